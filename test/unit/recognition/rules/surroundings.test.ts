import { describe, expect, it } from 'vitest';
import { opensSentence, wordText } from '../../../../src/recognition/rules/surroundings.ts';
import { newWords, readFormWords, type Words } from '../../../../src/text/tokens.ts';

function wordsOf(text: string): Words {
  const words = newWords();
  readFormWords(text, words);
  return words;
}

describe('the text of a word', () => {
  it('is empty beyond the ends and for words longer than any of a list', () => {
    const words = wordsOf(`Rinu ${'x'.repeat(24)} ${'x'.repeat(25)}`);
    expect([-1, 0, 1, 2, 3].map((at) => wordText(words, at))).toEqual(['', 'Rinu', 'x'.repeat(24), '', '']);
  });
});

describe('a sentence', () => {
  it('is opened by the first word, behind a full stop and by a quotation, not behind an apostrophe', () => {
    const words = wordsOf("Rien. L'Opposition dit 'Oui'");
    expect([0, 1, 2, 3, 4].map((at) => opensSentence(words, at))).toEqual([true, true, false, false, true]);
  });
});
