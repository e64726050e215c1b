import { beforeEach, describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { createReadingMemory, type MemoryDeps } from '../../../src/background/reading-memory.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { createMemoryStore } from '../../../src/pack-store/memory-store.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase } from '../pack-store/fake-database.ts';
import { factOf, glossaryOf, namesOf } from './harbour-glossary.ts';

beforeEach(emptyDatabase);

const ADA = 'harbour/ada-quill' as EntryRef;
const TOM = 'harbour/tom-quill' as EntryRef;
const GROWN: Pack = { ...HARBOUR, facts: [...HARBOUR.facts, factOf('a1-04-1', 'a1')] };

/** A memory over packs that a test may change, by days. */
function memoryOf(more: Partial<MemoryDeps> = {}) {
  const now = { pack: HARBOUR, day: '2026-11-01' };
  const background = async (entry: EntryRef) => backgroundOfEntry(glossaryOf(now.pack), entry);
  const deps = {
    store: createMemoryStore(),
    isWanted: async () => true,
    background,
    now: () => new Date(now.day),
    ...more,
  };
  const memory = createReadingMemory(deps);
  return {
    now,
    ...memory,
    open: async (entry: EntryRef) => (await memory.opened(await background(entry)))?.memory,
    marked: async (text: string) =>
      (await memory.withoutKnown(await recogniseParts(namesOf(now.pack), [{ text }]))).blocks[0]?.mentions.map(
        ({ entry }) => entry,
      ),
  };
}

describe('what a reader has looked up', () => {
  it('has new facts since, told once with the day of the last time', async () => {
    const memory = memoryOf();
    expect(await memory.open(ADA)).toEqual({ fresh: null, known: false });
    memory.now.pack = GROWN;
    memory.now.day = '2026-11-28';
    expect(await memory.open(ADA)).toEqual({ fresh: { count: 1, since: '2026-11-01' }, known: false });
    expect(await memory.open(ADA)).toEqual({ fresh: null, known: false });
  });

  it('is not marked once it is known, and marked again when that is taken back', async () => {
    const memory = memoryOf();
    await memory.open(ADA);
    expect(await memory.know(ADA, true)).toEqual({ failed: null });
    expect(await memory.marked('Ada Quill met Tom Quill.')).toEqual([TOM]);
    expect((await memory.open(ADA))?.known).toBe(true);
    await memory.know(ADA, false);
    expect(await memory.marked('Ada Quill met Tom Quill.')).toEqual([ADA, TOM]);
  });

  it('is marked again when more is known about it, and only then', async () => {
    const memory = memoryOf();
    await memory.open(ADA);
    await memory.know(ADA, true);
    await memory.lookAgain();
    expect(await memory.marked('Ada Quill.')).toEqual([]);
    memory.now.pack = GROWN;
    await memory.lookAgain();
    expect(await memory.marked('Ada Quill.')).toEqual([ADA]);
    expect(await memory.open(ADA)).toMatchObject({ fresh: { count: 1 }, known: false });
  });

  it('is remembered by nobody who doesn’t want it', async () => {
    const store = createMemoryStore();
    const memory = memoryOf({ store, isWanted: async () => false });
    expect(await memory.open(ADA)).toBeUndefined();
    expect(await store.of(ADA)).toBeNull();
    await memory.know(ADA, true);
    expect(await memory.marked('Ada Quill.')).toEqual([ADA]);
    await memory.forget();
    expect(await store.of(ADA)).toBeNull();
  });

  it('is forgotten by a database that refuses, which keeps nobody from reading', async () => {
    const refuse = () => Promise.reject(new Error('broken'));
    const store = { of: refuse, known: refuse, keep: refuse, clear: refuse };
    const memory = memoryOf({ store });
    expect(await memory.open(ADA)).toEqual({ fresh: null, known: false });
    expect(await memory.marked('Ada Quill.')).toEqual([ADA]);
    expect(await memory.know(ADA, true)).toEqual({ failed: 'packs_store_failed' });
  });
});
