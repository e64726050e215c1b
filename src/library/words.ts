/** How search cuts a text into words and folds them, so that "Aliyev", "aliyev" and "Əliyev" can meet. */

/** A word of a text: UTF-16 offsets, end exclusive, and the word folded. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** The words of a text in order: runs of letters, marks and digits of any script. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
}

/** Letters that Unicode doesn't decompose, but that readers type as their plain neighbours. */
const PLAIN: Record<string, string> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Without case, accents and marks. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[əıøłđßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}
