/** What is named after a person is not the person: "улица Пушкина", "аэропорт имени Гейдара Алиева", "Puşkin küçəsi". */
import { INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, Kind, namesPerson } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, tokenText } from './surroundings.ts';

export const namesake: Rule = {
  name: 'namesake',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter | Around.SignAfter | Around.PauseAfter,
  of: Kind.Person,
  decide(candidate) {
    const { index, tokens, match, forms } = candidate;
    if (!namesPerson(candidate)) return null;
    const { firstToken, lastToken } = match;
    const [before, after] = [firstToken - 1, lastToken + 1];
    const isChanged = forms.every(({ form }) => (index.formFlags(form) & INFLECTED) !== 0);
    const { namesakesBefore, namesakesAfter, continuations, ofWords } = tokens.lexicon;
    // "The town of Pushkin": what bears the name from there on is the town.
    if (
      !isChanged &&
      followsDirectly(tokens, firstToken) &&
      ofWords.holds(tokens, before) &&
      namesakesBefore.holds(tokens, before - 1)
    )
      return other(false, lastToken, before - 1, before);
    const what = isChanged ? -1 : settlementBehind(tokens, firstToken, lastToken);
    if (what >= 0) return other(false, lastToken, after, what);
    // "ул. Пушкина", "им. Гейдара Алиева".
    const isBeside = followsDirectly(tokens, firstToken) || gapBefore(tokens, firstToken) === '. ';
    if (isChanged && isBeside && namesakesBefore.holds(tokens, before)) return refused(lastToken, before, before);
    // "A Putin town hall" is another thing again.
    const isNamed = namesakesAfter.holds(tokens, after) && !continuations.holds(tokens, after + 1);
    if (!isChanged && isNamed && followsDirectly(tokens, after)) return refused(lastToken, after, after);
    return null;
  },
};

/** Words of an apposition in which a settlement is looked for: "in Pushkin, a leafy suburb". */
const APPOSITION = 4;

/** The last token of what says that a name behind "in" is a settlement's: ", a suburb", ", near", ", south of"; -1 when nothing does. */
function settlementBehind(tokens: BlockTokens, first: number, last: number): number {
  const { locatives, articles, namesakesBefore, nearWords, directions, ofWords } = tokens.lexicon;
  const next = last + 1;
  if (!locatives.has(tokenText(tokens, first - 1)) || !/^,\s$/.test(gapBefore(tokens, next))) return -1;
  if (nearWords.holds(tokens, next)) return next;
  if (directions.holds(tokens, next) && ofWords.holds(tokens, next + 1)) return next + 1;
  if (!articles.holds(tokens, next)) return -1;
  for (let token = next + 1; token <= next + APPOSITION && followsDirectly(tokens, token); token++)
    if (namesakesBefore.holds(tokens, token)) return token;
  return -1;
}
