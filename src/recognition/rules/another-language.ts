/** A generated form that other languages have too is nobody's in a block without a sign of its own: "Peskova" in English. */
import { SIGNED } from '../index/name-index.ts';
import { Around, type Candidate } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

export const anotherLanguage: Rule = {
  name: 'another-language',
  asks: Around.Anything,
  decide(candidate) {
    const { index, forms } = candidate;
    const isSigned = ({ form }: { form: number }) => (index.formFlags(form) & SIGNED) !== 0;
    if (!forms.some(isSigned) || showsItself(candidate)) return null;
    candidate.forms = forms.filter((found) => !isSigned(found));
    return candidate.forms.length === 0 ? notThisForm(candidate) : null;
  },
};

/** So many words on either side are looked at, so that an endless block costs no more than others. */
const REACH = 40;

/** True when the block holds a letter or a small word that only such languages have. Each block tells for itself: pages mix. */
function showsItself({ tokens, match }: Candidate): boolean {
  const { signs, tellingWords } = tokens.lexicon;
  if (signs.test(tokens.text)) return true;
  const last = Math.min(tokens.count, match.lastToken + REACH);
  for (let token = Math.max(0, match.firstToken - REACH); token < last; token++)
    if (tellingWords.holds(tokens, token)) return true;
  return false;
}
