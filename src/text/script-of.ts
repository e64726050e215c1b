/** The alphabet that words are written in. */

const SCRIPTS: ReadonlyArray<readonly [script: string, letters: RegExp]> = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** The script, by its ISO 15924 code, of the first of these that has a letter in some words; undefined of words in any other. */
export function scriptOf(words: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(words))?.[0];
}
