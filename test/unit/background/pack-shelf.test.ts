import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { BUNDLED_ID } from '../../../src/background/bundled-pack.ts';
import { createGlossaryStore } from '../../../src/background/glossary-store.ts';
import { createPackShelf } from '../../../src/background/pack-shelf.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { stagePack } from '../../../src/pack-store/stage-pack.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { saveIndex } from '../../../src/recognition/index/stored-index.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';

const BUNDLED: Pack = { ...HARBOUR, id: BUNDLED_ID, title: 'Bundled' };
const ORIGIN = { kind: 'list', file: 'names.csv' } as const;
const NOW = new Date('2026-01-02T03:04:05Z');

beforeEach(emptyDatabase);
afterEach(healDatabase);

const BUILDER = 'this version';
const bundled = async () => ({
  pack: BUNDLED,
  index: buildIndex([BUNDLED]),
  bytes: JSON.stringify(BUNDLED).length,
});
const shelfOf = () => createPackShelf(createPackStore(packDatabase()), bundled, BUILDER);
const stage = (pack: Pack) => stagePack(packDatabase(), pack, { origin: ORIGIN, now: NOW });

describe('the packs in use', () => {
  it('are the bundled one, then what the reader brought, in the order that the reader says', async () => {
    const shelf = shelfOf();
    await shelf.change({ do: 'take', key: await stage({ ...HARBOUR, id: 'theatre' }) });
    await shelf.change({ do: 'take', key: await stage(HARBOUR) });
    const used = async () => (await shelf.inUse()).map(({ id }) => id);
    expect(await used()).toEqual([BUNDLED_ID, 'theatre', 'harbour']);
    await shelf.change({ do: 'arrange', ids: ['harbour', 'theatre', BUNDLED_ID] });
    expect(await used()).toEqual(['harbour', 'theatre', BUNDLED_ID]);
    await shelf.change({ do: 'switch', id: BUNDLED_ID, on: false });
    const { packs } = await shelf.change({ do: 'switch', id: 'theatre', on: false });
    expect(await used()).toEqual(['harbour']);
    expect(packs.map(({ id, on }) => [id, on])).toEqual([
      ['harbour', true],
      ['theatre', false],
      [BUNDLED_ID, false],
    ]);
  });

  it('decide by their order who stands first where a name is that of several', async () => {
    const shelf = shelfOf();
    // Of another type: not the same thing as the bundled pack's.
    const ships = HARBOUR.entries.map((entry) => ({ ...entry, type: 'project' as const }));
    await shelf.change({ do: 'take', key: await stage({ ...HARBOUR, entries: ships }) });
    const glossary = createGlossaryStore('en', shelf.inUse);
    const candidates = async () =>
      (await recogniseParts(await glossary.names(), [{ text: 'Ada Quill spoke.' }])).blocks[0]?.mentions[0]?.candidates;
    expect(await candidates()).toEqual([`${BUNDLED_ID}/ada-quill`, 'harbour/ada-quill']);
    await shelf.change({ do: 'arrange', ids: ['harbour'] });
    glossary.forget();
    expect(await candidates()).toEqual(['harbour/ada-quill', `${BUNDLED_ID}/ada-quill`]);
  });

  it('are known as made only where they were made: elsewhere their documents are not kept', async () => {
    const shelf = shelfOf();
    const made: Pack = { ...HARBOUR, kind: 'made' };
    await shelf.change({ do: 'take', key: await stage({ ...made, id: 'from-a-file' }) });
    const own = await stagePack(packDatabase(), made, { origin: { kind: 'made', file: '' }, now: NOW });
    await shelf.change({ do: 'take', key: own });
    expect(
      await Promise.all((await shelf.inUse()).map(async ({ whole }) => [(await whole()).id, (await whole()).kind])),
    ).toEqual([
      [BUNDLED_ID, undefined],
      ['from-a-file', 'imported'],
      ['harbour', 'made'],
    ]);
  });

  it('go on without a pack that is damaged, which the list tells', async () => {
    const shelf = shelfOf();
    const key = await stage(HARBOUR);
    await shelf.change({ do: 'take', key });
    await (await packDatabase()()).delete('parts', [key, 0]);
    expect((await shelf.inUse()).map(({ id }) => id)).toEqual([BUNDLED_ID]);
    expect((await shelf.list()).packs.map(({ id, damaged }) => [id, damaged])).toEqual([
      [BUNDLED_ID, undefined],
      ['harbour', true],
    ]);
  });

  it('say nothing of an entry that a damaged pack has lost, and go on with the others', async () => {
    const shelf = shelfOf();
    const index = { by: BUILDER, bytes: saveIndex(buildIndex([HARBOUR])) };
    const key = await stagePack(packDatabase(), HARBOUR, { origin: ORIGIN, now: NOW, index });
    await shelf.change({ do: 'take', key });
    const database = await packDatabase()();
    for (const part of await database.getAllKeys('parts')) await database.delete('parts', part);
    const names = await createGlossaryStore('en', shelf.inUse).names();
    const { entries } = await recogniseParts(names, [{ text: 'Ada Quill' }]);
    expect(Object.keys(entries)).toEqual([`${BUNDLED_ID}/ada-quill`]);
    expect((await shelf.list()).packs.map(({ damaged }) => damaged)).toEqual([undefined, true]);
  });

  it('are the bundled one alone when the database can’t be opened, and the list says so', async () => {
    const broken = createPackStore(() => Promise.reject(new DOMException('The database is broken.', 'UnknownError')));
    const shelf = createPackShelf(broken, bundled, BUILDER);
    expect(await shelf.inUse()).toMatchObject([{ id: BUNDLED_ID }]);
    expect(await shelf.list()).toMatchObject({ failed: 'packs_store_failed', packs: [{ id: BUNDLED_ID, on: true }] });
  });
});

describe('the index of a pack in use', () => {
  /** Of another name than the pack's: it shows when it is used. */
  const OTHER = { ...HARBOUR, entries: HARBOUR.entries.map((each) => ({ ...each, forms: [{ text: 'Old Name' }] })) };
  const indexOf = (pack: Pack, by = BUILDER) => ({ by, bytes: saveIndex(buildIndex([pack])) });

  /** Takes the harbour with an index, and says which names are found at the next two starts. */
  async function namesFound(index?: { by: string; bytes: ArrayBuffer }): Promise<number[][]> {
    const key = await stagePack(packDatabase(), HARBOUR, { origin: ORIGIN, now: NOW, ...(index && { index }) });
    await shelfOf().change({ do: 'take', key });
    await shelfOf().change({ do: 'switch', id: BUNDLED_ID, on: false });
    const starts = [];
    for (let start = 0; start < 2; start++) {
      const names = await createGlossaryStore('en', shelfOf().inUse).names();
      const { blocks } = await recogniseParts(names, [{ text: 'Ada Quill' }, { text: 'Old Name' }]);
      starts.push(blocks.map(({ mentions }) => mentions.length));
    }
    return starts;
  }

  it('is the stored one', async () => {
    expect(await namesFound(indexOf(OTHER))).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it.each([
    ['there is none', undefined],
    ['another version built it', indexOf(OTHER, 'another version')],
    ['it is damaged', { by: BUILDER, bytes: indexOf(OTHER).bytes.slice(8) }],
  ])('is built where %s, and stored for later starts', async (_, index) => {
    expect(await namesFound(index)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const store = createPackStore(packDatabase());
    const key = (await store.list()).packs[0]?.key ?? -1;
    expect(await store.readIndex(key, BUILDER)).toEqual(indexOf(HARBOUR).bytes);
  });

  it('of a large pack is built while others are answered, which are told when it can be used', async () => {
    const many = Array.from({ length: 6_000 }, (_, i) => ({
      id: `ship-${i}`,
      type: 'product' as const,
      label: `Ship ${i} Oster`,
      gloss: 'A ship',
      forms: [{ text: `Ship ${i} Oster` }],
      naming: null,
    }));
    const large: Pack = { ...HARBOUR, id: 'fleet', entries: many, facts: [], sources: [] };
    await shelfOf().change({ do: 'take', key: await stage(large) });
    let tell: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const shelf = createPackShelf(createPackStore(packDatabase()), bundled, BUILDER, () => tell());
    const glossary = createGlossaryStore('en', shelf.inUse);
    const found = async () =>
      (await recogniseParts(await glossary.names(), [{ text: 'Ada Quill' }, { text: 'Ship 5999 Oster' }])).blocks.map(
        ({ mentions }) => mentions.length,
      );
    expect(await found()).toEqual([1, 0]);
    const told = async () => [(await shelf.list()).packs.map(({ preparing }) => preparing), await shelf.preparing()];
    await ready;
    expect(await told()).toEqual([[undefined, undefined], []]);
    glossary.forget();
    expect(await found()).toEqual([1, 1]);
    // The next start finds it stored.
    const next = createPackShelf(createPackStore(packDatabase()), bundled, BUILDER);
    expect((await next.inUse()).map(({ id }) => id)).toEqual([BUNDLED_ID, 'fleet']);
  });

  it('of a large pack that another version built is told to be on its way, and built, by the list of packs alone', async () => {
    const many = Array.from({ length: 5_001 }, (_, i) => ({
      ...HARBOUR.entries[0],
      id: `ship-${i}`,
      forms: [{ text: `Ship ${i}` }],
    }));
    const large = { ...HARBOUR, entries: many, facts: [], sources: [] } as Pack;
    const key = await stagePack(packDatabase(), large, {
      origin: ORIGIN,
      now: NOW,
      index: indexOf(HARBOUR, 'another version'),
    });
    // By that version, which builds nothing: what it told of in between would be lost here.
    await createPackShelf(createPackStore(packDatabase()), bundled, 'another version').change({ do: 'take', key });
    let tell: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const shelf = createPackShelf(createPackStore(packDatabase()), bundled, BUILDER, () => tell());
    expect(await shelf.preparing()).toEqual(['Harbour']);
    expect((await shelf.list()).packs.map(({ preparing }) => preparing)).toEqual([undefined, true]);
    await ready;
    expect([await shelf.preparing(), await shelfOf().preparing()]).toEqual([[], []]);
    await shelf.change({ do: 'switch', id: 'harbour', on: false });
    expect(await createPackShelf(createPackStore(packDatabase()), bundled, 'a newer version').preparing()).toEqual([]);
  });

  it('is built at each start where the disk is too full to store it', async () => {
    const key = await stage(HARBOUR);
    await shelfOf().change({ do: 'take', key });
    stopAfter(0, refuseSpace);
    expect((await shelfOf().inUse()).map(({ id }) => id)).toEqual([BUNDLED_ID, 'harbour']);
  });
});

describe('a list of names in use', () => {
  /** Other things than the bundled pack's, as they are of another type. */
  const LIST: Pack = {
    ...HARBOUR,
    entries: HARBOUR.entries.map((entry) => ({ ...entry, type: 'organisation' })),
    facts: [],
    sources: [],
  };

  it('is read no further than an answer needs', async () => {
    const store = createPackStore(packDatabase());
    const read: string[] = [];
    const watched = new Proxy(store, {
      get: (of, method: keyof typeof store) => {
        if (method === 'read' || method === 'entries') read.push(method);
        return of[method];
      },
    });
    const key = await stagePack(packDatabase(), LIST, {
      origin: ORIGIN,
      now: NOW,
      index: { by: BUILDER, bytes: saveIndex(buildIndex([LIST])) },
    });
    await store.take(key);
    const glossary = createGlossaryStore('en', createPackShelf(watched, bundled, BUILDER).inUse);
    await glossary.names();
    expect(read).toEqual([]);
    const ask = async () => recogniseParts(await glossary.names(), [{ text: 'Ada Quill met Tom Quill.' }]);
    const { entries } = await ask();
    expect(Object.values(entries).filter(({ id }) => id.startsWith('harbour/'))).toMatchObject([
      { label: 'Ada Quill', gloss: 'Mayor of the harbour town' },
      { label: 'Tom Quill' },
    ]);
    expect(await ask()).toMatchObject({ entries });
    expect(read).toEqual(['entries']);
    const [ref] = Object.keys(entries).filter((id) => id.startsWith('harbour/')) as EntryRef[];
    if (!ref) throw new Error('The harbour is named');
    expect(backgroundOfEntry(await glossary.about([ref]), ref)).toMatchObject({ entry: { id: ref }, facts: [] });
    expect(read).toEqual(['entries', 'entries']);
    expect((await glossary.read()).packs.map(({ entries: all }) => all.length)).toEqual([2, 2]);
    expect(read).toEqual(['entries', 'entries', 'read']);
  });
});

describe('a change of packs', () => {
  it('tells what it deleted, and brings that back', async () => {
    const shelf = shelfOf();
    const key = await stage(HARBOUR);
    expect(await shelf.change({ do: 'take', key })).toMatchObject({ failed: null, deleted: null });
    const newer = await stage({ ...HARBOUR, version: '1.1.0' });
    expect(await shelf.change({ do: 'take', key: newer })).toMatchObject({ deleted: key });
    const removed = await shelf.change({ do: 'remove', key: newer });
    expect(removed).toMatchObject({ deleted: newer });
    expect(removed.packs.map(({ id }) => id)).toEqual([BUNDLED_ID]);
    const { packs } = await shelf.change({ do: 'restore', key: newer });
    expect(packs.at(-1)).toEqual({
      id: 'harbour',
      title: 'Harbour',
      description: HARBOUR.description,
      version: '1.1.0',
      language: 'en',
      licence: 'MIT',
      counts: { entries: 2, forms: 4, facts: 2 },
      key: newer,
      on: true,
      bytes: expect.any(Number),
      origin: { kind: 'list', file: 'names.csv', added: NOW.toISOString() },
    });
    expect((await shelf.change({ do: 'clear' })).packs.map(({ id }) => id)).toEqual([BUNDLED_ID]);
  });

  it('that the store refuses is told, and all is as it was', async () => {
    const shelf = shelfOf();
    const key = await stage(HARBOUR);
    stopAfter(0, refuseSpace);
    expect(await shelf.change({ do: 'take', key })).toMatchObject({
      failed: 'packs_disk_full',
      packs: [{ key: null }],
    });
    healDatabase();
    expect(await shelf.change({ do: 'take', key: 999 })).toMatchObject({ failed: 'packs_gone' });
    expect(await shelf.change({ do: 'take', key })).toMatchObject({ failed: null });
  });

  it('can’t put another pack in the place of the reader’s own names', async () => {
    const shelf = shelfOf();
    const key = await stage({ ...HARBOUR, id: 'my-names' });
    expect(await shelf.change({ do: 'take', key })).toMatchObject({
      failed: 'packs_changed_since',
      packs: [{ key: null }],
    });
  });

  it('can’t put another pack in the place of the bundled one', async () => {
    const shelf = shelfOf();
    const key = await stage({ ...HARBOUR, id: BUNDLED_ID });
    expect(await shelf.change({ do: 'take', key })).toMatchObject({
      failed: 'packs_bundled_id',
      packs: [{ title: 'Bundled' }],
    });
    expect(await shelf.inUse()).toMatchObject([{ id: BUNDLED_ID }]);
  });
});
