/**
 * The packs that a reader has brought, with their order and switches. Each change is one transaction: a browser that is closed,
 * a background that is stopped or a full disk leaves all as it was before it, or as it is after.
 */
import { type Entry, PACK_FORMAT, type Pack } from '../pack/format.ts';
import { validatePack } from '../pack/validate.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { forgetImport } from './begun-imports.ts';
import {
  inOneGo,
  LISTS,
  type OpenDatabase,
  type PackDatabase,
  type PackRecord,
  type Part,
  partsOfPack,
  SHELF,
  type Shelf,
} from './database.ts';
import { type BuiltIndex, discardPack } from './stage-pack.ts';
import { StoreFailed, withStore } from './store-failed.ts';

/** A pack of the store, without what is in it. */
export type StoredPack = Pick<PackRecord, 'head' | 'origin' | 'counts' | 'bytes' | 'added' | 'index'> & { key: number };

/** All methods reject with StoreFailed when the database refuses. */
export interface PackStore {
  /** The packs that are kept, oldest first, and what the reader says of their order. */
  list(): Promise<{ packs: StoredPack[]; shelf: Shelf }>;
  /** Everything in a pack, staged ones included. */
  read(key: number): Promise<Pack>;
  /** Some entries of a pack by their numbers, in the order asked; those that it hasn't are left out. Reads little else. */
  entries(key: number, numbers: readonly number[]): Promise<Entry[]>;
  /**
   * The stored index of a pack's names; null when there is none that was built by the program named. The pack itself may lack
   * parts: whoever needs one is told, and `isWhole` tells of all.
   */
  readIndex(key: number, by: string): Promise<ArrayBuffer | null>;
  /** Whether all parts of a pack are there. Counts them, which takes longer than reading an index. */
  isWhole(key: number): Promise<boolean>;
  /** Stores an index beside its pack, in place of any other. */
  keepIndex(key: number, index: BuiltIndex): Promise<void>;
  /** What is staged, without what is in it. */
  staged(key: number): Promise<StoredPack>;
  /**
   * Keeps a staged pack. One with the same id is deleted for it; its key is the answer, null when there was none. Rejects with
   * `packs_changed_since` when that is not the one that was to be replaced: another window was quicker.
   */
  take(key: number): Promise<number | null>;
  /** Deletes a pack that `restore` brings back until the store is swept. */
  remove(key: number): Promise<void>;
  /** Brings a deleted pack back, in place of the one that replaced it. Rejects with `packs_changed_since` when yet another has its id by now. */
  restore(key: number): Promise<void>;
  /** Frees the place of a staged or deleted pack, and forgets the import that staged it. */
  discard(key: number): Promise<void>;
  /** Forgets an import, and frees the place of what it has staged, whether that was whole or not. */
  discardRun(run: string): Promise<void>;
  /** Puts packs into an order, by their ids; those that it doesn't name follow. */
  arrange(ids: readonly string[]): Promise<void>;
  switch(id: string, on: boolean): Promise<void>;
  /** Frees the place of all packs that are not kept. Only while nobody is at work on packs. */
  sweep(): Promise<void>;
  /** Deletes everything, for good. */
  clear(): Promise<void>;
}

/** Parts that are read together, 1 MB or so. */
const PARTS_AT_ONCE = 32;

const EMPTY: Shelf = { order: [], off: [] };

/** The store over a database. */
export function createPackStore(open: OpenDatabase): PackStore {
  /** Changes the state of one pack, and that of the kept one with its id if it becomes kept. */
  const change = (key: number, from: PackRecord['state'], to: PackRecord['state']): Promise<number | null> =>
    withStore(async () =>
      inOneGo(await open(), ['packs', 'imports'], async (transaction) => {
        const store = transaction.objectStore('packs');
        const record = await store.get(key);
        // Who had no answer, because the background was stopped behind it, asks again.
        if (record?.state === to) return record.replaces ?? null;
        if (record?.state !== from || record.parts < 0) throw new StoreFailed('packs_gone');
        const owner = to === 'kept' ? await ownerOf(record.head.id, store) : null;
        if (owner) {
          if (!mayReplace({ key, record }, owner.key, owner.record)) throw new StoreFailed('packs_changed_since');
          await store.put({ ...owner.record, state: 'deleted' }, owner.key);
        }
        await store.put({ ...record, state: to, ...(to === 'kept' && { replaces: owner?.key ?? null }) }, key);
        if (record.run !== undefined) await transaction.objectStore('imports').delete(record.run);
        return owner?.key ?? null;
      }),
    );

  const changeShelf = (make: (shelf: Shelf) => Shelf): Promise<void> =>
    withStore(async () =>
      inOneGo(await open(), ['shelf'], async ({ store }) => {
        await store.put(make((await store.get(SHELF)) ?? EMPTY), SHELF);
      }),
    );

  /** Frees the place of what is not kept. */
  const discardWhere = (isLeft: (record: PackRecord | undefined) => boolean): Promise<void> =>
    withStore(async () => {
      const database = await open();
      const [keys, records] = await Promise.all([database.getAllKeys('packs'), database.getAll('packs')]);
      for (const [i, key] of keys.entries())
        if (records[i]?.state !== 'kept' && isLeft(records[i])) await discardPack(database, key);
    });

  return {
    list: () =>
      withStore(async () => {
        const transaction = (await open()).transaction(['packs', 'shelf']);
        const packs = transaction.objectStore('packs');
        const [keys, records, shelf] = await Promise.all([
          packs.getAllKeys(),
          packs.getAll(),
          transaction.objectStore('shelf').get(SHELF),
        ]);
        const kept = records.flatMap((record, i) => (record.state === 'kept' ? [storedPack(record, keys[i])] : []));
        return { packs: kept, shelf: shelf ?? EMPTY };
      }),

    staged: (key) =>
      withStore(async () => {
        const record = await (await open()).get('packs', key);
        if (record?.state !== 'staged' || record.parts < 0) throw new StoreFailed('packs_gone');
        return storedPack(record, key);
      }),

    read: (key) => withStore(async () => readWhole(await open(), key)),

    entries: (key, numbers) =>
      withStore(async () => {
        const database = await open();
        const record = await database.get('packs', key);
        if (!record) throw new StoreFailed('packs_gone');
        if (record.head.format !== PACK_FORMAT) return entriesOf(await readWhole(database, key), numbers);
        const { store: stored } = database.transaction('parts');
        const { part, firsts } = record.entriesAt;
        const placeOf = (number: number) => lowerBound(firsts.length, (at) => (firsts[at] as number) <= number) - 1;
        const places = [...new Set(numbers.map(placeOf))];
        const read = await Promise.all(places.map((place) => stored.get([key, part + place])));
        const parts = new Map(places.map((place, at) => [place, read[at]]));
        return numbers.flatMap((number) => {
          const place = placeOf(number);
          if (place >= 0 && !parts.get(place)) throw new StoreFailed('packs_damaged');
          return (parts.get(place)?.records[number - (firsts[place] ?? 0)] as Entry | undefined) ?? [];
        });
      }),

    readIndex: (key, by) =>
      withStore(async () => {
        const transaction = (await open()).transaction(['packs', 'indexes']);
        const [record, index] = await Promise.all([
          transaction.objectStore('packs').get(key),
          transaction.objectStore('indexes').get(key),
        ]);
        if (!record) throw new StoreFailed('packs_gone');
        if (!index || record.index?.by !== by) return null;
        // Its file may have gone although its record is there.
        return index.arrayBuffer().catch(() => null);
      }),

    isWhole: (key) =>
      withStore(async () => {
        const transaction = (await open()).transaction(['packs', 'parts']);
        const [record, parts] = await Promise.all([
          transaction.objectStore('packs').get(key),
          transaction.objectStore('parts').count(partsOfPack(key)),
        ]);
        return record?.parts === parts;
      }),

    keepIndex: (key, { by, bytes }) =>
      withStore(async () =>
        inOneGo(await open(), ['packs', 'indexes'], async (transaction) => {
          const packs = transaction.objectStore('packs');
          const record = await packs.get(key);
          if (!record) throw new StoreFailed('packs_gone');
          await transaction.objectStore('indexes').put(new Blob([bytes]), key);
          await packs.put({ ...record, index: { by } }, key);
        }),
      ),

    take: (key) => change(key, 'staged', 'kept'),
    remove: async (key) => void (await change(key, 'kept', 'deleted')),
    restore: async (key) => void (await change(key, 'deleted', 'kept')),
    discard: (key) =>
      withStore(async () => {
        const database = await open();
        const run = (await database.get('packs', key))?.run;
        await discardPack(database, key);
        if (run !== undefined) await forgetImport(database, run);
      }),
    arrange: (ids) => changeShelf((shelf) => ({ ...shelf, order: [...ids] })),
    switch: (id, on) =>
      changeShelf(({ order, off }) => {
        const others = off.filter((other) => other !== id);
        return { order, off: on ? others : [...others, id] };
      }),

    async discardRun(run) {
      await withStore(async () => forgetImport(await open(), run));
      await discardWhere((record) => record?.run === run);
    },
    sweep: () => discardWhere(() => true),

    clear: () =>
      withStore(async () =>
        inOneGo(await open(), ['packs', 'parts', 'indexes', 'shelf', 'imports'], async (transaction) => {
          for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
        }),
      ),
  };
}

interface Keyed {
  key: number;
  record: PackRecord;
}

/** The kept pack that has an id. */
async function ownerOf(
  id: string,
  store: { getAllKeys(): Promise<number[]>; getAll(): Promise<PackRecord[]> },
): Promise<Keyed | null> {
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const at = records.findIndex(({ state, head }) => state === 'kept' && head.id === id);
  const [key, record] = [keys[at], records[at]];
  return key !== undefined && record ? { key, record } : null;
}

/** Whether a pack may take the place of the one that has its id: what its reader was told, or what was done, says so. */
function mayReplace({ key, record }: Keyed, ownerKey: number, owner: PackRecord): boolean {
  if (record.state === 'deleted') return owner.replaces === key;
  if (record.replaces !== undefined) return record.replaces === ownerKey;
  return record.origin.kind === owner.origin.kind;
}

function storedPack({ head, origin, counts, bytes, added, index }: PackRecord, key = 0): StoredPack {
  return { key, head, origin, counts, bytes, added, index };
}

async function readWhole(database: PackDatabase, key: number): Promise<Pack> {
  const transaction = database.transaction(['packs', 'parts']);
  const record = await transaction.objectStore('packs').get(key);
  if (!record) throw new StoreFailed('packs_gone');
  const parts: Part[] = [];
  // All at once would hold whoever reads a large pack up for seconds.
  for (let from = 0; from < record.parts; from += PARTS_AT_ONCE)
    parts.push(...(await transaction.objectStore('parts').getAll(partsOfPack(key, from, from + PARTS_AT_ONCE - 1))));
  const pack = packOf(record, parts);
  if (!pack) throw new StoreFailed('packs_damaged');
  return inThisFormat(pack);
}

const entriesOf = ({ entries }: Pack, numbers: readonly number[]): Entry[] =>
  numbers.flatMap((number) => entries[number] ?? []);

/** The pack of a record's parts; null when some are missing. */
function packOf({ head, counts, parts: expected }: PackRecord, parts: readonly Part[]): Pack | null {
  const listOf = (name: Part['list']) => parts.flatMap(({ list, records }) => (list === name ? records : []));
  const lists = LISTS.map((name) => [name, listOf(name)] as const);
  if (parts.length !== expected || lists.some(([name, { length }]) => length !== counts[name])) return null;
  // A pack without passages has no list of them.
  return {
    ...head,
    ...Object.fromEntries(lists.filter(([name, { length }]) => length > 0 || name !== 'passages')),
  } as Pack;
}

/** What an earlier version stored, in the present format. What is stored was valid when it came, and isn't checked again. */
function inThisFormat(pack: Pack): Pack {
  if (pack.format === PACK_FORMAT) return pack;
  const validation = validatePack(pack);
  if ('problems' in validation) throw new StoreFailed('packs_damaged');
  return validation.pack;
}
