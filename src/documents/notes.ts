/** What is told of how a document was read: what was passed over, and what was guessed. */
import type { DocumentNote, NoteKind } from './document.ts';

/** The sentences for a command, in English; pages have theirs in `assets/_locales/`. */
const SENTENCES: Readonly<Record<NoteKind, (count: number, of: string) => string>> = {
  'empty-pages': (count, of) => `${count} of ${of} pages hold no text, pictures at most`,
  footnotes: (count) => `${counted(count, 'footnote')} read, in paragraphs of their own`,
  comments: (count) => `${counted(count, 'comment')} left out`,
  margins: (count) => `${counted(count, 'running head or foot', 'running heads and feet')} left out`,
  deleted: (count) => `${counted(count, 'word')} left out that somebody had marked as deleted`,
  malformed: (count, of) =>
    `${count} of ${counted(Number(of), 'chapter')} not well-formed, and read as far as that goes`,
  unreadable: (count) => `${counted(count, 'character')} can't be read, and stand as \ufffd`,
  'read-as': (_, of) => `the file doesn't say its encoding: read as ${of} — save it as UTF-8 where letters are wrong`,
  'read-as-chosen': (_, of) => `read as ${of}, as you chose`,
  'old-font': () => 'written for an old Azerbaijani font: its letters are put in Unicode',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A note as a sentence without its beginning and end: "2 comments left out". */
export function sentenceOf({ kind, count, of = '' }: DocumentNote): string {
  return SENTENCES[kind](count, of);
}

/** A note on a number of things; none when there are none. */
export function noteOf(kind: NoteKind, count: number, of?: string): DocumentNote[] {
  return count > 0 ? [{ kind, count, ...(of !== undefined && { of }) }] : [];
}

/** How many words an element's text has. */
export function wordsIn({ textContent }: Node): number {
  return textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** How many characters stand where bytes, or whoever wrote the file, had none that could be read. */
export function unreadableSigns(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + (text.match(/\ufffd/gu)?.length ?? 0), 0);
}
