/** A club, a body, a beast or an agreement that bears a place's name is not the place: "Dinamo Minsk", "Minsk accords". */
import { COUNTRY, INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, isOneWord, Kind, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, isCapitalised } from './surroundings.ts';

export const namedAfterPlace: Rule = {
  name: 'named-after-place',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter,
  of: Kind.Place,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    if (!isOneWord(candidate) || !namesPlace(candidate)) return null;
    const isChanged = (flags & INFLECTED) !== 0;
    const what = whatIsThere(tokens, match.firstToken, match.lastToken, isChanged, (flags & COUNTRY) !== 0);
    return what < 0 ? null : refused(match.lastToken, what, what);
  },
};

/**
 * The token that tells what bears the place's name; -1 when nothing does. `isChanged`: it may be a genitive, "Банк России".
 * What is agreed with a country bears no name: "the Iran agreement".
 */
function whatIsThere(tokens: BlockTokens, first: number, last: number, isChanged: boolean, isCountry: boolean): number {
  const after = last + 1;
  if (
    ((!isCountry && tokens.lexicon.signedThere.holds(tokens, after)) || tokens.lexicon.kinds.holds(tokens, after)) &&
    followsDirectly(tokens, after)
  )
    return after;
  if (!followsDirectly(tokens, first)) return -1;
  const { clubs, ofAPlace } = tokens.lexicon;
  if (isCapitalised(tokens, first - 1)) {
    const isNamed = clubs.holds(tokens, first - 1) || (isChanged && ofAPlace.holds(tokens, first - 1));
    return isNamed ? first - 1 : -1;
  }
  if (!ofAPlace.holds(tokens, first - 2) || !isCapitalised(tokens, first - 2)) return -1;
  return tokens.lexicon.ofWords.holds(tokens, first - 1) ? first - 2 : -1;
}
