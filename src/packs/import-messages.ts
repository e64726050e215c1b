/** What the page of packs and its worker say to each other. */
import type { KnownPack } from '../exchange/claimed-id.ts';
import type { ListTable } from '../exchange/columns.ts';
import type { FileChoices, ReadAs } from '../exchange/file-choices.ts';
import { NamelessList } from '../exchange/table.ts';
import { type Told, UnreadableFile } from '../exchange/unreadable-file.ts';
import { BrokenPack } from '../pack/validate.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import type { Preview } from './import-pack.ts';

export interface ImportRequest {
  file: File;
  bundled: readonly KnownPack[];
  /** What the reader says of it; left out at first. */
  choices?: FileChoices | undefined;
}

/** What a worker is asked. */
export interface WorkRequest extends ImportRequest {
  /** Names the import, so that what is staged of it can be discarded whenever it ends. */
  run: string;
  /** What builds indexes in this version of the extension. */
  builder: string;
}

/** Why a file was not taken; `inEnglish` is what is wrong with a pack, as its author needs it. */
export interface ImportFailure extends Told {
  inEnglish?: string;
  /** The list of which no column is known to have the names. */
  list?: { table: ListTable; readAs: ReadAs | null };
}

export type ImportNews =
  | { said: 'progress'; done: number }
  | { said: 'staged'; preview: Preview }
  | { said: 'failed'; failure: ImportFailure };

/** An error of an import, as the reader is told it. */
export function failureOf(error: unknown): ImportFailure {
  if (error instanceof StoreFailed) return { key: error.key };
  if (error instanceof NamelessList) return { ...error.told, list: { table: error.table, readAs: error.readAs } };
  if (error instanceof UnreadableFile) return error.told;
  if (error instanceof BrokenPack && error.fault) return { key: `file_pack_${error.fault}` };
  if (error instanceof BrokenPack) return { key: 'file_pack_broken', inEnglish: error.message };
  return { key: 'packs_file_unreadable' };
}
