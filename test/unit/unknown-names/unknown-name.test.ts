import { describe, expect, it } from 'vitest';
import { unknownNameOf } from '../../../src/unknown-names/unknown-name.ts';

const place = (paragraph: number, start: number, text: string) => ({
  document: '',
  paragraph,
  start,
  end: start + text.length,
  text,
});

describe('a name that no pack knows', () => {
  it('brings the first sentence that says it in full, and how often it stands there', () => {
    const paragraphs = ['Then Quill left.', 'It rained. Ada Quill came, and stayed. She said so.'];
    const places = [place(1, 5, 'Quill'), place(2, 11, 'Ada Quill')];
    expect(unknownNameOf({ label: 'Ada Quill', type: 'person', places }, paragraphs, 'en')).toEqual({
      label: 'Ada Quill',
      type: 'person',
      count: 2,
      sentence: 'Ada Quill came, and stayed.',
    });
  });

  it('brings none where its place is not there', () => {
    const places = [place(7, 0, 'Quill')];
    expect(unknownNameOf({ label: 'Quill', type: 'topic', places }, [], 'en').sentence).toBe('');
  });
});
