import { describe, expect, it } from 'vitest';
import { ListUnion, WordList, WordTable } from '../../../../src/recognition/languages/word-list.ts';
import { hashOf, newTokens, readFormTokens } from '../../../../src/text/tokens.ts';

describe('a list of words', () => {
  const tokens = newTokens();
  readFormTokens('Vafimudon met Rinu', tokens);
  const held = (list: WordList | ListUnion) => [-1, 0, 1, 2, 3].map((at) => list.holds(tokens, at));

  it('holds a word whose hash is zero, when it is one of the list', () => {
    expect(hashOf(tokens, 0)).toBe(0);
    expect(held(new WordList(['vafimudon']))).toEqual([false, true, false, false, false]);
    expect(held(new WordList(['rinu']))).toEqual([false, false, false, true, false]);
  });

  it('holds the same among seventy in one table, with and without notes beside the tokens', () => {
    const words = ['vafimudon', 'met', 'rinu', 'met rinu', 'kol'];
    const lists = Array.from(
      { length: 70 },
      (_, at) => new WordList(words.filter((_, bit) => ((at >> bit) & 1) !== 0)),
    );
    const expected = lists.map((list) =>
      ['', 'vafimudon', 'met', 'rinu', ''].map((word) => word !== '' && list.has(word)),
    );
    const ofMetOrRinu = new ListUnion([lists[2], lists[4]] as WordList[]);
    const ofNone = new ListUnion([]);
    expect(held(ofMetOrRinu)).toEqual([false, false, false, false, false]);
    const table = new WordTable(lists, [ofMetOrRinu, ofNone]);
    const all = [...lists, ofMetOrRinu, ofNone];
    expected.push([false, false, true, true, false], [false, false, false, false, false]);
    expect(all.map(held)).toEqual(expected);
    tokens.notes = table;
    for (let again = 0; again < 2; again++) expect(all.map(held)).toEqual(expected);
    tokens.notes = null;
  });

  it('holds no word of a text that it lists only among several', () => {
    expect(held(new WordList(['met rinu']))).toEqual([false, false, false, false, false]);
    expect(new WordList(['met rinu']).has('met rinu')).toBe(true);
  });
});
