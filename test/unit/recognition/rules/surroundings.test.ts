import { describe, expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../../../src/recognition/languages/lexicon.ts';
import { type BlockTokens, newBlockTokens } from '../../../../src/recognition/rules/block-tokens.ts';
import { casingAround, opensSentence, tokenText } from '../../../../src/recognition/rules/surroundings.ts';
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

  it('is prose as soon as a word of weight near a name is in small letters', () => {
    const casings = (text: string) => {
      const tokens = tokensOf(text);
      return Array.from({ length: tokens.count }, (_, at) => casingAround(tokens, at, at));
    };
    expect(casings('Vell Sells Rinu Ports to Kol')).toEqual(Array(6).fill('title'));
    expect(casings('VELL SELLS RINU')).toEqual(Array(3).fill('capitals'));
    expect(casings('Vell Rinu Kol Zab Ring Sid Orr went')).toEqual(Array(8).fill('prose'));
    expect(casings('Vell went. Rinu Sells Kol Ports Zab')).toEqual([
      ...Array(2).fill('prose'),
      ...Array(5).fill('title'),
    ]);
  });

  it('without end is told by what is near, and words without end are not looked past', () => {
    const endless = tokensOf(`${'Vell '.repeat(200)}went`);
    expect([100, 195].map((at) => casingAround(endless, at, at))).toEqual(['title', 'prose']);
    const long = 'X'.repeat(700);
    const far = tokensOf(`went ${long} Vell Rinu Kol Zab Ring ${long} went`);
    expect([3, 4, 5].map((at) => casingAround(far, at, at))).toEqual(Array(3).fill('title'));
  });
});
