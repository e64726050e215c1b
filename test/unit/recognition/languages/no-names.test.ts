import { describe, expect, it } from 'vitest';
import { isGivenName, isNoName } from '../../../../src/recognition/languages/no-names.ts';
import { newTokens, readFormTokens } from '../../../../src/text/tokens.ts';

function tokensOf(text: string) {
  const tokens = newTokens();
  readFormTokens(text, tokens);
  return tokens;
}

describe('capitalised words beside a surname', () => {
  it.each(['Minister', 'Mr', 'Yesterday', 'Azerbaijani', 'Russia', 'Президент', 'Prezident'])(
    '%s is no name',
    (word) => {
      expect(isNoName(tokensOf(word), 0)).toBe(true);
    },
  );

  it.each(['Natig', 'Aliyev', 'Rinu'])('%s may be one', (word) => {
    expect(isNoName(tokensOf(word), 0)).toBe(false);
  });

  it.each(['Natig', 'SERGEI', 'Владимир', 'Əli', 'Ayşe'])('%s is a common given name', (word) => {
    expect(isGivenName(tokensOf(word), 0)).toBe(true);
  });

  it('are none beyond the ends of a text', () => {
    expect([isGivenName(tokensOf('Natig'), 1), isNoName(tokensOf('Mr'), -1)]).toEqual([false, false]);
  });
});
