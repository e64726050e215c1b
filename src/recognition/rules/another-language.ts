/** A generated form that other languages have too is nobody's in a block without a sign of its own: "Peskova" in English. */
import { SIGNED } from '../index/name-index.ts';
import { type Candidate, Kind } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

export const anotherLanguage: Rule = {
  name: 'another-language',
  asks: Kind.Signed,
  decide(candidate) {
    const { around, forms } = candidate;
    if ((around & Kind.Signed) === 0 || showsItself(candidate)) return null;
    candidate.forms = forms.filter(({ flags }) => (flags & SIGNED) === 0);
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
