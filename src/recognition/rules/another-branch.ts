/**
 * A body's name that says which church another church is of is part of that one's name, "the Estonian Church of the Moscow
 * Patriarchate", and a church abroad, in exile, in America or of a saint is another one: "the Russian Orthodox Church in exile",
 * "St. Nicholas Russian Orthodox Church".
 */
import { INFLECTED } from '../index/name-index.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised, joins } from './surroundings.ts';

export const anotherBranch: Rule = {
  name: 'another-branch',
  asks: Around.SignBefore | Around.PauseBefore | Around.CapitalBefore | Around.ListedBefore | Around.ListedAfter,
  of: Kind.Thing,
  decide(candidate) {
    if (namesPerson(candidate) || namesPlace(candidate)) return null;
    const { lastToken } = candidate.match;
    const abroad = abroadAfter(candidate);
    if (abroad >= 0) return refused(abroad, lastToken + 1, abroad);
    const saint = saintBefore(candidate);
    if (saint >= 0) return refused(lastToken, saint, lastToken);
    const church = churchBefore(candidate);
    if (church < 0 || isOwn(candidate, church)) return null;
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

/** Words of a dedication: "Ss. Peter and Paul". */
const DEDICATION = 4;

/** The saint in front of a church's name: "St Nicholas Russian Orthodox Church"; -1 when there is none. */
function saintBefore({ tokens, match }: Candidate): number {
  const { churches, dedications, conjunctions } = tokens.lexicon;
  if (!churches.holds(tokens, match.lastToken)) return -1;
  const isBeside = (token: number) =>
    joins(tokens, token) ||
    // "St. Nicholas", "Peter and Paul".
    gapBefore(tokens, token) === '. ' ||
    (followsDirectly(tokens, token) && [token - 1, token].some((word) => conjunctions.holds(tokens, word)));
  for (let token = match.firstToken - 1; token >= match.firstToken - DEDICATION && isBeside(token + 1); token--)
    if (isCapitalised(tokens, token) && dedications.holds(tokens, token)) return token;
  return -1;
}

/**
 * The last token of what says that a church is one abroad or a parish: "outside Russia", "in exile", "abroad", "of the Holy"; -1 when
 * nothing does.
 */
function abroadAfter({ tokens, match }: Candidate): number {
  const { beyondWords, churches, churchesAbroad, foreignChurches, dedications, siteWords, ofWords, apposers } =
    tokens.lexicon;
  if (!churches.holds(tokens, match.lastToken)) return -1;
  const next = match.lastToken + 1;
  const whose = apposers.holds(tokens, next + 1) ? next + 2 : next + 1;
  if (ofWords.holds(tokens, next) && dedications.holds(tokens, whose) && joins(tokens, whose)) return whose;
  // "Церковь за границей".
  const isLed = siteWords.holds(tokens, next) || beyondWords.holds(tokens, next);
  const abroad = isLed ? next + 1 : next;
  // "The Orthodox Church in America".
  if (abroad > next && foreignChurches.holds(tokens, abroad) && joins(tokens, abroad)) return abroad;
  if (!followsDirectly(tokens, next) || !followsDirectly(tokens, abroad) || !churchesAbroad.holds(tokens, abroad))
    return -1;
  const place = ofWords.holds(tokens, abroad + 1) ? abroad + 2 : abroad + 1;
  return joins(tokens, place) ? place : abroad;
}
