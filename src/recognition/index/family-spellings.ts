/** The other spellings that a pack's families give its names: "Garabagh" wherever a name holds "Karabakh". */
import type { Family } from '../../pack/format.ts';

/** More spellings than any name needs; beyond them, the rest is left out. */
export const MOST_SPELLINGS = 200;

/** Gives the other spellings of a name, itself left out; none where no family's word stands in it. */
export type Respell = (name: string) => readonly string[];

interface Words {
  /** Any of the family's words, whole; the longest where several begin together. */
  pattern: RegExp;
  /** Any of them, whole or not: most names hold none, and that is found out quickly. */
  prefilter: RegExp;
  words: readonly string[];
  /** How many words the longest of them has. */
  longest: number;
}

const NONE: readonly string[] = [];

/** The respelling of forms in one language, by the families of that language. Families without one are `packLanguage`'s. */
export function respellOf(families: readonly Family[], language: string, packLanguage: string): Respell {
  const ofLanguage = families.filter((family) => primary(family.language ?? packLanguage) === primary(language));
  if (ofLanguage.length === 0) return () => NONE;
  // What a family of longer words makes may hold a shorter one: "Nagorno-Karabakh", "Upper Karabakh", "Upper Garabagh".
  const own = ofLanguage.map(({ words }) => wordsOf(words)).sort((a, b) => b.longest - a.longest);
  const any = new RegExp(own.map(({ prefilter }) => prefilter.source).join('|'));
  return (name) => {
    if (!any.test(name)) return NONE;
    let spellings: readonly string[] = [name];
    for (const family of own) {
      if (spellings.some((spelling) => family.prefilter.test(spelling)))
        spellings = spellings.flatMap((spelling) => exchanged(spelling, family)).slice(0, MOST_SPELLINGS);
    }
    return spellings.length === 1 ? NONE : [...new Set(spellings)].filter((spelling) => spelling !== name);
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function wordsOf(words: readonly string[]): Words {
  const either = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[- ]/g, '[- ]'))
    .join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    prefilter: new RegExp(either),
    words,
    longest: Math.max(...words.map((word) => word.split(/[- ]/).length)),
  };
}

/** A name, then the same with each of the family's words in it exchanged for each of the others. */
function exchanged(name: string, { pattern, words }: Words): readonly string[] {
  let made: readonly string[] = [''];
  let end = 0;
  for (const { 0: found, index } of name.matchAll(pattern)) {
    const before = name.slice(end, index);
    const others = words.filter((word) => word !== found);
    made = [found, ...others].flatMap((word) => made.map((begin) => begin + before + word)).slice(0, MOST_SPELLINGS);
    end = index + found.length;
  }
  return made.map((begin) => begin + name.slice(end));
}
