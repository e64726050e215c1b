/** Which of a page's names the reader looks for. */
import type { PageName } from '../messages/message-map.ts';

const MARKS = /\p{M}/gu;

/** Without case and accents, so that "aland" finds "Åland"; dotless i counts as i. */
function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('ı', 'i');
}

/** The names whose label or gloss holds every one of the words, in their order. */
export function matching(names: readonly PageName[], words: string): readonly PageName[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return names;
  return names.filter(({ label, gloss }) => {
    const text = folded(`${label} ${gloss}`);
    return wanted.every((word) => text.includes(word));
  });
}
