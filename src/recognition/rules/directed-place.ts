/** A direction in front of a place's name makes another place of it: "East Azerbaijan", "New Moscow". */
import { DIRECTIONS } from '../languages/places.ts';
import { Around, isOneWord, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, followsDirectly, isCapitalised, lowerToken, opensSentence } from './surroundings.ts';

export const directedPlace: Rule = {
  name: 'directed-place',
  asks: Around.CapitalBefore,
  decide(candidate) {
    const { tokens, match } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    if (!DIRECTIONS.holds(tokens, before) || !isCapitalised(tokens, before) || !followsDirectly(tokens, first))
      return null;
    if (!isOneWord(candidate) || !namesPlace(candidate)) return null;
    const isDirected =
      lowerToken(tokens, before) === 'united' ||
      (!opensSentence(tokens, before) && casingAround(tokens, before, first) === 'prose');
    return isDirected ? refused(last, before, before) : null;
  },
};
