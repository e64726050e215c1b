/** What a reader has looked up, for those who want that remembered: says what is new, and which names are known. */
import type { Background, PackFailure, RecogniseResult } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { MemoryStore, Met } from '../pack-store/memory-store.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';

export interface MemoryDeps {
  store: MemoryStore;
  /** True while the reader wants it. */
  isWanted(): Promise<boolean>;
  /** What is known of an entry now; null when no pack knows it. */
  background(entry: EntryRef): Promise<Background | null>;
  now(): Date;
}

/** A database that refuses remembers nothing, and keeps nobody from reading. */
export interface ReadingMemory {
  /** A background with what is remembered of it, which is opened by that. */
  opened(background: Background | null): Promise<Background | null>;
  /** Without the mentions of names that the reader knows. */
  withoutKnown(found: RecogniseResult): Promise<RecogniseResult>;
  /** The reader knows a name, or wants it marked again. */
  know(entry: EntryRef, known: boolean): Promise<{ failed: PackFailure | null }>;
  /** Packs have changed: names about which something else is known by now are no longer taken as known. */
  lookAgain(): Promise<void>;
  /** Deletes everything. */
  forget(): Promise<void>;
}

const factsOf = ({ facts, others }: Background): number =>
  others.reduce((sum, other) => sum + other.facts.length, facts.length);

/** The memory over a store. */
export function createReadingMemory({ store, isWanted, background, now }: MemoryDeps): ReadingMemory {
  let known: Promise<ReadonlySet<EntryRef>> | null = null;
  const knownNames = async (): Promise<ReadonlySet<EntryRef>> => {
    if (!(await isWanted())) return NONE;
    known ??= store.known().then(
      (all) => new Set(all.map(({ entry }) => entry)),
      () => {
        known = null;
        return NONE;
      },
    );
    return known;
  };
  const today = () => now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const keep = async (met: Met) => {
    known = null;
    await store.keep(met);
  };

  return {
    async opened(found) {
      if (!found || !(await isWanted())) return found;
      const { id: entry } = found.entry;
      const before = await store.of(entry).catch(() => null);
      const facts = factsOf(found);
      await keep({ ...before, entry, facts, opened: today() }).catch(() => undefined);
      const fresh = before && facts > before.facts ? { count: facts - before.facts, since: before.opened } : null;
      return { ...found, memory: { fresh, known: before?.known ?? false } };
    },
    async withoutKnown(found) {
      const names = await knownNames();
      if (names.size === 0) return found;
      const blocks = found.blocks.map((block) => ({
        ...block,
        mentions: block.mentions.filter(({ entry, candidates }) => candidates !== undefined || !names.has(entry)),
      }));
      return { ...found, blocks };
    },
    async know(entry, isKnown) {
      try {
        const before = await store.of(entry);
        const met = { entry, facts: before?.facts ?? 0, opened: before?.opened ?? today() };
        await keep(isKnown ? { ...met, known: true } : met);
        return { failed: null };
      } catch (error) {
        return { failed: error instanceof StoreFailed ? error.key : 'packs_store_failed' };
      }
    },
    async lookAgain() {
      if ((await knownNames()).size === 0) return;
      const all = await store.known().catch(() => []);
      for (const { known: _, ...met } of all) {
        const found = await background(met.entry).catch(() => null);
        if (found && factsOf(found) !== met.facts) await keep(met).catch(() => undefined);
      }
    },
    async forget() {
      known = null;
      await store.clear();
    },
  };
}

const NONE: ReadonlySet<EntryRef> = new Set();
