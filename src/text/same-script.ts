/** Whether two words are written in letters of one script. */

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];

/** True of two words whose first letters that any script of these has are of the same; words in other letters are alike. */
export function isSameScript(one: string, other: string): boolean {
  return scriptOf(one) === scriptOf(other);
}

function scriptOf(word: string): number {
  return SCRIPTS.findIndex((script) => script.test(word));
}
