/** What a reader may say of a file that it doesn't say of itself, or says wrongly. */
import type { Decoded } from '../text/decode-text.ts';
import type { Encoding } from '../text/encodings.ts';
import type { ListReading, ListTable } from './columns.ts';

/** What a reader says of a file by hand. */
export interface FileChoices {
  title: string;
  /** BCP 47 tag of the language of its names. */
  language: string;
  /** Empty where it isn't known, as is `homepage`, the address that the file is from. */
  licence: string;
  homepage: string;
  /** Null where the bytes are to tell it. */
  encoding: Encoding | null;
  /** Of a list. */
  list?: ListReading;
}

/** How the text of a file was read. */
export type ReadAs = Omit<Decoded, 'text'>;

/** What was found of a file that is no pack, for a reader to correct. */
export interface FileFound extends FileChoices {
  readAs: ReadAs | null;
  /** Of a list. */
  table: ListTable | null;
}
