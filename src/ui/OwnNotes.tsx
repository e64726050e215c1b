import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { OwnNote } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { formatDate } from './format-date.ts';
import { useLocale } from './locale.tsx';
import { wordsLanguage } from './words-language.ts';

export interface OwnNotesProps {
  /** What the reader has written about the thing. */
  notes: readonly OwnNote[];
  /** By which it is known, and what it is called. */
  entry: EntryRef;
  label: string;
  /** Keeps a note, or deletes it if it has no text; what is kept then, or the sentence that says why nothing is. */
  keep: KeepNote;
  /** The reader has begun to write, or is done. */
  onHold?: ((on: boolean) => void) | undefined;
}

/** Keeps a note of an entry. */
export type KeepNote = (
  entry: EntryRef,
  label: string,
  text: string,
) => Promise<{ date: string } | { failed: LocaleKey }>;

/** UTF-16 units: a note, not a document. */
const LONGEST_NOTE = 2000;

interface Writing {
  entry: EntryRef;
  text: string;
}

/** Notes of the reader's own on an entry, each with its date, and how to write one. */
export function OwnNotes({ notes: told, entry, label, keep, onHold }: OwnNotesProps) {
  const { t, language } = useLocale();
  const [notes, setNotes] = useState<readonly OwnNote[]>(told);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [deleted, setDeleted] = useState<OwnNote | null>(null);
  const [failed, setFailed] = useState<LocaleKey | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const of = writing?.entry;
  useEffect(() => {
    if (!of) return;
    place.current?.querySelector('textarea')?.focus();
    // With what saves it: in a low card that would be below the edge.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);

  const leave = () => {
    onHold?.(false);
    setWriting(null);
    setFailed(null);
    // The field has gone; who used the keys goes on from here.
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const save = async (wanted: Writing) => {
    const text = wanted.text.trim();
    const before = notes.find((note) => note.entry === wanted.entry) ?? null;
    const kept = await keep(wanted.entry, label, text).catch(() => ({ failed: 'names_no_answer' as const }));
    if ('failed' in kept) return setFailed(kept.failed);
    const others = notes.filter((note) => note.entry !== wanted.entry);
    setNotes(text === '' ? others : [...others, { entry: wanted.entry, text, date: kept.date }]);
    setDeleted(text === '' ? before : null);
    leave();
  };
  return (
    <div ref={place} class="bgr-own-notes">
      {notes
        .filter((note) => note.entry !== of)
        .map((note) => (
          <div key={note.entry} class="bgr-own-note">
            <p lang={wordsLanguage(note.text, language)} dir="auto">
              {note.text}
            </p>
            <p class="bgr-cite">
              {t('note_yours', formatDate(note.date, language))}{' '}
              <button
                type="button"
                class="bgr-link"
                data-do="edit-note"
                onClick={() => setWriting({ entry: note.entry, text: note.text })}
              >
                {t('note_edit')}
              </button>
            </p>
          </div>
        ))}
      {writing ? (
        <form
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            leave();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void save(writing);
          }}
        >
          <label>
            <span class="bgr-cite">{t('note_label')}</span>
            <textarea
              name="note"
              dir="auto"
              rows={3}
              maxLength={LONGEST_NOTE}
              value={writing.text}
              onInput={(event) => {
                onHold?.(true);
                setWriting({ ...writing, text: event.currentTarget.value });
              }}
            />
          </label>
          {failed && <p role="alert">{t(failed)}</p>}
          <p class="actions">
            <button type="submit" class="bgr-button" data-do="save-note">
              {t('note_save')}
            </button>{' '}
            <button type="button" class="bgr-button" onClick={leave}>
              {t('names_cancel')}
            </button>
          </p>
        </form>
      ) : (
        notes.length === 0 && (
          <button type="button" class="bgr-link" data-do="add-note" onClick={() => setWriting({ entry, text: '' })}>
            {t('note_add')}
          </button>
        )
      )}
      <span role="status">
        {deleted && !writing && (
          <>
            {' '}
            {t('note_deleted')}{' '}
            <button type="button" class="bgr-link" data-do="undo-note" onClick={() => void save(deleted)}>
              {t('undo')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
