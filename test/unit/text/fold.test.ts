import { describe, expect, it } from 'vitest';
import { caseless, likeness, plain } from '../../../src/text/fold.ts';

describe('plain text', () => {
  it('leaves ordinary text as it is', () => {
    expect(plain('Baku-Tbilisi-Kars railway')).toBe('Baku-Tbilisi-Kars railway');
  });

  it.each([
    ['soft hyphens', 'Az\u00ader\u00adbaijan', 'Azerbaijan'],
    ['zero-width and direction characters', '\u200bBa\u200dku\u200f\ufeff', 'Baku'],
    ['variation selectors', 'Baku\ufe0f', 'Baku'],
    ['no-break and other spaces', 'Ilham\u00a0Aliyev\u2009 x', 'Ilham Aliyev x'],
    ['line breaks', 'Ilham\n  Aliyev', 'Ilham Aliyev'],
    ['apostrophes', 'People\u2019s O\u02bcNeil `x\u00b4', "People's O'Neil 'x'"],
    ['quotes', '\u201cx\u201d \u00aby\u00bb', '"x" "y"'],
    ['dashes', 'Baku\u2013Tbilisi\u2011Kars \u2014 x', 'Baku-Tbilisi-Kars-x'],
    ['decomposed letters', 'Jose\u0301', 'José'],
    ['Russian yo', 'Горбачёв', 'Горбачев'],
    ['decomposed Russian yo', 'Горбаче\u0308в', 'Горбачев'],
    ['stress on Cyrillic', 'Алие\u0301в', 'Алиев'],
  ])('does not mind %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps letters that differ: й is not и, é is not e', () => {
    expect(plain('Сергей')).not.toBe(plain('Сергеи'));
    expect(plain('José')).not.toBe(plain('Jose'));
  });
});

describe('caseless text', () => {
  it.each([
    ['ISTANBUL', 'istanbul'],
    ['İSTANBUL', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
  ])('reads %s as %s', (text, expected) => {
    expect(caseless(text)).toBe(expected);
  });
});

describe('likeness', () => {
  it('is exact letter for letter', () => {
    expect(likeness('Trend', 'Trend', false, true)).toBe('exact');
    expect(likeness('trend', 'Trend', false, true)).toBeNull();
  });

  it('allows a capital where a form that begins small opens a sentence', () => {
    expect(likeness('Tripartite statement', 'tripartite statement', false, true)).toBe('exact');
    expect(likeness('Tripartite Statement', 'tripartite statement', false, true)).toBeNull();
  });

  it('ignores case only where the form says so', () => {
    expect(likeness('Tripartite STATEMENT', 'tripartite statement', true, false)).toBe('any-case');
  });

  it('reads capitals, with and without the accents that capitals lose', () => {
    expect(likeness('RECEP ERDOĞAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likeness('RECEP ERDOGAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likeness('Recep ERDOGAN', 'Recep Erdoğan', false, true)).toBe('capitals');
    expect(likeness('Recep Erdogan', 'Recep Erdoğan', false, true)).toBeNull();
    expect(likeness('RECEP ERDOĞAN', 'Recep Erdoğan', false, false)).toBeNull();
  });

  it('does not take an initial for capitals, nor letters that merely look alike', () => {
    expect(likeness('V putin', 'v putin', false, true)).toBe('exact');
    expect(likeness('X-Ray', 'x-Ray', false, true)).toBe('exact');
    expect(likeness('X-ray x', 'x-ray X', false, true)).toBeNull();
    expect(likeness('ЙОД', 'Иод', false, true)).toBeNull();
  });
});
