import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/documents/read-document.ts';
import { detailOf, isDetail, keptDocument, nameOfDocument } from '../../../src/maker/kept-document.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const paste = (text: string) => keptDocument(readPasted(text), null, NOW);

describe('a document that is kept', () => {
  it('has the same id for the same text, and another for any other', async () => {
    const [one, twin, other] = [
      await paste('Ada Quill left.'),
      await paste('Ada  Quill left!'),
      await paste('Ada left.'),
    ];
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
    expect(twin.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  it('counts its words and paragraphs', async () => {
    expect(await paste('Ada Quill left.\n\nIn 2024.')).toMatchObject({ words: 5, paragraphs: 2, kind: 'pasted' });
  });

  it('is what the reader says before what it says of itself, and may say nothing', async () => {
    const document = await keptDocument(
      { kind: 'txt', notes: [], paragraphs: ['A.'], details: { date: { value: '2024', foundIn: 'words' } } },
      'notes.txt',
      NOW,
    );
    expect(detailOf(document, 'date')).toBe('2024');
    expect(detailOf({ ...document, corrected: { date: '2023-05' } }, 'date')).toBe('2023-05');
    expect(detailOf({ ...document, corrected: { date: '' } }, 'date')).toBeNull();
    expect(detailOf(document, 'outlet')).toBeNull();
    expect(nameOfDocument(document)).toBe('notes.txt');
    expect(nameOfDocument({ ...document, corrected: { title: 'Notes' } })).toBe('Notes');
  });

  it('takes only what a pack can hold', () => {
    for (const date of ['2024-02-29', '2024-02', '2024', '']) expect(isDetail('date', date), date).toBe(true);
    for (const date of ['2023-02-29', '3 May 2024', '2024-13', '24']) expect(isDetail('date', date), date).toBe(false);
    expect([isDetail('language', 'en-GB'), isDetail('language', 'English')]).toEqual([true, false]);
    expect([isDetail('url', 'https://news.example/a'), isDetail('url', 'news.example')]).toEqual([true, false]);
    expect(isDetail('title', 'Anything at all')).toBe(true);
  });
});
