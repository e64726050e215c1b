/** A short word that only capitals make a name of, amid prose, is some acronym: "the BAKU scale". */

import { endOf, startOf } from '../../text/tokens.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Kind } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';
import { casingAround, gapBefore, isAllCapitals } from './surroundings.ts';

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
    // "MOSCOW/BAKU": a dateline of two towns.
    if (first === 1 && isShouted(tokens, 0) && gapBefore(tokens, first) === '/') return null;
    // "KIM'S BIG BAKU BASH: a party": a run of capitals is a headline, whatever follows it.
    const isWhose = tokens.lexicon.possessives.holds(tokens, last + 1) && isAllCapitals(tokens, last + 1);
    if (isShouted(tokens, first - 1) && isShouted(tokens, isWhose ? last + 2 : last + 1)) return null;
    return casingAround(tokens, first, last) === 'capitals' ? null : notThisForm(candidate);
  },
};

/** True of a longer word in capitals. */
function isShouted(tokens: BlockTokens, token: number): boolean {
  return isAllCapitals(tokens, token) && endOf(tokens, token) - startOf(tokens, token) >= SHOUTED_LETTERS;
}

/** Shorter ones are acronyms, which stand amid prose. */
const SHOUTED_LETTERS = 3;
