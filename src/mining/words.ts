/** A paragraph as words, with what stands between them: all that the miner looks at. */
import { lowered } from '../recognition/languages/word-list.ts';
import { APOSTROPHES, DASHES } from '../text/signs.ts';

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

/** The words of a paragraph. `isAbbreviation` knows words whose full stop ends no sentence, in small letters. */
export function wordsOf(paragraph: string, isAbbreviation: (word: string) => boolean): Word[] {
  const words: Word[] = [];
  for (const match of paragraph.matchAll(WORD)) {
    const text = match[0].endsWith('s') || match[0].endsWith('S') ? match[0].replace(POSSESSIVE, '') : match[0];
    const start = match.index;
    const last = words.at(-1);
    const between = paragraph.slice(last?.end ?? 0, start);
    // Marks of direction and the like, which pages leave in what is copied. Most words have a space alone before them.
    const before = between === ' ' ? between : between.replace(/\p{Cf}/gu, '');
    const isInitial =
      last !== undefined && /^\.\s*$/.test(before) && (/^\p{Lu}$/u.test(last.text) || isAbbreviation(last.lower));
    // A space alone, which most words have before them, opens nothing.
    const opens = !last || (before !== ' ' && !isInitial && (SENTENCE_END.test(before) || OPENING.test(before)));
    words.push({ text, lower: lowered(text), start, end: start + text.length, look: lookOf(text), before, opens });
  }
  return words;
}

function lookOf(text: string): Look {
  // Most words are these; the others take several times as long to tell.
  if (/^[a-zа-яё]+$/.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/\p{Lu}/u.test(text)) return 'lower';
  if (/^[\p{Lu}.]{2,}$/u.test(text)) return 'CAPITALS';
  return /^\p{Lu}[^\p{Lu}\p{N}]*$/u.test(text) ? 'Capital' : 'Mixed';
}

/** True of what stands between two words when a sentence ends there, if the word before is no abbreviation. */
export function endsSentence(between: string): boolean {
  return FULL_STOP.test(between);
}

/** True of a hyphen or dash with nothing around it. */
export function isHyphen(between: string): boolean {
  return HYPHEN.test(between);
}
