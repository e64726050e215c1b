/** A country's letters in front of a currency's sign are the currency's: "US$5m". */
import { ACRONYM } from '../index/name-index.ts';
import { Around } from './candidate.ts';
import { type Rule, refused } from './rule.ts';

const SIGN = /^\p{Sc}/u;
const SPACE_AND_SIGN = /^\s\p{Sc}/u;

export const currencySign: Rule = {
  name: 'currency-sign',
  asks: Around.SignAfter,
  decide({ tokens, match, flags }) {
    const { lastToken, end } = match;
    const behind = tokens.text.slice(end, end + 2);
    // "Russia is lending Tehran €1.3bn".
    const isSign = SIGN.test(behind) || ((flags & ACRONYM) !== 0 && SPACE_AND_SIGN.test(behind));
    return isSign ? refused(lastToken, lastToken, lastToken) : null;
  },
};
