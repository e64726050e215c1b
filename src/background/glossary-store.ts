/** Makes the packs in use ready for questions when they are first asked for, and again after they changed. */
import type { EntrySummary } from '../messages/message-map.ts';
import { type EntryRef, partsOf } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import { mergeIndexes } from '../recognition/index/merge-indexes.ts';
import type { NameIndex, Things } from '../recognition/index/name-index.ts';
import { recogniserOf } from '../recognition/recogniser.ts';
import { type Glossary, indexGlossary, type Knowing, knowingThings, type Recogniser, summariesOf } from './glossary.ts';

/** What is in a pack, read when it is asked for. */
export interface PackContents {
  id: string;
  /** True when nothing in the pack but an entry itself tells of it: no fact does, and no relation. */
  isList: boolean;
  /** Everything. */
  whole(): Promise<Pack>;
  /** The pack with no more than the entries of these numbers in it, and nothing that tells of them. */
  withEntries(numbers: readonly number[]): Promise<Pack>;
}

/** A pack, with the index of its names. */
export interface PackInUse extends PackContents {
  index: NameIndex;
}

/** What finding names needs: their index, and little of what the packs hold. */
export interface Names {
  recogniser: Recogniser;
  /** What the packs have in common. */
  things: Things;
  /** Summaries of some entries, each once; those that no pack has are left out. */
  summaries(refs: Iterable<EntryRef>): Promise<Record<EntryRef, EntrySummary>>;
  /** The own refs of all entries that may be called so. */
  calledSo(name: string): EntryRef[];
}

/** All methods reject with a sentence for the reader when the packs in use can't be told, and try anew next time. */
export interface GlossaryStore {
  names(): Promise<Names>;
  /** All packs with everything in them. */
  read(): Promise<Glossary>;
  /** The packs of these entries, with all that tells of them. */
  about(refs: readonly EntryRef[]): Promise<Glossary>;
  /** The packs have changed: the next question is answered from what there is then. */
  forget(): void;
}

interface Loaded extends Knowing {
  index: NameIndex;
  packs: readonly PackContents[];
  summaries: Map<EntryRef, EntrySummary>;
  /** What was last asked about whole packs, and the answer: cards of one page ask alike. */
  whole: { ids: string; glossary: Promise<Glossary> } | null;
}

/** Summaries that are kept at most. */
const KEPT = 10_000;

/**
 * A store over the packs in use, in the order in which readers are shown what they hold.
 * @param reader BCP 47 tag of the language that the reader is addressed in
 */
export function createGlossaryStore(reader: string, packsInUse: () => Promise<PackInUse[]>): GlossaryStore {
  let loading: Promise<Loaded> | null = null;
  const forget = () => {
    loading = null;
  };
  const load = async (): Promise<Loaded> => {
    const inUse = await packsInUse();
    const index = mergeIndexes(inUse.map((pack) => pack.index));
    // The packs' own indexes are let go.
    const packs = inUse.map(({ id, isList, whole, withEntries }) => ({ id, isList, whole, withEntries }));
    return { index, ...knowingThings(recogniserOf(index)), packs, summaries: new Map(), whole: null };
  };
  const loaded = (): Promise<Loaded> => {
    if (loading) return loading;
    const begun: Promise<Loaded> = load().catch((error: unknown) => {
      if (loading === begun) forget();
      throw error;
    });
    loading = begun;
    return begun;
  };

  const glossaryOf = (now: Loaded, packs: readonly Pack[]) => indexGlossary(packs, now, reader);

  const wholeOf = (now: Loaded, packs: readonly PackContents[]): Promise<Glossary> => {
    const ids = packs.map(({ id }) => id).join(' ');
    if (now.whole?.ids === ids) return now.whole.glossary;
    const glossary = readable(packs.map((pack) => pack.whole())).then((read) => {
      if (read.length < packs.length) now.whole = null;
      return glossaryOf(now, read);
    });
    now.whole = { ids, glossary };
    return glossary;
  };

  return {
    async names() {
      const now = await loaded();
      const { recogniser, things, index } = now;
      return {
        recogniser,
        things,
        summaries: (refs) => summariesFrom(now, refs),
        calledSo: (name) => index.calledSo(name),
      };
    },
    async read() {
      const now = await loaded();
      return wholeOf(now, now.packs);
    },
    async about(refs) {
      const now = await loaded();
      const asked = numbersByPack(now, refs);
      const packs = now.packs.filter(({ id }) => asked.has(id));
      if (packs.every(({ isList }) => !isList)) return wholeOf(now, packs);
      const read = packs.map((pack) => (pack.isList ? pack.withEntries(asked.get(pack.id) ?? []) : pack.whole()));
      return glossaryOf(now, await readable(read));
    },
    forget,
  };

  async function summariesFrom(now: Loaded, refs: Iterable<EntryRef>): Promise<Record<EntryRef, EntrySummary>> {
    const wanted = [...new Set(refs)];
    const asked = numbersByPack(
      now,
      wanted.filter((ref) => !now.summaries.has(ref)),
    );
    const read = now.packs.flatMap((pack) => {
      const numbers = asked.get(pack.id);
      return numbers ? [pack.withEntries(numbers)] : [];
    });
    const glossary = glossaryOf(now, await readable(read));
    const found = summariesOf(glossary, wanted);
    const summaries = wanted.flatMap((ref): Array<[EntryRef, EntrySummary]> => {
      const summary = found[ref] ?? now.summaries.get(ref);
      return summary ? [[ref, summary]] : [];
    });
    if (now.summaries.size > KEPT) now.summaries.clear();
    for (const [ref, summary] of summaries) now.summaries.set(ref, summary);
    return Object.fromEntries(summaries);
  }
}

/** The packs that can be read: one that is damaged doesn't keep others from answering. */
async function readable(reading: ReadonlyArray<Promise<Pack>>): Promise<Pack[]> {
  const outcomes = await Promise.allSettled(reading);
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}

/** The numbers of entries in their own packs, by pack ids, with those of all entries that are one thing with them. */
function numbersByPack({ index, things }: Loaded, refs: readonly EntryRef[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const ref of new Set(refs.flatMap((each) => things.refsOf(each)))) {
    const entry = index.numberOf(ref);
    if (entry === undefined) continue;
    const { pack } = partsOf(ref);
    const ofPack = numbers.get(pack);
    if (ofPack) ofPack.push(index.placeInPack(entry));
    else numbers.set(pack, [index.placeInPack(entry)]);
  }
  return numbers;
}

/** The contents of a pack that is there whole. */
export function contentsOf(pack: Pack): PackContents {
  return {
    id: pack.id,
    isList: false,
    whole: async () => pack,
    withEntries: async (numbers) => {
      const { passages: _, ...head } = pack;
      return { ...head, entries: numbers.flatMap((number) => pack.entries[number] ?? []), sources: [], facts: [] };
    },
  };
}
