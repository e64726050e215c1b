/**
 * What somebody is said to be makes another person of the name of one who isn't: "goalkeeper Sergei Markov", "Aliyev, a baker", "Sergei
 * Markov of Alpha Capital", "Dmitry Peskov, special representative for digital development".
 */
import { BLANK, separatorBefore } from '../../text/separators.ts';
import { PLAYER } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, Kind, namesPerson } from './candidate.ts';
import { other, type Rule } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised, joins } from './surroundings.ts';

/** Words of an apposition in which the calling is looked for: "Sergei Markov, a former Russian swimmer". */
const APPOSITION = 5;
/** Words of a post in front of a name: "the special presidential representative for digital and technological development". */
const POST = 14;
/** Words of a firm's name: "of Alpha Asset Management". */
const FIRM = 4;

export const otherCalling: Rule = {
  name: 'other-calling',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter | Around.SignAfter | Around.PauseAfter,
  of: Kind.Person,
  decide(candidate) {
    const { index, forms, match, tokens, around } = candidate;
    if (!namesPerson(candidate) || forms.some(({ entry }) => (index.entryFlags(entry) & PLAYER) !== 0)) return null;
    const calling = callingBeside(candidate);
    const isWhole = (around & Kind.Phrase) !== 0;
    if (calling >= 0) return other(isWhole, match.lastToken, calling, calling);
    if (!isWhole) return null;
    const firm = firmBehind(candidate);
    if (firm >= 0) return other(true, match.lastToken, match.lastToken + 1, firm);
    const envoy = envoyBeside(tokens, match.firstToken, match.lastToken);
    return envoy < 0 ? null : other(false, match.lastToken, envoy, envoy);
  },
};

/** The token that says the calling, -1 when none does. */
function callingBeside({ tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { articles, callings, demonyms, indefinites, trades } = tokens.lexicon;
  if (followsDirectly(tokens, firstToken) && callings.holds(tokens, firstToken - 1)) return firstToken - 1;
  const next = lastToken + 1;
  if (!isApposed(tokens, next)) return -1;
  if (![articles, demonyms, callings].some((list) => list.holds(tokens, next))) return -1;
  const isOne = indefinites.holds(tokens, next);
  for (let token = next; token < Math.min(tokens.count, next + APPOSITION); token++) {
    if (token > next && separatorBefore(tokens, token) !== BLANK) return -1;
    if (callings.holds(tokens, token)) return token;
    // "A baker's son" is none.
    if (isOne && trades.holds(tokens, token) && !/^['\u2019]/.test(gapBefore(tokens, token + 1))) return token;
  }
  return -1;
}

/** True of a word behind a comma. */
function isApposed(tokens: BlockTokens, token: number): boolean {
  return token < tokens.count && /^\s?,\s$/.test(gapBefore(tokens, token));
}

/** The last token of the firm of which somebody is said to be, if the pack doesn't know it; -1 when there is none. */
function firmBehind(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { ofWords, firms, articles } = tokens.lexicon;
  const of = match.lastToken + 1;
  if (!ofWords.holds(tokens, of) || !followsDirectly(tokens, of)) return -1;
  const first = articles.holds(tokens, of + 1) ? of + 2 : of + 1;
  let last = -1;
  for (let token = first; token < first + FIRM && joins(tokens, token); token++) {
    if (isKnown(candidate, token)) return -1;
    if (token > first && firms.holds(tokens, token)) last = token;
  }
  return last;
}

/** The token that tells of an envoy with a task of his own, in front of a name or in an apposition behind it; -1 when none does. */
function envoyBeside(tokens: BlockTokens, first: number, last: number): number {
  const isBehind = isApposed(tokens, last + 1);
  for (let token = last + 1; isBehind && token < last + POST && token < tokens.count; token++) {
    if (token > last + 1 && PART.test(gapBefore(tokens, token))) break;
    if (isEnvoy(tokens, token)) return token;
  }
  if (!followsDirectly(tokens, first)) return -1;
  let hasTask = false;
  for (let token = first - 1; token > first - POST && token > 0; token--) {
    if (isEnvoy(tokens, token)) return hasTask || token === first - 1 ? token : -1;
    if (isCapitalised(tokens, token) || PART.test(gapBefore(tokens, token))) return -1;
    if (tokens.lexicon.envoyTasks.holds(tokens, token)) hasTask = true;
  }
  return -1;
}

/** What parts an apposition or a post from what else the sentence says. */
const PART = /[^\s'\u2019-]/;

/** "Special representative", "special presidential envoy". */
function isEnvoy(tokens: BlockTokens, token: number): boolean {
  const { envoys, envoyKinds } = tokens.lexicon;
  return envoys.holds(tokens, token) && (envoyKinds.holds(tokens, token - 1) || envoyKinds.holds(tokens, token - 2));
}
