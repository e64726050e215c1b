/** The word lists of the extension, for its own pages and their workers. */
import type { IsWord } from './guard-forms.ts';
import { WORD_LISTS, wordsOf } from './word-list.ts';

/** Whether a word in small letters is an ordinary one in a language that has a list. */
export async function ordinaryWords(): Promise<IsWord> {
  const wordList = async (tag: string) => (await fetch(new URL(`/word-lists/${tag}.txt`, location.origin))).text();
  return wordsOf(await Promise.all(WORD_LISTS.map(wordList)));
}
