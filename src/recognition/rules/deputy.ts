/** A deputy's post is another one than the post in its name: "First Vice President of Azerbaijan", "вице-президент". */
import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { Around, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';

export const deputy: Rule = {
  name: 'deputy',
  asks: Around.CapitalBefore | Around.ListedBefore,
  of: Kind.Thing,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken, lastToken } = match;
    const before = firstToken - 1;
    if (!tokens.lexicon.deputies.holds(tokens, before) || namesPerson(candidate) || namesPlace(candidate)) return null;
    const separator = separatorBefore(tokens, firstToken);
    return separator === BLANK || separator === HYPHEN ? refused(lastToken, before, before) : null;
  },
};
