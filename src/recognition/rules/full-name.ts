/**
 * A form that is neither short nor guarded names its entry by itself, but for a short acronym in a line of capitals, and where another
 * entry has a guarded form of the same letters with its cue beside it: "a KamAZ overturned".
 */
import type { FoundForm } from '../index/matches.ts';
import { ACRONYM, GUARDED, SHORT } from '../index/name-index.ts';
import { type Candidate, Kind } from './candidate.ts';
import { cueOf } from './cue.ts';
import { names, type Rule } from './rule.ts';
import { casingAround, isAllCapitals, isCapitalised } from './surroundings.ts';

/** An acronym of at most this many letters among capitals may be any word. */
const WORDLIKE_LETTERS = 3;

const NONE: readonly FoundForm[] = [];

export const fullName: Rule = {
  name: 'full-name',
  asks: Kind.Full,
  decide(candidate) {
    const { match, forms, form } = candidate;
    const full = withoutFlags(forms, SHORT | GUARDED);
    if (full.length === 0 || (form.length <= WORDLIKE_LETTERS && isAmongCapitals(candidate))) return null;
    if (full.length < forms.length && forms.some((found) => cueOf(candidate, found, true) !== null)) return null;
    return names(full.length > 1 ? asCapitalised(candidate, full) : full, 'full', {
      from: match.firstToken,
      to: match.lastToken,
    });
  },
};

/** A word with a capital is the form that has one, where another has a small letter: "Камаз" the maker, "камаз" the truck. */
function asCapitalised({ tokens, match }: Candidate, full: readonly FoundForm[]): readonly FoundForm[] {
  if (!isCapitalised(tokens, match.firstToken)) return full;
  const capitalised = full.filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitalised.length === 0 || capitalised.length === full.length ? full : capitalised;
}

/** The forms with none of some flags: the same list where that is all of them. */
function withoutFlags(forms: readonly FoundForm[], flags: number): readonly FoundForm[] {
  if (forms.length === 1) return hasFlags(forms[0] as FoundForm, flags) ? NONE : forms;
  const without = forms.filter((found) => !hasFlags(found, flags));
  return without.length === forms.length ? forms : without;
}

function hasFlags(found: FoundForm, flags: number): boolean {
  return (found.flags & flags) !== 0;
}

/** True of an acronym when all words around are in capitals, where it can't be told from a word. */
export function isAmongCapitals({ tokens, match, flags }: Candidate): boolean {
  const { firstToken, lastToken } = match;
  if ((flags & ACRONYM) === 0) return false;
  if (!isAllCapitals(tokens, firstToken - 1) && !isAllCapitals(tokens, lastToken + 1)) return false;
  return casingAround(tokens, firstToken, lastToken) === 'capitals';
}
