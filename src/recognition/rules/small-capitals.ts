/** A short word that only capitals make a name of, amid prose, is some acronym: "the BAKU scale". */
import { Kind } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';
import { casingAround } from './surroundings.ts';

/** A single word in capitals amid prose is a name written large only from this many letters on. */
const LARGE_LETTERS = 5;

export const smallCapitals: Rule = {
  name: 'small-capitals',
  asks: Kind.Raised,
  decide(candidate) {
    const { tokens, match, around } = candidate;
    const { firstToken: first, lastToken: last, start, end } = match;
    if ((around & Kind.Raised) === 0) return null;
    // At the block's start it may be a dateline.
    if (last > first || first === 0 || end - start >= LARGE_LETTERS) return null;
    return casingAround(tokens, first, last) === 'capitals' ? null : notThisForm(candidate);
  },
};
