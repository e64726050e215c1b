/** What the reader writes about entries, beside what packs say of them. */
import type { Background, PackFailure } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { NotesStore } from '../pack-store/notes-store.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import type { Things } from '../recognition/index/name-index.ts';

/**
 * A background with the reader's notes on any of the entries that are the thing. A database that refuses keeps nobody from
 * reading what packs know.
 */
export async function withNotes(
  store: Pick<NotesStore, 'of'>,
  { refsOf }: Things,
  background: Background | null,
): Promise<Background | null> {
  if (!background) return null;
  const kept = await store.of(refsOf(background.own)).catch(() => []);
  const notes = kept.map(({ entry, text, date }) => ({ entry, text, date }));
  return notes.length === 0 ? background : { ...background, notes };
}

/** Keeps a note, or deletes it; what was refused is told, and what there was is there still. */
export async function keepNote(
  store: Pick<NotesStore, 'keep'>,
  note: { entry: EntryRef; label: string; text: string },
  now: Date,
): Promise<{ failed: PackFailure | null; date: string }> {
  const date = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  try {
    await store.keep({ ...note, date });
    return { failed: null, date };
  } catch (error) {
    return { failed: error instanceof StoreFailed ? error.key : 'packs_store_failed', date };
  }
}
