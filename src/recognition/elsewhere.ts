/** Whether a place is said to lie in another state or country: "Moscow, Idaho". */
import { gapBefore, isCapitalised, lowerWord, wordText } from './surroundings.ts';
import { COUNTRIES, STATE_CODES, STATES } from './words/places.ts';
import { wordList } from './words/word-list.ts';
import { casesOf, endOf, STARTS_UPPER, type Words } from './words.ts';

/** Before a place that lies somewhere; "with Moscow, Ukraine said" is no such place. */
const LOCATIVES = wordList('in from near at to outside via of around');

/** `own`: its own country follows; `other`: another one; with the last word of what follows. */
export interface Location {
  whose: 'own' | 'other';
  lastWord: number;
}

/** The longest state or country whose name begins at a word. */
function regionAt(words: Words, word: number): { name: string; state: boolean; lastWord: number } | null {
  let name = '';
  let found: { name: string; state: boolean; lastWord: number } | null = null;
  for (let last = word; last < word + 3 && last < words.count; last++) {
    if (last > word && !/^\s$/.test(gapBefore(words, last))) break;
    if ((casesOf(words, last) & STARTS_UPPER) === 0) break;
    name += `${last > word ? ' ' : ''}${lowerWord(words, last)}`;
    const state =
      STATES.has(name) || (last === word && STATE_CODES.has(name) && /^[A-Z]{2}$/.test(wordText(words, last)));
    if (state || COUNTRIES.has(name)) found = { name, state: state && !COUNTRIES.has(name), lastWord: last };
  }
  return found;
}

/** Where the text puts a place whose name ends with a word; null when it doesn't say. `homes`: see `NameIndex.homes`. */
export function locationAfter(words: Words, first: number, last: number, homes: readonly string[]): Location | null {
  const gap = gapBefore(words, last + 1);
  if (!/^,\s{1,2}$/.test(gap) && !(/^\s?\($/.test(gap) && homes.length > 0)) return null;
  const region = regionAt(words, last + 1);
  if (!region) return null;
  if (homes.includes(region.name)) return { whose: 'own', lastWord: region.lastWord };
  if (homes.includes('united states') && region.state) return { whose: 'own', lastWord: region.lastWord };
  if (region.state) return { whose: 'other', lastWord: region.lastWord };
  if (homes.length === 0) return null;
  // A country after a comma may be the next item of a list or open a clause: "In Moscow, Ukraine was …".
  const after = words.text.slice(endOf(words, region.lastWord), endOf(words, region.lastWord) + 3);
  const closes =
    /^(?:[.)\u2014;]|\s?[\u2014(]|$)/.test(after) ||
    (/^,/.test(after) &&
      !isCapitalised(words, region.lastWord + 1) &&
      !/^(?:and|or)$/.test(lowerWord(words, region.lastWord + 1)));
  const lies = first === 0 || LOCATIVES.has(wordText(words, first - 1));
  return closes && lies && /^[,\s]/.test(gap) ? { whose: 'other', lastWord: region.lastWord } : null;
}
