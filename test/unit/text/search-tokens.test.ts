import { describe, expect, it } from 'vitest';
import { searchTokens } from '../../../src/text/search-tokens.ts';

describe('the words of a search', () => {
  it('keep their place in the text', () => {
    const text = 'São Tomé’s ports, Az\u00ader\u00adbaijan';
    expect(searchTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'São',
      'Tomé',
      's',
      'ports',
      'Az\u00ader\u00adbaijan',
    ]);
  });

  it('are cut alike whichever apostrophe was typed', () => {
    const keysOf = (text: string) => searchTokens(text).map(({ keys }) => keys);
    expect(keysOf('O\u02bbzbekiston')).toEqual(keysOf("O'zbekiston"));
  });

  it('have the keys of each', () => {
    expect(searchTokens('Elnur Əliyev').map(({ keys }) => keys)).toEqual([['elnur'], ['aliyev', 'eliyev']]);
  });

  it('are none in a text of signs', () => {
    expect(searchTokens(' … ')).toEqual([]);
  });
});
