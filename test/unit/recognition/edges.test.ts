import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, short } from './make-pack.ts';

function namesIn(text: string, ...forms: string[]): string[] {
  const [block] = createRecogniser([{ entries: [entry('it', 'organisation', forms)] }]).recognise([{ text }]);
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

describe('what an acronym stands for, in brackets behind it', () => {
  const entries = [
    entry('abc', 'organisation', ['Arctic Baltic Council', short('ABC', true)]),
    entry('rinu', 'place', ['Rinu']),
  ];
  const recogniser = createRecogniser([{ entries }]);
  const linked = (text: string) =>
    recogniser.recognise([{ text }]).flatMap(({ mentions }) => mentions.map(({ entry: id }) => id));

  it('is read across hyphens, "of" and "&"', () => {
    expect(linked('In Rinu the ABC (Antique-Book Council) met.')).toEqual(['rinu']);
    expect(linked('In Rinu the ABC (Association of Books & Coins) met.')).toEqual(['rinu']);
  });

  it('is a name, and no list or clause', () => {
    expect(linked('In Rinu the ABC (Antique, Book, Coin) met.')).toEqual(['rinu', 'abc']);
    expect(linked('In Rinu the ABC (Antique books are its business) met.')).toEqual(['rinu', 'abc']);
  });
});
