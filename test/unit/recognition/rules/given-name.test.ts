import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, idOf, packOf, short } from '../make-pack.ts';
import { checkRule } from './check-rule.ts';

checkRule('given-name', {
  decides: [
    ['Потом пришла Маша Дубова.', 'Дубова: other (Маша Дубова)'],
    ['Пришли ко Льву Ивановичу Дубову.', 'Дубову: linked (Льву Ивановичу Дубову)'],
    ['Then Ana Kol and Boris Zab came.', 'Zab: linked (Boris Zab)'],
    ['Then Boris Vladimir Zab came.', 'Zab: linked (Boris Vladimir Zab)'],
    ['Then Boris B. Zab came.', 'Zab: linked (Boris B. Zab)'],
    ['Then Vladimr Zab came.', 'Zab: other (Vladimr Zab)'],
    ['Then Natig Zab came.', 'Zab: other (Natig Zab)'],
    ['Then Natig Vladimir Zab came.', 'Zab: other (Vladimir Zab)'],
    ['Then Wolfeschlegelsteinhausenbergerdorff Zab came.', 'Zab: other (Wolfeschlegelsteinhausenbergerdorff Zab)'],
    ['Then V Zab came.', 'Zab: other (V Zab)'],
    ['Then V. Zab came.', 'Zab: other (V. Zab)'],
    ['They met Nur Zab again.', 'Zab: other (Nur Zab)'],
    ['They met Una Zab again.', 'Zab: other (Una Zab)'],
    ['They met Hala Zab again.', 'Zab: other (Hala Zab)'],
    ['Then Natig B. Zab came.', 'Zab: other (Natig B. Zab)'],
    ["Then O'Zab came.", "Zab: other (O'Zab)"],
    ['Then Natig de Zab came.', 'Zab: other (Natig de Zab)'],
    ['Then Zbynek de Zab came.', 'Zab: other (Zbynek de Zab)'],
    ['Then Boris Lund oglu Zab came.', 'Zab: linked (Boris Lund oglu Zab)'],
    ['Then Natig Lund oglu Zab came.', 'Zab: other (Natig Lund oglu Zab)'],
    ['Then Zab Boris came.', 'Zab: linked (Zab Boris)'],
    ['Then Zab Natig came.', 'Zab: other (Zab Natig)'],
    ['Then Zab Natig Ivanovich came.', 'Zab: other (Zab Natig)'],
    ['Then Zab Natig Lund oglu came.', 'Zab: other (Zab Natig)'],
    ['Then I. Zab came.', 'Zab: other (I. Zab)'],
    ['Список: Дубов Н. Г., Петров.', 'Дубов: other (Дубов Н. Г)'],
    ['Then Natig Ivanovich Zab came.', 'Zab: other (Natig Ivanovich Zab)'],
    ['Ждали патриарха Зари Кирилла.', 'Кирилла: linked (патриарха Зари Кирилла)'],
    ['Then Georgia Anna Miller came.', 'Georgia: other (Georgia Anna)'],
    ['GOLD – Haji Zab (AZE)', 'Zab: other (Haji Zab)'],
    ['Gold: Haji Zab (Iceland)', 'Zab: other (Haji Zab)'],
    ['Then Dmitriev (Kirill) came.', 'Kirill: other (Dmitriev (Kirill)'],
    ['KIRILL DMITRIEV FLIES', 'KIRILL: other (KIRILL DMITRIEV)'],
    ['Kirill Dmitriev Flies to Miami', 'Kirill: other (Kirill Dmitriev)'],
    ['Then Kirill, 34, came.', 'Kirill: other (Kirill, 34)'],
    ['Zab A., Lund M. A new lake. 2021.', 'Zab: other (Zab A., Lund)'],
  ],
  leaves: [
    'Donald Tramp Dubovla danışıb, sonra gəlib.',
    'Zab B., Lund M. A new lake. 2021.',
    'In Rinu Zab came.',
    'Warum Zab so lange wartet.',
    'Pourquoi Zab attend encore.',
    'Cómo Zab ganó la noche.',
    'Perché Zab ha vinto ancora.',
    'Waarom Zab zo lang wacht.',
    'Dlaczego Zab tak czeka.',
    'Neden Zab hep bekliyor.',
    'They met in Lund Zab again.',
    'In Rinu Minister Zab came.',
    'In Rinu B Zab came.',
    'In Rinu Mr B. Zab came.',
    'Пришёл Дубов Л. Л.',
    'Дубову Л. Л. Петров помог.',
    'Дубову Зари Гордов помог.',
    'In Rinu then B. Zab came.',
    'In Rinu Bor Zab came.',
    'In Rinu CEO Zab came.',
    'Speaking Zab Is Late In Rinu',
    "In Rinu l'avis d'Zab compte.",
    'Visite de Zab a Rinu.',
    'Le President de Zab a Rinu.',
    'In Rinu. Zab came.',
    'Rinu Zab came.',
    'In Rinu Zab Ivanovich came.',
    'In Rinu Zab Natig Volvach met.',
    'In Rinu Zab Boris Volvach met.',
    'In Rinu Zab Boris Lund oglu met.',
    'Then Georgia came.',
    'GOLD – Zab (AZE)',
    'Then the patriarch (Kirill) came.',
    'KIRILL BLESSES FLEET',
    'Kirill Blesses Fleet on Sunday',
    'Then Kirill, 1 of 2, came.',
    'In Rinu Zab Monday came.',
    'Walking Zab saw Rinu.',
    'ANA AND ZAB IN RINU',
  ],
});

const entries = [
  entry('boris-kol', 'person', ['Boris Ivanovich Kol', short('Kol', true)]),
  entry('mira-zab', 'person', ['Mira Zab', '!!!', short('Zab', true)]),
  entry('rinu', 'place', ['Rinu']),
  entry('georgia', 'place', ['Georgia']),
  entry('kirill-orr', 'person', ['Kirill Orr', short('Kirill', true)]),
  entry('igor-tal', 'person', ['Bishop Igor Tal', short('Igor', true), short('Tal', true)]),
];
const recogniser = createRecogniser([packOf(entries)]);

/** The entries of a text's mentions with the rule of each, behind a place that lets usual owners have their short names. */
function linked(text: string): string[] {
  const blocks = recogniser.recognise([{ text: 'It rained in Rinu.' }, { text }]);
  return blocks.at(-1)?.mentions.map(({ entry: ref, why }) => `${idOf(ref)} ${why.rule}`) ?? [];
}

describe('the own given name in front of a surname', () => {
  it('names the person in full where no form writes the two together', () => {
    expect(linked('Then Boris Kol came.')).toEqual(['boris-kol full']);
    expect(linked('Then Natig Kol came.')).toEqual([]);
  });

  it('does so with a second given name between them', () => {
    expect(linked('Then Boris Vladimir Kol came.')).toEqual(['boris-kol full']);
    expect(linked('Then Natig Vladimir Kol came.')).toEqual([]);
  });

  it('may be an initial without its full stop', () => {
    expect(linked('Then B Kol came.')).toEqual(['boris-kol default-owner']);
    expect(linked('Then V Kol came.')).toEqual([]);
  });

  it('is not looked for in a form of signs alone', () => {
    expect(linked('Then Zab came.')).toEqual(['mira-zab default-owner']);
    expect(linked('Then Natig Zab came.')).toEqual([]);
  });
});

describe('a given name with one wrong letter', () => {
  const ivanov = createRecogniser([
    packOf([entry('ivanov', 'person', ['Vladimir Ivanov', 'Maria Ivanov', short('Ivanov')])]),
  ]);
  const isNamed = (text: string) => ivanov.recognise([{ text }])[0]?.mentions.length === 1;

  it.each(['Vladmir', 'Vladimmir', 'Vladimer', 'Valdimir', 'Vladimr', 'Wladimir', 'Vladimri', 'VLADMIR'])(
    'is the own one: %s',
    (given) => expect(isNamed(`Then ${given} Ivanov came.`)).toBe(true),
  );

  it.each(['Vadim', 'Vladislav', 'Vlidamar', 'Velimir', 'Mario', 'Marta', 'Vladimirov', 'Wladimer'])(
    'is another one where more is different, where it is short, and where it is a name itself: %s',
    (given) => expect(isNamed(`Then ${given} Ivanov came.`)).toBe(false),
  );
});

describe('a given name alone', () => {
  it('is no name of its own in front of its surname', () => {
    expect(linked('Then Igor Tal came.')).toEqual(['igor-tal full']);
    expect(linked('Then Igor came.')).toEqual(['igor-tal default-owner']);
  });

  it('is somebody else’s in front of an initial and another surname', () => {
    expect(linked('Then Kirill V. Orr came.')).toEqual(['kirill-orr default-owner']);
    expect(linked('Then Kirill V. Lund came.')).toEqual([]);
  });
});

describe('what is tied to a surname', () => {
  it("makes another surname of it when it is O', and none when it is an elided word", () => {
    expect(linked("Then O'Kol came.")).toEqual([]);
    expect(linked("L'avis d'Kol compte.")).toEqual(['boris-kol default-owner']);
  });

  it('is a particle only between names', () => {
    expect(linked('Then Zbynek de Kol came.')).toEqual([]);
    expect(linked('Then Natig de Kol came.')).toEqual([]);
    expect(linked('Visite de Kol.')).toEqual(['boris-kol default-owner']);
    expect(linked('On parle de Kol.')).toEqual(['boris-kol default-owner']);
    expect(linked('Le President de Kol.')).toEqual(['boris-kol default-owner']);
  });
});

describe('a place whose name is a given name too', () => {
  it('is a person in front of another given name', () => {
    expect(linked('Then Georgia Anna Miller came.')).toEqual([]);
    expect(linked('Then Georgia came.')).toEqual(['georgia full']);
  });
});

describe('a word longer than any of a list', () => {
  it('is a given name like other unknown words', () => {
    expect(linked('Then Wolfeschlegelsteinhausenbergerdorff Kol came.')).toEqual([]);
  });
});
