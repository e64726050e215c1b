/**
 * A deputy's post is another one than the post in its name: "First Vice President of Azerbaijan", "вице-президент", "Rusiyanın müdafiə
 * nazirinin müavini".
 */
import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { matchesAt } from '../index/matches.ts';
import { INFLECTED } from '../index/name-index.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly } from './surroundings.ts';

export const deputy: Rule = {
  name: 'deputy',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter,
  of: Kind.Thing,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken, lastToken } = match;
    const before = firstToken - 1;
    const behind = deputyBehind(candidate);
    if (behind >= 0) return refused(lastToken, lastToken + 1, behind);
    if (!tokens.lexicon.deputies.holds(tokens, before) || namesPerson(candidate) || namesPlace(candidate)) return null;
    const separator = separatorBefore(tokens, firstToken);
    if (separator !== BLANK && separator !== HYPHEN) return null;
    return refused(untilBody(candidate), before, before);
  },
};

/** The deputy behind a post in the genitive: "nazirinin birinci müavini"; -1 when there is none. */
function deputyBehind(candidate: Candidate): number {
  const { tokens, match, flags } = candidate;
  const { deputiesBehind, deputyRanks, titles } = tokens.lexicon;
  if ((flags & INFLECTED) === 0 || namesPerson(candidate) || namesPlace(candidate)) return -1;
  if (!titles.holds(tokens, match.lastToken)) return -1;
  const next = match.lastToken + 1;
  const deputy = deputyRanks.holds(tokens, next) ? next + 1 : next;
  return deputiesBehind.holds(tokens, deputy) && followsDirectly(tokens, deputy) ? deputy : -1;
}

/** Where the name of the body begins that the post is in, "deputy head of the Russian Energy Ministry"; else the post's end. */
function untilBody({ index, tokens, match: { firstToken, lastToken } }: Candidate): number {
  for (let token = firstToken + 1; token < lastToken; token++)
    if (matchesAt(index, tokens, token).some((inner) => inner.lastToken === lastToken)) return token - 1;
  return lastToken;
}
