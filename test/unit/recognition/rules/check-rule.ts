/** A rule's own table of cases: what it decides, on what evidence, and what it leaves to others. */
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../../src/recognition/explain.ts';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, guarded, packOf, short, type TestEntry } from '../make-pack.ts';

/** Entries with every kind of form. */
export const ENTRIES: readonly TestEntry[] = [
  entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
  entry('kirill', 'person', ['Patriarch Kirill', short('Kirill')]),
  entry('sam-vey', 'person', ['Sam Vey'], 'Swimmer of Rinu'),
  entry('boris-zab', 'person', ['Boris Ivanovich Zab', short('Zab', true)]),
  entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
  { ...entry('tirm', 'place', [{ text: 'Tirm', unless: ['quarry lane'] }], 'Capital of Iceland'), generic: true },
  entry('harbour', 'place', ['Vell'], 'A harbour in the north'),
  entry('georgia', 'place', ['Georgia'], 'Country in the Caucasus'),
  entry('poland', 'place', ['Gdurn'], 'Town in Poland'),
  entry('turkey', 'place', ['Republic of Turkey', short('Turkey')], 'Country in Asia'),
  entry('iran', 'place', ['Iran'], 'Country in the Middle East'),
  entry('usa', 'place', ['U.S.', 'US'], 'The United States, a country in America'),
  entry('abc', 'organisation', ['Arctic Baltic Council', short('ABC', true)]),
  entry('university', 'organisation', ['Rinu State University']),
  entry('army', 'organisation', ['Rinian Army', short('Ring')]),
  entry('dubov', 'person', [
    { text: 'Лев Дубов', language: 'ru', inflect: 'person-m' },
    { text: 'Дубов', use: 'short', default: true, language: 'ru', inflect: 'person-m' },
    { text: 'Lev Dubov', language: 'az', inflect: 'name' },
    { text: 'Dubov', use: 'short', default: true, language: 'az', inflect: 'name' },
  ]),
  entry('gordov', 'person', [
    { text: 'Иван Гордов', language: 'ru', inflect: 'person-m' },
    { text: 'Иван Сергеевич Гордов', language: 'ru', inflect: 'person-m' },
    { text: 'Иван Сергей оглы Гордов', language: 'ru', inflect: 'person-m' },
    { text: 'Гордов', use: 'short', default: true, language: 'ru', inflect: 'person-m' },
    { text: 'İvan Qordov', language: 'az', inflect: 'name' },
    { text: 'İvan Sergey oğlu Qordov', language: 'az', inflect: 'name' },
    { text: 'Qordov', use: 'short', default: true, language: 'az', inflect: 'name' },
  ]),
  entry('patriarch', 'office', [{ text: 'патриарх Зари', case: 'any', language: 'ru', inflect: 'noun-m' }]),
  entry('cyril', 'person', [
    { text: 'патриарх Кирилл', case: 'any', language: 'ru', inflect: 'person-m' },
    { text: 'Кирилл', use: 'short', language: 'ru', inflect: 'person-m' },
  ]),
  entry('minister', 'office', [{ text: 'министр Зари', case: 'any', language: 'ru', inflect: 'noun-m' }]),
  entry('zarya', 'place', [
    { text: 'Заря', language: 'ru', inflect: 'noun-f' },
    { text: 'Zarya', language: 'az', inflect: 'name' },
  ]),
  entry('church', 'organisation', [
    'Polar Church',
    'Polar Patriarchate',
    { text: 'Заревая церковь', language: 'ru', inflect: 'noun-f' },
  ]),
  entry('school', 'organisation', [
    'Higher School of Weaving',
    { text: 'школа ткачества', case: 'any', language: 'ru', inflect: 'noun-f' },
  ]),
  entry('mill', 'organisation', [
    { text: 'Фабрика имени Орлова', language: 'ru' },
    { text: 'Фабрика', use: 'short', language: 'ru' },
  ]),
  entry('mill-branch', 'organisation', [
    { text: 'Томский филиал Фабрики имени Орлова', language: 'ru' },
    { text: 'филиал Фабрики в Томске', language: 'ru' },
    { text: 'филиал Фабрики', use: 'short', language: 'ru' },
  ]),
  entry('ministry', 'organisation', [
    { text: 'МИД России', language: 'ru', inflect: 'noun-m' },
    { text: 'российский МИД', language: 'ru', inflect: 'noun-m' },
    { text: 'МИД', use: 'short', language: 'ru', inflect: 'noun-m' },
    { text: 'Rusiya XİN', language: 'az' },
    { text: 'XİN', use: 'short', language: 'az' },
  ]),
  entry('foreign-ministry', 'office', [
    'Foreign Ministry of Iceland',
    'Icelandic Foreign Ministry',
    { ...guarded('Foreign Ministry', 'engineers'), case: 'any' },
  ]),
  entry('weaving', 'office', [guarded('Ministry of Weaving', 'engineers')]),
  entry('outage', 'event', [{ ...guarded('outage', 'engineers', '2003'), case: 'any' }]),
  entry('synod', 'organisation', [guarded('High Synod', 'engineers', 'Polish ~')]),
  entry('storm', 'event', [guarded('polar storm', 'engineers', '2003', 'Poland and Sweden')]),
  entry('sid-orr', 'person', [
    { text: 'Sid Orr', unless: ['digital affairs', 'quarry ~'] },
    { text: 'Orr', use: 'short', default: true, unless: ['quarry ~'] },
  ]),
  entry('gell', 'place', [{ text: 'Gell', unless: ['station ~'] }], 'A river in the north'),
  entry('lorry', 'product', [guarded('Lorrin', 'overturned')]),
  entry('lorry-maker', 'organisation', ['Lorrin']),
  entry('verdin', 'person', ['Odo Verdin', { text: 'Verdin', use: 'short', cues: ['bust of ~', 'odes'] }]),
  entry('trend', 'organisation', [guarded('Trend', 'told ~', '~ reports', 'news agency')]),
];

const recogniser = createRecogniser([packOf(ENTRIES)]);

/** What is said of every form of the pack in some blocks: `words: verdict by rule (evidence)`. */
export function explained(...texts: string[]): string[] {
  return recogniser
    .explain(texts.map((text) => ({ text })))
    .flatMap((block, at) => block.map((each) => inWords(texts[at] ?? '', each)));
}

function inWords(text: string, { start, end, verdict, rule, evidence }: Explanation): string {
  return `${text.slice(start, end)}: ${verdict} by ${rule} (${evidence})`;
}

export interface RuleCases {
  /** A text, or the blocks of a page, and what the rule says there: `words: verdict (evidence)`. */
  decides: ReadonlyArray<readonly [text: string | readonly string[], said: string]>;
  /** Texts, or pages, in which the rule decides nothing, though they come close. */
  leaves: ReadonlyArray<string | readonly string[]>;
}

/** Holds a rule to its cases. */
export function checkRule(rule: string, { decides, leaves }: RuleCases): void {
  const saidIn = (text: string | readonly string[]) =>
    explained(...[text].flat())
      .filter((said) => said.includes(` by ${rule} `))
      .map((said) => said.replace(` by ${rule}`, ''));

  describe(`the rule ${rule}`, () => {
    it.each(decides)('decides in %j: %s', (text, said) => {
      expect(saidIn(text)).toEqual([said]);
    });

    it.each(leaves.map((text) => ({ text })))('leaves to others: $text', ({ text }) => {
      expect(explained(...[text].flat())).not.toEqual([]);
      expect(saidIn(text)).toEqual([]);
    });
  });
}
