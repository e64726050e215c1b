/** What capitals mean for a match: a name written large, or an acronym that may be any word. */
import type { Case } from './candidate.ts';
import { casingAround, isAllCapitals } from './surroundings.ts';

/** A single word in capitals amid prose is a name written large only from this many letters on; shorter ones are acronyms. */
const LARGE_LETTERS = 5;

/** True when a name in capitals is written so for effect: in a line of capitals, at the block's start, or long enough. */
export function isWrittenLarge({ words, match, form }: Case): boolean {
  if (match.lastWord > match.firstWord || match.firstWord === 0 || form.length >= LARGE_LETTERS) return true;
  return casingAround(words, match.firstWord, match.lastWord) === 'capitals';
}

/** True when all words around are in capitals, where an acronym can't be told from a word. */
export function isAmongCapitals({ words, match }: Case): boolean {
  const { firstWord, lastWord } = match;
  const beside = (word: number) => word >= 0 && word < words.count && isAllCapitals(words, word);
  if (!beside(firstWord - 1) && !beside(lastWord + 1)) return false;
  return casingAround(words, firstWord, lastWord) === 'capitals';
}
