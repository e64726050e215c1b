import { expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../../../src/recognition/languages/lexicon.ts';
import { newBlockTokens } from '../../../../src/recognition/rules/block-tokens.ts';
import { readFormTokens } from '../../../../src/text/tokens.ts';

it('tokens of a block keep their lexicon, however long the text that is read into them', () => {
  const lexicon = lexiconOf(LANGUAGES, ['en']);
  const tokens = newBlockTokens(lexicon);
  readFormTokens('Rinu '.repeat(1000), tokens);
  expect([tokens.count, tokens.lexicon]).toEqual([1000, lexicon]);
});
