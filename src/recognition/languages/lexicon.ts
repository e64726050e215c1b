/** The languages that recognition knows, and what is asked of all of them. */
import type { Form } from '../../pack/format.ts';
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

/** Names of more UTF-16 units don't change: no name is so long, and a word without end would take time. */
const LONGEST = 100;

/**
 * The forms that a form's `inflect` generates, without the form itself. None where it has no tag, where its language has
 * no such paradigm, and of names that don't change so. `packLanguage` is the form's where it names none.
 */
export function inflectedForms(
  { text, inflect, language }: Pick<Form, 'text' | 'inflect' | 'language'>,
  packLanguage: string,
  languages: readonly Language[] = LANGUAGES,
): readonly string[] {
  if (inflect === undefined || text.length > LONGEST) return [];
  const paradigms = languageOf(language ?? packLanguage, languages)?.paradigms ?? {};
  return Object.hasOwn(paradigms, inflect) ? (paradigms[inflect]?.(text) ?? []) : [];
}
