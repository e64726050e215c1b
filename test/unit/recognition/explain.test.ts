import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/recognition/explain.ts';
import { INSIDE_NAME } from '../../../src/recognition/explain.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { PAGE_RULES } from '../../../src/recognition/page/page-rules.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { RULES } from '../../../src/recognition/rules/rules.ts';
import { entry, guarded, packOf, refOf, short } from './make-pack.ts';

const SEEDED = { seed: 20_261_128 };

const recogniser = createRecogniser([
  packOf([
    entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
    entry('corridor', 'project', ['Southern Gas Corridor', 'Gas Corridor', short('SGC')]),
    entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
  ]),
]);
const told = (...parts: Array<string | PagePart>) =>
  recogniser
    .explain(parts.map((part) => (typeof part === 'string' ? { text: part } : part)))
    .map((block) => block.map(({ form, verdict, rule, evidence }) => `${form}: ${verdict} by ${rule} (${evidence})`));

describe('an explanation', () => {
  it('tells of a name inside a phrase that the page gives to somebody, and of that name where it gives it to nobody', () => {
    const riots = entry('riots', 'event', [guarded('riots in Rinu', 'Gas Corridor')]);
    const names = [
      entry('corridor', 'project', ['Gas Corridor']),
      entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
      riots,
    ];
    const { explain } = createRecogniser([packOf(names)]);
    const verdicts = (...texts: string[]) =>
      explain(texts.map((text) => ({ text })))
        .flat()
        .map(({ form, verdict, rule }) => `${form}: ${verdict} by ${rule}`);
    expect(verdicts('They fear riots in Rinu.', 'The Gas Corridor is closed.')).toEqual([
      'riots in Rinu: linked by cue-on-page',
      `Rinu: refused by ${INSIDE_NAME}`,
      'Gas Corridor: linked by full-name',
    ]);
    expect(verdicts('They fear riots in Rinu.')).toEqual([
      'riots in Rinu: refused by nobody-named',
      'Rinu: linked by full-name',
    ]);
  });

  it('says for every form who decided and on what evidence, linked or not', () => {
    expect(recogniser.explain([{ text: 'In Rinu, Texas, Kol slept.' }])).toEqual([
      [
        {
          start: 3,
          end: 7,
          form: 'Rinu',
          entries: [refOf('rinu')],
          verdict: 'other',
          rule: 'place-region',
          evidence: 'Texas',
        },
        {
          start: 16,
          end: 19,
          form: 'Kol',
          entries: [refOf('ana-kol')],
          verdict: 'refused',
          rule: 'nobody-named',
          evidence: '',
        },
      ],
    ]);
  });

  it('names the forms inside a longer name that was taken or refused', () => {
    expect(told('The Southern Gas Corridor opened.')).toEqual([
      [
        'Southern Gas Corridor: linked by full-name (Southern Gas Corridor)',
        'Gas Corridor: refused by inside-name (Southern Gas Corridor)',
      ],
    ]);
    expect(told('At Ana Kol Airport')).toEqual([
      ['Ana Kol: refused by continued-name (Airport)', 'Kol: refused by inside-name (Ana Kol Airport)'],
    ]);
  });

  it('goes by the whole page, in blocks and in what was read before', () => {
    const before = { namings: recogniser.recognise([{ text: 'Ana Kol left.' }])[0]?.namings ?? [] };
    expect(told('Kol slept.', 'It rained.', before)).toEqual([['Kol: linked by named-after (Ana Kol)'], []]);
    expect(told(before, 'Kol slept.')).toEqual([['Kol: linked by named-before (Ana Kol)']]);
  });

  it('cuts evidence without end', () => {
    const [[said] = []] = recogniser.explain([{ text: `${'Bank'.repeat(1000)} Kol slept.` }]);
    expect(said?.rule).toBe('given-name');
    expect(said?.evidence.length).toBe(200);
  });
});

describe('explanations of any page', () => {
  const own = createRecogniser([JSON.parse(readFileSync('test/recognition-cases/own.pack.json', 'utf8'))]);
  const forms: string[] = [];
  for (let form = 0; form < own.index.counts.forms; form++) forms.push(own.index.form(form));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...forms) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...[
          'Natig',
          'Airport',
          'Texas',
          'Then',
          'the',
          'of',
          'told',
          'accords',
          'East',
          'B.',
          'and',
          'IN',
          'Council (ABC)',
        ],
      ),
    },
  );
  const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', ' (', ') ', '@', '\u00ad', "'");
  const block = fc.array(fc.tuple(piece, gap), { maxLength: 10 }).map((pairs) => pairs.flat().join(''));
  const names = new Set([...RULES, ...PAGE_RULES].map(({ name }) => name)).add(INSIDE_NAME);
  const isMarked = ({ verdict }: Explanation) => verdict === 'linked' || verdict === 'ambiguous';

  it('call exactly that linked which is linked, and name a rule of the tables', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (texts) => {
        const parts = texts.map((text) => ({ text }));
        const explained = own.explain(parts);
        const linked = explained.map((each) =>
          each.filter(isMarked).map(({ start, end, entries }) => ({ start, end, entries })),
        );
        const recognised = own.recognise(parts).map(({ mentions }) =>
          mentions.map(({ start, end, entry: first, candidates }) => ({
            start,
            end,
            entries: candidates ?? [first],
          })),
        );
        expect(linked).toEqual(recognised);
        for (const { rule } of explained.flat()) expect(names).toContain(rule);
      }),
      { ...SEEDED, numRuns: 800 },
    );
  });

  it('miss no form that stands there letter for letter between spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...forms, 'then', 'Lund'), { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const explained = own.explain([{ text }])[0] ?? [];
        let at = 0;
        for (const each of pieces) {
          if (forms.includes(each))
            expect(
              explained.some(({ start, end }) => start === at && end === at + each.length),
              each,
            ).toBe(true);
          at += each.length + 1;
        }
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });
});
