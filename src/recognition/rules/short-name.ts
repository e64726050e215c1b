/** A short form, or an acronym that may be any word, may be its entry's name: the page has to decide. */
import { GUARDED } from '../index/name-index.ts';
import { Around } from './candidate.ts';
import { names, type Rule } from './rule.ts';

export const shortName: Rule = {
  name: 'short-name',
  asks: Around.Anything,
  decide({ index, match, forms }) {
    const short = forms.filter(({ form }) => (index.formFlags(form) & GUARDED) === 0);
    return short.length === 0 ? null : names(short, 'page', { from: match.firstToken, to: match.lastToken });
  },
};
