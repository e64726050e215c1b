/** Ordinary words by language, the most frequent first: `assets/word-lists`, made by scripts/build-word-lists.ts. */
import type { IsWord } from './guard-forms.ts';

/** The languages that have a list, in assets/word-lists as `en.txt`. */
export const WORD_LISTS = ['az', 'cs', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk'] as const;

/**
 * Whether a word in small letters stands in one of the lists: all of them, because a name without a language links on pages
 * in every one.
 * @param texts what the lists' files hold: words with line ends between them
 */
export function wordsOf(texts: readonly string[]): IsWord {
  const words = new Set(texts.flatMap((text) => text.split('\n')));
  words.delete('');
  return (word) => words.has(word);
}
