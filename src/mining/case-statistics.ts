/** How words are written over a whole corpus, where a capital says something: no opening of a sentence, no headline. */
import { ownCopy } from '../text/own-copy.ts';
import { isHyphen, type Word } from './words.ts';

export interface CaseStatistics {
  /** How often a word, in small letters, stands with a capital and without inside a sentence. */
  counts(lower: string): { upper: number; lower: number };
  /** How often it stands by itself, not tied to another by a hyphen. */
  alone(lower: string): number;
  /** How often a number stands behind it, where it is in capitals. */
  numbered(lower: string): number;
}

/** Of a paragraph's longer words, so many have capitals in a headline; of one that is written as sentences are, only the names. */
const HEADLINE = 0.8;
const HEADLINE_WORDS = 3;

/** True of a paragraph whose words have capitals because it is a headline. */
export function isHeadline(paragraph: string, words: readonly Word[]): boolean {
  if (/[.!?…:]["'”’»)]*\s*$/u.test(paragraph)) return false;
  const long = words.filter(({ text, look }) => text.length > 3 && look !== 'number');
  return (
    words.length <= 25 &&
    long.length >= HEADLINE_WORDS &&
    long.filter(({ look }) => look !== 'lower').length >= long.length * HEADLINE
  );
}

/** How often a word stands in a corpus, and how it is written there. */
export interface WordCounts {
  /** With a capital, and without, inside a sentence. */
  upper: number;
  lower: number;
  /** With a capital, and not tied to another word by a hyphen. */
  alone: number;
}

/** By words in small letters. What is counted in parts of a corpus adds up to what is counted in all of it. */
export type CaseCounts = Map<string, WordCounts>;

/** Counts the words of all paragraphs. */
export function countCases(paragraphs: Iterable<{ words: readonly Word[]; isHeadline: boolean }>): CaseCounts {
  const counts: CaseCounts = new Map();
  const add = (word: string, key: keyof WordCounts) => {
    const found = counts.get(word);
    if (found) found[key]++;
    else counts.set(word, { ...NEVER, [key]: 1 });
  };
  for (const { words, isHeadline } of paragraphs)
    words.forEach(({ lower, look, opens, before }, at) => {
      const last = words[at - 1];
      if (look === 'number' && before === ' ' && last?.look === 'CAPITALS') add(numberedKey(last.lower), 'alone');
      if (look === 'number') return;
      if (look !== 'lower' && !isHyphen(before) && !isHyphen(words[at + 1]?.before ?? '')) add(lower, 'alone');
      if (look === 'lower') add(lower, 'lower');
      else if (!opens && !isHeadline) add(lower, 'upper');
    });
  return counts;
}

/** An acronym with any number behind it; no word is written so. */
const numberedKey = (lower: string) => `${lower} 0`;

/** Adds what was counted in another part of the corpus; `times`: -1 takes it off. */
export function addCases(
  into: CaseCounts,
  more: Iterable<readonly [word: string, counts: WordCounts]>,
  times = 1,
): void {
  for (const [word, { upper, lower, alone }] of more) {
    const found = into.get(word);
    if (!found) into.set(ownCopy(word), { upper: times * upper, lower: times * lower, alone: times * alone });
    else {
      found.upper += times * upper;
      found.lower += times * lower;
      found.alone += times * alone;
    }
  }
}

const NEVER: WordCounts = { upper: 0, lower: 0, alone: 0 };

/** The statistics of what was counted. */
export function caseStatistics(counts: CaseCounts): CaseStatistics {
  const alone = (lower: string) => counts.get(lower)?.alone ?? 0;
  return { counts: (lower) => counts.get(lower) ?? NEVER, alone, numbered: (lower) => alone(numberedKey(lower)) };
}
