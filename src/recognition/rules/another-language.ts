/** A generated form that other languages have too is nobody's in a text without a sign of its own: "Peskova" in English. */
import { SIGNED } from '../index/name-index.ts';
import { Kind } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

export const anotherLanguage: Rule = {
  name: 'another-language',
  asks: Kind.Signed,
  decide(candidate) {
    const { index, tokens, around, forms } = candidate;
    if ((around & Kind.Signed) === 0 || tokens.lexicon.signs.test(tokens.text)) return null;
    candidate.forms = forms.filter(({ form }) => (index.formFlags(form) & SIGNED) === 0);
    return candidate.forms.length === 0 ? notThisForm(candidate) : null;
  },
};
