/** What readers write about entries, of whatever pack: in a database of its own, which outlives packs and their updates. */
import type { DBSchema } from 'idb';
import type { EntryRef } from '../pack/entry-ref.ts';
import { inOneGo } from './database.ts';
import { keptOpen } from './kept-open.ts';
import { withStore } from './store-failed.ts';

/** A note of the reader's. */
export interface OwnNote {
  entry: EntryRef;
  /** What the entry is called, so that a note says whose it is when its pack has gone. */
  label: string;
  text: string;
  /** The day on which it was written, as ISO 8601. */
  date: string;
}

interface Schema extends DBSchema {
  notes: { key: EntryRef; value: OwnNote };
}

/** All methods reject with StoreFailed when the database refuses. */
export interface NotesStore {
  /** The notes of some entries, in the order asked. */
  of(entries: readonly EntryRef[]): Promise<OwnNote[]>;
  /** All, the oldest first. */
  all(): Promise<OwnNote[]>;
  /** Keeps a note in the place of the entry's note before; one without a text deletes that. */
  keep(note: OwnNote): Promise<void>;
  clear(): Promise<void>;
}

/** The store over the database, which is opened when it is first asked for. */
export function createNotesStore(): NotesStore {
  const open = keptOpen<Schema>('notes', 1, (database) => {
    database.createObjectStore('notes', { keyPath: 'entry' });
  });
  return {
    of: (entries) =>
      withStore(async () => {
        const { store } = (await open()).transaction('notes');
        const notes = await Promise.all(entries.map((entry) => store.get(entry)));
        return notes.filter((note) => note !== undefined);
      }),
    all: () => withStore(async () => (await (await open()).getAll('notes')).sort((a, b) => (a.date < b.date ? -1 : 1))),
    keep: (note) =>
      withStore(async () =>
        inOneGo(await open(), ['notes'], async ({ store }) => {
          await (note.text === '' ? store.delete(note.entry) : store.put(note));
        }),
      ),
    clear: () => withStore(async () => inOneGo(await open(), ['notes'], ({ store }) => store.clear())),
  };
}
