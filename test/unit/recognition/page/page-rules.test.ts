import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_RULES } from '../../../../src/recognition/page/page-rules.ts';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, generic, guarded, packOf, short } from '../make-pack.ts';

const recogniser = createRecogniser([
  packOf([
    entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
    entry('ivo-kol', 'person', ['Ivo Kol', short('Kol')]),
    entry('mira-zab', 'person', ['Mira Zab', short('Zab')]),
    entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
    entry('vell', 'place', ['Vell'], 'Town in Iceland'),
    entry('abc', 'organisation', ['Arctic Baltic Council', short('ABC', true)]),
    entry('book-club', 'organisation', ['Antique Book Club', short('ABC', true)]),
    entry('twin-one', 'event', ['Twin', 'First Twin']),
    entry('twin-two', 'event', ['Twin', 'Second Twin']),
    entry('trend', 'organisation', [guarded('Trend', 'told ~')]),
    entry('bo-tam', 'person', ['Bo Tam', short('Tam', true), short('Bo')]),
    entry('ivo-vik', 'person', ['Ivo Vik', short('Vik', true)]),
    entry('vik-school', 'organisation', ['Vik School', short('Vik')]),
    entry('new-vor', 'person', ['Igor Vor', short('Vor', true)]),
    entry('old-vor', 'person', ['Old Vor', short('Vor')]),
    generic(entry('gorm', 'place', ['Gorm'], 'Capital of Chile')),
    generic(entry('helm', 'place', ['Helm'], 'Capital of Mali')),
    generic(entry('hall', 'organisation', ['Hall of Trade', short('HOT', true)])),
    entry('war', 'event', [{ ...guarded('2020 war', 'Sudan', 'Peru', 'front of the ~'), case: 'any' }]),
    generic(entry('sudan', 'place', ['Sudan'])),
    generic(entry('peru', 'place', ['Peru'])),
    generic(entry('iceland', 'place', ['Iceland'])),
    generic(entry('chile', 'place', ['Chile'])),
    generic(entry('mali', 'place', ['Republic of Mali', short('Mali', true)])),
    generic(entry('flu', 'event', ['Great Flu'])),
    generic(entry('east', 'topic', [guarded('the East', 'Sudan', 'ties with ~')])),
    entry('pact', 'agreement', [{ ...guarded('sol pact', 'Lake Sol', 'Ana Kol'), case: 'any' }]),
    entry('plans', 'agreement', [{ ...guarded('road plans', 'Sudan and Peru'), case: 'any' }]),
    entry('frontier', 'place', ['frontier between Sudan and Peru', 'Rio Negro']),
    entry('lake', 'place', ['Lake Sol', short('Sol', true)], 'Lake in Sudan'),
    entry('union', 'organisation', ['Sahel Union', short('SUN', true)], 'Union of Sudan and Mali'),
    entry('lev', 'person', [
      { text: 'Лев Дубов', language: 'ru', inflect: 'person-m' },
      { text: 'Дубов', use: 'short', default: true, language: 'ru', inflect: 'person-m' },
    ]),
    entry('mila', 'person', [
      { text: 'Мила Дубова', language: 'ru', inflect: 'person-f' },
      { text: 'Дубова', use: 'short', language: 'ru', inflect: 'person-f' },
    ]),
  ]),
]);

/** How a page's rules decide about the words between brackets: `verdict entries (evidence)`. */
function saidOf(rule: string, ...texts: string[]): string | undefined {
  const at = texts.findIndex((text) => text.includes('['));
  const start = texts[at]?.indexOf('[') ?? -1;
  const plain = texts.map((text) => ({ text: text.replace(/[[\]]/g, '') }));
  const said = recogniser.explain(plain)[at]?.find((each) => each.start === start && each.rule === rule);
  return said && `${said.verdict} ${said.entries.map((ref) => ref.replace(/^.*\//, ''))} (${said.evidence})`;
}

const CASES: Array<[rule: string, texts: string[], said: string | undefined]> = [
  ['contested', ['A fire in Rinu, Texas.', 'In [Rinu] it rained.'], 'refused rinu (Rinu)'],
  ['contested', ['In [Rinu] it rained.', 'A fire in Rinu, Texas.'], 'refused rinu (Rinu)'],
  ['contested', ['The Some Other Council (ABC) met.', 'The [ABC] won.'], 'refused abc,book-club (ABC)'],
  ['contested', ['A fire in Vell, Texas.', 'In [Rinu] it rained.'], undefined],
  ['cue-on-page', ['At the Rio Negro it rained.', 'The [road plans] are old.'], 'linked plans (Rio Negro)'],
  ['cue-on-page', ['Ana Kol in Rinu said so.', 'The [road plans] are old.'], undefined],
  [
    'contested',
    ['Rinu City Council met.', 'Rinu School District too.', 'In [Rinu] Peru is far.'],
    'refused rinu (council, district)',
  ],
  ['contested', ['Rinu City Council met.', 'In [Rinu] Peru is far.'], 'refused rinu (council)'],
  ['contested', ['Rinu City Council met.', 'In [Rinu] Iceland is near.'], undefined],
  ['contested', ['Rinu City Council met.', 'Rinu School District too.', 'In [Rinu] Ana Kol is known.'], undefined],
  ['contested', ['The Rinu Cafe is shut.', 'Then [Rinu] had rats.'], 'refused rinu (cafe)'],
  ['contested', ['Then [Rinu] had rats.', 'A Rinu City Council met.'], 'refused rinu (council)'],
  ['contested', ['The Rinu Cafe is shut.', 'Then [Rinu] had rats, and Sudan too.'], undefined],
  ['contested', ['The Rinu Airport is shut.', 'Then [Rinu] had rats.'], undefined],
  ['cue-on-page', ['In Sudan it rained.', 'And [the East]? It slept.'], 'linked east (Sudan)'],
  ['cue-on-page', ['In Peru it rained.', 'And [the East]? It slept.'], undefined],
  ['cue-on-page', ['In Sudan it rained.', 'Then [the East] of Lund slept.'], undefined],
  [
    'cue-on-page',
    ['In Sudan it rained, in Peru it snowed.', 'The [road plans] cover ten years.'],
    'linked plans (Sudan)',
  ],
  ['cue-on-page', ['In Sudan it rained.', 'The [road plans] cover ten years.'], undefined],
  ['cue-on-page', ['Sudan, Peru and Chile met.', 'The [road plans] cover ten years.'], undefined],
  ['cue-on-page', ['Sudan, Peru and Mira Zab met.', 'The [road plans] cover ten years.'], 'linked plans (Sudan)'],
  ['cue-on-page', ['Sudan is calm, and Peru.', 'The [2020 war] is over.'], 'linked war (Sudan)'],
  ['cue-on-page', ['Mira Zab is calm, and Sudan, and Peru.', 'The [2020 war] is over.'], 'linked war (Sudan)'],
  ['cue-on-page', ['Sudan is calm.', 'The [2020 war] is over.'], undefined],
  ['cue-on-page', ['Lake Sol is low.', 'The [sol pact] is over.'], 'linked pact (Lake Sol)'],
  ['cue-on-page', ['Sudan is calm.', 'The [sol pact] is over.'], undefined],
  ['cue-on-page', ['Kol met Zab.', 'The [sol pact] is over.'], undefined],
  ['usual-owner', ['The [HOT] met, and the Great Flu came.'], undefined],
  ['usual-owner', ['The [HOT] met in Peru.'], 'linked hall (Peru)'],
  ['usual-owner', ['By the [Sol], in Gorm, it rained, and in Helm.'], 'linked lake (Gorm)'],
  ['usual-owner', ['By the [Sol], in Gorm, it rained.'], undefined],
  ['said-whose', ['The Antique Book Club (ABC) met.', 'The [ABC] won.'], 'linked book-club (Antique Book Club)'],
  [
    'said-whose',
    ['The ABC (Antique Book Club) met.', 'The Arctic Baltic Council met. The [ABC] won.'],
    'linked book-club (Antique Book Club)',
  ],
  ['said-whose', ['The Antique Book Club met.', 'The [ABC] won.'], undefined],
  [
    'shared-spelling',
    ['Лев Дубов пел. Мила Дубова ушла. Тогда [Дубова] увидели.'],
    'ambiguous lev,mila (Лев Дубов, Мила Дубова)',
  ],
  ['shared-spelling', ['Мила Дубова ушла. Тогда [Дубова] увидели.'], undefined],
  ['shared-spelling', ['Лев Дубов пел. Мила Дубова ушла. Тогда [Дубовым] гордились.'], undefined],
  ['named-before', ['Лев Дубов пел. Тогда [Дубова] увидели.'], 'linked lev (Лев Дубов)'],
  ['named-before', ['Лев Дубов пел. Зоя Дубова ушла. Но [Дубов] остался.'], 'linked lev (Лев Дубов)'],
  ['named-before', ['Лев Дубов пел. Зоя Дубова ушла. Тогда [Дубова] увидели.'], 'refused lev,mila (Дубова)'],
  ['named-before', ['Лев Дубов пел. Иван Дубов ушёл. Тогда [Дубову] дали слово.'], 'refused lev,mila (Дубов)'],
  ['named-before', ['Ivo Kol left.', 'Ana Kol slept. [Kol] came.'], 'linked ana-kol (Ana Kol)'],
  ['named-before', ['Ana Kol left.', 'Andrei Kol slept. [Kol] came.'], 'refused ana-kol,ivo-kol (Kol)'],
  ['named-before', ['Vik School opened.', '[Vik] grows.'], 'linked vik-school (Vik School)'],
  ['named-before', ['Ivo Vik left. Vik School opened.', '[Vik] grows.'], 'linked ivo-vik (Ivo Vik)'],
  ['named-before', ['Vik School opened.', 'Andrei Vik came. [Vik] grows.'], 'refused ivo-vik,vik-school (Vik)'],
  ['usual-owner', ['Vik School and Mira Zab opened.', 'Professor [Vik] came.'], 'linked ivo-vik (Vik School)'],
  ['named-before', ['Ana Kol left.', 'Natig Kol slept. A. [Kol] came.'], 'linked ana-kol (Ana Kol)'],
  ['named-before', ['Second Twin left.', '[Twin] came.'], 'linked twin-two (Second Twin)'],
  ['named-before', ['[Kol] came.', 'Ana Kol left.'], undefined],
  ['named-after', ['[Kol] came.', 'Ivo Kol left.'], 'linked ivo-kol (Ivo Kol)'],
  ['named-after', ['[Kol] came.', 'Natig Kol left.', 'Ivo Kol left.'], 'refused ana-kol,ivo-kol (Kol)'],
  ['named-after', ['[Kol] came.', 'Ivo Kol left.', 'Ana Kol left.'], 'ambiguous ana-kol,ivo-kol (Ana Kol, Ivo Kol)'],
  ['named-after', ['[Kol] came.', 'Ivo Kol left.', 'Natig Kol left.'], 'linked ivo-kol (Ivo Kol)'],
  ['named-after', ['[Kol] came.', 'Mira Zab left.'], undefined],
  ['usual-owner', ['[Kol] came to Rinu.'], 'linked ana-kol (Rinu)'],
  ['usual-owner', ['The [ABC] met in Rinu.'], 'ambiguous abc,book-club (Arctic Baltic Council, Antique Book Club)'],
  ['usual-owner', ['[Zab] came to Rinu.'], undefined],
  ['usual-owner', ['[Kol] came.'], undefined],
  ['usual-owner', ['NO [ABC] IN TOWN', 'In Rinu it rained.'], undefined],
  ['usual-owner', ['[Kol] came to Rinu.', 'A fire in Rinu, Texas.'], undefined],
  ['usual-owner', ['[Kol] came to Sudan.'], 'linked ana-kol (Sudan)'],
  ['usual-owner', ['[Kol] had the Great Flu.'], undefined],
  ['usual-owner', ['[Mali] and Peru talked.'], 'linked mali (Peru)'],
  ['usual-owner', ['The [SUN] met in Sudan.'], 'linked union (Sudan)'],
  ['usual-owner', ['The [SUN] met in Peru.'], undefined],
  ['usual-owner', ['On the [Sol] in Sudan.'], 'linked lake (Sudan)'],
  ['usual-owner', ['On the [Sol] in Peru.'], undefined],
  ['usual-owner', ['On the [Sol] with Rinu.'], 'linked lake (Rinu)'],
  ['usual-owner', ['Kol left.', 'Then [Tam] came.'], 'linked bo-tam (Kol)'],
  ['usual-owner', ['Then [Tam] came.', 'Kol left.'], 'linked bo-tam (Kol)'],
  ['usual-owner', ['Then [Tam] came.', 'Kol left, and Natig Kol.'], undefined],
  ['usual-owner', ['[Tam] came, and Tam left.'], undefined],
  ['usual-owner', ['Kol spoke to the [SUN].'], undefined],
  ['usual-owner', ['Kol and Tam spoke to the [SUN].'], 'linked union (Kol)'],
  ['named-before', ['Ana Kol left.', 'Warmonger Kol slept. [Kol] came.'], 'linked ana-kol (Ana Kol)'],
  ['named-before', ['Ana Kol left.', 'Natig Kol slept. Natig Kol woke. [Kol] came.'], 'refused ana-kol,ivo-kol (Kol)'],
  ['named-before', ['Warmonger Kol slept. [Kol] came to Rinu.'], 'refused ana-kol,ivo-kol (Kol)'],
  ['named-after', ['[Kol] came.', 'Warmonger Kol slept. Ana Kol left.'], 'refused ana-kol,ivo-kol (Kol)'],
  ['other-short-name', ['Tam is back in Rinu.', 'Mad [Bo] slept.'], 'linked bo-tam (Tam)'],
  ['other-short-name', ['Tam is back.', 'Mad [Bo] slept.'], undefined],
  ['other-short-name', ['Natig Tam is back in Rinu, and Tam slept.', 'Mad [Bo] slept.'], undefined],
  ['other-short-name', ['It rained in Rinu.', 'Mad [Bo] slept.'], undefined],
  ['named-after', ['President [Vor] came to Rinu.', 'Old Vor left.'], undefined],
  ['usual-owner', ['President [Vor] came to Rinu.', 'Old Vor left.'], 'linked new-vor (Rinu)'],
  ['named-after', ['In Rinu [Vor] came.', 'Old Vor left.'], 'linked old-vor (Old Vor)'],
  ['named-after', ['President [Vor] came.', 'Old Vor left.'], 'linked old-vor (Old Vor)'],
  ['shared-name', ['[Twin] came.'], 'ambiguous twin-one,twin-two (Twin, Twin)'],
  ['shared-name', ['First Twin left. [Twin] came.'], undefined],
  ['nobody-named', ['[Zab] came to Rinu.'], 'refused mira-zab ()'],
  ['nobody-named', ['[Kol] came.'], 'refused ana-kol,ivo-kol ()'],
  ['nobody-named', ['Mira Zab left. [Zab] came.'], undefined],
];

describe('a rule of the page', () => {
  it.each(CASES)('%s, in %j: %s', (rule, texts, said) => {
    expect(saidOf(rule, ...texts)).toBe(said);
  });

  it('that says nothing leaves names that need no page to what found them', () => {
    expect(saidOf('full-name', 'In [Rinu] it rained.')).toBe('linked rinu (Rinu)');
    expect(saidOf('cue', 'He told [Trend] so.')).toBe('linked trend (told Trend)');
  });

  it('has cases here', () => {
    const source = readFileSync('test/unit/recognition/page/page-rules.test.ts', 'utf8');
    expect(PAGE_RULES.map(({ name }) => name).filter((name) => !source.includes(`['${name}', [`))).toEqual([
      'own-words',
    ]);
  });
});
