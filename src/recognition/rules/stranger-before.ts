/** In prose a capitalised stranger in front of a guarded name makes another name of it: "Google Trend". */
import { GUARDED } from '../index/name-index.ts';
import { Around, type Candidate, isKnown, isOneWord, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, followsDirectly, isAllCapitals, isCapitalised } from './surroundings.ts';

export const strangerBefore: Rule = {
  name: 'stranger-before',
  asks: Around.CapitalBefore,
  of: Kind.Guarded,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { match, flags } = candidate;
    if ((flags & GUARDED) === 0 || !isOneWord(candidate) || namesPerson(candidate)) return null;
    const before = match.firstToken - 1;
    return isStranger(candidate, before) ? refused(match.lastToken, before, before) : null;
  },
};

function isStranger(candidate: Candidate, before: number): boolean {
  const { tokens, match } = candidate;
  if (!followsDirectly(tokens, match.firstToken) || !isCapitalised(tokens, before)) return false;
  if (!isCapitalised(tokens, match.firstToken) || isAllCapitals(tokens, before)) return false;
  if (tokens.lexicon.noNames.holds(tokens, before) || isKnown(candidate, before)) return false;
  return casingAround(tokens, before, match.lastToken) === 'prose';
}
