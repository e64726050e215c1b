/**
 * What Azerbaijani needs of its own: Chromium comes without it, says all the same that it has it, and writes "2021 M07 21",
 * "-5 y", "1,729" and "en" for ingilis.
 */

/** True of Azerbaijani, in whatever country and script. */
export const isAzerbaijani = (language: string): boolean => /^az\b/i.test(language);

/** January first, as dates have them in short. */
export const MONTHS = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'] as const;

/** Units of time; after a number they stand in the singular. */
export const UNITS = { year: 'il', month: 'ay', day: 'gün' } as const;

/** What stands before the last of a list. */
export const LAST_OF_LIST = { and: 'və', or: 'və ya' } as const;

/** Languages that sources are written in; of others the browser says what it can. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ərəb',
  az: 'azərbaycan',
  de: 'alman',
  en: 'ingilis',
  es: 'ispan',
  fa: 'fars',
  fr: 'fransız',
  hy: 'erməni',
  it: 'italyan',
  ka: 'gürcü',
  kk: 'qazax',
  pl: 'polyak',
  ru: 'rus',
  tr: 'türk',
  uk: 'ukrayna',
  zh: 'çin',
};
