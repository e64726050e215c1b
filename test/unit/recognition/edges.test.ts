import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, guarded, idOf, packOf, short } from './make-pack.ts';

function namesIn(text: string, ...forms: string[]): string[] {
  const [block] = createRecogniser([packOf([entry('it', 'organisation', forms)])]).recognise([{ text }]);
  return block?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
}

describe('a form that begins or ends with a sign', () => {
  it('is found with its signs alone, also at the very edges of a text', () => {
    expect(namesIn('"Big" Net! rose, and "Big" Net!', '"Big" Net!')).toEqual(['"Big" Net!', '"Big" Net!']);
    expect(namesIn('Big" Net! fell', '"Big" Net!')).toEqual([]);
    expect(namesIn('It was the "Big" Net', '"Big" Net!')).toEqual([]);
  });

  it('is told from the same words without', () => {
    expect(namesIn('Kol and Kol! met', 'Kol', 'Kol!')).toEqual(['Kol', 'Kol!']);
    expect(namesIn('Kol and Kol! met', 'Kol!', 'Kol')).toEqual(['Kol', 'Kol!']);
  });
});

describe('the end of a domain', () => {
  it('is no name, in whatever script', () => {
    expect(namesIn('Банк ДОМ.РФ вырос', 'РФ')).toEqual([]);
    expect(namesIn('Банк РФ вырос', 'РФ')).toEqual(['РФ']);
  });
});

describe('what an acronym stands for', () => {
  const entries = [
    entry('abc', 'organisation', ['Arctic Baltic Council', short('ABC', true)]),
    entry('rinu', 'place', ['Rinu']),
  ];
  const recogniser = createRecogniser([packOf(entries)]);
  const linked = (text: string) =>
    recogniser.recognise([{ text }]).flatMap(({ mentions }) => mentions.map((each) => idOf(each.entry)));

  it('is a name in front of its brackets, and no verb', () => {
    expect(linked('In Rinu the Antique Book Council (ABC) met.')).toEqual(['rinu']);
    expect(linked('In Rinu most of those who voted (ABC) were members.')).toEqual(['rinu', 'abc']);
  });

  it('is read in brackets behind it across hyphens, "of" and "&"', () => {
    expect(linked('In Rinu the ABC (Antique-Book Council) met.')).toEqual(['rinu']);
    expect(linked('In Rinu the ABC (Association of Books & Coins) met.')).toEqual(['rinu']);
  });

  it('is something else when a name of the glossary only begins it', () => {
    expect(linked('In Rinu the ABC (Rinu Book Council) met.')).toEqual(['rinu']);
    expect(linked('In Rinu the ABC (Arctic Baltic Council Foundation) met.')).toEqual(['rinu']);
  });

  it('is a name, and no list or clause', () => {
    expect(linked('In Rinu the ABC (Antique, Book, Coin) met.')).toEqual(['rinu', 'abc']);
    expect(linked('In Rinu the ABC (Antique books are its business) met.')).toEqual(['rinu', 'abc']);
  });
});

describe('a country behind a place', () => {
  const recogniser = createRecogniser([
    packOf([
      entry('perth', 'place', ['Perth'], 'City in Scotland'),
      entry('rinu', 'place', ['Rinu'], 'A harbour in the north'),
    ]),
  ]);
  const linked = (text: string) => recogniser.recognise([{ text }])[0]?.mentions.map((each) => idOf(each.entry));

  it('makes another place of it after a comma, not in brackets', () => {
    expect(linked('She was born in Perth, Australia.')).toEqual([]);
    expect(linked('She was born in Perth (Australia).')).toEqual(['perth']);
  });

  it('says nothing of a place whose country the glossary does not tell', () => {
    expect(linked('She was born in Rinu, Australia.')).toEqual(['rinu']);
  });
});

describe('a cue that begins with a sign', () => {
  it('admits the form it stands behind, with or without a space', () => {
    const entries = [entry('vee', 'organisation', [guarded('Vee', '~ (railway)', '~" train')])];
    const recogniser = createRecogniser([packOf(entries)]);
    const found = (text: string) => recogniser.recognise([{ text }])[0]?.mentions.length;
    expect(found('The Vee (railway) grew.')).toBe(1);
    expect(found('The Vee(railway) grew.')).toBe(1);
    expect(found('The Vee railway grew.')).toBe(0);
    expect(found('The "Vee" train left.')).toBe(1);
    expect(found('The Vee train left.')).toBe(0);
  });
});
