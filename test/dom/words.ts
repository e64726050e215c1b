/** The interface's real words, without a browser extension around them. */
import az from '../../assets/_locales/az/messages.json';
import en from '../../assets/_locales/en/messages.json';
import ru from '../../assets/_locales/ru/messages.json';
import { type Words, wordsFrom } from '../../src/ui/words.ts';

const MESSAGES: Record<string, Record<string, { message: string }>> = { az, en, ru };

/** Words in one of our languages, put together as browsers do it: `$1` to `$9` are the substitutions. */
export function wordsIn(language: 'en' | 'ru' | 'az', uiLanguage: string = language): Words {
  const getMessage = (key: string, substitutions: string[]) =>
    (MESSAGES[language]?.[key]?.message ?? '').replace(/\$([1-9])/g, (_, at) => substitutions[Number(at) - 1] ?? '');
  return wordsFrom(getMessage, uiLanguage);
}

/** English words running from right to left, to see what a right-to-left language would get. */
export const RIGHT_TO_LEFT: Words = { ...wordsIn('en'), direction: 'rtl' };

/** English words with British dates. */
export const ENGLISH: Words = wordsIn('en', 'en-GB');
