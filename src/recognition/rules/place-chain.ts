/**
 * A chain of three places, or two that a road joins, is another thing where a stranger is among them: "Baku-Tbilisi-Ceyhan",
 * "Moscow-Pullman Highway". Countries, capitals and what follows from "talks" and the like make no thing of it.
 */
import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised } from './surroundings.ts';

/** So many places are looked at on either side. */
const REACH = 4;

export const placeChain: Rule = {
  name: 'place-chain',
  asks: Around.SignBefore | Around.SignAfter,
  decide(candidate) {
    const { tokens, match } = candidate;
    if (!namesPlace(candidate)) return null;
    const { firstToken: first, lastToken: last } = match;
    let from = first;
    while (isTied(tokens, from) && first - from < REACH) from--;
    let to = last;
    while (isTied(tokens, to + 1) && to - last < REACH) to++;
    const ties = first - from + (to - last);
    if (ties === 0 || tokens.lexicon.pairNouns.holds(tokens, to + 1)) return null;
    const stranger = strangerIn(candidate, from, to);
    return stranger >= 0 && (ties > 1 || isRoad(tokens, to + 1)) ? refused(to, stranger, stranger) : null;
  },
};

/** True when a hyphen ties a capitalised word to the one before it without spaces. */
function isTied(tokens: BlockTokens, token: number): boolean {
  if (!isCapitalised(tokens, token) || !isCapitalised(tokens, token - 1)) return false;
  return separatorBefore(tokens, token) === HYPHEN && !/\s/.test(gapBefore(tokens, token));
}

/** The first place of a chain that nobody knows; -1 when there is none. */
function strangerIn(candidate: Candidate, from: number, to: number): number {
  const { tokens, match } = candidate;
  const { countries, demonyms, capitals, prefixes } = tokens.lexicon;
  for (let token = from; token <= to; token++) {
    if (token >= match.firstToken && token <= match.lastToken) continue;
    if ([countries, demonyms, capitals, prefixes].some((list) => list.holds(tokens, token))) continue;
    if (!isKnown(candidate, token)) return token;
  }
  return -1;
}

/** True when what follows is a road or a port of both places, or begins the name of one: "Regional Airport". */
function isRoad(tokens: BlockTokens, token: number): boolean {
  const { continuations, continuationAdjectives } = tokens.lexicon;
  if (!followsDirectly(tokens, token)) return false;
  if (continuations.holds(tokens, token)) return true;
  return continuationAdjectives.holds(tokens, token) && continuations.holds(tokens, token + 1);
}
