/** Which capitalised words are no part of a person's name, and which are given names, in all languages of the lists. */
import { DEMONYMS } from './demonyms.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { COUNTRIES } from './places.ts';
import { FOREIGN_GIVEN_NAMES, FOREIGN_STARTERS } from './russian-and-azerbaijani.ts';
import { STARTERS } from './starters.ts';
import { ABBREVIATED_TITLES, TITLES } from './titles.ts';

/** True of a lower-case word that stands beside names without being part of one: a title, a nationality, "when". */
export function isNoName(word: string): boolean {
  return (
    TITLES.has(word) ||
    ABBREVIATED_TITLES.has(word) ||
    STARTERS.has(word) ||
    FOREIGN_STARTERS.has(word) ||
    DEMONYMS.has(word) ||
    COUNTRIES.has(word)
  );
}

/** True of a lower-case word that is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || FOREIGN_GIVEN_NAMES.has(word);
}
