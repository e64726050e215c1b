/** A thing that is said to be of an earlier age is another one: "the Imperial Russian Army". */
import { Around, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly } from './surroundings.ts';

export const earlierAge: Rule = {
  name: 'earlier-age',
  asks: Around.ListedBefore,
  of: Kind.Place | Kind.Thing,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken: first, lastToken: last } = match;
    if (!tokens.lexicon.earlierAges.holds(tokens, first - 1) || !followsDirectly(tokens, first)) return null;
    return namesPerson(candidate) ? null : refused(last, first - 1, first - 1);
  },
};
