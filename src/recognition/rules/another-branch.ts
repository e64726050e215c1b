/** A body's name that says which church another church is of is part of that one's name: "the Estonian Church of the Moscow Patriarchate". */
import { INFLECTED } from '../index/name-index.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised } from './surroundings.ts';

export const anotherBranch: Rule = {
  name: 'another-branch',
  asks: Around.SignBefore | Around.PauseBefore | Around.ListedBefore,
  of: Kind.Thing,
  decide(candidate) {
    const church = churchBefore(candidate);
    if (church < 0 || namesPerson(candidate) || namesPlace(candidate) || isOwn(candidate, church)) return null;
    return refused(candidate.match.lastToken, church, candidate.match.firstToken - 1);
  },
};

/** What ties a branch to its church without a word. */
const TIED = /^(?:,\s|\s[([]|\s?[-\u2010-\u2014]\s?)$/;

/** The token of the church that a name is tied to; -1 when there is none. */
function churchBefore({ tokens, match, flags }: Candidate): number {
  const { churches, ofWords, apposers } = tokens.lexicon;
  const first = match.firstToken;
  if (churches.holds(tokens, first - 1)) {
    // "Эстонская церковь Московского патриархата".
    const isGenitive = (flags & INFLECTED) !== 0 && followsDirectly(tokens, first);
    return isGenitive || TIED.test(gapBefore(tokens, first)) ? first - 1 : -1;
  }
  const of = apposers.holds(tokens, first - 1) ? first - 2 : first - 1;
  const isTied = ofWords.holds(tokens, of) && followsDirectly(tokens, of) && followsDirectly(tokens, of + 1);
  return isTied && churches.holds(tokens, of - 1) && isCapitalised(tokens, of - 1) ? of - 1 : -1;
}

/** True when a token ends a name of the same entry: "the Russian Orthodox Church (Moscow Patriarchate)". */
function isOwn({ index, reading, forms }: Candidate, token: number): boolean {
  const before = reading.spans.at(-1);
  return (
    before?.lastToken === token &&
    before.owners.some(({ entry }) => forms.some((form) => index.isSame(form.entry, entry)))
  );
}
