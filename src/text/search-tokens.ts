/** How a search cuts a text into words, so that "aliyev", "eliyev" and "Əliyev" meet. */
import { searchKeys } from './fold.ts';
import { endOf, newTokens, readFormTokens, startOf } from './tokens.ts';

/** A word of a text: UTF-16 offsets, end exclusive, and the ways in which readers may type it. */
export interface SearchToken {
  start: number;
  end: number;
  keys: readonly string[];
}

/** Filled anew by every call. */
const tokens = newTokens();

/** The words of a text in order: runs of letters, marks and digits of any script. */
export function searchTokens(text: string): SearchToken[] {
  readFormTokens(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => {
    const [start, end] = [startOf(tokens, at), endOf(tokens, at)];
    return { start, end, keys: searchKeys(text.slice(start, end)) };
  });
}
