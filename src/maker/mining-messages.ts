/** What the maker and the worker that finds names say to each other. */
import type { MinedName } from '../mining/mine-documents.ts';

/** The documents, with their languages; the worker reads the texts from the database itself. */
export type MiningRequest = ReadonlyArray<{ id: string; language: string }>;

export type MiningNews =
  | { said: 'progress'; done: number }
  | { said: 'found'; names: MinedName[] }
  | { said: 'failed' };
