/**
 * A form beside a phrase by which the pack tells somebody else of that name is theirs: "Dmitry Peskov" beside "digital development",
 * "the Samur checkpoint". An acronym told apart so is another's on the whole page: "my OSCE", the examination.
 */
import { type FoundForm, type Match, matchesAt } from '../index/matches.ts';
import { COUNTRY, EVENT, GENERIC } from '../index/name-index.ts';
import { type Candidate, Kind, namesPerson } from './candidate.ts';
import { cueNear } from './cues.ts';
import { notThisForm, other, type Rule, refused } from './rule.ts';

export const toldApart: Rule = {
  name: 'told-apart',
  asks: Kind.Doubted,
  decide(candidate) {
    const { match, forms, around } = candidate;
    const left = forms.filter((found) => !isElses(candidate, found));
    if (left.length === forms.length) return null;
    const { firstToken: first, lastToken: last } = match;
    // An acronym that is another's is that on the whole page: "my OSCE", the examination.
    if (left.length === 0 && (around & Kind.Acronym) !== 0) return other(true, last, first, last);
    // Somebody else stays who they are in what follows; beside a station called so the river may be named too.
    if (left.length === 0) {
      if (beginsWithCountry(candidate)) return notThisForm(candidate);
      if (namesPerson(candidate)) return other(false, last, first, last);
      // "Coronavirus vaccines": the illness tells which pandemic a page speaks of.
      const tells = forms.find(({ kind }) => (kind & (GENERIC | EVENT)) === (GENERIC | EVENT));
      const verdict = refused(last, first, last);
      return tells ? { ...verdict, tells } : verdict;
    }
    candidate.forms = left;
    return null;
  },
};

/** "Türkiyənin Rusiya ilə ticarəti": what another country has with ours names ours all the same. */
function beginsWithCountry({ index, tokens, match: { firstToken, lastToken } }: Candidate): boolean {
  if (firstToken === lastToken) return false;
  const isCountry = (inner: Match) =>
    inner.lastToken < lastToken && inner.found.forms.every(({ flags }) => (flags & COUNTRY) !== 0);
  return matchesAt(index, tokens, firstToken).some(isCountry);
}

/** True where what stands near tells somebody else of a form's name. */
function isElses({ lore, tokens, match }: Candidate, { form, text }: FoundForm): boolean {
  const phrases = lore.counterCues(form);
  if (phrases.length === 0) return false;
  const name = { form: text, isAcronym: false };
  return cueNear(tokens, match.firstToken, match.lastToken, phrases, name) !== null;
}
