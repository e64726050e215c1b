/**
 * Joins the indexes of packs into one, which recognises as an index that was built of all of them. Nothing of them is copied but
 * their filters of first words, so that a background with a million names is awake as soon as their bytes are there.
 */
import { LANGUAGES } from '../languages/lexicon.ts';
import { NameIndex } from './name-index.ts';

/** One index of all given ones, whose packs must have ids of their own, in this order. A single one is given back as it is. */
export function mergeIndexes(indexes: readonly NameIndex[]): NameIndex {
  const [first, ...others] = indexes;
  if (first && others.length === 0) return first;
  return new NameIndex(
    indexes.flatMap(({ volumes }) => volumes),
    LANGUAGES,
  );
}
