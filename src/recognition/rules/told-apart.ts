/**
 * A form beside a phrase by which the pack tells somebody else of that name is theirs: "Dmitry Peskov" beside "digital development",
 * "the Samur checkpoint". An acronym or a capital told apart so is another's on the whole page: "my OSCE", the examination.
 */
import type { FoundForm } from '../index/matches.ts';
import { EVENT, GENERIC } from '../index/name-index.ts';
import { type Candidate, Kind, namesPerson } from './candidate.ts';
import { cueNear } from './cues.ts';
import { notThisForm, other, type Rule, refused } from './rule.ts';
import { holdsName } from './short-name.ts';

export const toldApart: Rule = {
  name: 'told-apart',
  asks: Kind.Doubted,
  decide(candidate) {
    const { match, forms, around } = candidate;
    const left = forms.filter((found) => !isElses(candidate, found));
    if (left.length === forms.length) return null;
    const { firstToken: first, lastToken: last } = match;
    // An acronym that is another's is that on the whole page, "my OSCE", the examination, and so is a town that everybody knows: "Moscow"
    // beside Pullman.
    const isThroughout = (around & Kind.Acronym) !== 0 || isKnownTown(candidate);
    if (left.length === 0 && isThroughout) return other(true, last, first, last);
    // Somebody else stays who they are in what follows; beside a station called so the river may be named too.
    if (left.length === 0) {
      if (namesPerson(candidate)) return other(false, last, first, last);
      // "A CSTO mission to Armenia" names the alliance, "граница с Азербайджаном" in Iran the country.
      if ((around & Kind.Phrase) !== 0 && holdsName(candidate)) return notThisForm(candidate);
      // "Coronavirus vaccines": the illness tells which pandemic a page speaks of.
      const tells = forms.find(({ kind }) => (kind & (GENERIC | EVENT)) === (GENERIC | EVENT));
      const verdict = refused(last, first, last);
      return tells ? { ...verdict, tells } : verdict;
    }
    candidate.forms = left;
    return null;
  },
};

/** True of a town that everybody knows. */
function isKnownTown({ around, forms }: Candidate): boolean {
  return (around & (Kind.Town | Kind.Guarded)) === Kind.Town && forms.every(({ kind }) => (kind & GENERIC) !== 0);
}

/** True where what stands near tells somebody else of a form's name. */
function isElses({ lore, tokens, match }: Candidate, { form, text }: FoundForm): boolean {
  const phrases = lore.counterCues(form);
  if (phrases.length === 0) return false;
  const name = { form: text, isAcronym: false };
  return cueNear(tokens, match.firstToken, match.lastToken, phrases, name) !== null;
}
