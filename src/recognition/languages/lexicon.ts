/** The languages that recognition knows, and what is asked of all of them. */
import { AZERBAIJANI } from './az.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';

/** Every language with a module of its own. */
export const LANGUAGES: readonly Language[] = [RUSSIAN, AZERBAIJANI, TURKISH];

/** The language of a BCP 47 tag, whatever its script and region; undefined when there is no module for it. */
export function languageOf(tag: string, languages: readonly Language[] = LANGUAGES): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language.tag === primary);
}
