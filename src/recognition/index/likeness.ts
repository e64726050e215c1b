/** How a stretch of text writes a form. */
import { foldAccents, foldCase } from '../../text/fold.ts';

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

/**
 * How `surface` writes `form`, both folded exactly; null when it doesn't. A form that begins with a small letter may
 * begin with a capital. `anyCase`: the form's own rule; `capitals`: whether writing it in capitals counts.
 */
export function likenessOf(surface: string, form: string, anyCase: boolean, capitals: boolean): Likeness | null {
  if (surface === form || startsSentence(surface, form)) return 'exact';
  if (anyCase && foldCase(surface) === foldCase(form)) return 'any-case';
  return capitals && inCapitals(surface, form) ? 'capitals' : null;
}
