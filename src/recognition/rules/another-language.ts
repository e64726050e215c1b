/** A generated form that other languages have too is nobody's in a text without a sign of its own: "Peskova" in English. */
import { SIGNED } from '../index/name-index.ts';
import { Around } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

export const anotherLanguage: Rule = {
  name: 'another-language',
  asks: Around.Anything,
  decide(candidate) {
    const { index, tokens, forms } = candidate;
    const isSigned = ({ form }: { form: number }) => (index.formFlags(form) & SIGNED) !== 0;
    if (!forms.some(isSigned) || tokens.lexicon.signs.test(tokens.text)) return null;
    candidate.forms = forms.filter((found) => !isSigned(found));
    return candidate.forms.length === 0 ? notThisForm(candidate) : null;
  },
};
