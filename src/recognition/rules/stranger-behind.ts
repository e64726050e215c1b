/**
 * In prose a capitalised stranger behind a place, a short or a guarded name makes another name of it: "Minsk Mazowiecki". A
 * country stays one: "the Iran Nuclear Deal".
 */
import { COUNTRY, GUARDED, INFLECTED, SHORT } from '../index/name-index.ts';
import { Around, type Candidate, isKnown, isOneWord, Kind, namesPerson, namesPlace } from './candidate.ts';
import { singular } from './own-names.ts';
import { type Rule, refused } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  hasTiedEnding,
  isAllCapitals,
  isCapitalised,
  isFollowed,
  lowerToken,
} from './surroundings.ts';

export const strangerBehind: Rule = {
  name: 'stranger-behind',
  asks: Around.CapitalAfter,
  of: Kind.Place | Kind.Thing,
  unless: Around.PauseAfter,
  decide(candidate) {
    const { match, flags, tokens } = candidate;
    if (namesPerson(candidate) || (flags & (COUNTRY | SHORT)) === COUNTRY) return null;
    const isLoose = isOneWord(candidate) && ((flags & SHORT) !== 0 || namesPlace(candidate));
    if ((flags & GUARDED) === 0 && !isLoose) return null;
    // "Bakının Xətai rayonu", "Qarsdan Mersinə", "SOCAR-ın Odessadakı bazası": a name ends with its case.
    if ((flags & INFLECTED) !== 0 || hasTiedEnding(tokens, match.lastToken, match.end)) return null;
    const next = match.lastToken + 1;
    if (isWherePersonComesFrom(candidate, next)) return null;
    return isFollowedByStranger(candidate, next) ? refused(match.lastToken, next, next) : null;
  },
};

/** "Композитор из Тбилиси Гига Чхеидзе": behind a word for where somebody is from, two capitals are a person's. */
function isWherePersonComesFrom({ tokens, match }: Candidate, next: number): boolean {
  return (
    tokens.lexicon.originWords.holds(tokens, match.firstToken - 1) &&
    followsDirectly(tokens, match.firstToken) &&
    isCapitalised(tokens, next + 1) &&
    followsDirectly(tokens, next + 1) &&
    !isAllCapitals(tokens, next + 1)
  );
}

function isFollowedByStranger(candidate: Candidate, next: number): boolean {
  const { tokens, match } = candidate;
  if (!isFollowed(tokens, match.lastToken, match.end) || isAllCapitals(tokens, next)) return false;
  if (
    tokens.lexicon.noNames.holds(tokens, next) ||
    tokens.lexicon.givenNames.holds(tokens, next) ||
    tokens.lexicon.happenings.holds(tokens, next) ||
    // "İranın Şərqi Azərbaycan əyaləti": another place begins there.
    tokens.lexicon.directions.holds(tokens, next) ||
    // "Karabakh Armenians".
    tokens.lexicon.demonyms.has(singular(lowerToken(tokens, next), tokens.lexicon))
  )
    return false;
  // "Bakı Naxçıvana qaz verir".
  if (tokens.lexicon.inCase.test(lowerToken(tokens, next)) && tokens.lexicon.signs.test(tokens.text)) return false;
  return !isKnown(candidate, next) && casingAround(tokens, match.lastToken, next) === 'prose';
}
