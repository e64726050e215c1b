import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import {
  Entry,
  FACT_KINDS,
  Fact,
  Family,
  Form,
  Note,
  PACK_FORMAT,
  PACK_KINDS,
  Pack,
  Passage,
  Relation,
  Source,
} from '../../../src/pack/format.ts';
import { packJson, packStream, readPackFile } from '../../../src/pack/pack-file.ts';
import { PARADIGM_NAMES } from '../../../src/pack/paradigm-names.ts';
import { RELATION_KINDS, type RelationKind } from '../../../src/pack/relation-kinds.ts';
import { validatePack } from '../../../src/pack/validate.ts';

const text = fc.stringMatching(/^[\p{L}\p{N}"'\\,:]{1,12}(?: [\p{L}\p{N}.&#]{1,8}){0,3}$/u);
const date = fc.constantFrom('2022', '2022-02', '2022-02-22', '1999-12-31');
const address = fc.stringMatching(/^https?:\/\/[a-z]{3,9}\.example\/[\w%?=&-]{0,12}$/);
const byLanguage = fc.dictionary(fc.constantFrom('az', 'ru', 'de', 'sr-Latn', 'to'), text, { minKeys: 1 });
/** Some of these keys, never one with undefined. */
const some = <T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(keys, { requiredKeys: [] });

const SOURCES: readonly string[] = ['s1', 's2'];
const PARAGRAPHS = 9;

const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({ title: text, outlet: text, author: fc.option(text), date, dateNote: text, url: fc.option(address) })
    .chain((record) =>
      some<Pick<Source, 'place' | 'dateIs' | 'kept'>>({
        place: text,
        dateIs: fc.constantFrom('stated', 'inferred'),
        kept: date,
      }).map((more) => ({ id, language: 'en', paragraphs: PARAGRAPHS, ...record, ...more })),
    );

const place = fc.record({ source: fc.constantFrom(...SOURCES), paragraph: fc.integer({ min: 1, max: PARAGRAPHS }) });

const fact = (id: string, entries: readonly string[]): fc.Arbitrary<Fact> =>
  fc
    .tuple(
      place,
      text,
      fc.subarray([...entries], { minLength: 1 }),
      some<Pick<Fact, 'kind' | 'lead' | 'date' | 'speaker'>>({
        kind: fc.constantFrom(...FACT_KINDS),
        lead: fc.constant(true),
        date,
        speaker: fc.constantFrom(...entries),
      }),
    )
    .map(([where, said, about, more]) => ({ id, text: said, about, ...where, ...more }));

/** Words as documents have them: spaces in a row or at the ends, angle brackets, soft hyphens, letters of two units. */
const quoted = fc
  .array(fc.constantFrom(...'ab \u00a0<>&"\\\u00adé\u200b京🌊‘’'), { minLength: 1, maxLength: 20 })
  .map((signs) => signs.join(''));

const passage = (id: string, entries: readonly string[]): fc.Arbitrary<Passage> =>
  fc
    .tuple(
      place,
      quoted,
      fc.nat(1000),
      fc.subarray([...entries], { minLength: 1 }),
      some<Pick<Passage, 'prefix' | 'suffix'>>({ prefix: quoted, suffix: quoted }),
    )
    .map(([where, quote, start, about, more]) => {
      return { id, quote, start, end: start + quote.length, about, ...where, ...more };
    });

/** The relations that the checks allow between entries, each to another end. */
function relations(entry: Entry, entries: readonly Entry[], facts: readonly Fact[]): fc.Arbitrary<Relation[]> {
  const kinds = (Object.keys(RELATION_KINDS) as RelationKind[]).filter(
    (kind) => RELATION_KINDS[kind].from.includes(entry.type) && kind !== 'borders',
  );
  const ends = kinds.flatMap((kind) => [
    { kind, value: 'something else' },
    ...entries
      .filter((other) => other.id !== entry.id && RELATION_KINDS[kind].to.includes(other.type))
      .map(({ id }) => ({ kind, to: id })),
  ]);
  const supports = facts.filter(({ about }) => about.includes(entry.id)).map(({ id }) => ({ fact: id }));
  const support = supports.length > 0 ? fc.oneof(place, fc.constantFrom(...supports)) : place;
  const one = fc.tuple(
    support,
    some<Pick<Relation, 'role' | 'status' | 'from' | 'until'>>({
      role: text,
      status: fc.constantFrom('stated', 'planned', 'claimed'),
      from: date,
      until: fc.constantFrom('2023', '2024-05', '2025-06-07'),
    }),
  );
  return fc
    .subarray(ends)
    .chain((chosen) =>
      fc.tuple(...chosen.map((end) => one.map(([where, more]): Relation => ({ ...end, ...more, ...where })))),
    );
}

/** A form that no other entry has, of any use with what that use asks for. */
const form = (id: string, place: number): fc.Arbitrary<Form> =>
  fc
    .tuple(
      text,
      fc.oneof(
        some<Pick<Form, 'use'>>({ use: fc.constant('always') }),
        some<Pick<Form, 'default'>>({ default: fc.constant(true) }).map((more) => ({ use: 'short' as const, ...more })),
        fc.array(text, { minLength: 1, maxLength: 3 }).map((cues) => ({ use: 'guarded' as const, cues })),
      ),
      some<Pick<Form, 'case' | 'unless'>>({
        case: fc.constantFrom('exact', 'any'),
        unless: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
      fc.oneof(
        fc.constantFrom<Pick<Form, 'language'>[]>({}, { language: 'sr-Latn' }, { language: 'ru' }),
        fc.constantFrom(...PARADIGM_NAMES.ru).map((inflect) => ({ language: 'ru', inflect })),
        fc.constantFrom(...PARADIGM_NAMES.az).map((inflect) => ({ language: 'az', inflect })),
      ),
    )
    .map(([said, use, more, language]) => ({ text: `${said} ${id} ${place}`, ...use, ...more, ...language }));

/** Spellings that stand for each other, no word in two families. */
const families: fc.Arbitrary<Family[]> = fc
  .array(
    fc.tuple(fc.integer({ min: 2, max: 4 }), some<Pick<Family, 'language'>>({ language: fc.constantFrom('ru', 'az') })),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((told) =>
    told.map(([words, more], i) => ({ words: Array.from({ length: words }, (_, j) => `word ${i} ${j}`), ...more })),
  );

const entry = (id: string): fc.Arbitrary<Entry> =>
  fc
    .tuple(
      fc.tuple(...[0, 1, 2].map((place) => form(id, place))),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...ENTRY_TYPES),
      text,
      fc.option(text),
      some<Pick<Entry, 'labels' | 'glosses' | 'generic' | 'note'>>({
        labels: byLanguage,
        glosses: byLanguage,
        generic: fc.constant(true),
        note: fc.record({ text, date }),
      }),
    )
    .map(([forms, many, type, gloss, naming, more]) => ({
      id,
      type,
      label: id,
      gloss,
      forms: forms.slice(0, many),
      naming,
      same: [`https://things.example/${id}`],
      ...more,
    }));

const IDS: readonly string[] = ['e1', 'e2', 'e3', 'e4', 'e5'];

const packs: fc.Arbitrary<Pack> = fc
  .tuple(
    fc.tuple(...SOURCES.map(source)),
    fc.tuple(...IDS.map(entry)),
    fc.tuple(...['f1', 'f2', 'f3'].map((id) => fact(id, IDS))),
    fc.tuple(...['p1', 'p2'].map((id) => passage(id, IDS))),
    fc.record({ title: text, description: text, licence: text }),
    some<Pick<Pack, 'kind' | 'homepage' | 'languages' | 'families'>>({
      kind: fc.constantFrom(...PACK_KINDS),
      homepage: address,
      languages: fc.subarray(['en', 'ru', 'az', 'sr-Latn'], { minLength: 1 }),
      families,
    }),
    fc.nat(2),
  )
  .chain(([sources, entries, facts, passages, head, more, quotes]) =>
    fc.tuple(...entries.map((each) => relations(each, entries, facts))).map((lists) => ({
      format: PACK_FORMAT,
      id: 'any',
      version: '1.0.0',
      language: 'en',
      ...head,
      ...more,
      sources,
      entries: entries.map((each, i) => (lists[i]?.length ? { ...each, relations: lists[i] } : each)),
      facts,
      ...(quotes > 0 && { passages: passages.slice(0, quotes) }),
    })),
  );

it('the packs have every key of the format', () => {
  const sample = fc.sample(packs, { numRuns: 60, seed: 2 });
  const keysOf = (records: object[]) => [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
  const entries = sample.flatMap((pack) => pack.entries);
  const found = [
    [Pack, sample],
    [Family, sample.flatMap((pack) => pack.families ?? [])],
    [Source, sample.flatMap((pack) => pack.sources)],
    [Entry, entries],
    [Form, entries.flatMap(({ forms }) => forms)],
    [Note, entries.flatMap(({ note }) => note ?? [])],
    [Relation, entries.flatMap(({ relations: list }) => list ?? [])],
    [Fact, sample.flatMap((pack) => pack.facts)],
    [Passage, sample.flatMap((pack) => pack.passages ?? [])],
  ] as const;
  for (const [schema, records] of found) expect(keysOf([...records])).toEqual(Object.keys(schema.entries).sort());
});

it('any pack that is taken is the same after its JSON was written and read', () => {
  fc.assert(
    fc.property(packs, (pack) => {
      const taken = validatePack(pack);
      if ('problems' in taken) throw new Error(JSON.stringify(taken.problems));
      expect(taken.pack).toEqual(pack);
      const json = JSON.stringify(taken.pack);
      const again = validatePack(JSON.parse(json));
      expect(again).toEqual(taken);
      expect('pack' in again && JSON.stringify(again.pack)).toBe(json);
    }),
    { numRuns: 200 },
  );
});

const bytesOf = async (body: ReadableStream | string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(body).arrayBuffer());

it('any pack is the same after it was written and read as either file, and the second writing has the bytes of the first', async () => {
  await fc.assert(
    fc.asyncProperty(packs, async (pack) => {
      for (const write of [packJson, packStream]) {
        const first = await bytesOf(write(pack));
        const read = await readPackFile(new Blob([first]).stream());
        expect(read).toEqual(pack);
        expect(await bytesOf(write(read))).toEqual(first);
      }
    }),
    { numRuns: 60 },
  );
});
