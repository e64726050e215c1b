import { describe, expect, it } from 'vitest';
import { BLANK, GAP, HYPHEN, QUOTE, separatorBefore } from '../../../src/text/separators.ts';
import {
  caseOf,
  endOf,
  hashOf,
  newWords,
  readFormWords,
  readWords,
  startOf,
  startsLower,
  startsUpper,
} from '../../../src/text/tokens.ts';

const EVERY_WORD = new Uint32Array(4).fill(0xffff_ffff);

function wordsOf(text: string): string[] {
  const words = newWords();
  readWords(text, words, EVERY_WORD);
  expect(words.hitCount).toBe(words.count);
  return Array.from({ length: words.count }, (_, at) => text.slice(startOf(words, at), endOf(words, at)));
}

function hashesOf(text: string): number[] {
  const words = newWords();
  readWords(text, words, EVERY_WORD);
  return Array.from({ length: words.count }, (_, at) => hashOf(words, at));
}

describe('words', () => {
  it.each([
    ['Ilham Aliyev, 62.', ['Ilham', 'Aliyev', '62']],
    ["Putin's d'Azerbaïdjan", ['Putin', 's', 'd', 'Azerbaïdjan']],
    ['Baku-Tbilisi', ['Baku', 'Tbilisi']],
    ['a_b c', ['a_b', 'c']],
    ['Jose\u0301 \u0301x', ['Jose\u0301', 'x']],
    ['\u00adAz\u00ader\u00ad \u200b', ['Az\u00ader']],
    ['𝐏utin 😀 \ud800x', ['𝐏utin', 'x']],
    ['日本 Москва مرحبا', ['日本', 'Москва', 'مرحبا']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('hash alike up to case, accents and what cannot be seen', () => {
    const [first, ...others] = hashesOf('José JOSÉ Jose\u0301 jose Jo\u00adsé');
    expect(others).toEqual([first, first, first, first]);
    const [i, ...alike] = hashesOf('isik İSİK ISIK ısık Işik');
    expect(alike).toEqual([i, i, i, i]);
    expect(hashesOf('οδος')).toEqual(hashesOf('ΟΔΟΣ'));
    expect(hashesOf('한국')).toEqual(hashesOf('한국'.normalize('NFD')));
  });

  it('are the same whether read for a page or for a form', () => {
    const text = 'Ilham Aliyev Jose\u0301 𝐏 x';
    const [page, form] = [newWords(), newWords()];
    readWords(text, page, EVERY_WORD);
    readFormWords(text, form);
    expect(form.data.slice(0, form.count * 3)).toEqual(page.data.slice(0, page.count * 3));
  });

  it('tell their cases', () => {
    const words = newWords();
    readWords('Ilham AMOR trend 2022 \u01b7\u0301a', words, EVERY_WORD);
    const all = [0, 1, 2, 3, 4];
    expect(all.map((at) => caseOf(words, at))).toEqual(['mixed', 'upper', 'mixed', 'none', 'mixed']);
    expect(all.map((at) => startsUpper(words, at))).toEqual([true, true, false, false, true]);
    expect(all.map((at) => startsLower(words, at))).toEqual([false, false, true, false, false]);
  });

  it('find room for long texts, and give it back', () => {
    const words = newWords();
    readWords('word '.repeat(100_000), words, EVERY_WORD);
    expect(words.count).toBe(100_000);
    readWords('x y', words, EVERY_WORD);
    expect(words.count).toBe(2);
    expect(words.data.length).toBeLessThan(10_000);
    readFormWords('z '.repeat(500), words);
    expect(words.count).toBe(500);
  });
});

describe('separators', () => {
  const between = (gap: string) => {
    const words = newWords();
    readWords(`a${gap}b`, words, EVERY_WORD);
    return separatorBefore(words, 1);
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
    const words = newWords();
    readWords(' a', words, EVERY_WORD);
    expect(separatorBefore(words, 0)).toBe(BLANK);
  });
});
