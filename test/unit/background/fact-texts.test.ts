import { describe, expect, it } from 'vitest';
import { factTexts } from '../../../src/background/fact-texts.ts';
import { entryRef, sourceRef } from '../../../src/pack/entry-ref.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf } from './harbour-glossary.ts';

describe('the text of every fact', () => {
  it('comes with whom it is about, who reported it and when it was', () => {
    const [first, second] = factTexts(glossaryOf(HARBOUR));
    expect(first).toEqual({
      id: 'a1-02-1',
      text: 'Ada Quill opened the bridge that Tom Quill had drawn.',
      language: 'en',
      about: [
        { id: refOf('ada-quill'), label: 'Ada Quill', language: 'en' },
        { id: refOf('tom-quill'), label: 'Tom Quill', language: 'en' },
      ],
      source: { id: sourceRefOf('a1'), outlet: 'The Harbour Post', language: 'en' },
      date: '2024-05-02',
    });
    expect(second?.date).toBe('2024-06');
  });

  it('comes from all packs, each with its own ids', () => {
    const texts = factTexts(glossaryOf(HARBOUR, { ...HARBOUR, id: 'twin', language: 'fr' }));
    expect(texts).toHaveLength(4);
    expect(texts[2]).toMatchObject({
      language: 'fr',
      about: [{ id: entryRef('twin', 'ada-quill') }, { id: entryRef('twin', 'tom-quill') }],
      source: { id: sourceRef('twin', 'a1') },
    });
  });

  it('comes with what sources say in their own words', () => {
    const passage = { id: 'p1', quote: 'a bridge', start: 0, end: 8, about: ['ada-quill'], source: 'a1', paragraph: 1 };
    const texts = factTexts(glossaryOf({ ...HARBOUR, passages: [passage] }));
    expect(texts.at(-1)).toMatchObject({ id: 'quote-p1', text: 'a bridge', about: [{ id: refOf('ada-quill') }] });
  });
});
