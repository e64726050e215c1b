/** A thing that is said to be of an earlier age is another one: "the Imperial Russian Army". */
import { startsLower } from '../../text/tokens.ts';
import { Around, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly } from './surroundings.ts';

export const earlierAge: Rule = {
  name: 'earlier-age',
  asks: Around.ListedBefore,
  of: Kind.Place | Kind.Thing,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { tokens, match, around } = candidate;
    const { firstToken: first, lastToken: last } = match;
    if (!tokens.lexicon.earlierAges.holds(tokens, first - 1) || !followsDirectly(tokens, first)) return null;
    // "The white GAZelle": in small letters what stands in front of a single thing says how it looks.
    const isLook = startsLower(tokens, first - 1) && (around & (Kind.Thing | Kind.Phrase)) === Kind.Thing;
    return isLook || namesPerson(candidate) ? null : refused(last, first - 1, first - 1);
  },
};
