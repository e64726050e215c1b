/**
 * A text as words: where each begins and ends, a hash of its letters without case and accents, how it is cased and
 * what stands before it. Numbers in one typed array, no object per word, because this loop sees every character.
 */
import {
  APOSTROPHE,
  CHARACTERS,
  DASH,
  IGNORED,
  LETTER,
  LOWER,
  learnCharacter,
  MARK,
  PAIR,
  pairIsWord,
  SPACE,
  UPPER,
  WORD,
} from './characters.ts';

/** Numbers a word takes in `Words.data`: start, end, hash, info. */
export const STRIDE = 4;
/** Bits of a word's info. The upper 16 hold the separator before it. */
export const STARTS_UPPER = 1;
export const STARTS_LOWER = 2;
export const HAS_UPPER = 4;
export const HAS_LOWER = 8;

/** Separators: what stands between two words. Everything else is a hash of 3 or more. */
export const BLANK = 0;
export const HYPHEN = 1;
export const QUOTE = 2;

/** Words of one text. `data` is reused from text to text. */
export interface Words {
  text: string;
  data: Int32Array;
  count: number;
}

/** An empty list of words, to be filled by `readWords`. */
export function newWords(): Words {
  return { text: '', data: new Int32Array(STRIDE * 256), count: 0 };
}

const MIX = 0x9e3779b1 | 0;
const EMPTY = 0x811c9dc5 | 0;
/** Lists longer than this are given back to the memory after use. */
const KEPT = STRIDE * 65_536;

function entryAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return CHARACTERS[unit] || learnCharacter(unit);
}

/** Spreads a word's hash over all 32 bits. */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The separator of a run of characters between words: spaces count once, and not at all around a single dash. */
function separatorOf(text: string, from: number, to: number): number {
  let spaces = 0;
  let dashes = 0;
  let quotes = 0;
  let others = 0;
  let hash = EMPTY;
  let before = 0;
  for (let at = from; at < to; at++) {
    const entry = entryAt(text, at);
    if ((entry & (IGNORED | MARK)) !== 0) continue;
    const kind = entry & (SPACE | DASH | APOSTROPHE);
    if (kind === SPACE) {
      if (before !== SPACE) spaces++;
    } else if (kind === DASH) dashes++;
    else if (kind === APOSTROPHE) quotes++;
    else others++;
    if (kind !== SPACE || before !== SPACE) hash = Math.imul(hash ^ (kind || text.charCodeAt(at)), MIX);
    before = kind;
  }
  if (others === 0) {
    if (dashes === 0 && quotes === 0) return BLANK;
    if (dashes === 1 && quotes === 0) return HYPHEN;
    if (quotes === 1 && dashes === 0 && spaces === 0) return QUOTE;
  }
  return (finish(hash) & 0x7fff) | 0x8000;
}

/**
 * Reads a text's words into `words`. Any string is fine, lone surrogates included; time is linear in its length.
 */
export function readWords(text: string, words: Words): void {
  const length = text.length;
  let data = words.data.length > KEPT ? new Int32Array(STRIDE * 256) : words.data;
  let count = 0;
  let at = 0;
  let lastEnd = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let entry = CHARACTERS[unit] || learnCharacter(unit);
    if ((entry & WORD) === 0 && ((entry & PAIR) === 0 || !pairIsWord(text, at))) {
      at++;
      continue;
    }
    const start = at;
    const first = entry;
    let cases = 0;
    let hash = EMPTY;
    let end = at;
    for (;;) {
      if ((entry & WORD) !== 0) {
        do {
          hash = Math.imul(hash ^ (entry & LETTER), MIX);
          cases |= entry;
          at++;
          if (at === length) break;
          unit = text.charCodeAt(at);
          entry = CHARACTERS[unit] as number;
        } while ((entry & WORD) !== 0);
        end = at;
        if (at === length) break;
        if (entry === 0) entry = learnCharacter(unit);
        if ((entry & WORD) !== 0) continue;
      }
      // An ignored character belongs to the word only when more of the word follows.
      if ((entry & (MARK | IGNORED)) !== 0) {
        at++;
        if ((entry & MARK) !== 0) end = at;
      } else if ((entry & PAIR) !== 0 && pairIsWord(text, at)) {
        hash = Math.imul(hash ^ unit, MIX);
        hash = Math.imul(hash ^ text.charCodeAt(at + 1), MIX);
        at += 2;
        end = at;
      } else break;
      if (at === length) break;
      unit = text.charCodeAt(at);
      entry = CHARACTERS[unit] || learnCharacter(unit);
    }
    const place = count * STRIDE;
    if (place + STRIDE > data.length) {
      const larger = new Int32Array(data.length * 2);
      larger.set(data);
      data = larger;
    }
    const plainGap = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32;
    const separator = plainGap ? BLANK : separatorOf(text, lastEnd, start);
    data[place] = start;
    data[place + 1] = end;
    data[place + 2] = finish(hash);
    data[place + 3] =
      (separator << 16) |
      ((first & UPPER) !== 0 ? STARTS_UPPER : 0) |
      ((first & LOWER) !== 0 ? STARTS_LOWER : 0) |
      ((cases & UPPER) !== 0 ? HAS_UPPER : 0) |
      ((cases & LOWER) !== 0 ? HAS_LOWER : 0);
    lastEnd = end;
    count++;
  }
  words.text = text;
  words.data = data;
  words.count = count;
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

/** How a word is cased: `STARTS_UPPER` and its like. */
export function casesOf(words: Words, word: number): number {
  return (words.data[word * STRIDE + 3] as number) & 0xffff;
}

/** What stands before a word: `BLANK`, `HYPHEN`, `QUOTE` or a hash of something else. */
export function separatorBefore(words: Words, word: number): number {
  return (words.data[word * STRIDE + 3] as number) >>> 16;
}
