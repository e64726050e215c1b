import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/pack/format.ts';
import { packDatabase, upgradePacks } from '../../../src/pack-store/database.ts';
import { createPackStore, type PackStore } from '../../../src/pack-store/pack-store.ts';
import { stagePack } from '../../../src/pack-store/stage-pack.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from './fake-database.ts';

const THEATRE: Pack = { ...HARBOUR, id: 'theatre', title: 'Theatre' };
const NEWER: Pack = {
  ...HARBOUR,
  version: '1.1.0',
  passages: [
    { id: 'p1', quote: 'a second bridge', start: 0, end: 15, about: ['ada-quill'], source: 'a1', paragraph: 3 },
  ],
};
const ORIGIN = { kind: 'pack', file: 'harbour.backgrounder' } as const;
const NOW = new Date('2026-01-02T03:04:05Z');

beforeEach(emptyDatabase);
afterEach(healDatabase);

/** As a context has it that has just been started. */
const startStore = (): PackStore => createPackStore(packDatabase());
const INDEX = { by: 'this version', bytes: new Uint8Array([1, 2, 3]).buffer };
const NEW_INDEX = { by: 'another version', bytes: new Uint8Array([4, 5]).buffer };
const stage = (pack: Pack) => stagePack(packDatabase(), pack, { origin: ORIGIN, now: NOW, index: INDEX });

/** Brings a pack as a reader does. */
async function bring(store: PackStore, pack: Pack): Promise<number> {
  const key = await stage(pack);
  await store.take(key);
  return key;
}

/** Everything a reader can see of the store. */
async function contents(store = startStore()): Promise<unknown> {
  const { packs, shelf } = await store.list();
  const indexes = packs.map(({ key }) => Promise.all([INDEX, NEW_INDEX].map(({ by }) => store.readIndex(key, by))));
  return {
    packs: await Promise.all(packs.map(({ key }) => store.read(key))),
    indexes: await Promise.all(indexes),
    shelf,
  };
}

/** How many records there are in the database, whatever they are. */
async function recordsLeft(): Promise<number> {
  const database = await packDatabase()();
  const stores = [...database.objectStoreNames].filter((name) => name !== 'shelf');
  const counts = await Promise.all(stores.map((name) => database.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
}

it('keeps what readers have when a later version opens the database', async () => {
  await bring(startStore(), HARBOUR);
  const later = await openDB('packs', 5, { upgrade: upgradePacks });
  expect(await later.count('packs')).toBe(1);
  expect(await later.count('parts')).toBeGreaterThan(0);
  later.close();
});

describe('a pack that is brought', () => {
  it('is there as it was, with what is to be known without opening it', async () => {
    const store = startStore();
    const key = await bring(store, NEWER);
    expect(await store.read(key)).toEqual(NEWER);
    const { sources, entries, facts, passages = [], ...head } = NEWER;
    const records = [...sources, ...entries, ...facts, ...passages];
    expect((await store.list()).packs).toEqual([
      {
        key,
        head,
        origin: ORIGIN,
        counts: { sources: 1, entries: 2, forms: 4, relations: 0, facts: 2, passages: 1 },
        bytes: records.reduce((sum, record) => sum + new Blob([JSON.stringify(record)]).size, 0),
        added: '2026-01-02T03:04:05.000Z',
        index: { by: 'this version' },
      },
    ]);
  });

  it('is nobody’s before it is taken, and its place is freed when it is not', async () => {
    const store = startStore();
    const key = await stage(HARBOUR);
    expect((await store.list()).packs).toEqual([]);
    expect((await store.staged(key)).head.id).toBe('harbour');
    await store.discard(key);
    expect(await recordsLeft()).toBe(0);
    await expect(store.take(key)).rejects.toMatchObject({ key: 'packs_gone' });
  });

  it('leaves nothing when its import is given up, and others stay', async () => {
    const store = startStore();
    const others = await stage(HARBOUR);
    const left = await recordsLeft();
    const run = 'one that is given up';
    await stagePack(packDatabase(), NEWER, { origin: ORIGIN, now: NOW, index: INDEX, run });
    expect(await recordsLeft()).toBeGreaterThan(left);
    await store.discardRun(run);
    expect(await recordsLeft()).toBe(left);
    expect((await store.staged(others)).head.id).toBe('harbour');
  });

  it('comes in the place of one with its id, which can be brought back', async () => {
    const store = startStore();
    const old = await bring(store, HARBOUR);
    await bring(store, THEATRE);
    const key = await stage(NEWER);
    expect(await store.take(key)).toBe(old);
    expect(await contents(store)).toMatchObject({ packs: [THEATRE, NEWER] });
    await store.restore(old);
    expect(await contents(store)).toMatchObject({ packs: [HARBOUR, THEATRE] });
  });

  it('is not brought back in the place of another than the one that replaced it', async () => {
    const store = startStore();
    const [old, replacing] = [await bring(store, HARBOUR), await bring(store, NEWER)];
    const newest = await bring(store, { ...NEWER, version: '1.2.0' });
    const before = await contents(store);
    await expect(store.restore(old)).rejects.toMatchObject({ key: 'packs_changed_since' });
    expect(await contents(store)).toEqual(before);
    await store.restore(replacing);
    expect(await contents(store)).toMatchObject({ packs: [NEWER] });
    await store.remove(replacing);
    await store.restore(newest);
    expect(await contents(store)).toMatchObject({ packs: [{ version: '1.2.0' }] });
  });

  it('is taken once by who asks twice, and deleted and brought back once', async () => {
    const store = startStore();
    const old = await bring(store, HARBOUR);
    const key = await stage(NEWER);
    for (let time = 0; time < 2; time++) expect(await store.take(key)).toBe(old);
    for (let time = 0; time < 2; time++) await store.remove(key);
    for (let time = 0; time < 2; time++) await store.restore(key);
    expect(await contents(store)).toMatchObject({ packs: [NEWER] });
  });

  it('made here takes the place of none that came as a file', async () => {
    const store = startStore();
    await bring(store, HARBOUR);
    const made = await stagePack(packDatabase(), NEWER, { origin: { kind: 'made', file: '' }, now: NOW });
    await expect(store.take(made)).rejects.toMatchObject({ key: 'packs_changed_since' });
    expect(await contents(store)).toMatchObject({ packs: [HARBOUR] });
  });

  it('is written in small parts, and read as one', async () => {
    const [entry] = HARBOUR.entries;
    if (!entry) throw new Error('The harbour has no entries');
    const entries = Array.from({ length: 22_000 }, (_, i) => ({ ...entry, id: `entry-${i}` }));
    const large = { ...HARBOUR, entries };
    const done: number[] = [];
    const key = await stagePack(packDatabase(), large, { origin: ORIGIN, now: NOW, onProgress: (n) => done.push(n) });
    const database = await packDatabase()();
    expect(await database.count('parts')).toBeGreaterThan(5);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
    expect(await startStore().read(key)).toEqual(large);
  });

  it('gives some of its entries without the others', async () => {
    const [entry] = HARBOUR.entries;
    if (!entry) throw new Error('The harbour has no entries');
    const entries = Array.from({ length: 3_000 }, (_, i) => ({ ...entry, id: `entry-${i}` }));
    const key = await stage({ ...HARBOUR, entries });
    const database = await packDatabase()();
    const parts = await database.count('parts');
    expect(parts).toBeGreaterThan(8);
    const idsOf = async (numbers: number[]) => (await startStore().entries(key, numbers)).map(({ id }) => id);
    const last = entries.length - 1;
    expect(await idsOf([0, 1, 1500, last, last + 1, 7])).toEqual(
      [0, 1, 1500, last, 7].map((number) => `entry-${number}`),
    );
    // Those that aren't asked for may even be gone.
    for (let part = 3; part < parts; part++) await database.delete('parts', [key, part]);
    expect(await idsOf([1, 0])).toEqual(['entry-1', 'entry-0']);
    await expect(idsOf([last])).rejects.toMatchObject({ key: 'packs_damaged' });
    expect(await idsOf([])).toEqual([]);
  });

  it('comes with the index of its names, which is none when its bytes have gone', async () => {
    const bytes = Uint8Array.from({ length: 900_001 }, (_, i) => i % 251).buffer;
    const index = { by: 'this version', bytes };
    const key = await stagePack(packDatabase(), HARBOUR, { origin: ORIGIN, now: NOW, index });
    const read = await startStore().readIndex(key, 'this version');
    expect(Buffer.from(read ?? new ArrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(await startStore().readIndex(key, 'another version')).toBeNull();
    await (await packDatabase()()).delete('indexes', key);
    expect(await startStore().readIndex(key, 'this version')).toBeNull();
  });

  it('has an index in the place of another when one is built anew, and none when it has gone', async () => {
    const store = startStore();
    const key = await bring(store, HARBOUR);
    await store.keepIndex(key, NEW_INDEX);
    expect(await store.readIndex(key, INDEX.by)).toBeNull();
    expect(await store.readIndex(key, NEW_INDEX.by)).toEqual(NEW_INDEX.bytes);
    expect(await store.read(key)).toEqual(HARBOUR);
    await store.clear();
    expect(await recordsLeft()).toBe(0);
    await expect(store.keepIndex(key, NEW_INDEX)).rejects.toMatchObject({ key: 'packs_gone' });
    expect(await recordsLeft()).toBe(0);
  });

  it('leaves nothing behind when the reader cancels while it is written', async () => {
    const store = startStore();
    await bring(store, HARBOUR);
    const [before, records] = [await contents(), await recordsLeft()];
    const cancelling = new AbortController();
    const staging = stagePack(packDatabase(), THEATRE, {
      origin: ORIGIN,
      now: NOW,
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    });
    await expect(staging).rejects.toMatchObject({ name: 'Cancelled' });
    expect(await contents()).toEqual(before);
    expect(await recordsLeft()).toBe(records);
  });
});

describe('packs that are there', () => {
  it('are deleted, brought back, and gone for good with the next sweep', async () => {
    const store = startStore();
    const key = await bring(store, HARBOUR);
    await store.remove(key);
    expect((await store.list()).packs).toEqual([]);
    await store.restore(key);
    expect(await store.read(key)).toEqual(HARBOUR);
    await store.remove(key);
    await store.sweep();
    expect(await recordsLeft()).toBe(0);
    await expect(store.restore(key)).rejects.toMatchObject({ key: 'packs_gone' });
  });

  it('keep their order and switches, one change after the other', async () => {
    const store = startStore();
    await bring(store, HARBOUR);
    await store.arrange(['theatre', 'harbour']);
    await store.switch('harbour', false);
    await store.switch('theatre', false);
    await store.switch('theatre', true);
    expect((await startStore().list()).shelf).toEqual({ order: ['theatre', 'harbour'], off: ['harbour'] });
  });

  it('are all deleted at once, with what was said of them', async () => {
    const store = startStore();
    await bring(store, HARBOUR);
    await stage(THEATRE);
    await store.switch('harbour', false);
    await store.clear();
    expect(await recordsLeft()).toBe(0);
    expect((await store.list()).shelf).toEqual({ order: [], off: [] });
  });

  it('are told to be damaged when a part has gone', async () => {
    const key = await bring(startStore(), HARBOUR);
    expect(await startStore().isWhole(key)).toBe(true);
    await (await packDatabase()()).delete('parts', [key, 1]);
    await expect(startStore().read(key)).rejects.toMatchObject({ key: 'packs_damaged' });
    await expect(startStore().entries(key, [0])).rejects.toMatchObject({ key: 'packs_damaged' });
    expect(await startStore().isWhole(key)).toBe(false);
  });

  it('of an earlier format are read in the present one', async () => {
    const key = await bring(startStore(), { ...HARBOUR, format: 'backgrounder-pack/1' } as unknown as Pack);
    expect(await startStore().read(key)).toEqual(HARBOUR);
  });
});

/** What a reader may do, each of it in one go or not at all. */
const CHANGES: Record<string, (store: PackStore, keys: { kept: number; deleted: number }) => Promise<unknown>> = {
  'brings a new pack': (store) => bring(store, THEATRE),
  'brings a newer version of a pack': (store) => bring(store, NEWER),
  'deletes a pack': (store, { kept }) => store.remove(kept),
  'brings back what was deleted': (store, { deleted }) => store.restore(deleted),
  'switches a pack off': (store) => store.switch('harbour', false),
  'puts packs in another order': (store) => store.arrange(['museum', 'harbour']),
  'deletes everything': (store) => store.clear(),
  'starts the browser, which sweeps': (store) => store.sweep(),
  'starts a newer version, which builds the index anew': (store, { kept }) => store.keepIndex(kept, NEW_INDEX),
};

describe.each(Object.entries(CHANGES))('a reader who %s', (_, change) => {
  /** A pack that is kept, one that is deleted, and one that an import left behind. */
  async function prepare(): Promise<{ kept: number; deleted: number }> {
    emptyDatabase();
    const store = startStore();
    const kept = await bring(store, HARBOUR);
    const deleted = await bring(store, { ...HARBOUR, id: 'museum' });
    await store.remove(deleted);
    await stage({ ...HARBOUR, id: 'left-behind' });
    return { kept, deleted };
  }

  it.each([
    ['the browser is closed', undefined],
    ['the disk is full', refuseSpace],
  ])('has all of it or nothing of it when %s at any step', async (_when, strike) => {
    const keysOfWhole = await prepare();
    const before = await contents();
    await change(startStore(), keysOfWhole);
    const after = await contents();
    for (let step = 0, wasStopped = true; wasStopped; step++) {
      const keys = await prepare();
      const cameToIt = stopAfter(step, strike);
      const failure = await change(startStore(), keys).then(
        () => null,
        (error: unknown) => error,
      );
      wasStopped = cameToIt();
      healDatabase();
      expect(await contents(), `stopped after ${step} steps`).toEqual(wasStopped ? before : after);
      if (wasStopped) expect(failure).toMatchObject({ key: strike ? 'packs_disk_full' : 'packs_store_failed' });
      else expect(step).toBeGreaterThan(0);
      // The next start leaves exactly what is kept.
      const started = startStore();
      await started.sweep();
      const { packs } = await started.list();
      const parts = packs.reduce((sum, { counts }) => sum + (counts.passages > 0 ? 4 : 3), 0);
      const indexes = packs.length;
      expect(await recordsLeft()).toBe(packs.length + parts + indexes);
    }
  });
});

describe('a database', () => {
  it('that can’t be opened is told as one that failed, and opened again next time', async () => {
    const store = startStore();
    const factory = indexedDB;
    const refusing = new Proxy(factory, {
      get: () => () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
      },
    });
    globalThis.indexedDB = refusing;
    await expect(store.list()).rejects.toMatchObject({ name: 'StoreFailed', key: 'packs_store_failed' });
    globalThis.indexedDB = factory;
    expect(await store.list()).toEqual({ packs: [], shelf: { order: [], off: [] } });
  });

  it('that an older connection keeps is not waited for, and opened once that has gone', async () => {
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('packs', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = startStore();
    await expect(store.list()).rejects.toMatchObject({ name: 'StoreFailed', key: 'packs_store_failed' });
    older.close();
    await expect.poll(() => store.list().catch(() => null)).toEqual({ packs: [], shelf: { order: [], off: [] } });
  });

  it('is let go for a newer version of the extension', async () => {
    const store = startStore();
    await bring(store, HARBOUR);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('packs', 5);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    expect(newer.version).toBe(5);
    newer.close();
    await expect(store.list()).rejects.toMatchObject({ key: 'packs_store_failed' });
  });
});
