/** A paragraph as words, with what stands between them: all that the miner looks at. */
import { lowered } from '../recognition/languages/word-list.ts';
import { APOSTROPHES, DASHES } from '../text/signs.ts';
import { CAPITAL, FIGURE, IN_WORD, kindAt, UNCLEAR } from './unit-kinds.ts';

/** How a word is written. `Mixed` holds a capital that is not its first letter alone, or a digit: ITC, SGC, SARS. */
export type Look = 'lower' | 'Capital' | 'CAPITALS' | 'Mixed' | 'number';

export interface Word {
  text: string;
  lower: string;
  /** UTF-16 offsets in the paragraph. */
  start: number;
  end: number;
  look: Look;
  /** What stands between the word before and this one. */
  before: string;
  /** Opens a sentence, a quotation, a list item or a heading: a capital says nothing here. */
  opens: boolean;
}

const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?|[\\p{L}\\p{N}\\p{M}]+(?:[${APOSTROPHES}](?=\\p{L})[\\p{L}\\p{M}]+)*`,
  'gu',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');
const HYPHEN = new RegExp(`^[${DASHES}]$`, 'u');
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*\s+["'“‘«„([]*$/u;
/** A colon or semicolon ends none, though a capital says nothing behind it. */
const FULL_STOP = /[.!?…]["'”’»)\]]*\s+["'“‘«„([]*$/u;
const OPENING = /(?:^|[\s(\u2013\u2014])["'“‘«„]+$/u;

type IsAbbreviation = (word: string) => boolean;

/** The words of a paragraph. `isAbbreviation` knows words whose full stop ends no sentence, in small letters. */
export function wordsOf(paragraph: string, isAbbreviation: IsAbbreviation): Word[] {
  const words: Word[] = [];
  const add = (text: string, start: number, look: Look) => {
    const last = words.at(-1);
    const before = betweenOf(paragraph, last?.end ?? 0, start);
    const opens = !last || (before !== ' ' && !isInitial(last, before, isAbbreviation) && isOpening(before));
    words.push({ text, lower: lowered(text), start, end: start + text.length, look, before, opens });
  };
  for (let next = 0; next < paragraph.length; ) next = takeWord(paragraph, next, add);
  return words;
}

/**
 * Gives the next word, and returns where another may begin. Most words are letters of the usual alphabets; of others an expression
 * tells, which takes several times as long.
 */
function takeWord(paragraph: string, from: number, take: (text: string, start: number, look: Look) => void): number {
  const { length } = paragraph;
  let start = from;
  while (start < length && (kindAt(paragraph, start) & (IN_WORD | UNCLEAR)) === 0) start++;
  if (start === length) return length;
  const first = kindAt(paragraph, start);
  let kinds = first;
  let capitals = 0;
  let end = start;
  for (let kind = first; kind & IN_WORD; kind = end < length ? kindAt(paragraph, end) : 0) {
    kinds |= kind;
    if (kind & CAPITAL) capitals++;
    end++;
  }
  if (end < length) kinds |= kindAt(paragraph, end) & UNCLEAR;
  const isInitial = capitals === 1 && end === start + 1 && paragraph[end] === '.';
  if (!(kinds & UNCLEAR) && !isInitial) {
    take(paragraph.slice(start, end), start, lookOf(first, kinds, capitals, end - start));
    return end;
  }
  WORD.lastIndex = start;
  const match = WORD.exec(paragraph);
  if (!match) return length;
  const text = match[0].replace(POSSESSIVE, '');
  take(text, match.index, lookByLetters(text));
  return WORD.lastIndex;
}

/** By the kinds of a word's first unit and of all, its capitals and its length. */
function lookOf(first: number, all: number, capitals: number, length: number): Look {
  if (first & FIGURE) return 'number';
  if (capitals === 0) return 'lower';
  if (capitals === length && length > 1) return 'CAPITALS';
  return capitals === 1 && first & CAPITAL && !(all & FIGURE) ? 'Capital' : 'Mixed';
}

/** The same of any letters whatever, and of initials with full stops. */
function lookByLetters(text: string): Look {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/\p{Lu}/u.test(text)) return 'lower';
  if (/^[\p{Lu}.]{2,}$/u.test(text)) return 'CAPITALS';
  return /^\p{Lu}[^\p{Lu}\p{N}]*$/u.test(text) ? 'Capital' : 'Mixed';
}

/** What stands between two words, without marks of direction and the like, which pages leave in what is copied. */
function betweenOf(paragraph: string, from: number, to: number): string {
  // Most words have a space alone before them.
  if (to === from + 1 && paragraph[from] === ' ') return ' ';
  return paragraph.slice(from, to).replace(/\p{Cf}/gu, '');
}

function isInitial(last: Word, before: string, isAbbreviation: IsAbbreviation): boolean {
  return /^\.\s*$/.test(before) && (/^\p{Lu}$/u.test(last.text) || isAbbreviation(last.lower));
}

function isOpening(before: string): boolean {
  return SENTENCE_END.test(before) || OPENING.test(before);
}

/** True of what stands between two words when a sentence ends there, if the word before is no abbreviation. */
export function endsSentence(between: string): boolean {
  return FULL_STOP.test(between);
}

/** True of a hyphen or dash with nothing around it. */
export function isHyphen(between: string): boolean {
  return HYPHEN.test(between);
}
