/** What a page of ours and the worker that reads documents for it say to each other. */
import type { ReadDocument } from '../documents/document.ts';
import type { DocumentFault } from '../documents/problem.ts';
import type { Encoding } from '../text/encodings.ts';

/** A file, and its encoding where the reader says one; or a text that was pasted. */
export interface ReadingRequest {
  given: File | string;
  encoding: Encoding | undefined;
}

/** Why a file gave no document: what is wrong with it, or `gone` where it can't be read any more. */
export type ReadingFault = DocumentFault | 'gone';

export type ReadingNews = { said: 'read'; documents: ReadDocument[] } | { said: 'unreadable'; fault: ReadingFault };
