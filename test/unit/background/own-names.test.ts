import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOwnNames } from '../../../src/background/own-names.ts';
import type { OwnName } from '../../../src/own-names/own-name.ts';
import { type EntryRef, MY_NAMES } from '../../../src/pack/entry-ref.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { loadIndex } from '../../../src/recognition/index/stored-index.ts';
import { recogniserOf } from '../../../src/recognition/recogniser.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const BUILDER = 'this version';
const open = packDatabase;

function ownNames() {
  const store = createPackStore(open());
  const names = createOwnNames({
    store,
    open: open(),
    builder: BUILDER,
    locks: { request: (_name, _options, work) => work({}) },
    now: () => new Date('2026-01-02T03:04:05Z'),
    details: () => ({ title: 'My names', description: 'Added.', language: 'en', licence: 'not stated' }),
    unsaid: () => 'Added by you',
  });
  return { store, ...names };
}

const name = (label: string): OwnName => ({
  type: 'person',
  forms: [{ text: label, use: 'always' }],
  gloss: '',
  language: 'en',
  cases: false,
});
const ref = (id: string) => `${MY_NAMES}/${id}` as EntryRef;

/** What is stored: the names, and those that the stored index finds. */
async function stored(): Promise<{ labels: string[]; found: string[] } | null> {
  const store = createPackStore(open());
  const pack = (await store.list()).packs.find(({ head }) => head.id === MY_NAMES);
  if (!pack) return null;
  const labels = (await store.read(pack.key)).entries.map(({ label }) => label);
  const index = await store.readIndex(pack.key, BUILDER);
  const text = `${labels.join('. ')}.`;
  const [block] = index ? recogniserOf(loadIndex(index)).recognise([{ text }]) : [];
  return { labels, found: block?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [] };
}

describe('the reader’s own names', () => {
  it('are added, edited, deleted and brought back, with an index that finds them', async () => {
    const names = ownNames();
    expect(await names.change({ do: 'add', name: name('Mara Voss') })).toEqual({
      failed: null,
      entry: ref('mara-voss'),
      deleted: null,
    });
    await names.change({ do: 'add', name: name('Tomas Brandt') });
    expect(await stored()).toEqual({ labels: ['Mara Voss', 'Tomas Brandt'], found: ['Mara Voss', 'Tomas Brandt'] });
    await names.change({ do: 'edit', entry: ref('mara-voss'), name: name('Mara Vossberg') });
    expect(await stored()).toMatchObject({ found: ['Mara Vossberg', 'Tomas Brandt'] });
    const { deleted } = await names.change({ do: 'delete', entry: ref('mara-voss') });
    expect(await stored()).toMatchObject({ labels: ['Tomas Brandt'] });
    if (!deleted) throw new Error('Nothing was deleted');
    expect(await names.change({ do: 'restore', deleted })).toMatchObject({ failed: null, entry: ref('mara-voss') });
    expect(await stored()).toMatchObject({ labels: ['Tomas Brandt', 'Mara Vossberg'] });
  });

  it('are no pack without any, and leave nothing of earlier ones behind', async () => {
    const names = ownNames();
    await names.change({ do: 'add', name: name('Mara Voss') });
    await names.change({ do: 'add', name: name('Tomas Brandt') });
    expect(await (await open()()).count('packs')).toBe(1);
    await names.change({ do: 'delete', entry: ref('mara-voss') });
    await names.change({ do: 'delete', entry: ref('tomas-brandt') });
    expect(await stored()).toBeNull();
    expect(await (await open()()).count('packs')).toBe(0);
  });

  it('that are added at the same moment are both kept', async () => {
    const names = ownNames();
    await Promise.all(
      ['Mara Voss', 'Tomas Brandt', 'Ada Lind'].map((label) => names.change({ do: 'add', name: name(label) })),
    );
    expect((await stored())?.labels).toEqual(['Mara Voss', 'Tomas Brandt', 'Ada Lind']);
  });

  it('are in use again once one is added', async () => {
    const names = ownNames();
    await names.change({ do: 'add', name: name('Mara Voss') });
    await names.store.switch(MY_NAMES, false);
    await names.change({ do: 'delete', entry: ref('nobody') });
    expect((await names.store.list()).shelf.off).toEqual([MY_NAMES]);
    await names.change({ do: 'add', name: name('Tomas Brandt') });
    expect((await names.store.list()).shelf.off).toEqual([]);
  });

  it('stay as they are when a change is refused, which is told', async () => {
    const names = ownNames();
    await names.change({ do: 'add', name: name('Mara Voss') });
    expect(await names.change({ do: 'add', name: name('Mara Voss') })).toMatchObject({ failed: 'names_there' });
    expect(await names.change({ do: 'edit', entry: 'harbour/ada-quill' as EntryRef, name: name('A') })).toMatchObject({
      failed: 'names_gone',
    });
    expect((await stored())?.labels).toEqual(['Mara Voss']);
  });

  it('stay whole whenever the disk is full, and the next change goes on from there', async () => {
    const names = ownNames();
    await names.change({ do: 'add', name: name('Mara Voss') });
    for (let steps = 0; ; steps++) {
      const isStruck = stopAfter(steps, refuseSpace);
      const changed = await names.change({ do: 'add', name: name(`Tomas Brandt ${steps}`) });
      healDatabase();
      const labels = (await stored())?.labels ?? [];
      if (!changed.failed) {
        expect(labels).toEqual(['Mara Voss', `Tomas Brandt ${steps}`]);
        if (!isStruck()) break;
        await names.change({ do: 'delete', entry: ref(`tomas-brandt-${steps}`) });
        continue;
      }
      expect(changed.failed).toBe('packs_disk_full');
      expect(labels).toEqual(['Mara Voss']);
    }
  });
});
