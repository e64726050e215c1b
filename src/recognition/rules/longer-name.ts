/** Whether a name goes on into another one that the pack doesn't know: "Heydar Aliyev Airport", "East Azerbaijan". */

import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, startOf, type Tokens } from '../../text/tokens.ts';
import {
  CLUBS,
  CONTINUATION_ADJECTIVES,
  CONTINUATIONS,
  EARLIER_AGES,
  HAPPENINGS,
  INSTITUTIONS,
  KINDS,
  OF_A_PLACE,
  PAIR_NOUNS,
  SIGNED_THERE,
} from '../languages/continuations.ts';
import { DEMONYMS } from '../languages/demonyms.ts';
import { isGivenName, isNoName } from '../languages/no-names.ts';
import { COUNTRIES, DIRECTIONS } from '../languages/places.ts';
import { wordList } from '../languages/word-list.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  initialOf,
  isAllCapitals,
  isCapitalised,
  lowerToken,
  opensSentence,
} from './surroundings.ts';

/** Capitalised only because a sentence begins with them. */
const PREFIXES = wordList('anti pro ex non post pre then co vice ultra neo mid former');

function joins(tokens: Tokens, token: number): boolean {
  return followsDirectly(tokens, token) && isCapitalised(tokens, token);
}

/** True when a capitalised word follows a name that ends at `end` with its own signs, as in "U.S. Steel". */
function isFollowed(tokens: Tokens, last: number, end: number): boolean {
  if (end === endOf(tokens, last)) return joins(tokens, last + 1);
  return isCapitalised(tokens, last + 1) && /^\s+$/.test(tokens.text.slice(end, startOf(tokens, last + 1)));
}

/** A longer name goes on for at most this many words. */
const MOST_WORDS = 5;

/**
 * The last word of the longer name that begins with the words up to `last`; -1 when the name ends there. In prose any
 * capitalised words may stand between, in a headline only such as belong to names of this kind. `end`: where the name
 * ends in the text.
 */
export function continuedUntil(tokens: Tokens, last: number, end: number): number {
  const next = initialOf(tokens, last + 1);
  if ((next === 'o' || next === 'f') && isInstitutionOf(tokens, last)) return last + 2;
  if (!isFollowed(tokens, last, end)) return -1;
  let plain = true;
  for (let token = last + 1; token <= last + MOST_WORDS && (token === last + 1 || joins(tokens, token)); token++) {
    if (CONTINUATIONS.holds(tokens, token)) return plain || casingAround(tokens, last, token) === 'prose' ? token : -1;
    if (CONTINUATION_ADJECTIVES.holds(tokens, token)) continue;
    if (isNoName(tokens, token)) return -1;
    plain = false;
  }
  return -1;
}

/** "Moscow State University of Railway Engineering" is another one than Moscow State University. */
function isInstitutionOf(tokens: Tokens, last: number): boolean {
  if (!joins(tokens, last + 2) || !/^(?:of|for)$/.test(lowerToken(tokens, last + 1))) return false;
  return INSTITUTIONS.holds(tokens, last);
}

/** True when, in prose, a capitalised stranger follows a name: "Minsk Mazowiecki", "the West Indies". */
export function isFollowedByStranger(
  tokens: Tokens,
  last: number,
  end: number,
  isKnown: (token: number) => boolean,
): boolean {
  if (!isFollowed(tokens, last, end) || isAllCapitals(tokens, last + 1)) return false;
  const next = last + 1;
  if (isNoName(tokens, next) || isGivenName(tokens, next) || HAPPENINGS.holds(tokens, next) || isKnown(next))
    return false;
  return casingAround(tokens, last, last + 1) === 'prose';
}

/** True when a place's name stands for a club, a body, a beast or an agreement: "Dinamo Minsk", "Minsk accords". */
export function namesWhatIsThere(tokens: Tokens, first: number, last: number): boolean {
  const after = last + 1;
  if ((SIGNED_THERE.holds(tokens, after) || KINDS.holds(tokens, after)) && followsDirectly(tokens, after)) return true;
  if (!followsDirectly(tokens, first)) return false;
  if (isCapitalised(tokens, first - 1)) return CLUBS.holds(tokens, first - 1);
  if (!OF_A_PLACE.holds(tokens, first - 2) || !isCapitalised(tokens, first - 2)) return false;
  return lowerToken(tokens, first - 1) === 'of';
}

/** True when a name is said to be of an earlier age: "the Imperial Russian Army". */
export function isOfEarlierAge(tokens: Tokens, first: number): boolean {
  return EARLIER_AGES.holds(tokens, first - 1) && followsDirectly(tokens, first);
}

/** True when a direction before a place's name makes another place of it: "East Azerbaijan". */
export function isDirected(tokens: Tokens, first: number): boolean {
  const before = first - 1;
  if (!DIRECTIONS.holds(tokens, before) || !isCapitalised(tokens, before) || !followsDirectly(tokens, first))
    return false;
  return (
    lowerToken(tokens, before) === 'united' ||
    (!opensSentence(tokens, before) && casingAround(tokens, before, first) === 'prose')
  );
}

/** True when a hyphen ties a word to the one before it without spaces. */
function isTied(tokens: Tokens, token: number): boolean {
  return (
    token > 0 &&
    token < tokens.count &&
    separatorBefore(tokens, token) === HYPHEN &&
    !/\s/.test(gapBefore(tokens, token))
  );
}

/**
 * True when a capitalised stranger is tied to a person's name, as in "Putin-Smith". An en dash or a word such as
 * "talks" shows a pair of names instead: "Putin–Trump", "the Putin-Trump summit". `isKnown` says whether a word is
 * part of a name the pack knows.
 */
export function isTiedToStranger(
  tokens: Tokens,
  first: number,
  last: number,
  isKnown: (token: number) => boolean,
): boolean {
  let from = first;
  while (isTied(tokens, from) && first - from < 3) from--;
  let to = last;
  while (isTied(tokens, to + 1) && to - last < 3) to++;
  if (from === first && to === last) return false;
  if (PAIR_NOUNS.holds(tokens, to + 1) || PAIR_NOUNS.holds(tokens, to)) return false;
  const isStranger = (token: number, gapAt: number) =>
    isCapitalised(tokens, token) &&
    !PREFIXES.holds(tokens, token) &&
    !gapBefore(tokens, gapAt).includes('\u2013') &&
    !COUNTRIES.holds(tokens, token) &&
    !DEMONYMS.holds(tokens, token) &&
    !isKnown(token);
  return (from < first && isStranger(first - 1, first)) || (to > last && isStranger(last + 1, last + 1));
}
