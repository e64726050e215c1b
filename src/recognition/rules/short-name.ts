/** A short form, or an acronym that may be any word, may be its entry's name: the page has to decide. */
import type { FoundForm } from '../index/matches.ts';
import { GUARDED } from '../index/name-index.ts';
import { Around, type Candidate, womensForm } from './candidate.ts';
import { names, notThisForm, type Rule } from './rule.ts';
import { followsDirectly, lowerToken } from './surroundings.ts';

export const shortName: Rule = {
  name: 'short-name',
  asks: Around.Anything,
  decide(candidate) {
    const { index, match } = candidate;
    const asked = formsAsked(candidate);
    if (asked.length === 0) return notThisForm(candidate);
    const short = asked.filter(({ form }) => (index.formFlags(form) & GUARDED) === 0);
    return short.length === 0 ? null : names(short, 'page', { from: match.firstToken, to: match.lastToken });
  },
};

/**
 * The forms that a short name may stand for: of a surname that may be his or hers only his or only hers, where the word in front
 * says so: "речь Алиева", "сказала Алиева".
 */
function formsAsked(candidate: Candidate): readonly FoundForm[] {
  const { index, tokens, match, forms } = candidate;
  const isHis = ({ form }: FoundForm) => womensForm(index, form) !== null;
  const his = forms.find(isHis);
  if (!his || !followsDirectly(tokens, match.firstToken)) return forms;
  const sex = tokens.lexicon.sexAfter(lowerToken(tokens, match.firstToken - 1), index.spelling(his.form));
  if (sex === null) return forms;
  candidate.isHis = sex === 'm';
  return forms.filter((found) => isHis(found) === candidate.isHis);
}
