/** The interface's real texts, without a browser extension around them. */
import az from '../../assets/_locales/az/messages.json';
import en from '../../assets/_locales/en/messages.json';
import ru from '../../assets/_locales/ru/messages.json';
import { type Locale, localeFrom } from '../../src/ui/locale.tsx';

const MESSAGES: Record<string, Record<string, { message: string }>> = { az, en, ru };

/** Texts in one of our languages, put together as browsers do it: `$1` to `$9` are the substitutions. */
export function localeOf(language: 'en' | 'ru' | 'az', uiLanguage: string = language): Locale {
  const getMessage = (key: string, substitutions: string[]) =>
    (MESSAGES[language]?.[key]?.message ?? '').replace(/\$([1-9])/g, (_, at) => substitutions[Number(at) - 1] ?? '');
  return localeFrom(getMessage, uiLanguage);
}

/** English texts running from right to left, to see what a right-to-left language would get. */
export const RIGHT_TO_LEFT: Locale = { ...localeOf('en'), direction: 'rtl' };

/** English texts with British dates. */
export const ENGLISH: Locale = localeOf('en', 'en-GB');
