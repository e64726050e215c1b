/** How a stretch of text writes a form. */
import { foldAccents, foldCase } from '../../text/fold.ts';
import type { WordList } from '../languages/word-list.ts';

export type Likeness = 'exact' | 'any-case' | 'capitals';

/** True when a form, which is never empty, is written with a capital for its small first letter. */
function startsSentence(surface: string, form: string): boolean {
  const first = String.fromCodePoint(form.codePointAt(0) as number);
  return first !== first.toUpperCase() && surface === first.toUpperCase() + form.slice(first.length);
}

/** True when every word is the form's own or the same in capitals, and at least one longer than a letter is the latter. */
function inCapitals(surface: string, form: string): boolean {
  if (foldAccents(foldCase(surface)) !== foldAccents(foldCase(form))) return false;
  const theirs = surface.split(/[^\p{L}\p{M}\p{N}]+/u);
  const ours = form.split(/[^\p{L}\p{M}\p{N}]+/u);
  let raised = false;
  for (let i = 0; i < theirs.length; i++) {
    const word = theirs[i] as string;
    if (word === ours[i]) continue;
    if (word !== word.toUpperCase()) return false;
    if (word.length > 1) raised = true;
  }
  return raised;
}

/** True when words differ in nothing but the case of a head noun's first letter, in either direction. */
function inHeadNouns(surface: string, form: string, headNouns: WordList): boolean {
  if (foldCase(surface) !== foldCase(form)) return false;
  const theirs = surface.split(WORD_END);
  const ours = form.split(WORD_END);
  if (ours.length < 2) return false;
  return ours.every((word, i) => {
    const other = theirs[i] as string;
    return word === other || (word.slice(1) === other.slice(1) && headNouns.has(word.toLowerCase()));
  });
}

/** True of a single word in capitals, which may be an acronym of that spelling. */
function isRaisedWord(surface: string, form: string): boolean {
  return surface === surface.toUpperCase() && surface !== form && !/[^\p{L}\p{M}\p{N}]/u.test(form);
}

const WORD_END = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * How `surface` writes `form`, both folded exactly; null when it doesn't. A form that begins with a small letter may
 * begin with a capital; one of several words may write its head nouns small or large. `anyCase`: the form's own rule;
 * `loose`: whether writing it in capitals or its head nouns otherwise counts.
 */
export function likenessOf(
  surface: string,
  form: string,
  anyCase: boolean,
  loose: boolean,
  headNouns: WordList,
): Likeness | null {
  if (surface === form || startsSentence(surface, form)) return 'exact';
  if (anyCase && foldCase(surface) === foldCase(form))
    return loose && isRaisedWord(surface, form) ? 'capitals' : 'any-case';
  if (!loose) return null;
  // A single word is written otherwise only in capitals.
  if (!WORD_END.test(form) && surface !== surface.toUpperCase()) return null;
  if (inHeadNouns(surface, form, headNouns)) return 'exact';
  return inCapitals(surface, form) ? 'capitals' : null;
}
