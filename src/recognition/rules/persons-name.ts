/**
 * A given name, a title or what says who is called so makes a person or a pet of the word behind it: "David Moscow", "Prince
 * Georgia", "Miss USA", "a dog called Moscow".
 */
import { COUNTRY, INFLECTED } from '../index/name-index.ts';
import { Around, type Candidate, isOneWord, Kind, namesPerson } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import { followsDirectly, isCapitalised } from './surroundings.ts';

export const personsName: Rule = {
  name: 'persons-name',
  asks: Around.CapitalBefore | Around.ListedBefore,
  of: Kind.Place | Kind.Thing,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    if (first !== last || !followsDirectly(tokens, first)) return null;
    if (!isCapitalised(tokens, before)) {
      const being = calledSo(candidate);
      return being < 0 ? null : other(true, last, being, before);
    }
    // "Kirill Bakıdakı məbədlərdən danışıb": behind somebody known a place in a case stays one.
    const isBehindKnown = candidate.reading.spans.at(-1)?.lastToken === before;
    if (isBehindKnown && (flags & INFLECTED) !== 0) return null;
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

/** Words between who is called so and the name: "a puppy that they named Moscow". */
const WORDS_BETWEEN = 4;

/** The dog, child and the like that is said to be called by the name; -1 when none is. */
function calledSo({ tokens, match }: Candidate): number {
  const { namingWords, beings } = tokens.lexicon;
  const called = match.firstToken - 1;
  if (!namingWords.holds(tokens, called)) return -1;
  for (let token = called - 1; token >= called - WORDS_BETWEEN - 1 && token >= 0; token--)
    if (beings.holds(tokens, token)) return token;
  return -1;
}
