import { expect, it } from 'vitest';
import { notesAsText } from '../../../src/packs/notes-as-text.ts';
import { refOf } from '../../refs.ts';

it('has each note under the name that it is about, with its day', () => {
  const notes = [
    { entry: refOf('ada'), label: 'Ada\nQuill', text: 'Met in May.\nTall.', date: '2026-11-27' },
    { entry: refOf('tom'), label: 'Tom Quill', text: 'Builder.', date: '2026-11-28' },
  ];
  expect(notesAsText(notes)).toBe(
    `## Ada Quill\n\n2026-11-27 · ${refOf('ada')}\n\nMet in May.\nTall.\n\n## Tom Quill\n\n2026-11-28 · ${refOf('tom')}\n\nBuilder.\n`,
  );
});
