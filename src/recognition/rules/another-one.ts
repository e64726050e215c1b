/** A common noun that stands for one thing stands for another one behind a word that says so, or with another year: "the next pandemic". */
import { GUARDED } from '../index/name-index.ts';
import { Around, type Candidate, isOneWord } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, tokenText } from './surroundings.ts';

export const anotherOne: Rule = {
  name: 'another-one',
  asks: Around.Anything,
  decide(candidate) {
    const { tokens, match, form, flags } = candidate;
    // A name stays one behind an article: "a Gazelle".
    if ((flags & GUARDED) === 0 || !isOneWord(candidate) || !/^\p{Ll}/u.test(form)) return null;
    const { firstToken: first, lastToken: last } = match;
    if (!followsDirectly(tokens, first) && !followsDirectly(tokens, last + 1)) return null;
    const before = first - 1;
    const isOther = tokens.lexicon.otherOnes.holds(tokens, before) || isOtherYear(candidate, before);
    if (isOther && followsDirectly(tokens, first)) return refused(last, before, before);
    // "In 1968 the pandemic …".
    const isBehind = tokens.lexicon.articles.holds(tokens, before) && /^,?\s$/.test(gapBefore(tokens, before));
    if (isBehind && isOtherYear(candidate, before - 1)) return refused(last, before - 1, before - 1);
    // "The pandemic of 1968".
    const year = last + 2;
    const isDated = tokens.lexicon.datingWords.holds(tokens, last + 1) && followsDirectly(tokens, year);
    return isDated && isOtherYear(candidate, year) ? refused(last, year, year) : null;
  },
};

/** True of a year that is none of the form's cues. */
function isOtherYear({ lore, tokens, forms }: Candidate, token: number): boolean {
  const year = tokenText(tokens, token);
  if (!/^[12]\d{3}$/.test(year)) return false;
  return !forms.some(({ form }) => lore.cues(form).some(({ text }) => text === year));
}
