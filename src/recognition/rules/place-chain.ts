/**
 * A chain of towns with a stranger in it, a road between two, and a place with a number tied to it, are other things:
 * "Baku-Tbilisi-Ceyhan", "Moscow-Pullman Highway", "Russia-24", "told Europe 1".
 */
import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { OPENING_QUOTES } from '../../text/signs.ts';
import { endOf, startOf } from '../../text/tokens.ts';
import { COUNTRY } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, isOneWord, Kind, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import {
  CLOSES_QUOTATION,
  followsDirectly,
  gapBefore,
  isAllCapitals,
  isCapitalised,
  lowerToken,
  OPENS_QUOTATION,
  tokenText,
} from './surroundings.ts';

/** What stands between a road and the towns behind it. */
const IN_FRONT = new RegExp(`^\\s[${OPENING_QUOTES}]?$`, 'u');

/** Fewer towns are a pair, unless a road joins them: "the Baku-London flight". */
const CHAIN = 3;
/** So many, with spaces around the dashes, are the stops of a route: "Astrakhan – Derbent – Baku – Aktau". */
const ROUTE = 4;
/** So many links are looked at on either side. */
const REACH = 4;

export const placeChain: Rule = {
  name: 'place-chain',
  asks: Around.SignBefore | Around.SignAfter | Around.Placed,
  of: Kind.Place,
  decide(candidate) {
    if (!namesPlace(candidate)) return null;
    const { tokens, match, flags } = candidate;
    const { firstToken, lastToken } = match;
    const beginning = compoundBeginning(candidate);
    if (beginning >= 0) return refused(lastToken, beginning, beginning);
    if (!isOneWord(candidate)) return null;
    if (isNumbered(tokens, firstToken, lastToken)) return refused(lastToken + 1, lastToken + 1, lastToken + 1);
    const stranger = (flags & COUNTRY) === 0 ? strangerInChain(candidate) : -1;
    return stranger < 0 ? null : refused(lastToken, Math.min(stranger, firstToken), Math.max(stranger, lastToken));
  },
};

/** The stranger that a hyphen ties to a place behind it where that makes another name: "Волго-Каспийский", "Интерфакс-Азербайджан"; -1 when none does. */
function compoundBeginning(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const before = match.firstToken - 1;
  if (separatorBefore(tokens, match.firstToken) !== HYPHEN || gapBefore(tokens, match.firstToken).length > 1) return -1;
  const { compoundBeginning: beginning, prefixes, countries, demonyms, capitals } = tokens.lexicon;
  if (!isCapitalised(tokens, before) || !beginning.test(lowerToken(tokens, before))) return -1;
  const isSmall = [prefixes, countries, demonyms, capitals].some((list) => list.holds(tokens, before));
  return isSmall || isKnown(candidate, before) ? -1 : before;
}

/** True when a number is tied to a word without space, or ends a quotation: "Россия-24", "«Россия»-24", "«Россия 1»". */
function isNumbered(tokens: BlockTokens, first: number, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.count || !isDigit(tokens.text.charCodeAt(startOf(tokens, next)))) return false;
  if (!/^\d{1,4}$/.test(tokenText(tokens, next))) return false;
  if (followsDirectly(tokens, next)) {
    // "Told Europe 1", "Russia 1 television".
    const { broadcasters, channelNumbers } = tokens.lexicon;
    const isChannel = broadcasters.holds(tokens, first - 1) || broadcasters.holds(tokens, next + 1);
    if (isChannel && channelNumbers.holds(tokens, next)) return true;
    const before = tokens.text.slice(Math.max(0, startOf(tokens, last) - 1), startOf(tokens, last));
    const after = tokens.text.slice(endOf(tokens, next), endOf(tokens, next) + 1);
    return OPENS_QUOTATION.test(before) && CLOSES_QUOTATION.test(after);
  }
  return /^[»”"]?[-\u2010-\u2013]$/.test(tokens.text.slice(endOf(tokens, last), startOf(tokens, next)));
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

/** True of a road or a pipe beside two towns that it joins: "the Moscow-Kazan motorway", "трасса «Баку – Губа»". */
function isJoined(tokens: BlockTokens, from: number, to: number): boolean {
  const { roads, continuationAdjectives } = tokens.lexicon;
  if (roads.holds(tokens, from - 1) && IN_FRONT.test(gapBefore(tokens, from))) return true;
  const isRoadAt = (token: number) => followsDirectly(tokens, token) && roads.holds(tokens, token);
  return isRoadAt(to + 1) || (continuationAdjectives.holds(tokens, to + 1) && isRoadAt(to + 2));
}

/** True of a road or a port, and of a word that begins the name of one: "Regional Airport". */
function isRoad(tokens: BlockTokens, token: number): boolean {
  const { continuations, continuationAdjectives } = tokens.lexicon;
  if (!followsDirectly(tokens, token)) return false;
  return (
    continuations.holds(tokens, token) ||
    (continuationAdjectives.holds(tokens, token) && continuations.holds(tokens, token + 1))
  );
}

function isLink(tokens: BlockTokens, token: number): boolean {
  return isCapitalised(tokens, token) && !isAllCapitals(tokens, token);
}

function isTied(tokens: BlockTokens, token: number): boolean {
  return token > 0 && token < tokens.count && separatorBefore(tokens, token) === HYPHEN;
}

function isSpaced(tokens: BlockTokens, from: number, to: number): boolean {
  for (let token = from + 1; token <= to; token++) if (!/^\s.*\s$/.test(gapBefore(tokens, token))) return false;
  return true;
}

/** A link of the chain around a place that is nobody's name, or that a road joins to it; -1 when there is none, or no chain. */
function strangerInChain(candidate: Candidate): number {
  const { tokens, match } = candidate;
  let from = match.firstToken;
  while (match.firstToken - from < REACH && isTied(tokens, from) && isLink(tokens, from - 1)) from--;
  let to = match.lastToken;
  while (to - match.lastToken < REACH && isTied(tokens, to + 1) && isLink(tokens, to + 1)) to++;
  if (from === to || (to - from + 1 >= ROUTE && isSpaced(tokens, from, to))) return -1;
  // Whoever knows both towns is told nothing of the road by them.
  if (to - from + 1 < CHAIN && isJoined(tokens, from, to)) return from === match.firstToken ? to : from;
  const { pairNouns, countries, demonyms, capitals, ports } = tokens.lexicon;
  const isPair = to - from + 1 < CHAIN && !(to > from && isRoad(tokens, to + 1));
  if (isPair || pairNouns.holds(tokens, to + 1)) return -1;
  const isVoyage = !isJoined(tokens, from, to) && !isRoad(tokens, to + 1);
  for (let token = from; token <= to; token++) {
    if (token >= match.firstToken && token <= match.lastToken) continue;
    if ([countries, demonyms, capitals].some((list) => list.holds(tokens, token))) continue;
    // "Astrakhan–Derbent–Baku": ports, and no road between them.
    if (isVoyage && ports.holds(tokens, token)) continue;
    if (!isKnown(candidate, token)) return token;
  }
  return -1;
}
