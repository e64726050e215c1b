/** How words are written over a whole corpus, where a capital says something: no opening of a sentence, no headline. */
import { isHyphen, type Word } from './words.ts';

export interface CaseStatistics {
  /** How often a word, in small letters, stands with a capital and without inside a sentence. */
  counts(lower: string): { upper: number; lower: number };
  /** How often it stands by itself, not tied to another by a hyphen. */
  alone(lower: string): number;
}

/** Of a paragraph's longer words, so many have capitals in a headline. */
const HEADLINE = 0.6;
const HEADLINE_WORDS = 3;

/** True of a paragraph whose words have capitals because it is a headline. */
export function isHeadline(paragraph: string, words: readonly Word[]): boolean {
  if (/[.!?…]["'”’»)]*$/u.test(paragraph)) return false;
  const long = words.filter(({ text, look }) => text.length > 3 && look !== 'number');
  return (
    words.length <= 25 &&
    long.length >= HEADLINE_WORDS &&
    long.filter(({ look }) => look !== 'lower').length >= long.length * HEADLINE
  );
}

/** Counts the words of all paragraphs. */
export function countCases(paragraphs: ReadonlyArray<{ words: readonly Word[]; isHeadline: boolean }>): CaseStatistics {
  const uppers = new Map<string, number>();
  const lowers = new Map<string, number>();
  const alone = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { words, isHeadline } of paragraphs)
    words.forEach(({ lower, look, opens, before }, at) => {
      if (look === 'number') return;
      if (look !== 'lower' && !isHyphen(before) && !isHyphen(words[at + 1]?.before ?? '')) add(alone, lower);
      if (look === 'lower') add(lowers, lower);
      else if (!opens && !isHeadline) add(uppers, lower);
    });
  return {
    counts: (lower) => ({ upper: uppers.get(lower) ?? 0, lower: lowers.get(lower) ?? 0 }),
    alone: (lower) => alone.get(lower) ?? 0,
  };
}
