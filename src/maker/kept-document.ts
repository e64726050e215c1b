/** A document as the maker keeps it: what it says about itself, and what the reader corrected. */
import type { Detail, Details, DocumentKind, DocumentNote, ReadDocument } from '../documents/document.ts';
import { documentId } from '../documents/same-text.ts';
import { type Encoding, encodingOf } from '../text/encodings.ts';

export interface KeptDocument {
  /** The beginning of its text's digest: the same text is the same document, on every machine. */
  id: string;
  /** Its file's name; null of what was pasted. */
  file: string | null;
  kind: DocumentKind;
  /** As the document tells them. */
  details: Details;
  /** As the reader tells them; empty where there is to be none. */
  corrected: Partial<Record<Detail, string>>;
  /** How many it has. */
  paragraphs: number;
  words: number;
  notes: readonly DocumentNote[];
  /** When it came, as ISO 8601. */
  added: string;
  /** The versions that it has taken the place of. */
  earlier?: readonly EarlierVersion[];
}

/** A version that isn't kept any more: a pack in use may still quote it. */
export interface EarlierVersion {
  id: string;
  /** Where lines of it stand in the version that is kept, by their ids. */
  places: ReadonlyMap<string, PlaceNow>;
}

/** UTF-16 offsets in a paragraph, which is counted from 1. */
export interface PlaceNow {
  paragraph: number;
  start: number;
  end: number;
}

/** A document that has just been read, for keeping. `idOf`: where there is a faster way to the same id. */
export async function keptDocument(
  read: ReadDocument,
  file: string | null,
  now: Date,
  idOf: (read: ReadDocument) => Promise<string> | string = documentId,
): Promise<KeptDocument> {
  const { kind, details, paragraphs, notes } = read;
  const words = paragraphs.reduce((sum, text) => sum + wordsIn(text), 0);
  const id = await idOf(read);
  const added = now.toISOString();
  return { id, file, kind, details, corrected: {}, paragraphs: paragraphs.length, words, notes, added };
}

/** Counted without keeping them: archives have millions. */
function wordsIn(text: string): number {
  const word = /[\p{L}\p{N}]+/gu;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** What is held of a document: the reader's word before its own; null where there is neither. */
export function detailOf({ corrected, details }: Pick<KeptDocument, 'corrected' | 'details'>, detail: Detail) {
  return (corrected[detail] ?? details[detail]?.value ?? '') || null;
}

/** The language of a document as a BCP 47 tag; null where it says none, or none that is one. */
export function languageOfDocument(document: KeptDocument): string | null {
  const tag = detailOf(document, 'language')?.replaceAll('_', '-') ?? '';
  return tag !== '' && isDetail('language', tag) ? tag : null;
}

/** In which encoding a document was read that doesn't say it; null of any other. `isChosen`: by the reader, and not by its letters. */
export function encodingOfDocument({ notes }: Pick<KeptDocument, 'notes'>): ReadIn | null {
  for (const { kind, of = '' } of notes) {
    const encoding = kind === 'read-as' || kind === 'read-as-chosen' ? encodingOf(of) : null;
    if (encoding) return { encoding, isChosen: kind === 'read-as-chosen' };
  }
  return null;
}

interface ReadIn {
  encoding: Encoding;
  isChosen: boolean;
}

/** What a document is called in lists: its title, else its file. */
export function nameOfDocument(document: KeptDocument): string {
  return detailOf(document, 'title') ?? document.file ?? document.id;
}

/** A day, month or year, or nothing: what a document's date may be corrected to. */
const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/;
const LANGUAGE = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$/;
const ADDRESS = /^(?:https?:\/\/[^\s<>]+)?$/;

/** True of what a pack can hold in that place. */
export function isDetail(detail: Detail, value: string): boolean {
  if (detail === 'date') return DATE.test(value) && (value.length < 10 || isDay(value));
  if (detail === 'language') return LANGUAGE.test(value);
  return detail !== 'url' || ADDRESS.test(value);
}

function isDay(value: string): boolean {
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
