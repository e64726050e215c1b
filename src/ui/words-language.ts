/** What language words on a page are in, as far as their letters tell. */

const SCRIPTS: ReadonlyArray<readonly [script: string, letters: RegExp]> = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** A letter that Azerbaijani alone has. */
const SCHWA = /[əƏ]/u;

function scriptOf(words: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(words))?.[0];
}

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
