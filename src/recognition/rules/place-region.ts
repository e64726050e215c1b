/** Whether a place is said to lie in another state or country: "Moscow, Idaho". */

import { endOf, type Words } from '../../text/tokens.ts';
import { COUNTRIES, STATE_CODES, STATES } from '../languages/places.ts';
import { wordList } from '../languages/word-list.ts';
import { gapBefore, isCapitalised, lowerWord, wordText } from './surroundings.ts';

const COMMA = 44;
const SPACE = 32;
/** Before a place that lies somewhere; "with Moscow, Ukraine said" is no such place. */
const LOCATIVES = wordList('in from near at to outside via of around');

/** A state or country that is said of a place: "Moscow, Idaho", "Moscow (Russia)". */
export interface Region {
  /** In lower case. */
  name: string;
  /** A state or province that is no country's name too. */
  isState: boolean;
  lastWord: number;
  /** In brackets, not after a comma. */
  bracketed: boolean;
}

/** The longest state or country whose name follows a word after a comma or bracket; null when none does. */
export function regionAfter(words: Words, last: number): Region | null {
  const unit = words.text.charCodeAt(endOf(words, last));
  if ((unit !== COMMA && unit !== SPACE) || last + 1 >= words.count) return null;
  const gap = gapBefore(words, last + 1);
  const bracketed = gap === ' (';
  if (!bracketed && !/^,\s{1,2}$/.test(gap)) return null;
  let name = '';
  let found: Region | null = null;
  for (let word = last + 1; word < last + 4 && isCapitalised(words, word); word++) {
    if (word > last + 1 && !/^\s$/.test(gapBefore(words, word))) break;
    name += `${name && ' '}${lowerWord(words, word)}`;
    const code = STATE_CODES.has(name) && /^[A-Z]{2}$/.test(wordText(words, word));
    const country = COUNTRIES.has(name);
    if (country || code || STATES.has(name)) found = { name, isState: !country, lastWord: word, bracketed };
  }
  return found;
}

/**
 * Whether a place with these homes (see `NameIndex.homes`) lies in a region said of it, or a place of the same name
 * does; `unsaid` when the region may be the next item of a list or open a clause: "In Moscow, Ukraine was …".
 */
export function whoseRegion(
  words: Words,
  first: number,
  { name, isState, lastWord, bracketed }: Region,
  homes: readonly string[],
): 'own' | 'other' | 'unsaid' {
  if (homes.includes(name) || (isState && homes.includes('united states'))) return 'own';
  if (isState) return 'other';
  if (bracketed || homes.length === 0) return 'unsaid';
  const end = endOf(words, lastWord);
  const next = lowerWord(words, lastWord + 1);
  const after = words.text.slice(end, end + 2);
  const goesOn = isCapitalised(words, lastWord + 1) || next === 'and' || next === 'or';
  const closes = /^(?:[.)\u2014;]|\s[\u2014(]|$)/.test(after) || (after.startsWith(',') && !goesOn);
  const lies = first === 0 || LOCATIVES.has(wordText(words, first - 1));
  return closes && lies ? 'other' : 'unsaid';
}
