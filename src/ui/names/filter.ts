/** Which of a page's names the reader looks for. */
import type { PageName } from '../../messages/message-map.ts';
import { type SearchToken, searchTokens } from '../../text/search-tokens.ts';

/** The names whose label or gloss holds every one of the words or beginnings and pieces of words, in their order. */
export function matching(names: readonly PageName[], words: string): readonly PageName[] {
  const wanted = searchTokens(words);
  if (wanted.length === 0) return names;
  return names.filter(({ label, gloss }) => {
    const there = searchTokens(`${label} ${gloss}`);
    return wanted.every((word) => there.some((other) => holds(other, word)));
  });
}

function holds({ keys }: SearchToken, wanted: SearchToken): boolean {
  return keys.some((key) => wanted.keys.some((piece) => key.includes(piece)));
}
