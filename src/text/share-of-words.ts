/** How much of one text another text says again. */

/** Of the words of a text that say something (four letters and more, without case), the share that another has too, 0 to 1. */
export function shareOfWords(text: string, other: string): number {
  const words = wordsOf(text);
  if (words.size === 0) return 0;
  const there = wordsOf(other);
  let shared = 0;
  for (const word of words) if (there.has(word)) shared += 1;
  return shared / words.size;
}

/** No years among them: what is dated says when it was by itself. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
}
