/** The other spellings that a pack's families give its names: "Garabagh" wherever a name holds "Karabakh". */
import type { Family } from '../../pack/format.ts';

/** More spellings than any name needs; beyond them, the rest is left out. */
export const MOST_SPELLINGS = 200;

/** Gives the other spellings of a name, itself left out; none where no family's word stands in it. */
export type Respell = (name: string) => readonly string[];

interface Words {
  /** Any of the family's words, whole; the longest where several begin together. */
  pattern: RegExp;
  words: readonly string[];
}

const NONE: readonly string[] = [];

/** The respelling of forms in one language, by the families of that language. Families without one are `packLanguage`'s. */
export function respellOf(families: readonly Family[], language: string, packLanguage: string): Respell {
  const own = families.filter((family) => primary(family.language ?? packLanguage) === primary(language)).map(wordsOf);
  if (own.length === 0) return () => NONE;
  return (name) => {
    const spellings = new Set([name]);
    // What one family makes may hold a word of another: "Nagorno-Karabakh", "Upper Karabakh", "Upper Garabagh".
    for (const spelling of spellings) {
      for (const made of own.flatMap((family) => exchanged(spelling, family))) {
        if (spellings.size > MOST_SPELLINGS) break;
        spellings.add(made);
      }
    }
    spellings.delete(name);
    return [...spellings];
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function wordsOf({ words }: Family): Words {
  const either = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[- ]/g, '[- ]'))
    .join('|');
  return { pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), words };
}

/** A name with each of the family's words in it exchanged for each of the others, one at a time. */
function exchanged(name: string, { pattern, words }: Words): string[] {
  return [...name.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    words.map((word) => name.slice(0, index) + word + name.slice(index + found.length)),
  );
}
