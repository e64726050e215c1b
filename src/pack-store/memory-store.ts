/** Which names a reader has looked up, for those who want that remembered: in a database of its own. */
import type { DBSchema } from 'idb';
import type { EntryRef } from '../pack/entry-ref.ts';
import { inOneGo } from './database.ts';
import { keptOpen } from './kept-open.ts';
import { withStore } from './store-failed.ts';

/** What is remembered of a name. */
export interface Met {
  entry: EntryRef;
  /** How many facts and quotations were there when it was last opened. */
  facts: number;
  /** The day on which it was, as ISO 8601. */
  opened: string;
  /** The reader knows it: it is not marked until more is known about it. */
  known?: true;
}

interface Schema extends DBSchema {
  met: { key: EntryRef; value: Met };
}

/** All methods reject with StoreFailed when the database refuses. */
export interface MemoryStore {
  of(entry: EntryRef): Promise<Met | null>;
  /** Those that the reader knows. */
  known(): Promise<Met[]>;
  keep(met: Met): Promise<void>;
  clear(): Promise<void>;
}

/** The store over the database, which is opened when it is first asked for. */
export function createMemoryStore(): MemoryStore {
  const open = keptOpen<Schema>('memory', 1, (database) => {
    database.createObjectStore('met', { keyPath: 'entry' });
  });
  return {
    of: (entry) => withStore(async () => (await (await open()).get('met', entry)) ?? null),
    known: () => withStore(async () => (await (await open()).getAll('met')).filter(({ known }) => known)),
    keep: (met) =>
      withStore(async () => inOneGo(await open(), ['met'], async ({ store }) => void (await store.put(met)))),
    clear: () => withStore(async () => inOneGo(await open(), ['met'], ({ store }) => store.clear())),
  };
}
