import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryType, Form } from '../../../../src/pack/format.ts';
import { buildPack } from '../../../../src/pack-builder/build-pack.ts';
import { buildIndex, type NamedPack } from '../../../../src/recognition/index/build-index.ts';
import { mergeIndexes } from '../../../../src/recognition/index/merge-indexes.ts';
import { loadIndex, saveIndex } from '../../../../src/recognition/index/stored-index.ts';
import { recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { entry, packOf } from '../make-pack.ts';

const SEEDED = { seed: 20_261_127 };

/** As a background has them: each pack's index stored by itself, and all joined. */
const merged = (packs: readonly NamedPack[]) =>
  mergeIndexes(packs.map((pack) => loadIndex(saveIndex(buildIndex([pack])))));

/** Everything a reader gets of a text. */
function answers(index: ReturnType<typeof buildIndex>, texts: readonly string[]): unknown {
  const recogniser = recogniserOf(index);
  const parts = texts.map((text) => ({ text }));
  return { blocks: recogniser.recognise(parts), why: recogniser.explain(parts) };
}

const word = fc.constantFrom(
  'Zab',
  'ZAB',
  'Kol',
  'Rinu',
  'Vé',
  'Russia',
  'Россия',
  'Baku',
  'City',
  'kanal',
  'Иван',
  'Ada',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const form: fc.Arbitrary<Form> = fc.oneof(
  name.map((text): Form => ({ text })),
  name.map((text): Form => ({ text, use: 'short' })),
  name.map((text): Form => ({ text, use: 'short', default: true })),
  name.map((text): Form => ({ text, use: 'guarded', cues: ['told ~', '~ reports'] })),
  name.map((text): Form => ({ text, case: 'any' })),
  name.map((text): Form => ({ text, language: 'ru', inflect: 'person-m' })),
);
const type = fc.constantFrom<EntryType>('person', 'place', 'organisation', 'event');
const gloss = fc.constantFrom('City in Russia', 'Russian footballer', 'Кто-то', 'Somebody');
const anyEntry = fc.record({
  type,
  gloss,
  forms: fc.array(form, { minLength: 1, maxLength: 4 }),
  generic: fc.boolean(),
});
const anyPack = fc.record({
  entries: fc.array(anyEntry, { maxLength: 5 }),
  language: fc.constantFrom('en', 'ru', 'az', 'tr', 'ka'),
  families: fc.constantFrom<string[][]>([], [['Zab', 'Zaab']]),
});
/** Enough for tables and filters larger than the others'. */
const FILLERS = Array.from({ length: 1000 }, (_, i) => entry(`filler-${i}`, 'place', [`Filler ${i}`]));
const packs = fc.tuple(fc.array(anyPack, { maxLength: 4 }), fc.nat(6)).map(([all, large]) =>
  all.map(
    ({ entries, language, families }, number): NamedPack => ({
      id: `pack-${number}`,
      language,
      families: families.map((words) => ({ words })),
      entries: [
        ...entries.map(({ generic, ...each }, at) => ({
          ...entry(`e${at}`, each.type, each.forms, each.gloss),
          ...(generic && { generic }),
        })),
        ...(number === large ? FILLERS : []),
      ],
    }),
  ),
);
const texts = fc.array(
  fc
    .array(fc.oneof(name, fc.constantFrom('told', 'reports', 'the', 'in', 'и', 'kanal', '.', ',')), { maxLength: 14 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 4 },
);

describe('indexes of several packs, joined', () => {
  it('recognise whatever an index of all of them would, and for the same reasons', () => {
    fc.assert(
      fc.property(packs, texts, (all, text) => {
        expect(answers(merged(all), text)).toEqual(answers(buildIndex(all), text));
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });

  it('do so in any order beside a large one', () => {
    const places = packOf(
      Array.from({ length: 3000 }, (_, i) =>
        entry(`p${i}`, 'place', [`Place ${i} of Kol`, `Zab ${i}`], 'City in Iran'),
      ),
      'places',
    );
    const people = packOf([entry('kol', 'person', ['Ada Kol', { text: 'Zab 7' }])], 'people');
    const others = packOf([entry('zab', 'event', ['Zab 7', 'Zab 8'])], 'others');
    const text = ['Ada Kol saw Zab 7 and Zab 8 in Place 7 of Kol, and Zab 2999.'];
    for (const order of [
      [places, people, others],
      [people, places, others],
      [people, others, places],
    ]) {
      const built = answers(buildIndex(order), text);
      expect(answers(merged(order), text)).toEqual(built);
      expect(JSON.stringify(built)).toContain('places/p7');
    }
  });

  it('of the glossary and a pack in the reader’s own language agree on news', async () => {
    const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
    if (!pack) throw new Error('the bundled glossary has problems: npm run build:pack tells them');
    const own = { ...JSON.parse(readFileSync('test/recognition-cases/own.pack.json', 'utf8')), id: 'own' } as NamedPack;
    const news = readFileSync('test/recognition-cases/news.txt', 'utf8').split('\n').slice(0, 40);
    expect(answers(merged([own, pack]), news)).toEqual(answers(buildIndex([own, pack]), news));
  });

  it('copy nothing of what they join, and are stored one by one', () => {
    const indexes = [
      buildIndex([packOf([entry('ada', 'person', ['Ada Kol'])], 'one')]),
      buildIndex([packOf([entry('zab', 'place', ['Zab'])], 'two')]),
    ];
    const both = mergeIndexes(indexes);
    expect(both.volumes).toEqual(indexes.flatMap(({ volumes }) => volumes));
    expect(both.counts).toEqual({ packs: 2, entries: 2, forms: 2 });
    expect(() => saveIndex(both)).toThrow('one by one');
  });

  it('are one that finds nothing where there are none, and the same where there is one', () => {
    expect(mergeIndexes([]).counts).toMatchObject({ packs: 0, forms: 0 });
    expect(mergeIndexes([]).find(1)).toBe(0);
    const only = buildIndex([packOf([])]);
    expect(mergeIndexes([only])).toBe(only);
  });
});
