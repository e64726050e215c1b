import { describe, expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../../../src/recognition/languages/lexicon.ts';
import { type BlockTokens, newBlockTokens } from '../../../../src/recognition/rules/block-tokens.ts';
import { opensSentence, tokenText } from '../../../../src/recognition/rules/surroundings.ts';
import { readFormTokens } from '../../../../src/text/tokens.ts';

function tokensOf(text: string): BlockTokens {
  const tokens = newBlockTokens(lexiconOf(LANGUAGES, ['en']));
  readFormTokens(text, tokens);
  return tokens;
}

describe('the text of a word', () => {
  it('is empty beyond the ends and for words longer than any of a list', () => {
    const tokens = tokensOf(`Rinu ${'x'.repeat(24)} ${'x'.repeat(25)}`);
    expect([-1, 0, 1, 2, 3].map((at) => tokenText(tokens, at))).toEqual(['', 'Rinu', 'x'.repeat(24), '', '']);
  });
});

describe('a sentence', () => {
  it('is opened by the first word, behind a full stop and by a quotation, not behind an apostrophe', () => {
    const tokens = tokensOf("Rien. L'Opposition dit 'Oui'");
    expect([0, 1, 2, 3, 4].map((at) => opensSentence(tokens, at))).toEqual([true, true, false, false, true]);
  });
});
