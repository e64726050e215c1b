/** What packs know is recognised first, and not proposed again. */
import { describe, expect, it } from 'vitest';
import { createKnower } from '../../../src/mining/known-names.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { entry, packOf, short } from '../recognition/make-pack.ts';

const PACK = packOf([
  entry('vladimir-quill', 'person', ['Vladimir Quill', short('Quill')]),
  entry('ellery-sound', 'place', ['Ellery Sound']),
  entry('marsden', 'place', ['Marsden']),
  entry('torrin', 'place', ['Torrin']),
]);

function mined(...paragraphs: string[]) {
  const knower = createKnower([buildIndex([PACK])]);
  return mineDocuments([{ id: 'd', language: 'en', paragraphs }], () => undefined, knower).map(
    ({ label, type, forms, known }) => ({
      label,
      type,
      known: known?.ref ?? null,
      forms: forms.map(({ text }) => text),
    }),
  );
}

describe('names that packs know', () => {
  it('are one with their short names, and are called as the pack calls them', () => {
    const [quill, ...others] = mined(
      'Yesterday Vladimir Quill met Ada Brenk.',
      'Then Quill left. They said that Quill ran.',
    );
    expect(quill).toEqual({
      label: 'Vladimir Quill',
      type: 'person',
      known: 'test/vladimir-quill',
      forms: ['Quill', 'Vladimir Quill'],
    });
    expect(others).toMatchObject([{ label: 'Ada Brenk', known: null }]);
  });

  it('take in spellings that packs don’t know', () => {
    const names = mined('He saw Vladimir Quill, and not Vladimir Quile, as they wrote. It was Vladimir Quill.');
    expect(names).toMatchObject([{ known: 'test/vladimir-quill', forms: ['Vladimir Quill', 'Vladimir Quile'] }]);
  });

  it('leave a longer name to itself, and take a pair apart', () => {
    const labels = (text: string) => mined(text).map(({ label, known }) => `${label}${known ? '*' : ''}`);
    expect(labels('They signed the Convention on the Legal Status of Ellery Sound in May.')).toEqual([
      'Convention on the Legal Status of Ellery Sound',
    ]);
    expect(labels('They spoke of the Marsden-Torrin talks.').sort()).toEqual(['Marsden*', 'Torrin*']);
  });

  it('stay proposals where they are somebody else’s', () => {
    const names = mined('He asked Natig Quill about it. Then Natig Quill said no.');
    expect(names).toMatchObject([{ label: 'Natig Quill', known: null }]);
  });
});
