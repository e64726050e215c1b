import { describe, expect, it } from 'vitest';
import { shareOfWords } from '../../../src/text/share-of-words.ts';

describe('how much of a text another says again', () => {
  it('is counted in its words of four letters and more, without case, years and repeats', () => {
    expect(shareOfWords('Mayor of the harbour since 2003', 'The mayor opened the Harbour')).toBeCloseTo(2 / 3);
    expect(shareOfWords('Mayor, mayor of Vell', 'In Vell')).toBe(0.5);
    expect(shareOfWords('Мэр города Велл', 'В городе Велл: мэр города')).toBe(1);
  });

  it('is nothing of a text that says nothing', () => {
    expect(shareOfWords('', 'The mayor')).toBe(0);
    expect(shareOfWords('of 2003', 'of 2003')).toBe(0);
  });
});
