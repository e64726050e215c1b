/** A club, a body, a beast or an agreement that bears a place's name is not the place: "Dinamo Minsk", "Minsk accords". */
import type { Tokens } from '../../text/tokens.ts';
import { CLUBS, KINDS, OF_A_PLACE, SIGNED_THERE } from '../languages/continuations.ts';
import { Around, isOneWord, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, isCapitalised, lowerToken } from './surroundings.ts';

export const namedAfterPlace: Rule = {
  name: 'named-after-place',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter,
  decide(candidate) {
    const { tokens, match } = candidate;
    if (!isOneWord(candidate) || !namesPlace(candidate)) return null;
    const what = whatIsThere(tokens, match.firstToken, match.lastToken);
    return what < 0 ? null : refused(match.lastToken, what, what);
  },
};

/** The token that tells what bears the place's name; -1 when nothing does. */
function whatIsThere(tokens: Tokens, first: number, last: number): number {
  const after = last + 1;
  if ((SIGNED_THERE.holds(tokens, after) || KINDS.holds(tokens, after)) && followsDirectly(tokens, after)) return after;
  if (!followsDirectly(tokens, first)) return -1;
  if (isCapitalised(tokens, first - 1)) return CLUBS.holds(tokens, first - 1) ? first - 1 : -1;
  if (!OF_A_PLACE.holds(tokens, first - 2) || !isCapitalised(tokens, first - 2)) return -1;
  return lowerToken(tokens, first - 1) === 'of' ? first - 2 : -1;
}
