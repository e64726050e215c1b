import { describe, expect, it } from 'vitest';
import { type Likeness, likenessOf as likeness } from '../../../../src/recognition/index/likeness.ts';
import { wordList } from '../../../../src/recognition/languages/word-list.ts';

const HEADS = wordList('group ministry');

function likenessOf(surface: string, form: string, anyCase: boolean, loose: boolean): Likeness | null {
  return likeness(surface, form, anyCase, loose, HEADS);
}

describe('likeness', () => {
  it('is exact letter for letter', () => {
    expect(likenessOf('Trend', 'Trend', false, true)).toBe('exact');
    expect(likenessOf('trend', 'Trend', false, true)).toBeNull();
  });

  it('allows a capital where a form that begins small opens a sentence', () => {
    expect(likenessOf('Tripartite statement', 'tripartite statement', false, true)).toBe('exact');
    expect(likenessOf('Tripartite Statement', 'tripartite statement', false, true)).toBeNull();
  });

  it('ignores case only where the form says so', () => {
    expect(likenessOf('Tripartite STATEMENT', 'tripartite statement', true, false)).toBe('any-case');
  });

  it('reads capitals, with and without the accents that capitals lose', () => {
    expect(likenessOf('RECEP ERDOĞAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likenessOf('RECEP ERDOGAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likenessOf('Recep ERDOGAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likenessOf('Recep Erdogan', 'Recep Erdoğan', false, true)).toBeNull();
    expect(likenessOf('RECEP ERDOĞAN', 'Recep Erdoğan', false, false)).toBeNull();
  });

  it('does not take an initial for capitals, nor letters that merely look alike', () => {
    expect(likenessOf('V putin', 'v putin', false, true)).toBe('exact');
    expect(likenessOf('X-Ray', 'x-Ray', false, true)).toBe('exact');
    expect(likenessOf('X-ray x', 'x-ray X', false, true)).toBeNull();
    expect(likenessOf('ЙОД', 'Иод', false, true)).toBeNull();
  });

  it('lets head nouns of longer names be small or large, and no other word', () => {
    expect(likenessOf('Rinu group', 'Rinu Group', false, true)).toBe('exact');
    expect(likenessOf('ministry of Tides', 'Ministry of Tides', false, true)).toBe('exact');
    expect(likenessOf('Rinu Group talks', 'Rinu group talks', false, true)).toBe('exact');
    expect(likenessOf('rinu group', 'Rinu Group', false, true)).toBeNull();
    expect(likenessOf('group', 'Group', false, true)).toBeNull();
    expect(likenessOf('Rinu gROUP', 'Rinu Group', false, true)).toBeNull();
    expect(likenessOf('Rinu group', 'Rinu Group', false, false)).toBeNull();
  });
});
