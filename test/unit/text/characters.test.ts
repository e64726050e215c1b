import { describe, expect, it } from 'vitest';
import {
  APOSTROPHE,
  BETWEEN,
  CLOSER_LOOK,
  characterAt,
  characterOf,
  DASH,
  IGNORED,
  LETTER,
  LOWER,
  MARK,
  PAIR,
  pairIsWord,
  SIGNS,
  SPACE,
  signOf,
  UPPER,
  WORD,
} from '../../../src/text/characters.ts';

describe('a character', () => {
  it.each([
    ['a', WORD | LOWER],
    ['Ə', WORD | UPPER],
    ['7', WORD],
    ['_', WORD],
    ['ა', WORD | LOWER],
    ['日', WORD],
    ['\u0301', MARK],
    ['\u00ad', IGNORED],
    ['\u200b', IGNORED],
    ['\ufe0f', IGNORED],
    ['\u00a0', SPACE],
    ['\n', SPACE],
    ['\u2013', DASH],
    ['\u2212', DASH],
    ['\u2019', APOSTROPHE],
    ['\u02bc', APOSTROPHE],
    ['\ud83d', PAIR],
  ])('%j is known by its kind', (character, kind) => {
    expect(characterOf(character.charCodeAt(0)) & ~LETTER).toBe(kind);
  });

  it('stands for its letter without case and accents', () => {
    const bare = (character: string) => String.fromCharCode(characterAt(character, 0) & LETTER);
    expect([...'éÉİıIςΣй'].map(bare).join('')).toBe('eeiiiσσи');
  });

  it('is known though nothing is known of it', () => {
    expect(characterOf(0)).not.toBe(0);
    expect(characterOf(0xffff)).not.toBe(0);
  });

  it('is one byte for the loop that sees them all', () => {
    for (const character of 'é.\u0301') characterAt(character, 0);
    const signs = [...'é.\u0301'].map((character) => SIGNS[character.charCodeAt(0)]);
    expect(signs).toEqual([signOf('e'.charCodeAt(0)), BETWEEN, CLOSER_LOOK]);
    expect(signOf('日'.charCodeAt(0))).toBeGreaterThan(CLOSER_LOOK);
  });
});

describe('a pair of surrogates', () => {
  it.each([
    ['𝐏', true],
    ['😀', false],
    ['\ud800x', false],
    ['\ud800', false],
  ])('%j is part of a word: %s', (text, expected) => {
    expect(pairIsWord(text, 0)).toBe(expected);
  });
});
