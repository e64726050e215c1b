/** A name as a page writes it, beside the label of what it names. */
import { foldAccents, foldCase, foldExact } from '../text/fold.ts';

/** Letters at a word's end that a case, a plural or a possessive may have changed. */
const ENDING = 2;

/**
 * The words of a page where they call something by another name than its label: "Qarabağ" of Karabakh, "ОБСЕ" of the
 * Organization for Security and Co-operation. Null where readers see the label in them: "Putin", "Aliyev's", "Путина" of Путин.
 */
export function asWritten(surface: string, label: string): string | null {
  const known = wordsOf(label);
  return wordsOf(surface).every((word) => known.some((other) => isAlike(word, other))) ? null : surface;
}

/** A text's words, without endings that a hyphen or an apostrophe ties to them: "NATO-nun". */
function wordsOf(text: string): string[] {
  const untied = foldExact(text).replace(/['-]\p{Ll}{1,4}(?!\p{L})/gu, '');
  return foldAccents(foldCase(untied)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True of words of one beginning, of which at most the ends differ. */
function isAlike(word: string, other: string): boolean {
  if (word === other) return true;
  const stem = other.slice(0, Math.max(other.length - ENDING, ENDING + 1));
  return word.startsWith(stem);
}
