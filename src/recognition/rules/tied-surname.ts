/**
 * A person's name tied to a stranger's by a hyphen is a double name: "Putin-Smith". A dash, or a word such as "talks" behind
 * them, shows a pair instead: "the Putin-Trump summit".
 */
import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { startsLower } from '../../text/tokens.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised } from './surroundings.ts';

/** So many tokens are looked at on either side. */
const REACH = 3;

export const tiedSurname: Rule = {
  name: 'tied-surname',
  asks: Around.SignBefore | Around.SignAfter,
  of: Kind.Person,
  decide(candidate) {
    if (!namesPerson(candidate)) return null;
    const stranger = tiedStranger(candidate);
    return stranger < 0 ? null : refused(candidate.match.lastToken, stranger, stranger);
  },
};

/** The capitalised stranger that is tied to a person's name; -1 when there is none. */
function tiedStranger(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { firstToken: first, lastToken: last } = match;
  let from = first;
  while (isTied(tokens, from) && first - from < REACH) from--;
  let to = last;
  while (isTied(tokens, to + 1) && to - last < REACH) to++;
  if (from === first && to === last) return -1;
  if (tokens.lexicon.pairNouns.holds(tokens, to + 1) || tokens.lexicon.pairNouns.holds(tokens, to)) return -1;
  if (isPairOf(tokens, from, to)) return -1;
  const isStranger = (token: number, gapAt: number) =>
    isCapitalised(tokens, token) &&
    !tokens.lexicon.prefixes.holds(tokens, token) &&
    !gapBefore(tokens, gapAt).includes('\u2013') &&
    !tokens.lexicon.countries.holds(tokens, token) &&
    !tokens.lexicon.demonyms.holds(tokens, token) &&
    !isKnown(candidate, token);
  if (from < first && isStranger(first - 1, first)) return first - 1;
  return to > last && isStranger(last + 1, last + 1) ? last + 1 : -1;
}

/** "A Trump-Putin conspiracy": an article in front and a noun behind show a pair too. */
function isPairOf(tokens: BlockTokens, from: number, to: number): boolean {
  const { articles, families, minorWords } = tokens.lexicon;
  const behind = to + 1;
  return (
    articles.holds(tokens, from - 1) &&
    followsDirectly(tokens, behind) &&
    startsLower(tokens, behind) &&
    !families.holds(tokens, behind) &&
    !minorWords.holds(tokens, behind)
  );
}

/** True when a hyphen ties a word to the one before it without spaces. */
function isTied(tokens: BlockTokens, token: number): boolean {
  return (
    token > 0 &&
    token < tokens.count &&
    separatorBefore(tokens, token) === HYPHEN &&
    !/\s/.test(gapBefore(tokens, token))
  );
}
