/** Which capitalised words are no part of a person's name, and which are given names, in all languages of the lists. */
import type { Tokens } from '../../text/tokens.ts';
import { DEMONYMS } from './demonyms.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { COUNTRIES } from './places.ts';
import { FOREIGN_GIVEN_NAMES, FOREIGN_STARTERS } from './russian-and-azerbaijani.ts';
import { STARTERS } from './starters.ts';
import { ABBREVIATED_TITLES, TITLES } from './titles.ts';
import { WordList } from './word-list.ts';

const NO_NAMES = new WordList([
  ...TITLES,
  ...ABBREVIATED_TITLES,
  ...STARTERS,
  ...FOREIGN_STARTERS,
  ...DEMONYMS,
  ...COUNTRIES,
]);

const ALL_GIVEN_NAMES = new WordList([...GIVEN_NAMES, ...FOREIGN_GIVEN_NAMES]);

/** True of a word that stands beside names without being part of one: a title, a nationality, "when". */
export function isNoName(tokens: Tokens, token: number): boolean {
  return NO_NAMES.holds(tokens, token);
}

/** True of a word that is a common given name. */
export function isGivenName(tokens: Tokens, token: number): boolean {
  return ALL_GIVEN_NAMES.holds(tokens, token);
}
