/** What a page of ours and the worker that looks for names say to each other. */
import type { KnownPlace } from '../mining/telling-names.ts';
import type { UnknownName } from './unknown-name.ts';

export interface UnknownRequest {
  /** BCP 47 tag of the text. */
  language: string;
  paragraphs: readonly string[];
  known: readonly KnownPlace[];
  ignored: readonly string[];
}

/** Null when it failed. */
export type UnknownAnswer = UnknownName[] | null;
