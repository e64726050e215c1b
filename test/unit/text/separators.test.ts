import { describe, expect, it } from 'vitest';
import { BLANK, GAP, HYPHEN, QUOTE, separatorBefore } from '../../../src/text/separators.ts';
import { newTokens, readFormTokens } from '../../../src/text/tokens.ts';

describe('separators', () => {
  const between = (gap: string) => {
    const tokens = newTokens();
    readFormTokens(`a${gap}b`, tokens);
    return separatorBefore(tokens, 1);
  };

  it('are blank, hyphen or apostrophe however they are written', () => {
    for (const gap of [' ', '  ', '\u00a0', '\n\t', ' \u00ad ']) expect(between(gap)).toBe(BLANK);
    for (const gap of ['-', '\u2013', ' \u2014 ', '\u2011']) expect(between(gap)).toBe(HYPHEN);
    for (const gap of ["'", '\u2019', '\u02bc']) expect(between(gap)).toBe(QUOTE);
  });

  it('are the same for the same signs, and others for others', () => {
    expect(between(' & ')).toBe(between('\u00a0&  '));
    expect(new Set([between(', '), between('. '), between(' '), between('--'), between(" '"), between('/')]).size).toBe(
      6,
    );
  });

  it('are a gap when longer than any form has', () => {
    expect(between('.'.repeat(2000))).toBe(GAP);
    const tokens = newTokens();
    readFormTokens(' a', tokens);
    expect(separatorBefore(tokens, 0)).toBe(BLANK);
  });
});
