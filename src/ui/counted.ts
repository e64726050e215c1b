/** Texts that say a number of things, in the plural form that the number asks for. */
import { isAzerbaijani } from './azerbaijani.ts';
import { formatNumber } from './format-number.ts';
import { type Locale, useLocale } from './locale.tsx';

/**
 * Keys whose texts hold one form for each plural category that a language has, told apart by `|` in the order of
 * `CATEGORIES`: "$1 fact|$1 facts". A language whose nouns don't change after numbers has one.
 */
export const COUNTED = [
  'check_found',
  'entry_neighbours_shared',
  'keep_count_names',
  'library_count_entries',
  'library_count_facts',
  'library_count_forms',
  'library_search_found',
  'maker_count_documents',
  'maker_count_paragraphs',
  'maker_count_passages',
  'maker_count_places',
  'maker_count_quoted',
  'maker_count_sources',
  'maker_count_words',
  'maker_kept_articles',
  'maker_note_comments',
  'maker_note_deleted',
  'maker_note_footnotes',
  'maker_note_margins',
  'maker_note_unreadable',
  'maker_read_again_many',
  'maker_replaced_found',
  'maker_replaced_many',
  'maker_try_marked',
  'memory_fresh',
  'popup_count',
  'reading_count_articles',
  'reading_forgotten',
  'report_passed_figures',
  'report_passed_links',
  'report_passed_words',
  'report_taken',
] as const;
export type CountedKey = (typeof COUNTED)[number];

/** Of whole numbers; the last form stands for all that a language has no other for. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['one', 'few', 'many'];

export const FORM = '|';

/** The text of a key for a number, which is its `$1`; `others` are `$2` and so on. */
export function counted(
  { t, language }: Pick<Locale, 't' | 'language'>,
  key: CountedKey,
  count: number,
  ...others: readonly string[]
): string {
  const forms = t(key, formatNumber(count, language), ...others).split(FORM);
  // Chromium knows no Azerbaijani, whose nouns stay as they are.
  const category = isAzerbaijani(language) ? 'other' : new Intl.PluralRules(language).select(count);
  return forms[CATEGORIES.indexOf(category)] ?? forms.at(-1) ?? '';
}

/** `counted` in the locale of this piece. */
export function useCounted(): (key: CountedKey, count: number) => string {
  const locale = useLocale();
  return (key, count) => counted(locale, key, count);
}
