/** A form that is neither short nor guarded names its entry by itself, but for a short acronym in a line of capitals. */
import { ACRONYM, GUARDED, SHORT } from '../index/name-index.ts';
import { Around, type Candidate } from './candidate.ts';
import { names, type Rule } from './rule.ts';
import { casingAround, isAllCapitals } from './surroundings.ts';

/** An acronym of at most this many letters among capitals may be any word. */
const WORDLIKE_LETTERS = 3;

export const fullName: Rule = {
  name: 'full-name',
  asks: Around.Anything,
  decide(candidate) {
    const { index, match, forms, form } = candidate;
    const full = forms.filter((found) => (index.formFlags(found.form) & (SHORT | GUARDED)) === 0);
    if (full.length === 0 || (form.length <= WORDLIKE_LETTERS && isAmongCapitals(candidate))) return null;
    return names(full, 'full', { from: match.firstToken, to: match.lastToken });
  },
};

/** True of an acronym when all words around are in capitals, where it can't be told from a word. */
export function isAmongCapitals({ tokens, match, flags }: Candidate): boolean {
  const { firstToken, lastToken } = match;
  if ((flags & ACRONYM) === 0) return false;
  if (!isAllCapitals(tokens, firstToken - 1) && !isAllCapitals(tokens, lastToken + 1)) return false;
  return casingAround(tokens, firstToken, lastToken) === 'capitals';
}
