/** A document as it was read: paragraphs, and what it says about itself. */

/** Where something about a document was found. */
export type FoundIn =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'dublin-core'
  | 'time'
  | 'address'
  | 'properties'
  | 'front-matter'
  | 'first-lines'
  | 'heading'
  | 'column'
  | 'file-name'
  | 'kept'
  | 'words';

/** Something that a document says about itself, or that was taken from what it holds: a proposal, to be corrected. */
export interface Proposal {
  value: string;
  foundIn: FoundIn;
}

/** What a source of a pack needs to be told of a document. */
export const DETAILS = ['title', 'outlet', 'author', 'date', 'language', 'url'] as const;
export type Detail = (typeof DETAILS)[number];

/** Dates are 2022-02-22, 2022-02 or 2022; languages BCP 47 tags. */
export type Details = Partial<Record<Detail, Proposal>>;

export const DOCUMENT_KINDS = ['txt', 'md', 'html', 'pdf', 'docx', 'odt', 'epub', 'csv', 'pasted'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What was passed over, or read otherwise than whoever wrote it may expect. `read-as`: nothing tells the encoding but its letters. */
export const NOTE_KINDS = [
  'empty-pages',
  'footnotes',
  'comments',
  'margins',
  'deleted',
  'malformed',
  'unreadable',
  'read-as',
  'read-as-chosen',
  'old-font',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something to know of how a document was read. `src/documents/notes.ts` says what is counted. */
export interface DocumentNote {
  kind: NoteKind;
  count: number;
  /** What the number is of, or what else the sentence says: how many pages there are, the name of an encoding. */
  of?: string;
}

export interface ReadDocument {
  kind: DocumentKind;
  details: Details;
  /** Each on one line, without spaces at its ends, and not empty. Counted from 1 where a pack names them. */
  paragraphs: string[];
  /** What was passed over: "3 of 10 pages hold no text". */
  notes: DocumentNote[];
}

/** The first proposal that there is for each detail. */
export function firstOf(...all: readonly Details[]): Details {
  const found: Details = {};
  for (const detail of DETAILS) {
    const proposal = all.find((details) => details[detail])?.[detail];
    if (proposal) found[detail] = proposal;
  }
  return found;
}

/** A proposal of a value that may be missing or empty. */
export function propose(detail: Detail, value: string | null | undefined, foundIn: FoundIn): Details {
  const text = detail === 'language' ? languageTag(value ?? '') : tidy(value ?? '');
  return text === '' ? {} : { [detail]: { value: text, foundIn } };
}

/** A tag in its usual form, as `en` for `eng`; empty when it is none. */
function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/** A text on one line: one space between words, nothing that can't be seen, composed letters. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
      // Anything but a space alone, which most are, and which costs as much to put in its place.
      .replace(/[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu, ' ')
      .trim()
  );
}
