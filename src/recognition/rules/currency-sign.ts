/** A country's letters in front of a currency's sign are the currency's: "US$5m". */
import { Around } from './candidate.ts';
import { type Rule, refused } from './rule.ts';

const SIGN = /^\s?\p{Sc}/u;

export const currencySign: Rule = {
  name: 'currency-sign',
  asks: Around.SignAfter,
  decide({ tokens, match }) {
    const { lastToken, end } = match;
    return SIGN.test(tokens.text.slice(end, end + 2)) ? refused(lastToken, lastToken, lastToken) : null;
  },
};
