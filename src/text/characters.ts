/**
 * What recognition knows of each UTF-16 unit: does it belong to a word, what letter does it stand for, how is it cased?
 * A table look-up answers it. The tables are filled as characters are met, so that starting costs nothing.
 */
import { foldCase } from './fold.ts';
import { APOSTROPHES, DASHES, UNSEEN } from './signs.ts';

/** The low 16 bits of a table entry: the letter without case and accents. */
export const LETTER = 0xffff;
/** A letter or digit that counts when words are compared. */
export const WORD = 1 << 16;
export const UPPER = 1 << 17;
export const LOWER = 1 << 18;
/** A combining mark: belongs to the word before it. */
export const MARK = 1 << 19;
/** Soft hyphen, zero-width and direction characters: as if they were not there. */
export const IGNORED = 1 << 20;
export const SPACE = 1 << 21;
export const DASH = 1 << 22;
export const APOSTROPHE = 1 << 23;
/** The first half of a surrogate pair: the table can't tell. */
export const PAIR = 1 << 24;
/** Anything else, so that no known entry is zero. */
const OTHER = 1 << 25;

const IGNORABLE = new RegExp(`^[${UNSEEN}]$`, 'u');
/** Letters, digits, and connectors such as `_`, which Unicode counts into words (UAX 29, ExtendNumLet). */
const WORDLIKE = /^[\p{L}\p{N}\p{Pc}]$/u;
const DASHLIKE = new RegExp(`^[${DASHES}]$`, 'u');
const APOSTROPHIC = new RegExp(`^[${APOSTROPHES}]$`, 'u');

/** By UTF-16 unit what is known of it; zero when it was not met yet. */
const table = new Int32Array(0x10000);

/** Of `SIGNS`: a character between words; one that needs a closer look. Anything above stands for a letter or digit. */
export const BETWEEN = 0;
export const CLOSER_LOOK = 1;

const signs = new Uint8Array(0x10000).fill(CLOSER_LOOK);

/**
 * The same for the loop that sees every character, one byte a unit: `BETWEEN`, `CLOSER_LOOK` (marks, what can't be seen,
 * surrogates, and all that was not met yet), or a number that the letters of one sound and spelling share.
 */
export const SIGNS: Readonly<Uint8Array> = signs;

const smalls = new Uint8Array(0x10000);

/** 1 for each unit that is a small letter, as far as it was met. */
export const SMALLS: Readonly<Uint8Array> = smalls;

/** The letter without case and accents: what two spellings of a word must share before they are compared closely. */
function bareLetter(character: string): number {
  return foldCase(character).normalize('NFD').charCodeAt(0);
}

function describe(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return PAIR;
  const character = String.fromCharCode(unit);
  if (IGNORABLE.test(character)) return IGNORED;
  if (APOSTROPHIC.test(character)) return APOSTROPHE;
  // Vowels and finals of decomposed Hangul are marks here, as the composed syllable counts by its first part.
  if (/\p{M}/u.test(character) || (unit >= 0x1161 && unit <= 0x11ff)) return MARK;
  if (WORDLIKE.test(character)) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    const cased = lower === upper ? 0 : character === lower ? LOWER : UPPER;
    return WORD | cased | bareLetter(character);
  }
  if (/\s/.test(character)) return SPACE;
  if (DASHLIKE.test(character)) return DASH;
  return OTHER | unit;
}

/** A byte above `CLOSER_LOOK` that stands for a letter. Letters may share one. */
export function signOf(letter: number): number {
  return letter < 128 ? letter : 128 | ((letter ^ (letter >>> 7)) & 127);
}

function learn(unit: number): number {
  const entry = describe(unit);
  table[unit] = entry;
  smalls[unit] = (entry & LOWER) !== 0 ? 1 : 0;
  signs[unit] = entry & WORD ? signOf(entry & LETTER) : entry & (MARK | IGNORED | PAIR) ? CLOSER_LOOK : BETWEEN;
  return entry;
}

/** What is known of a UTF-16 unit: bits, and of a letter the bare one it stands for. */
export function characterOf(unit: number): number {
  return table[unit] || learn(unit);
}

/** What is known of the unit at an offset inside a text. */
export function characterAt(text: string, offset: number): number {
  return characterOf(text.charCodeAt(offset));
}

/** True when the surrogate pair at an offset inside a text is a letter, digit or mark; false of half a pair. */
export function pairIsWord(text: string, offset: number): boolean {
  const point = text.codePointAt(offset) as number;
  return point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
}

for (let unit = 0; unit < 128; unit++) learn(unit);
