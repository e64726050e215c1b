/** What the page of packs and its worker say to each other. */
import type { KnownPack } from '../exchange/claimed-id.ts';
import type { LocaleKey } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import type { Preview } from './import-pack.ts';

export interface ImportRequest {
  file: File;
  bundled: readonly KnownPack[];
}

/** What a worker is asked. */
export interface WorkRequest extends ImportRequest {
  /** What builds indexes in this version of the extension. */
  builder: string;
}

/** Why a file was not taken: a sentence of `_locales`, or one of its own in English that says what is wrong with it. */
export type ImportFailure = { key: LocaleKey } | { text: string };

export type ImportNews =
  | { said: 'begun'; key: number }
  | { said: 'progress'; done: number }
  | { said: 'staged'; preview: Preview }
  | { said: 'failed'; failure: ImportFailure };

/** An error of an import, as the reader is told it. */
export function failureOf(error: unknown): ImportFailure {
  if (error instanceof StoreFailed) return { key: error.key };
  const isSentence = error instanceof Error && (error.name === 'BrokenPack' || error.name === 'UnreadableFile');
  return isSentence ? { text: error.message } : { key: 'packs_file_unreadable' };
}
