/** The database of what is being made, apart from that of packs: documents and decisions stay when packs are cleared. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { MinedName } from '../mining/mine-documents.ts';
import { keptOpen } from '../pack-store/kept-open.ts';
import type { Decision } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';

/** Names that were found in a state of the documents. */
export interface Mined {
  /** Which state: `stateOf` the documents. */
  of: string;
  names: MinedName[];
}

export interface MakerSchema extends DBSchema {
  documents: { key: string; value: KeptDocument };
  /** Paragraphs, by document. */
  texts: { key: string; value: string[] };
  /** In the order in which they were taken; numbers are never given again. */
  log: { key: number; value: Decision };
  /** Which state names were found in, and the names in parts: read at once they would hold a page up. */
  mined: { key: typeof MINED | number; value: MinedHead | MinedName[] };
  head: { key: typeof HEAD; value: Head };
}

/** What is kept of names beside the names, which are kept by the numbers of their parts. */
export interface MinedHead extends Pick<Mined, 'of'> {
  parts: number;
}

/** What the reader says of the pack as a whole. */
export interface Head {
  title: string;
  licence: string;
  /** The id that it got when it was first used; null before. */
  id: string | null;
}

/** The keys of the records that there is one of. */
export const MINED = 'names';
export const HEAD = 'pack';

export type MakerDatabase = IDBPDatabase<MakerSchema>;

const NAME = 'maker';
const VERSION = 1;

/** A way to the database. */
export function makerDatabase(): () => Promise<MakerDatabase> {
  return keptOpen<MakerSchema>(NAME, VERSION, (database) => {
    database.createObjectStore('documents', { keyPath: 'id' });
    database.createObjectStore('texts');
    database.createObjectStore('log', { autoIncrement: true });
    database.createObjectStore('mined');
    database.createObjectStore('head');
  });
}
