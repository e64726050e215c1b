/** Which documents are new versions of which. */
import { describe, expect, it } from 'vitest';
import type { Detail } from '../../../src/documents/document.ts';
import type { KeptDocument } from '../../../src/maker/kept-document.ts';
import { likelyVersions, oldVersion, sharedText } from '../../../src/maker/versions.ts';

const documentOf = (id: string, file: string | null, told: Partial<Record<Detail, string>> = {}): KeptDocument => ({
  id,
  file,
  kind: 'txt',
  details: {},
  corrected: told,
  paragraphs: 1,
  words: 10,
  notes: [],
  added: '2026-01-02T03:04:05.000Z',
});

const REPORT = ['The council met on Monday.', 'It was decided that the harbour would be closed for a year.'];

describe('a new version of a document', () => {
  it('has its file’s name, its web address or its title', () => {
    const kept = [
      documentOf('a', 'report.txt', { url: 'https://post.example/1', title: 'The report' }),
      documentOf('b', 'other.txt'),
    ];
    const ids = (document: KeptDocument) => likelyVersions(kept)(document).map(({ id }) => id);
    expect(ids(documentOf('c', 'report.txt'))).toEqual(['a']);
    expect(ids(documentOf('c', 'saved.html', { url: 'https://post.example/1' }))).toEqual(['a']);
    expect(ids(documentOf('c', null, { title: 'The report' }))).toEqual(['a']);
    expect(ids(documentOf('c', null))).toEqual([]);
    expect(ids(documentOf('a', 'report.txt'))).toEqual([]);
    expect(ids({ ...documentOf('c', 'report.txt'), kind: 'csv' })).toEqual([]);
  });

  it('isn’t told by a name that many documents have', () => {
    const kept = Array.from({ length: 12 }, (_, i) => documentOf(`d${i}`, 'index.html', { title: `Article ${i}` }));
    const ids = (title: string) => likelyVersions(kept)(documentOf('new', 'index.html', { title })).map(({ id }) => id);
    expect(ids('Article 3')).toEqual(['d3']);
    expect(ids('Another')).toEqual([]);
  });

  it('says at least half of what the old one says, or the old one half of what it says', async () => {
    const texts: Record<string, string[]> = {
      a: REPORT,
      b: ['Somebody else wrote about another matter entirely.'],
      c: [],
    };
    const old = (paragraphs: string[]) =>
      oldVersion(
        paragraphs,
        ['a', 'b', 'c'].map((id) => documentOf(id, 'report.txt')),
        async (id) => texts[id] ?? [],
      );
    expect(
      await old([...REPORT, 'It will open again.', 'Nobody knew when that would be, or who would pay for it.']),
    ).toBe('a');
    expect(await old([REPORT[0] ?? ''])).toBe('a');
    expect(await old(['A wholly different text of the same name.'])).toBeNull();
    expect(await old([])).toBeNull();
  });

  it('is of the text that it shares most with', async () => {
    const texts: Record<string, string[]> = {
      near: [...REPORT, 'It rained.'],
      far: [REPORT[0] ?? '', 'And then something else was said, which is long.'],
    };
    const likely = ['far', 'near'].map((id) => documentOf(id, 'report.txt'));
    expect(await oldVersion(REPORT, likely, async (id) => texts[id] ?? [])).toBe('near');
  });

  it('is compared by words in a row, and by short paragraphs as they are', () => {
    expect(sharedText(['One two three four'], ['one, two: three – four!'])).toBe(1);
    expect(sharedText(['four three two one'], ['one two three four'])).toBe(0);
    expect(sharedText(['Yes'], ['Yes', 'No'])).toBe(1);
    expect(sharedText([], ['One two three'])).toBe(0);
  });
});
