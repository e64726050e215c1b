import { isAzerbaijani, LANGUAGES } from './azerbaijani.ts';

/** What a language (a BCP 47 tag) is called in the reader's; the tag itself where nobody knows. */
export function languageName(tag: string, language: string): string {
  const known = isAzerbaijani(language) ? LANGUAGES[tag.split('-')[0] ?? ''] : undefined;
  return known ?? new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
