/** A direction in front of a place's name makes another place of it: "East Azerbaijan", "New Moscow". */
import { Around, isOneWord, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, followsDirectly, isCapitalised, opensSentence } from './surroundings.ts';

export const directedPlace: Rule = {
  name: 'directed-place',
  asks: Around.CapitalBefore,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    if (
      !tokens.lexicon.directions.holds(tokens, before) ||
      !isCapitalised(tokens, before) ||
      !followsDirectly(tokens, first)
    )
      return null;
    if (!isOneWord(candidate) || !namesPlace(candidate)) return null;
    const isDirected =
      tokens.lexicon.unionWords.holds(tokens, before) ||
      (!opensSentence(tokens, before) && casingAround(tokens, before, first) === 'prose');
    return isDirected ? refused(last, before, before) : null;
  },
};
