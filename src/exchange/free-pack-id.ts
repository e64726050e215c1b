import { MY_NAMES } from '../pack/entry-ref.ts';
import { slugOf } from '../text/fold.ts';

/** An id of a title that no other pack has, nor the reader's own names. */
export function freePackId(title: string, taken: readonly string[]): string {
  const slug = slugOf(title.slice(0, 150)) || 'names';
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (id !== MY_NAMES && !taken.includes(id)) return id;
  }
}
