/** A deputy's post is another one than the post in its name: "First Vice President of Azerbaijan", "вице-президент". */
import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { matchesAt } from '../index/matches.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';

export const deputy: Rule = {
  name: 'deputy',
  asks: Around.CapitalBefore | Around.ListedBefore,
  of: Kind.Thing,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken } = match;
    const before = firstToken - 1;
    if (!tokens.lexicon.deputies.holds(tokens, before) || namesPerson(candidate) || namesPlace(candidate)) return null;
    const separator = separatorBefore(tokens, firstToken);
    if (separator !== BLANK && separator !== HYPHEN) return null;
    return refused(untilBody(candidate), before, before);
  },
};

/** Where the name of the body begins that the post is in, "deputy head of the Russian Energy Ministry"; else the post's end. */
function untilBody({ index, tokens, match: { firstToken, lastToken } }: Candidate): number {
  for (let token = firstToken + 1; token < lastToken; token++)
    if (matchesAt(index, tokens, token).some((inner) => inner.lastToken === lastToken)) return token - 1;
  return lastToken;
}
