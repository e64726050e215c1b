/** What is named after a person is not the person: "улица Пушкина", "аэропорт имени Гейдара Алиева", "Puşkin küçəsi". */
import { INFLECTED } from '../index/name-index.ts';
import { Around, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore } from './surroundings.ts';

export const namesake: Rule = {
  name: 'namesake',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter,
  decide(candidate) {
    const { index, tokens, match, forms } = candidate;
    if (!namesPerson(candidate)) return null;
    const { firstToken, lastToken } = match;
    const [before, after] = [firstToken - 1, lastToken + 1];
    const isChanged = forms.every(({ form }) => (index.formFlags(form) & INFLECTED) !== 0);
    // "ул. Пушкина", "им. Гейдара Алиева".
    // "the town of Pushkin".
    const { namesakesBefore, namesakesAfter, ofWords } = tokens.lexicon;
    if (
      !isChanged &&
      followsDirectly(tokens, firstToken) &&
      ofWords.holds(tokens, before) &&
      namesakesBefore.holds(tokens, before - 1)
    )
      return refused(lastToken, before - 1, before);
    const isBeside = followsDirectly(tokens, firstToken) || gapBefore(tokens, firstToken) === '. ';
    if (isChanged && isBeside && namesakesBefore.holds(tokens, before)) return refused(lastToken, before, before);
    if (!isChanged && followsDirectly(tokens, after) && namesakesAfter.holds(tokens, after))
      return refused(lastToken, after, after);
    return null;
  },
};
