import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/library/group-by.ts';

describe('grouping', () => {
  it('keeps groups and things in the order they came in', () => {
    const words = ['quay', 'mole', 'quill', 'pier', 'mast'];
    expect([...groupBy(words, (word) => word[0])]).toEqual([
      ['q', ['quay', 'quill']],
      ['m', ['mole', 'mast']],
      ['p', ['pier']],
    ]);
  });

  it('makes no groups of nothing', () => {
    expect([...groupBy([], () => 'any')]).toEqual([]);
  });
});
