/** A short form, or an acronym that may be any word, may be its entry's name: the page has to decide. */
import { GUARDED } from '../index/name-index.ts';
import { Kind } from './candidate.ts';
import { withoutFlags } from './full-name.ts';
import { names, type Rule } from './rule.ts';

export const shortName: Rule = {
  name: 'short-name',
  asks: Kind.Cueless,
  decide({ index, match, forms }) {
    const short = withoutFlags(index, forms, GUARDED);
    return short.length === 0 ? null : names(short, 'page', { from: match.firstToken, to: match.lastToken });
  },
};
