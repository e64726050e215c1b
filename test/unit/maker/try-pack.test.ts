import { describe, expect, it } from 'vitest';
import { tryPack } from '../../../src/maker/try-pack.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';

describe('a pack that is tried on a text', () => {
  it('marks its names as on a page, each with why, and says of later ones that they are repeats', () => {
    const { blocks, entries } = tryPack(HARBOUR, ['Ada Quill came.', 'Then Quill left.']);
    expect(blocks.map(({ text }) => text)).toEqual(['Ada Quill came.', 'Then Quill left.']);
    expect(blocks.flatMap(({ mentions }) => mentions)).toMatchObject([
      { start: 0, end: 9, entry: refOf('ada-quill'), why: { rule: 'full' }, repeat: false },
      { start: 5, end: 10, entry: refOf('ada-quill'), why: { rule: 'short-before' }, repeat: true },
    ]);
    expect(entries[refOf('ada-quill')]).toMatchObject({ label: 'Ada Quill', type: 'person' });
  });

  it('tells of its names that stand there without a mark, and why', () => {
    const { others } = tryPack(HARBOUR, ['Zed Quill left, and Zed Quill came back.']);
    expect(others).toMatchObject([{ surface: 'Quill', rule: 'given-name', evidence: 'Zed Quill', count: 2 }]);
    expect(others[0]?.entries.map(({ label }) => label)).toContain('Ada Quill');
  });

  it('reads the beginning of what is too long, whole paragraphs unless the first has no room', () => {
    const read = (most: number) => tryPack(HARBOUR, ['Ada Quill', 'Ada Quill', 'x'], most);
    expect(read(12)).toMatchObject({ read: 9, of: 19, blocks: [{ text: 'Ada Quill' }] });
    expect(read(4)).toMatchObject({ read: 4, of: 19, blocks: [{ text: 'Ada ' }] });
    expect(read(19)).toMatchObject({ read: 19, of: 19 });
  });
});
