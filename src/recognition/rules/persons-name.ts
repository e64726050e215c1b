/** A given name or a title makes a person of the word behind it: "David Moscow", "Prince Georgia", "Miss USA". */
import { COUNTRY } from '../index/name-index.ts';
import { Around, isOneWord, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, isCapitalised } from './surroundings.ts';

export const personsName: Rule = {
  name: 'persons-name',
  asks: Around.CapitalBefore,
  of: Kind.Place | Kind.Thing,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    if (first !== last || !followsDirectly(tokens, first) || !isCapitalised(tokens, before)) return null;
    // A country keeps its name behind a given name: "told Kim Russia would".
    const isNamed =
      tokens.lexicon.personalTitles.holds(tokens, before) ||
      ((flags & COUNTRY) === 0 &&
        isOneWord(candidate) &&
        tokens.lexicon.givenNames.holds(tokens, before) &&
        !tokens.lexicon.noNames.holds(tokens, before));
    return isNamed && !namesPerson(candidate) ? refused(last, before, before) : null;
  },
};
