/** What a language gives to recognition. Adding one means writing one of these and naming it in lexicon.ts. */
import type { WordList } from './word-list.ts';

/** Generates the forms of a name, the name itself left out; nothing when the name doesn't change so. */
export type Paradigm = (name: string) => readonly string[];

export interface Language {
  /** Its BCP 47 tag, without script and region. */
  tag: string;
  /** Common given names, in small letters. */
  givenNames: WordList;
  /** How names change, by the names that packs call it: `inflect: person-m`. */
  paradigms: Readonly<Record<string, Paradigm>>;
}
