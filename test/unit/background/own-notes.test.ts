import { beforeEach, describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { keepNote, withNotes } from '../../../src/background/own-notes.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import { createNotesStore } from '../../../src/pack-store/notes-store.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase } from '../pack-store/fake-database.ts';
import { glossaryOf } from './harbour-glossary.ts';

beforeEach(emptyDatabase);

const NOW = new Date('2026-11-28T23:30:00Z');
const ADA = 'harbour/ada-quill' as EntryRef;

describe('a note of the reader’s', () => {
  it('is with the background of the thing, whichever pack’s entry it was written about', async () => {
    const store = createNotesStore();
    const glossary = glossaryOf({ ...HARBOUR, id: 'first' }, HARBOUR);
    expect(await keepNote(store, { entry: ADA, label: 'Ada Quill', text: 'Met in May.' }, NOW)).toEqual({
      failed: null,
      date: '2026-11-28',
    });
    const background = await withNotes(store, glossary.things, backgroundOfEntry(glossary, ADA));
    expect(background?.own).toBe('first/ada-quill');
    expect(background?.notes).toEqual([{ entry: ADA, text: 'Met in May.', date: '2026-11-28' }]);
  });

  it('is nobody else’s, and nothing is where there is none', async () => {
    const store = createNotesStore();
    const glossary = glossaryOf(HARBOUR);
    await keepNote(store, { entry: ADA, label: 'Ada Quill', text: 'Met in May.' }, NOW);
    const tom = backgroundOfEntry(glossary, 'harbour/tom-quill' as EntryRef);
    expect(await withNotes(store, glossary.things, tom)).toBe(tom);
    expect(await withNotes(store, glossary.things, null)).toBeNull();
  });

  it('keeps nobody from reading when the database refuses, and what is refused is told', async () => {
    const broken = { of: () => Promise.reject(new Error('broken')), keep: () => Promise.reject(new Error('broken')) };
    const glossary = glossaryOf(HARBOUR);
    const ada = backgroundOfEntry(glossary, ADA);
    expect(await withNotes(broken, glossary.things, ada)).toBe(ada);
    expect(await keepNote(broken, { entry: ADA, label: 'Ada Quill', text: 'Met.' }, NOW)).toMatchObject({
      failed: 'packs_store_failed',
    });
  });
});
