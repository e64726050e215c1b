/** The words of the interface, as browsers keep them; `text.tsx` gives them to the pieces that show them. */

/** The text of a `_locales` key, with what stands for `$1`, `$2` …; the key itself when there is no such text. */
export type Translate = (key: string, ...substitutions: Array<string | number>) => string;

export interface Words {
  t: Translate;
  /** BCP 47 tag of the words, for dates, numbers and the `lang` of our windows. */
  language: string;
  direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-Arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/**
 * Words from a browser's `i18n.getMessage`. `uiLanguage` is what the browser speaks; its region is kept for dates when our
 * own words are in that language too.
 */
export function wordsFrom(getMessage: (key: string, substitutions: string[]) => string, uiLanguage: string): Words {
  const t: Translate = (key, ...substitutions) => getMessage(key, substitutions.map(String)) || key;
  const own = t('wordsLanguage');
  const language = uiLanguage.split('-')[0] === own ? uiLanguage : own;
  return { t, language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}
