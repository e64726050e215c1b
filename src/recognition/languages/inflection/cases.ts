/** The cases of a word as lists: what the Russian paradigms are made of. */

/** Genitive, dative, accusative, instrumental and locative of a word, each with all its variants. */
export type Cases = readonly (readonly string[])[];

/** More variants of one case than any name has; beyond them, the rest is left out. */
const MOST_VARIANTS = 8;

/** Cases from endings: `а у = ом/ем е`. A slash parts variants; `=` stands for the word as it is. */
export function decline(word: string, stem: string, endings: string): Cases {
  return endings.split(' ').map((one) => one.split('/').map((ending) => (ending === '=' ? word : stem + ending)));
}

/** A word that never changes. */
export function frozen(word: string): Cases {
  return [[word], [word], [word], [word], [word]];
}

type Variants = Cases[number];

/** Two words case by case. */
function caseByCase(one: Cases, other: Cases, make: (one: Variants, other: Variants) => Variants): Cases {
  return one.map((variants, at) => make(variants, other[at] as Variants));
}

/** Both declensions: all variants of each case. */
export function either(one: Cases, other: Cases): Cases {
  return caseByCase(one, other, (variants, more) => [...new Set([...variants, ...more])]);
}

/** The cases of several words that agree, with what stands between them. */
export function joinCases(words: readonly Cases[], separator: string): Cases {
  const joined = (begins: Variants, ends: Variants) =>
    begins.flatMap((begin) => ends.map((end) => begin + separator + end)).slice(0, MOST_VARIANTS);
  return words.reduce((before, word) => caseByCase(before, word, joined));
}

/** The last part of a word changes, and what is before its last hyphen stays. */
export function afterHyphen(word: string, change: (part: string) => Cases): Cases {
  const cut = word.lastIndexOf('-') + 1;
  return cut === 0 ? change(word) : joinCases([frozen(word.slice(0, cut)), change(word.slice(cut))], '');
}
