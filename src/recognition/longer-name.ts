/** Whether a name goes on into another one that the pack doesn't know: "Heydar Aliyev Airport", "East Azerbaijan". */

import { HYPHEN, separatorBefore } from './separators.ts';
import { casingAround, followsDirectly, gapBefore, isCapitalised, lowerWord, opensSentence } from './surroundings.ts';
import { CONTINUATION_ADJECTIVES, CONTINUATIONS } from './words/continuations.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { PAIR_NOUNS } from './words/pair-nouns.ts';
import { COUNTRIES, DIRECTIONS } from './words/places.ts';
import { wordList } from './words/word-list.ts';
import type { Words } from './words.ts';

/** Capitalised only because a sentence begins with them. */
const PREFIXES = wordList('anti pro ex non post pre then co vice ultra neo mid former');

function joins(words: Words, word: number): boolean {
  return followsDirectly(words, word) && isCapitalised(words, word);
}

/** A longer name goes on for at most this many words. */
const MOST_WORDS = 5;

/**
 * The last word of the longer name that begins with the words up to `last`; -1 when the name ends there. In prose any
 * capitalised words may stand between, in a headline only such as belong to names of this kind.
 */
export function continuedUntil(words: Words, last: number): number {
  let plain = true;
  for (let word = last + 1; word <= last + MOST_WORDS && joins(words, word); word++) {
    const text = lowerWord(words, word);
    if (CONTINUATIONS.has(text)) return plain || casingAround(words, last, word) === 'prose' ? word : -1;
    if (!CONTINUATION_ADJECTIVES.has(text)) plain = false;
  }
  return -1;
}

/** True when a direction before a place's name makes another place of it: "East Azerbaijan". */
export function isDirected(words: Words, first: number): boolean {
  const before = first - 1;
  if (!followsDirectly(words, first) || !isCapitalised(words, before) || !DIRECTIONS.has(lowerWord(words, before)))
    return false;
  return !opensSentence(words, before) && casingAround(words, before, first) === 'prose';
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
  if (PAIR_NOUNS.has(lowerWord(words, to + 1)) || PAIR_NOUNS.has(lowerWord(words, to))) return false;
  const isStranger = (word: number, gapAt: number) =>
    isCapitalised(words, word) &&
    !PREFIXES.has(lowerWord(words, word)) &&
    !gapBefore(words, gapAt).includes('\u2013') &&
    !COUNTRIES.has(lowerWord(words, word)) &&
    !DEMONYMS.has(lowerWord(words, word)) &&
    !isKnown(word);
  return (from < first && isStranger(first - 1, first)) || (to > last && isStranger(last + 1, last + 1));
}
