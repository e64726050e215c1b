import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import { createNotesStore, type OwnNote } from '../../../src/pack-store/notes-store.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from './fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const note = (entry: string, text: string, date = '2026-11-28'): OwnNote => ({
  entry: entry as EntryRef,
  label: entry,
  text,
  date,
});

it('keeps one note of an entry, until it is written anew or emptied', async () => {
  const store = createNotesStore();
  await store.keep(note('harbour/ada', 'Met in May.'));
  await store.keep(note('harbour/tom', 'Builder.', '2026-11-27'));
  await store.keep(note('harbour/ada', 'Met in June.'));
  expect(await store.of(['harbour/tom', 'harbour/none', 'harbour/ada'] as EntryRef[])).toEqual([
    note('harbour/tom', 'Builder.', '2026-11-27'),
    note('harbour/ada', 'Met in June.'),
  ]);
  expect((await store.all()).map(({ entry }) => entry)).toEqual(['harbour/tom', 'harbour/ada']);
  await store.keep(note('harbour/ada', ''));
  expect((await createNotesStore().all()).map(({ entry }) => entry)).toEqual(['harbour/tom']);
  await store.clear();
  expect(await store.all()).toEqual([]);
});

it('keeps what there was when the disk is full, and says so', async () => {
  const store = createNotesStore();
  await store.keep(note('harbour/ada', 'Met in May.'));
  stopAfter(0, refuseSpace);
  await expect(store.keep(note('harbour/ada', 'Met in June.'))).rejects.toMatchObject({ key: 'packs_disk_full' });
  healDatabase();
  expect(await store.all()).toEqual([note('harbour/ada', 'Met in May.')]);
});
