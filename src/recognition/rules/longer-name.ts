/** Whether a name goes on into another one that the pack doesn't know: "Heydar Aliyev Airport", "East Azerbaijan". */

import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, startOf, type Words } from '../../text/tokens.ts';
import {
  CLUBS,
  CONTINUATION_ADJECTIVES,
  CONTINUATIONS,
  EARLIER_AGES,
  HAPPENINGS,
  INSTITUTIONS,
  KINDS,
  OF_A_PLACE,
  SIGNED_THERE,
} from '../languages/continuations.ts';
import { DEMONYMS } from '../languages/demonyms.ts';
import { isGivenName, isNoName } from '../languages/no-names.ts';
import { PAIR_NOUNS } from '../languages/pair-nouns.ts';
import { COUNTRIES, DIRECTIONS } from '../languages/places.ts';
import { wordList } from '../languages/word-list.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  initialOf,
  isAllCapitals,
  isCapitalised,
  lowerWord,
  opensSentence,
} from './surroundings.ts';

/** Capitalised only because a sentence begins with them. */
const PREFIXES = wordList('anti pro ex non post pre then co vice ultra neo mid former');

function joins(words: Words, word: number): boolean {
  return followsDirectly(words, word) && isCapitalised(words, word);
}

/** True when a capitalised word follows a name that ends at `end` with its own signs, as in "U.S. Steel". */
function isFollowed(words: Words, last: number, end: number): boolean {
  if (end === endOf(words, last)) return joins(words, last + 1);
  return isCapitalised(words, last + 1) && /^\s+$/.test(words.text.slice(end, startOf(words, last + 1)));
}

/** A longer name goes on for at most this many words. */
const MOST_WORDS = 5;

/**
 * The last word of the longer name that begins with the words up to `last`; -1 when the name ends there. In prose any
 * capitalised words may stand between, in a headline only such as belong to names of this kind. `end`: where the name
 * ends in the text.
 */
export function continuedUntil(words: Words, last: number, end: number): number {
  const next = initialOf(words, last + 1);
  if ((next === 'o' || next === 'f') && isInstitutionOf(words, last)) return last + 2;
  if (!isFollowed(words, last, end)) return -1;
  let plain = true;
  for (let word = last + 1; word <= last + MOST_WORDS && (word === last + 1 || joins(words, word)); word++) {
    if (CONTINUATIONS.holds(words, word)) return plain || casingAround(words, last, word) === 'prose' ? word : -1;
    if (CONTINUATION_ADJECTIVES.holds(words, word)) continue;
    if (isNoName(words, word)) return -1;
    plain = false;
  }
  return -1;
}

/** "Moscow State University of Railway Engineering" is another one than Moscow State University. */
function isInstitutionOf(words: Words, last: number): boolean {
  if (!joins(words, last + 2) || !/^(?:of|for)$/.test(lowerWord(words, last + 1))) return false;
  return INSTITUTIONS.holds(words, last);
}

/** True when, in prose, a capitalised stranger follows a name: "Minsk Mazowiecki", "the West Indies". */
export function isFollowedByStranger(
  words: Words,
  last: number,
  end: number,
  isKnown: (word: number) => boolean,
): boolean {
  if (!isFollowed(words, last, end) || isAllCapitals(words, last + 1)) return false;
  const next = last + 1;
  if (isNoName(words, next) || isGivenName(words, next) || HAPPENINGS.holds(words, next) || isKnown(next)) return false;
  return casingAround(words, last, last + 1) === 'prose';
}

/** True when a place's name stands for a club, a body, a beast or an agreement: "Dinamo Minsk", "Minsk accords". */
export function namesWhatIsThere(words: Words, first: number, last: number): boolean {
  const after = last + 1;
  if ((SIGNED_THERE.holds(words, after) || KINDS.holds(words, after)) && followsDirectly(words, after)) return true;
  if (!followsDirectly(words, first)) return false;
  if (isCapitalised(words, first - 1)) return CLUBS.holds(words, first - 1);
  if (!OF_A_PLACE.holds(words, first - 2) || !isCapitalised(words, first - 2)) return false;
  return lowerWord(words, first - 1) === 'of';
}

/** True when a name is said to be of an earlier age: "the Imperial Russian Army". */
export function isOfEarlierAge(words: Words, first: number): boolean {
  return EARLIER_AGES.holds(words, first - 1) && followsDirectly(words, first);
}

/** True when a direction before a place's name makes another place of it: "East Azerbaijan". */
export function isDirected(words: Words, first: number): boolean {
  const before = first - 1;
  if (!DIRECTIONS.holds(words, before) || !isCapitalised(words, before) || !followsDirectly(words, first)) return false;
  return (
    lowerWord(words, before) === 'united' ||
    (!opensSentence(words, before) && casingAround(words, before, first) === 'prose')
  );
}

/** True when a hyphen ties a word to the one before it without spaces. */
function isTied(words: Words, word: number): boolean {
  return (
    word > 0 && word < words.count && separatorBefore(words, word) === HYPHEN && !/\s/.test(gapBefore(words, word))
  );
}

/**
 * True when a capitalised stranger is tied to a person's name, as in "Putin-Smith". An en dash or a word such as
 * "talks" shows a pair of names instead: "Putin–Trump", "the Putin-Trump summit". `isKnown` says whether a word is
 * part of a name the pack knows.
 */
export function isTiedToStranger(
  words: Words,
  first: number,
  last: number,
  isKnown: (word: number) => boolean,
): boolean {
  let from = first;
  while (isTied(words, from) && first - from < 3) from--;
  let to = last;
  while (isTied(words, to + 1) && to - last < 3) to++;
  if (from === first && to === last) return false;
  if (PAIR_NOUNS.holds(words, to + 1) || PAIR_NOUNS.holds(words, to)) return false;
  const isStranger = (word: number, gapAt: number) =>
    isCapitalised(words, word) &&
    !PREFIXES.holds(words, word) &&
    !gapBefore(words, gapAt).includes('\u2013') &&
    !COUNTRIES.holds(words, word) &&
    !DEMONYMS.holds(words, word) &&
    !isKnown(word);
  return (from < first && isStranger(first - 1, first)) || (to > last && isStranger(last + 1, last + 1));
}
