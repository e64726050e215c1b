/** The words around a short form in its entry's own longer forms: which given names are the entry's own. */
import type { NameIndex } from '../index/name-index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { lowered } from '../languages/word-list.ts';

export interface OwnNames {
  /** Lower-case first words of the longer forms that end with this one, titles apart: the given names. */
  given: ReadonlySet<string>;
  /** Lower-case words before this form in longer forms. */
  before: ReadonlySet<string>;
  /** Lower-case words after this form in longer forms. */
  after: ReadonlySet<string>;
  /** Lower-case first letters of the given names. */
  firstInitials: ReadonlySet<string>;
  /** Lower-case first letters of the words before. */
  initials: ReadonlySet<string>;
  /** Those of the words between a given name and this form that are no titles: of the patronymic or the father's name. */
  fatherInitials: ReadonlySet<string>;
}

function lowerWords(text: string): string[] {
  return lowered(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word without the ending of a plural or possessive. */
export function singular(word: string, { plural }: Pick<Lexicon, 'plural'>): string {
  return word.replace(plural, '');
}

/** The words of an entry's names of several words, in lower case and the singular. */
export function readOwnWords(index: NameIndex, entry: number): ReadonlySet<string> {
  const own = new Set<string>();
  const [first, end] = index.formsOf(entry);
  for (let form = first; form < end; form++) {
    const words = lowerWords(index.spelling(form));
    if (words.length > 1) for (const word of words) if (word.length > 1) own.add(singular(word, index.lexicon));
  }
  return own;
}

function initialsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.charAt(0)));
}

/** The own names around a form of the index. */
export function readOwnNames(index: NameIndex, form: number): OwnNames {
  const wanted = lowerWords(index.spelling(form));
  const given = new Set<string>();
  const before = new Set<string>();
  const after = new Set<string>();
  const fathers = new Set<string>();
  const [first, end] = index.formsOf(index.entryOf(form));
  for (let other = first; other < end; other++) {
    const longer = lowerWords(index.spelling(other));
    for (let at = 0; at + wanted.length <= longer.length; at++) {
      if (!wanted.every((word, i) => longer[at + i] === word)) continue;
      for (const word of longer.slice(0, at)) before.add(word);
      for (const word of longer.slice(at + wanted.length)) after.add(word);
      const [name, father] = longer.slice(0, at).filter((word) => !index.lexicon.titles.has(word));
      if (name && name.length > 1) given.add(name);
      if (father) fathers.add(father);
    }
  }
  const [firstInitials, initials, fatherInitials] = [initialsOf(given), initialsOf(before), initialsOf(fathers)];
  return { given, before, after, firstInitials, initials, fatherInitials };
}
