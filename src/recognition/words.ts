/**
 * A text as words: where each begins and ends, a hash of its letters without case and accents, and how it is cased.
 * Numbers in one typed array, no object per word, because this loop sees every character of every page.
 */
import {
  CHARACTERS,
  IGNORED,
  LETTER,
  LOWER,
  learnCharacter,
  MARK,
  PAIR,
  pairIsWord,
  UPPER,
  WORD,
} from './characters.ts';

/** Bits of a word's cases. */
export const HAS_UPPER = 1;
export const HAS_LOWER = 2;
export const STARTS_UPPER = 4;
export const STARTS_LOWER = 8;

/** Numbers a word takes in `Words.data`: start, end, hash, cases. */
const STRIDE = 4;
/** Room for words at first, and how many may stay allocated from text to text. */
const FEW = 256;
const KEPT = 65_536;
const MIX = 0x9e3779b1 | 0;
const EMPTY = 0x811c9dc5 | 0;
const SPREAD = 0x2c1b3c6d;
const CASED = UPPER | LOWER;
/** Tells first words that begin with a small letter from others in a filter. */
export const SMALL_FIRST = 0x5bd1e995 | 0;
/** What needs a closer look than the fast loop takes: everything it does not know, and what joins words unseen. */
const ODD = MARK | IGNORED | PAIR;

/** Words of one text. Reused from text to text. */
export interface Words {
  text: string;
  data: Int32Array;
  count: number;
  /** The words that the filter let through, in order. */
  hits: Int32Array;
  hitCount: number;
}

/** One bit per hash of a word that can begin a form; a power of two of them. */
export type WordFilter = Uint32Array;

const NO_WORD: WordFilter = new Uint32Array(1);

/** An empty list of words, to be filled by `readWords`. */
export function newWords(): Words {
  return { text: '', data: new Int32Array(STRIDE * FEW), count: 0, hits: new Int32Array(FEW), hitCount: 0 };
}

/**
 * Reads a text's words into `words`, and which of them `filter` lets through. Any string is fine, lone surrogates
 * included; time is linear in its length.
 */
export function readWords(text: string, words: Words, filter: WordFilter): void {
  if (words.hits.length > KEPT) Object.assign(words, newWords());
  words.text = text;
  words.count = 0;
  words.hitCount = 0;
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(text, at, words, filter);
    if (words.count === words.hits.length) makeRoom(words);
    else if (at < text.length) at = readOddWord(text, at, words, filter);
  }
}

/**
 * Reads a form's words, more slowly. A pack's strings come in more shapes than a page's; V8 would compile one loop for
 * all of them, at half the speed.
 */
export function readFormWords(text: string, words: Words): void {
  words.text = text;
  words.count = 0;
  for (let at = 0; at < text.length; ) {
    if (words.count === words.hits.length) makeRoom(words);
    at = readOddWord(text, at, words, NO_WORD);
  }
}

function makeRoom(words: Words): void {
  const data = new Int32Array(words.data.length * 2);
  const hits = new Int32Array(words.hits.length * 2);
  data.set(words.data);
  hits.set(words.hits);
  words.data = data;
  words.hits = hits;
}

/**
 * Reads words from an offset on; stops before the first that needs a closer look, or when there is no room left.
 * Returns where it stopped. Calls nothing, so that it is compiled as one tight loop.
 */
function readPlainWords(text: string, from: number, words: Words, filter: WordFilter): number {
  const table = CHARACTERS;
  const { data, hits } = words;
  const { length } = text;
  const room = data.length;
  const mask = filter.length * 32 - 1;
  let place = words.count * STRIDE;
  let hitCount = words.hitCount;
  let at = from;
  while (at < length) {
    let entry = table[text.charCodeAt(at)] as number;
    if ((entry & WORD) === 0) {
      if (entry === 0 || (entry & PAIR) !== 0) break;
      at++;
      continue;
    }
    const start = at;
    const first = entry;
    let hash = EMPTY;
    let cases = 0;
    do {
      hash = Math.imul(hash ^ (entry & LETTER), MIX);
      cases |= entry;
      at++;
      if (at === length) break;
      entry = table[text.charCodeAt(at)] as number;
    } while ((entry & WORD) !== 0);
    if (place === room || (at < length && (entry === 0 || (entry & ODD) !== 0))) {
      at = start;
      break;
    }
    hash = Math.imul(hash ^ (hash >>> 15), SPREAD);
    hash ^= hash >>> 13;
    const bit = ((first & LOWER) === 0 ? hash : hash ^ SMALL_FIRST) & mask;
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) hits[hitCount++] = place >>> 2;
    data[place] = start;
    data[place + 1] = at;
    data[place + 2] = hash;
    data[place + 3] = ((cases & CASED) >>> 17) | ((first & CASED) >>> 15);
    place += STRIDE;
  }
  words.count = place >>> 2;
  words.hitCount = hitCount;
  return at;
}

/**
 * Reads one word that holds marks, ignored characters, surrogate pairs or characters met for the first time; or passes
 * one character that begins no word. Returns where the next may begin.
 */
function readOddWord(text: string, from: number, words: Words, filter: WordFilter): number {
  let hash = EMPTY;
  let first = 0;
  let cases = 0;
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const entry = CHARACTERS[unit] || learnCharacter(unit);
    if ((entry & WORD) !== 0) {
      hash = Math.imul(hash ^ (entry & LETTER), MIX);
      end = ++at;
    } else if ((entry & PAIR) !== 0 && pairIsWord(text, at)) {
      hash = Math.imul(Math.imul(hash ^ unit, MIX) ^ text.charCodeAt(at + 1), MIX);
      end = at += 2;
    } else if (end === from || (entry & (MARK | IGNORED)) === 0) break;
    else {
      // An ignored character belongs to the word only when more of the word follows.
      at++;
      if ((entry & MARK) !== 0) end = at;
    }
    cases |= entry;
    first ||= entry;
  }
  if (end === from) return from + 1;
  hash = Math.imul(hash ^ (hash >>> 15), SPREAD);
  hash ^= hash >>> 13;
  const bit = ((first & LOWER) === 0 ? hash : hash ^ SMALL_FIRST) & (filter.length * 32 - 1);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) words.hits[words.hitCount++] = words.count;
  words.data.set([from, end, hash, ((cases & CASED) >>> 17) | ((first & CASED) >>> 15)], words.count * STRIDE);
  words.count++;
  return at;
}

/** Where a word begins: UTF-16 units into the text. */
export function startOf(words: Words, word: number): number {
  return words.data[word * STRIDE] as number;
}

/** Where a word ends, exclusive. */
export function endOf(words: Words, word: number): number {
  return words.data[word * STRIDE + 1] as number;
}

/** The hash of a word's letters without case and accents. */
export function hashOf(words: Words, word: number): number {
  return words.data[word * STRIDE + 2] as number;
}

/** How a word is cased: `HAS_UPPER` and its like. */
export function casesOf(words: Words, word: number): number {
  return words.data[word * STRIDE + 3] as number;
}
