/** What stands around a word: the words beside it, its sentence, and whether capitals mean anything there. */

import { BLANK, QUOTE, separatorBefore } from '../../text/separators.ts';
import { caseOf, endOf, startOf, startsUpper, type Words } from '../../text/tokens.ts';
import { ABBREVIATED_TITLES } from '../languages/titles.ts';
import { wordList } from '../languages/word-list.ts';

/** A sentence is looked at up to this many words on each side, so that a text of one sentence stays cheap. */
const SENTENCE_WORDS = 60;
/** Nor further than this many UTF-16 units. */
const SENTENCE_UNITS = 600;
/** A word longer than this is no word of a list. */
const LISTED_UNITS = 24;

const MINOR_WORDS = wordList(`
  a an the and or but nor of in on to at by for with from as vs v via over into onto off out up than amid s t is it if de
  per after before about between under against
`);
const ABBREVIATIONS = wordList(
  'jr sr no vs etc inc ltd corp co al approx dept est eg ie jan feb mar apr aug sept sep oct nov dec',
);

/** A word as it stands; empty beyond the ends and for endless words. */
export function wordText(words: Words, word: number): string {
  if (word < 0 || word >= words.count) return '';
  const start = startOf(words, word);
  const end = endOf(words, word);
  return end - start > LISTED_UNITS ? '' : words.text.slice(start, end);
}

/** A word as lists hold it. */
export function lowerWord(words: Words, word: number): string {
  return wordText(words, word).toLowerCase();
}

/** A word's first unit; empty beyond the ends. Cheaper to ask than the word. */
export function initialOf(words: Words, word: number): string {
  return word >= 0 && word < words.count ? words.text.charAt(startOf(words, word)) : '';
}

/** The characters between a word and the one before it, at most 40 of them. */
export function gapBefore(words: Words, word: number): string {
  if (word <= 0 || word >= words.count) return '';
  const from = endOf(words, word - 1);
  const to = startOf(words, word);
  return words.text.slice(Math.max(from, to - 40), to);
}

/** True when nothing but space stands between a word and the one before it. */
export function followsDirectly(words: Words, word: number): boolean {
  return word > 0 && word < words.count && separatorBefore(words, word) === BLANK;
}

export function isCapitalised(words: Words, word: number): boolean {
  return word >= 0 && word < words.count && startsUpper(words, word);
}

/** True when a word has capitals and no small letters. */
export function isAllCapitals(words: Words, word: number): boolean {
  return word >= 0 && word < words.count && caseOf(words, word) === 'upper';
}

/** A single capital letter, as in "V. Putin". */
export function isInitial(words: Words, word: number): boolean {
  return (
    isAllCapitals(words, word) &&
    endOf(words, word) - startOf(words, word) <= 2 &&
    /^\p{Lu}\p{M}*$/u.test(wordText(words, word))
  );
}

/** True when a sentence ends between a word and the one before it. */
function endsSentence(words: Words, word: number): boolean {
  if (separatorBefore(words, word) === BLANK) return false;
  const gap = gapBefore(words, word);
  if (/[!?\u2026\u2022|;]/.test(gap)) return true;
  if (!/\.(?:\s|["'\u2019\u201d)\]»]|\[\d)/.test(gap)) return false;
  if (isInitial(words, word - 1)) return false;
  return !ABBREVIATED_TITLES.holds(words, word - 1) && !ABBREVIATIONS.holds(words, word - 1);
}

/** True when a word opens a sentence, a quotation, a list item or what follows a colon or dash. */
export function opensSentence(words: Words, word: number): boolean {
  if (word === 0) return true;
  const separator = separatorBefore(words, word);
  if (separator === QUOTE) return false;
  return (
    endsSentence(words, word) ||
    /[:"“”„«»([\u2013\u2014]|(?:^|\s)['‘-]/.test(separator === BLANK ? '' : gapBefore(words, word))
  );
}

/** The first and last word of the sentence around the words from `first` to `last`. */
export function sentenceAround(words: Words, first: number, last: number): [number, number] {
  let from = first;
  const lowest = Math.max(0, first - SENTENCE_WORDS);
  const leftmost = startOf(words, first) - SENTENCE_UNITS;
  while (from > lowest && startOf(words, from - 1) > leftmost && !endsSentence(words, from)) from--;
  let to = last;
  const highest = Math.min(words.count - 1, last + SENTENCE_WORDS);
  const rightmost = endOf(words, last) + SENTENCE_UNITS;
  while (to < highest && endOf(words, to + 1) < rightmost && !endsSentence(words, to + 1)) to++;
  return [from, to];
}

/** How a sentence uses capitals: as prose does, on every word of weight (a headline), or only capitals. */
export type Casing = 'prose' | 'title' | 'capitals';

/** The casing of the sentence around some words. Too few words to tell count as prose. */
export function casingAround(words: Words, first: number, last: number): Casing {
  const [from, to] = sentenceAround(words, first, last);
  let capitalised = 0;
  let lower = 0;
  let upper = 0;
  let minor = 0;
  for (let word = from; word <= to; word++) {
    const cases = caseOf(words, word);
    if (cases === 'none') continue;
    if (cases === 'upper') upper++;
    if (startsUpper(words, word)) capitalised++;
    else if (MINOR_WORDS.holds(words, word)) minor++;
    else lower++;
  }
  if (upper >= 2 && upper === capitalised && lower === 0 && minor <= 1) return 'capitals';
  const closed = /^["'\u2019\u201d)»]*\./.test(words.text.slice(endOf(words, to), endOf(words, to) + 4));
  return lower === 0 && capitalised >= 3 && capitalised + minor >= 4 && !closed ? 'title' : 'prose';
}
