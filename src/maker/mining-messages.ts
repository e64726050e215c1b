/** What the maker and the worker that finds names say to each other. */
import type { StoreFailed } from '../pack-store/store-failed.ts';
import type { KnownPack } from './known-packs.ts';

/**
 * What is to be mined. The worker reads texts and packs from their databases, and keeps the names in theirs, itself: handed from worker to page and
 * on, a thousand articles' names would hold the page up each time.
 */
export interface MiningRequest {
  /** The state of the documents, which is kept with the names. */
  of: string;
  documents: ReadonlyArray<{ id: string; language: string }>;
  packs: readonly KnownPack[];
  /** What builds the indexes of packs here. */
  builder: string;
}

export type MiningNews =
  | { said: 'progress'; done: number }
  | { said: 'kept' }
  /** Why they couldn't be kept; null when they weren't found. */
  | { said: 'failed'; key: StoreFailed['key'] | null };
