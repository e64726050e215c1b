/** The word lists of the extension, for scripts and tests. */
import { readFile } from 'node:fs/promises';
import type { IsWord } from '../src/exchange/guard-forms.ts';
import { WORD_LISTS, wordsOf } from '../src/exchange/word-list.ts';

/** Whether a word in small letters is an ordinary one in a language that has a list. */
export async function isOrdinaryWord(): Promise<IsWord> {
  return wordsOf(await Promise.all(WORD_LISTS.map((tag) => readFile(`assets/word-lists/${tag}.txt`, 'utf8'))));
}
