/** The database of packs on the reader's machine, in IndexedDB. Each extension has one of its own, out of reach of web pages. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Pack } from '../pack/format.ts';
import { keptOpen } from './kept-open.ts';

/** The lists of a pack that may be long, in the order of its file. */
export const LISTS = ['sources', 'entries', 'facts', 'passages'] as const;
export type PackList = (typeof LISTS)[number];

/** A pack without its lists. */
export type PackHead = Omit<Pack, PackList>;

/** Where a pack came from: a pack's file or a list of names, by its file name; or it was made here, and `file` is empty. */
export interface PackOrigin {
  kind: 'pack' | 'list' | 'made';
  file: string;
}

/**
 * What the database says of a pack without its parts. `staged`: on its way in, and nobody's yet; `kept`: one of the reader's;
 * `deleted`: may still be brought back. Only what is kept outlives the page it was done on.
 */
export interface PackRecord {
  state: 'staged' | 'kept' | 'deleted';
  head: PackHead;
  origin: PackOrigin;
  counts: Record<PackList | 'forms' | 'relations', number>;
  /** As JSON in UTF-8. */
  bytes: number;
  /** How many parts it has; -1 until all of them are there. */
  parts: number;
  /** Where its entries are: the number of their first part, and the number of the first entry in each of their parts. */
  entriesAt: { part: number; firsts: number[] };
  /** The index of its names; null where none is stored. */
  index: IndexRecord | null;
  /** When it was brought, as ISO 8601. */
  added: string;
  /** The import that staged it. */
  run?: string;
  /**
   * While it is staged: the key of the kept pack whose place it was to take when the reader was shown it, null for none; not said by what is
   * made here. Once it was taken: the one that it replaced.
   */
  replaces?: number | null;
}

/** What is known of a stored index. */
export interface IndexRecord {
  /** What built it. What another version built is not used. */
  by: string;
}

/** A run of a list's records: small enough that one of them is read quickly. */
export interface Part {
  list: PackList;
  records: readonly object[];
}

/** What the reader says of packs by their ids, the bundled one's among them. */
export interface Shelf {
  /** Those that the reader put in an order; others follow. */
  order: string[];
  off: string[];
}

/** An import that was begun: all that it needs to begin again when its page ends before it. */
export interface BegunImport {
  file: Blob;
  name: string;
  /** What the reader said of a list; only who asked for it knows what that is. */
  choices?: unknown;
  /** When it was begun, as ISO 8601. */
  begun: string;
}

interface Schema extends DBSchema {
  /** By numbers that the database gives and never gives again. */
  packs: { key: number; value: PackRecord };
  /** By pack and number, from 0. */
  parts: { key: [number, number]; value: Part };
  /** The bytes of indexes, by pack. A blob is a file of its own, which is read several times as fast as bytes in a record. */
  indexes: { key: number; value: Blob };
  shelf: { key: typeof SHELF; value: Shelf };
  /** By the names of imports. */
  imports: { key: string; value: BegunImport };
}

/** The key of the one record of its store. */
export const SHELF = 'shelf';

export type PackDatabase = IDBPDatabase<Schema>;

/** Opens the database when it is first asked for, and again after the browser closed it. */
export type OpenDatabase = () => Promise<PackDatabase>;

const NAME = 'packs';
const VERSION = 4;

/** A way to the database of packs. */
export function packDatabase(): OpenDatabase {
  return keptOpen<Schema>(NAME, VERSION, upgradePacks);
}

/** Brings what an older version left up to date. Each later version adds a step, and keeps what readers have. */
export function upgradePacks(database: PackDatabase, oldVersion: number): void {
  if (oldVersion < 3) {
    // 1 and 2 were never released.
    for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
    database.createObjectStore('packs', { autoIncrement: true });
    database.createObjectStore('parts');
    database.createObjectStore('indexes');
    database.createObjectStore('shelf');
  }
  if (oldVersion < 4) database.createObjectStore('imports');
}

/**
 * Does some work in one transaction that writes: all of it, or nothing when anything of it fails. The work may wait for
 * nothing but the transaction's own stores.
 */
export async function inOneGo<S extends DBSchema, const Names extends Array<StoreNames<S>>, T>(
  database: IDBPDatabase<S>,
  stores: Names,
  work: (transaction: IDBPTransaction<S, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  // A full disk is told by the transaction; what was asked of it says only that it was given up.
  const failure = transaction.done.then(
    () => null,
    () => transaction.error,
  );
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has been given up already.
    }
    throw (await failure) ?? error;
  }
}

/** The keys of all parts of a pack, or of a run of them. */
export const partsOfPack = (key: number, first = 0, last = Number.MAX_SAFE_INTEGER): IDBKeyRange =>
  IDBKeyRange.bound([key, first], [key, last]);
