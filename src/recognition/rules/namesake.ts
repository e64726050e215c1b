/** What is named after a person is not the person: "улица Пушкина", "аэропорт имени Гейдара Алиева", "Puşkin küçəsi". */
import { INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isInitial } from './surroundings.ts';

export const namesake: Rule = {
  name: 'namesake',
  asks: Around.Anything,
  decide(candidate) {
    const { index, tokens, match, forms } = candidate;
    if (!namesPerson(candidate)) return null;
    const { firstToken, lastToken } = match;
    const [before, after] = [firstToken - 1, lastToken + 1];
    const isChanged = forms.every(({ form }) => (index.formFlags(form) & INFLECTED) !== 0);
    // "the town of Pushkin".
    const { namesakesBefore, namesakesAfter, ofWords } = tokens.lexicon;
    if (
      !isChanged &&
      followsDirectly(tokens, firstToken) &&
      ofWords.holds(tokens, before) &&
      namesakesBefore.holds(tokens, before - 1)
    )
      return refused(lastToken, before - 1, before);
    const what = isChanged ? namesakeBefore(tokens, firstToken) : -1;
    if (what >= 0) return refused(lastToken, what, before);
    if (!isChanged && followsDirectly(tokens, after) && namesakesAfter.holds(tokens, after))
      return refused(lastToken, after, after);
    return null;
  },
};

/** What is named after the person in the genitive at a token: "ул. Пушкина", "им. А. С. Пушкина", "пр-т Пушкина"; -1 when nothing is. */
function namesakeBefore(tokens: BlockTokens, first: number): number {
  const { namesakesBefore } = tokens.lexicon;
  let at = first;
  while (isBeside(tokens, at) && isInitial(tokens, at - 1)) at--;
  if (!isBeside(tokens, at)) return -1;
  // An abbreviation may leave its middle out.
  const what = gapBefore(tokens, at - 1) === '-' ? at - 2 : at - 1;
  return [at - 1, what].find((token) => namesakesBefore.holds(tokens, token)) ?? -1;
}

/** True when a space, a full stop or both stand between a word and the one before it. */
function isBeside(tokens: BlockTokens, token: number): boolean {
  return followsDirectly(tokens, token) || /^\.\s?$/.test(gapBefore(tokens, token));
}
