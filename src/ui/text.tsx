/** The words of the interface, given to all pieces by the page or card that shows them. */

import type { ComponentChildren } from 'preact';
import type { LocaleKey } from '../locale-key.ts';

/** The text of a key, with what stands for `$1`, `$2` …; the key itself when a language lacks it. */
export type Translate = (key: LocaleKey, ...substitutions: Array<string | number>) => string;

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
  const own = t('words_language');
  const language = uiLanguage.split('-')[0] === own ? uiLanguage : own;
  return { t, language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

/** Not a Preact context, which needs the hooks that the card does without: a page or card speaks one language. */
let spoken: Words = { t: (key) => key, language: 'en', direction: 'ltr' };

/** Gives words to everything inside. */
export function TextProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  spoken = words;
  return <>{children}</>;
}

/** The words around this piece: text, language and direction. */
export function useWords(): Words {
  return spoken;
}

/** `t(key, ...substitutions)`, the text of a key. */
export function useText(): Translate {
  return useWords().t;
}
