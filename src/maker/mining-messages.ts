/** What the maker and the worker that finds names say to each other. */
import type { MinedName } from '../mining/mine-documents.ts';
import type { KnownPack } from './known-packs.ts';

/** What is to be mined: the worker reads texts and packs from their databases itself. */
export interface MiningRequest {
  documents: ReadonlyArray<{ id: string; language: string }>;
  packs: readonly KnownPack[];
  /** What builds the indexes of packs here. */
  builder: string;
}

export type MiningNews =
  | { said: 'progress'; done: number }
  | { said: 'found'; names: MinedName[] }
  | { said: 'failed' };
