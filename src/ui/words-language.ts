/** What language words on a page are in, as far as their letters tell. */

import { scriptOf } from '../text/script-of.ts';

/** A letter that Azerbaijani alone has. */
const SCHWA = /[əƏ]/u;

/**
 * BCP 47 tag of words from a page, for sentences in the reader's language; undefined where the letters could be that. In another
 * script only that is known: "und-Cyrl" may be Russian or Bulgarian.
 */
export function wordsLanguage(words: string, reader: string): string | undefined {
  if (SCHWA.test(words)) return 'az';
  const script = scriptOf(words);
  return script === undefined || script === scriptOfLanguage(reader) ? undefined : `und-${script}`;
}

/** The script that a language is written in by most. */
function scriptOfLanguage(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
