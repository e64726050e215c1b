/** Notes as a document of Markdown, for the reader to keep elsewhere. */
import type { OwnNote } from '../pack-store/notes-store.ts';

/** A section for each note, in their order: what the entry is called, the day, its ref, and the text as it was written. */
export function notesAsText(notes: readonly OwnNote[]): string {
  return notes
    .map(({ label, date, entry, text }) => `## ${label.replace(/\s+/g, ' ')}\n\n${date} · ${entry}\n\n${text}\n`)
    .join('\n');
}
