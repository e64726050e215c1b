import { describe, expect, it } from 'vitest';
import {
  caseOf,
  endOf,
  hashOf,
  newTokens,
  readFormTokens,
  readTokens,
  startOf,
  startsLower,
  startsUpper,
} from '../../../src/text/tokens.ts';

const EVERY_TOKEN = new Uint32Array(4).fill(0xffff_ffff);

function tokensOf(text: string): string[] {
  const tokens = newTokens();
  readTokens(text, tokens, EVERY_TOKEN);
  expect(tokens.hitCount).toBe(tokens.count);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(startOf(tokens, at), endOf(tokens, at)));
}

function hashesOf(text: string): number[] {
  const tokens = newTokens();
  readTokens(text, tokens, EVERY_TOKEN);
  return Array.from({ length: tokens.count }, (_, at) => hashOf(tokens, at));
}

describe('tokens', () => {
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
    expect(tokensOf(text)).toEqual(expected);
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
    const [page, form] = [newTokens(), newTokens()];
    readTokens(text, page, EVERY_TOKEN);
    readFormTokens(text, form);
    expect(form.data.slice(0, form.count * 3)).toEqual(page.data.slice(0, page.count * 3));
  });

  it('tell their cases', () => {
    const tokens = newTokens();
    readTokens('Ilham AMOR trend 2022 \u01b7\u0301a', tokens, EVERY_TOKEN);
    const all = [0, 1, 2, 3, 4];
    expect(all.map((at) => caseOf(tokens, at))).toEqual(['mixed', 'upper', 'mixed', 'none', 'mixed']);
    expect(all.map((at) => startsUpper(tokens, at))).toEqual([true, true, false, false, true]);
    expect(all.map((at) => startsLower(tokens, at))).toEqual([false, false, true, false, false]);
  });

  it('find room for long texts, and give it back', () => {
    const tokens = newTokens();
    readTokens('word '.repeat(100_000), tokens, EVERY_TOKEN);
    expect(tokens.count).toBe(100_000);
    readTokens('x y', tokens, EVERY_TOKEN);
    expect(tokens.count).toBe(2);
    expect(tokens.data.length).toBeLessThan(10_000);
    readFormTokens('z '.repeat(500), tokens);
    expect(tokens.count).toBe(500);
  });
});
