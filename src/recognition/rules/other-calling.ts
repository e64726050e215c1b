/** A sportsman's calling beside the name of a person who has none makes another person of it: "goalkeeper Sergei Markov". */
import { BLANK, separatorBefore } from '../../text/separators.ts';
import { PLAYER } from '../index/name-index.ts';
import { Around, type Candidate, Kind, namesPerson } from './candidate.ts';
import { other, type Rule } from './rule.ts';
import { followsDirectly, gapBefore } from './surroundings.ts';

/** Words of an apposition in which the calling is looked for: "Sergei Markov, a former Russian swimmer". */
const APPOSITION = 5;

export const otherCalling: Rule = {
  name: 'other-calling',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.SignAfter | Around.PauseAfter,
  of: Kind.Person,
  decide(candidate) {
    const { index, forms, match } = candidate;
    if (!namesPerson(candidate) || forms.some(({ entry }) => (index.entryFlags(entry) & PLAYER) !== 0)) return null;
    const calling = callingBeside(candidate);
    return calling < 0 ? null : other(true, match.lastToken, calling, calling);
  },
};

/** The token that says the calling, -1 when none does. */
function callingBeside({ tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { articles, callings, demonyms } = tokens.lexicon;
  if (followsDirectly(tokens, firstToken) && callings.holds(tokens, firstToken - 1)) return firstToken - 1;
  const next = lastToken + 1;
  if (next >= tokens.count || !/^\s?,\s$/.test(gapBefore(tokens, next))) return -1;
  if (![articles, demonyms, callings].some((list) => list.holds(tokens, next))) return -1;
  for (let token = next; token < Math.min(tokens.count, next + APPOSITION); token++) {
    if (token > next && separatorBefore(tokens, token) !== BLANK) return -1;
    if (callings.holds(tokens, token)) return token;
  }
  return -1;
}
