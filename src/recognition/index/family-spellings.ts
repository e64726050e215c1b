/** The other spellings that a pack's families give its names: "Garabagh" wherever a name holds "Karabakh". */
import type { Family } from '../../pack/format.ts';

/** More spellings than any name needs; beyond them, the rest is left out. */
export const MOST_SPELLINGS = 200;

/** Gives the other spellings of a name, itself left out; none where no family's word stands in it. */
export type Respell = (name: string) => readonly string[];

interface Words {
  /** The family's words in parts; the longest first, as several may begin together. */
  inParts: ReadonlyArray<readonly string[]>;
  /** Any of them, whole or not: most names hold none, and that is found out quickly. */
  prefilter: RegExp;
  words: readonly string[];
  /** How many words the longest of them has. */
  longest: number;
}

/** Words, and each sign between them. One expression for all families: those of Unicode's classes are slow to make. */
const PARTS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;

function partsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(PARTS), ([part]) => part);
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

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

function wordsOf(words: readonly string[]): Words {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const either = sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[- ]/g, '[- ]')).join('|');
  return {
    inParts: sorted.map(partsOf),
    prefilter: new RegExp(either),
    words,
    longest: Math.max(...words.map((word) => word.split(/[- ]/).length)),
  };
}

/** True when two parts are one, or each a hyphen or a space. */
function isSamePart(one: string | undefined, other: string): boolean {
  return one === other || ((one === ' ' || one === '-') && (other === ' ' || other === '-'));
}

/** A name, then the same with each of the family's words in it exchanged for each of the others. */
function exchanged(name: string, { inParts, words }: Words): readonly string[] {
  const parts = partsOf(name);
  let made: readonly string[] = [''];
  let before = '';
  for (let at = 0; at < parts.length; ) {
    const length = inParts.find((word) => word.every((part, i) => isSamePart(parts[at + i], part)))?.length ?? 0;
    if (length === 0) {
      before += parts[at++];
      continue;
    }
    const found = parts.slice(at, at + length).join('');
    const ways = [found, ...words.filter((word) => word !== found)];
    made = ways.flatMap((word) => made.map((begin) => begin + before + word)).slice(0, MOST_SPELLINGS);
    before = '';
    at += length;
  }
  return made.map((begin) => begin + before);
}
