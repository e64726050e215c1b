/** What stands around a word: the words beside it, its sentence, and whether capitals mean anything there. */

import { BLANK, QUOTE, separatorBefore } from '../../text/separators.ts';
import { APOSTROPHES, CLOSING_QUOTES, DASHES, OPENING_QUOTES } from '../../text/signs.ts';
import { caseOf, endOf, startOf, startsLower, startsUpper } from '../../text/tokens.ts';
import { lowered } from '../languages/word-list.ts';
import type { BlockTokens, Casing, KnownSentence } from './block-tokens.ts';

/** A sentence is looked at up to this many words on each side, so that a text of one sentence stays cheap. */
const SENTENCE_WORDS = 60;
/** Nor further than this many UTF-16 units. */
const SENTENCE_UNITS = 600;
/** A word longer than this is no word of a list. */
const LISTED_UNITS = 24;

/** A full stop that ends a sentence, also one before a closing quote or a note's number: "…said.[2]". */
const FULL_STOP = new RegExp(`\\.(?:\\s|[${CLOSING_QUOTES})\\]]|\\[\\d)`, 'u');
/** A sentence's end after its last word. */
const CLOSED = new RegExp(`^[${CLOSING_QUOTES})]*\\.`, 'u');

/** A mark that may open a quotation, or close one. */
export const OPENS_QUOTATION = new RegExp(`[${OPENING_QUOTES}]`, 'u');
export const CLOSES_QUOTATION = new RegExp(`[${CLOSING_QUOTES}]`, 'u');

const SPACE = 32;
const COMMA = 44;

/** True when a block has a mark that may open a quotation. */
export function mayQuote({ text, quoting }: BlockTokens): boolean {
  if (quoting.text !== text) {
    quoting.text = text;
    quoting.opens = OPENS_QUOTATION.test(text);
  }
  return quoting.opens;
}

/** True of a word that begins with a digit. */
export function startsWithDigit(tokens: BlockTokens, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const unit = tokens.text.charCodeAt(startOf(tokens, token));
  return unit > 47 && unit < 58;
}

/** A word as it stands; empty beyond the ends and for endless words. */
export function tokenText(tokens: BlockTokens, token: number): string {
  if (token < 0 || token >= tokens.count) return '';
  const start = startOf(tokens, token);
  const end = endOf(tokens, token);
  return end - start > LISTED_UNITS ? '' : tokens.text.slice(start, end);
}

/** A word as lists hold it. */
export function lowerToken(tokens: BlockTokens, token: number): string {
  return lowered(tokenText(tokens, token));
}

/** The characters between a word and the one before it, at most 40 of them. */
export function gapBefore(tokens: BlockTokens, token: number): string {
  if (token <= 0 || token >= tokens.count) return '';
  const from = endOf(tokens, token - 1);
  const to = startOf(tokens, token);
  return tokens.text.slice(Math.max(from, to - 40), to);
}

/** True when nothing but space stands between a word and the one before it. */
export function followsDirectly(tokens: BlockTokens, token: number): boolean {
  return token > 0 && token < tokens.count && separatorBefore(tokens, token) === BLANK;
}

/** True when a capitalised word follows directly. */
export function joins(tokens: BlockTokens, token: number): boolean {
  return followsDirectly(tokens, token) && isCapitalised(tokens, token);
}

/** "Moscow State University of Railway Engineering" is another one than Moscow State University. */
export function isInstitutionOf(tokens: BlockTokens, last: number): boolean {
  if (!joins(tokens, last + 2) || !tokens.lexicon.ofWords.holds(tokens, last + 1)) return false;
  // "Sechenov University of Moscow" is in Moscow.
  const { institutions, capitals } = tokens.lexicon;
  return institutions.holds(tokens, last) && !(capitals.holds(tokens, last + 2) && !joins(tokens, last + 3));
}

/** True when a capitalised word follows a name that ends at `end` with its own signs, as in "U.S. Steel". */
export function isFollowed(tokens: BlockTokens, last: number, end: number): boolean {
  if (end === endOf(tokens, last)) return joins(tokens, last + 1);
  return isCapitalised(tokens, last + 1) && /^\s+$/.test(tokens.text.slice(end, startOf(tokens, last + 1)));
}

export function isCapitalised(tokens: BlockTokens, token: number): boolean {
  return token >= 0 && token < tokens.count && startsUpper(tokens, token);
}

/** True when a word has capitals and no small letters. */
export function isAllCapitals(tokens: BlockTokens, token: number): boolean {
  return token >= 0 && token < tokens.count && caseOf(tokens, token) === 'upper';
}

/** A single capital letter, as in "V. Putin". */
export function isInitial(tokens: BlockTokens, token: number): boolean {
  return (
    isAllCapitals(tokens, token) &&
    endOf(tokens, token) - startOf(tokens, token) <= 2 &&
    /^\p{Lu}\p{M}*$/u.test(tokenText(tokens, token))
  );
}

const TIE = new RegExp(`^[${APOSTROPHES}${DASHES}]$`, 'u');

/** True when nothing but a hyphen or an apostrophe stands between a word of a text and the one before it. */
export function isTiedTo(tokens: BlockTokens, next: number): boolean {
  const end = endOf(tokens, next - 1);
  if (startOf(tokens, next) - end !== 1 || tokens.text.charCodeAt(end) === SPACE) return false;
  return TIE.test(tokens.text.charAt(end));
}

/** True when a hyphen or an apostrophe without spaces ties a word to a name that ends at `end`. */
export function isTied(tokens: BlockTokens, last: number, end: number): boolean {
  const next = last + 1;
  return next < tokens.count && end === endOf(tokens, last) && isTiedTo(tokens, next);
}

/** True when the word tied so is in small letters. */
export function isTiedSmall(tokens: BlockTokens, last: number, end: number): boolean {
  return isTied(tokens, last, end) && startsLower(tokens, last + 1);
}

/** True when a case ending is tied to a name: "NATO-nun", "Putin'in", "МИД-а". */
export function hasTiedEnding(tokens: BlockTokens, last: number, end: number): boolean {
  return isTiedSmall(tokens, last, end) && tokens.lexicon.tiedEnding.test(lowerToken(tokens, last + 1));
}

/** True where a comma and a space stand in front of a word, as between most words that don't follow directly. */
function followsComma(tokens: BlockTokens, token: number): boolean {
  const start = startOf(tokens, token);
  const { text } = tokens;
  return (
    token > 0 &&
    start - endOf(tokens, token - 1) === 2 &&
    text.charCodeAt(start - 1) === SPACE &&
    text.charCodeAt(start - 2) === COMMA
  );
}

/** True when a sentence ends between a word and the one before it. */
function endsSentence(tokens: BlockTokens, token: number): boolean {
  if (followsComma(tokens, token) || separatorBefore(tokens, token) === BLANK) return false;
  const gap = gapBefore(tokens, token);
  if (/[!?\u2026\u2022|;]/.test(gap)) return true;
  if (!FULL_STOP.test(gap)) return false;
  if (isInitial(tokens, token - 1)) return false;
  return (
    !tokens.lexicon.abbreviatedTitles.holds(tokens, token - 1) && !tokens.lexicon.abbreviations.holds(tokens, token - 1)
  );
}

/** True when a word opens a sentence, a quotation, a list item or what follows a colon or dash. */
export function opensSentence(tokens: BlockTokens, token: number): boolean {
  if (token === 0) return true;
  const separator = separatorBefore(tokens, token);
  if (separator === QUOTE) return false;
  return (
    endsSentence(tokens, token) ||
    /[:"“”„«»([\u2013\u2014]|(?:^|\s)['‘-]/.test(separator === BLANK ? '' : gapBefore(tokens, token))
  );
}

/** The first and last word of the sentence around the words from `first` to `last`. */
export function sentenceAround(tokens: BlockTokens, first: number, last: number): [number, number] {
  const { sentence } = tokens;
  if (isIn(sentence, tokens, first, last)) return [sentence.from, sentence.to];
  const [from, to] = around(tokens, first, last, endsSentence);
  if (isWhole(tokens, from, to)) {
    sentence.text = tokens.text;
    sentence.from = from;
    sentence.to = to;
    sentence.casing = null;
  }
  return [from, to];
}

/** The same, wherever sentences end: what stands as near as a long sentence reaches. */
export function wordsAround(tokens: BlockTokens, first: number, last: number): [number, number] {
  return around(tokens, first, last, () => false);
}

function around(
  tokens: BlockTokens,
  first: number,
  last: number,
  ends: (tokens: BlockTokens, token: number) => boolean,
): [number, number] {
  let from = first;
  const lowest = Math.max(0, first - SENTENCE_WORDS);
  const leftmost = startOf(tokens, first) - SENTENCE_UNITS;
  while (from > lowest && startOf(tokens, from - 1) > leftmost && !ends(tokens, from)) from--;
  let to = last;
  const highest = Math.min(tokens.count - 1, last + SENTENCE_WORDS);
  const rightmost = endOf(tokens, last) + SENTENCE_UNITS;
  while (to < highest && endOf(tokens, to + 1) < rightmost && !ends(tokens, to + 1)) to++;
  return [from, to];
}

/** True when some words stand in a sentence that is known. */
function isIn(sentence: KnownSentence, tokens: BlockTokens, first: number, last: number): boolean {
  return sentence.from <= first && last <= sentence.to && sentence.text === tokens.text;
}

/** True of a sentence with both of its ends that is short enough to be seen whole from each of its words. */
function isWhole(tokens: BlockTokens, from: number, to: number): boolean {
  return (
    to - from < SENTENCE_WORDS &&
    endOf(tokens, to) - startOf(tokens, from) < SENTENCE_UNITS &&
    (from === 0 || endsSentence(tokens, from)) &&
    (to === tokens.count - 1 || endsSentence(tokens, to + 1))
  );
}

/** The casing of the sentence around some words. Too few words to tell count as prose. */
export function casingAround(tokens: BlockTokens, first: number, last: number): Casing {
  if (hasSmallWordNear(tokens, first, last)) return 'prose';
  const [from, to] = sentenceAround(tokens, first, last);
  const { sentence } = tokens;
  if (!isIn(sentence, tokens, from, to)) return casingOf(tokens, from, to);
  sentence.casing ??= casingOf(tokens, from, to);
  return sentence.casing;
}

/** So many words on either side tell most often that a sentence is prose. */
const NEAR = 4;

/** True when a word of weight near some words, in their sentence, is in small letters: whatever else stands there, it is prose. */
function hasSmallWordNear(tokens: BlockTokens, first: number, last: number): boolean {
  const leftmost = startOf(tokens, first) - SENTENCE_UNITS;
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    if (startOf(tokens, at) <= leftmost || endsSentence(tokens, at + 1)) break;
    if (isSmallWord(tokens, at)) return true;
  }
  const rightmost = endOf(tokens, last) + SENTENCE_UNITS;
  for (let at = last + 1; at <= Math.min(tokens.count - 1, last + NEAR); at++) {
    if (endOf(tokens, at) >= rightmost || endsSentence(tokens, at)) break;
    if (isSmallWord(tokens, at)) return true;
  }
  return false;
}

/** True of a word in small letters that would have a capital in a headline. */
function isSmallWord(tokens: BlockTokens, token: number): boolean {
  return startsLower(tokens, token) && !tokens.lexicon.minorWords.holds(tokens, token);
}

function casingOf(tokens: BlockTokens, from: number, to: number): Casing {
  let capitalised = 0;
  let upper = 0;
  let minor = 0;
  for (let token = from; token <= to; token++) {
    const cases = caseOf(tokens, token);
    if (cases === 'none') continue;
    if (cases === 'upper') upper++;
    if (startsUpper(tokens, token)) capitalised++;
    else if (tokens.lexicon.minorWords.holds(tokens, token)) minor++;
    else return 'prose';
  }
  if (upper >= 2 && upper === capitalised && minor <= 1) return 'capitals';
  const closed = CLOSED.test(tokens.text.slice(endOf(tokens, to), endOf(tokens, to) + 4));
  return capitalised >= 3 && capitalised + minor >= 4 && !closed ? 'title' : 'prose';
}
