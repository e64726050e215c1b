/**
 * A text as words: where each begins and ends, and a hash of its letters without case and accents. Numbers in one typed
 * array, no object per word, because this loop sees every character of every page.
 */
import {
  BETWEEN,
  CLOSER_LOOK,
  characterAt,
  characterOf,
  IGNORED,
  LETTER,
  LOWER,
  MARK,
  PAIR,
  pairIsWord,
  SIGNS,
  signOf,
  UPPER,
  WORD,
} from './characters.ts';

/** Numbers a word takes in `Words.data`: start, end, hash. */
const STRIDE = 3;
/** Room for words at first, and how many may stay allocated from text to text. */
const FEW = 256;
const KEPT = 65_536;
const MIX = 0x9e3779b1 | 0;
const EMPTY = 0x811c9dc5 | 0;

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
  const at = readPlainWords(text, 0, words, filter);
  if (at < text.length) readOn(text, at, words, filter);
}

/** Reads on where the fast loop stopped. */
function readOn(text: string, from: number, words: Words, filter: WordFilter): void {
  for (let at = from; at < text.length; at = readPlainWords(text, at, words, filter)) {
    if (words.count === words.hits.length) makeRoom(words);
    at = readOddWord(text, at, words, filter);
  }
}

/**
 * Reads a form's words, more slowly. A pack's strings come in more shapes than a page's (cut from a file, joined, flat);
 * V8 would compile one loop for all of them, at half the speed.
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
  const signs = SIGNS;
  const { data, hits } = words;
  const { length } = text;
  const room = hits.length;
  const mask = filter.length * 32 - 1;
  let count = words.count;
  let place = count * STRIDE;
  let hitCount = words.hitCount;
  let at = from;
  while (at < length) {
    let sign = signs[text.charCodeAt(at)] as number;
    if (sign === BETWEEN) {
      at++;
      continue;
    }
    if (sign === CLOSER_LOOK) break;
    const start = at;
    let hash = EMPTY;
    do {
      hash = Math.imul(hash ^ sign, MIX);
      at++;
      sign = at < length ? (signs[text.charCodeAt(at)] as number) : BETWEEN;
    } while (sign > CLOSER_LOOK);
    if (sign === CLOSER_LOOK || count === room) {
      at = start;
      break;
    }
    hash ^= hash >>> 15;
    const bit = hash & mask;
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) hits[hitCount++] = count;
    data[place] = start;
    data[place + 1] = at;
    data[place + 2] = hash;
    place += STRIDE;
    count++;
    // What ended the word begins none.
    at++;
  }
  words.count = count;
  words.hitCount = hitCount;
  return at;
}

/**
 * Reads one word that holds marks, ignored characters, surrogate pairs or characters met for the first time; or passes
 * one character that begins no word. Returns where the next may begin.
 */
function readOddWord(text: string, from: number, words: Words, filter: WordFilter): number {
  let hash = EMPTY;
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const entry = characterOf(unit);
    if ((entry & WORD) !== 0) {
      hash = Math.imul(hash ^ signOf(entry & LETTER), MIX);
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
  }
  if (end === from) return from + 1;
  hash ^= hash >>> 15;
  const bit = hash & (filter.length * 32 - 1);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) words.hits[words.hitCount++] = words.count;
  const place = words.count * STRIDE;
  words.data[place] = from;
  words.data[place + 1] = end;
  words.data[place + 2] = hash;
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

/** True when a word begins with a capital letter. */
export function startsUpper(words: Words, word: number): boolean {
  return (characterAt(words.text, startOf(words, word)) & UPPER) !== 0;
}

/** True when a word begins with a small letter. */
export function startsLower(words: Words, word: number): boolean {
  return (characterAt(words.text, startOf(words, word)) & LOWER) !== 0;
}

/** A word's cases are told by so many of its first units. */
const CASE_UNITS = 64;

/** Whether a word has capital letters only, small ones too, or letters without case only. */
export function caseOf(words: Words, word: number): 'upper' | 'mixed' | 'none' {
  const start = startOf(words, word);
  const end = Math.min(endOf(words, word), start + CASE_UNITS);
  let found = 0;
  for (let at = start; at < end && (found & LOWER) === 0; at++) found |= characterAt(words.text, at);
  return (found & LOWER) !== 0 ? 'mixed' : (found & UPPER) !== 0 ? 'upper' : 'none';
}
