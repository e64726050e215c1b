/** The interface's texts and their language, given to all pieces by the page or card that shows them. */
import type { ComponentChildren } from 'preact';
import type { LocaleKey } from '../locale-key.ts';

/** The text of a key, with what stands for `$1`, `$2` …; the key itself when a language lacks it. */
export type Translate = (key: LocaleKey, ...substitutions: Array<string | number>) => string;

export interface Locale {
  t: Translate;
  /** BCP 47 tag of the texts, for dates, numbers and the `lang` of our windows. */
  language: string;
  direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-Arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The texts of a browser's `i18n.getMessage`. */
export const textsFrom =
  (getMessage: (key: string, substitutions: string[]) => string): Translate =>
  (key, ...substitutions) =>
    getMessage(key, substitutions.map(String)) || key;

/**
 * The locale of a browser's `i18n.getMessage`. `uiLanguage` is the browser's own language; its region is kept for dates when
 * our texts are in that language too.
 */
export function localeFrom(getMessage: (key: string, substitutions: string[]) => string, uiLanguage: string): Locale {
  const t = textsFrom(getMessage);
  const own = t('locale_language');
  const language = uiLanguage.split('-')[0] === own ? uiLanguage : own;
  return { t, language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

/** Not a Preact context: a page or card has one locale. */
let current: Locale = { t: (key) => key, language: 'en', direction: 'ltr' };

/** Sets the locale of everything inside. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  current = locale;
  // No JSX: content scripts use this file as well, and carry no Preact.
  return children;
}

/** The locale of this piece: texts, language and direction. */
export function useLocale(): Locale {
  return current;
}

/** `t(key, ...substitutions)`, the text of a key. */
export function useText(): Translate {
  return current.t;
}
