/**
 * A sportsman's, an artist's or a private person's calling beside the name of a person who has none makes another person of it:
 * "goalkeeper Sergei Markov", "пианистка Лейла Алиева".
 */
import { BLANK, separatorBefore } from '../../text/separators.ts';
import { INFLECTED, PLAYER } from '../index/name-index.ts';
import { Around, type Candidate, Kind, namesPerson } from './candidate.ts';
import { other, type Rule } from './rule.ts';
import { followsDirectly, gapBefore } from './surroundings.ts';

/** Words of an apposition in which the calling is looked for: "Sergei Markov, a former Russian swimmer". */
const APPOSITION = 5;

export const otherCalling: Rule = {
  name: 'other-calling',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter | Around.SignAfter | Around.PauseAfter,
  of: Kind.Person,
  decide(candidate) {
    const { index, forms, match } = candidate;
    if (!namesPerson(candidate) || forms.some(({ entry }) => (index.entryFlags(entry) & PLAYER) !== 0)) return null;
    const calling = callingBeside(candidate);
    return calling < 0 ? null : other(true, match.lastToken, calling, calling);
  },
};

/** The token that says the calling, -1 when none does. */
function callingBeside({ index, forms, tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { articles, callings, callingsSaid, demonyms, trades } = tokens.lexicon;
  // "Водитель Путина" is somebody else, with Putin.
  const isChanged = forms.every(({ form }) => (index.formFlags(form) & INFLECTED) !== 0);
  const isCalling = (token: number) => callings.holds(tokens, token) || (!isChanged && trades.holds(tokens, token));
  if (followsDirectly(tokens, firstToken) && isCalling(firstToken - 1)) return firstToken - 1;
  const next = lastToken + 1;
  if (followsDirectly(tokens, next) && callingsSaid.holds(tokens, next)) return next;
  if (next >= tokens.count || !/^\s?,\s$/.test(gapBefore(tokens, next))) return -1;
  if (!isCalling(next) && ![articles, demonyms].some((list) => list.holds(tokens, next))) return -1;
  for (let token = next; token < Math.min(tokens.count, next + APPOSITION); token++) {
    if (token > next && separatorBefore(tokens, token) !== BLANK) return -1;
    if (isCalling(token)) return token;
  }
  return -1;
}
