import { expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, generic, guarded, packOf } from '../make-pack.ts';
import { explained } from './check-rule.ts';

it.each([
  ['a short form', 'Kol came.', 'Kol: refused by nobody-named ()'],
  ['an acronym', 'The ABC met.', 'ABC: refused by nobody-named ()'],
  ['a short acronym among capitals', 'TELL US MORE NOW', 'US: refused by nobody-named ()'],
])('leaves %s to the page', (_, text, said) => {
  expect(explained(text)).toEqual([said]);
});

it.each([
  ['Речь Гордова длилась час.', 'Гордова: linked by named-before (Иван Гордов)'],
  ['Самолёт президента Гордова улетел.', 'Гордова: linked by named-before (Иван Гордов)'],
  ['У Гордова спросили.', 'Гордова: linked by named-before (Иван Гордов)'],
  ['К Гордову пришли.', 'Гордову: linked by named-before (Иван Гордов)'],
  ['Тогда сказала Гордова.', 'Гордова: refused by short-name (Гордова)'],
  ['Пришла журналистка Гордова.', 'Гордова: refused by short-name (Гордова)'],
  ['Здесь депутат Гордова.', 'Гордова: refused by named-before (Гордова)'],
])('knows by the word in front whose a surname is that may be his or hers: %s', (text, said) => {
  expect(explained('Пришёл Иван Гордов, с ним Анна Гордова.', text).at(-1)).toBe(said);
});

it.each([
  ['The bird came from Turkey there.', 'Turkey: linked by short-name (from Turkey)'],
  ['The Church in Turkey met.', 'Turkey: refused by nobody-named ()'],
  ['The bird came from Turkey Lund there.', 'Turkey: refused by stranger-behind (Lund)'],
  ['Then Turkey came.', 'Turkey: refused by nobody-named ()'],
])('knows a country that is a word by what stands in front: %s', (text, said) => {
  expect(explained(text)[0]).toBe(said);
});

it('leaves a short form to the page, which may know it', () => {
  expect(explained('Kol came.', 'Ana Kol left.')[0]).toBe('Kol: linked by named-after (Ana Kol)');
  expect(explained('TELL US MORE NOW', 'The US agreed.')[0]).toBe('US: linked by named-after (US)');
});

it('leaves a guarded name without its cue to the page where capitals show that it is one', () => {
  const named = 'Officials told Trend so.';
  expect(explained(named, 'Reporters of Trend came.')[1]).toBe('Trend: linked by named-before (Trend)');
  expect(explained('Reporters of Trend came.')).toEqual(['Trend: refused by nobody-named ()']);
  expect(explained(named, 'Trend is up.', 'They liked the Trend.', 'A trend.').slice(1)).toEqual([
    'Trend: refused by no-cue (Trend)',
    'Trend: refused by no-cue (Trend)',
  ]);
});

const plague = createRecogniser([
  packOf([
    generic(
      entry('plague', 'event', [
        'Great Plague',
        guarded('outbreak', 'Great ~'),
        guarded('black fever', 'Great ~'),
        { text: 'Великая чума', language: 'ru', inflect: 'noun-f' },
        { ...guarded('эпидемия', 'великая ~'), language: 'ru', inflect: 'noun-f' },
      ]),
    ),
  ]),
]);

it.each([
  ['The Great Plague came.', 'Then the outbreak ended.', true],
  ['The Great Plague came.', 'Then (the) "outbreak" ended.', false],
  ['The Great Plague came.', 'Then an outbreak came.', false],
  ['The Great Plague came.', 'Then the black fever ended.', true],
  ['The Great Plague came.', 'Then another black fever came.', false],
  ['The Great Plague came.', 'Then the new outbreak came.', false],
  ['The Great Plague came.', 'Then outbreak after outbreak came.', false],
  ['Пришла Великая чума.', 'Её помнят: в эпидемию все сидели дома.', true],
  ['Пришла Великая чума.', 'Эпидемию помнят все.', true],
  ['Пришла Великая чума.', 'Тогда ждали новую эпидемию.', false],
])('leaves a common noun to a page on which everybody knows the one: %s %s', (named, text, isLinked) => {
  const [, block] = plague.recognise([{ text: named }, { text }]);
  expect(block?.mentions.length).toBe(isLinked ? 1 : 0);
});
