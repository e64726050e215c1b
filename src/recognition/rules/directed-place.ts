/** A direction in front of a place's name makes another place of it: "East Azerbaijan", "New Moscow", "Eastern Zangezur". */
import { COUNTRY, GENERIC } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isOneWord, Kind, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, followsDirectly, isCapitalised, joins, opensSentence } from './surroundings.ts';

/** Eastern Ukraine is in Ukraine; the Eastern of a lesser place is another one. */
const isKnownToAll = ({ forms }: Candidate): boolean => forms.some(({ kind }) => (kind & GENERIC) !== 0);

/** "Western Azerbaijan Community": so a body is called, and no part of a country. */
const isBody = (tokens: BlockTokens, token: number): boolean =>
  joins(tokens, token) && tokens.lexicon.organisationNouns.holds(tokens, token);

export const directedPlace: Rule = {
  name: 'directed-place',
  asks: Around.Placed,
  of: Kind.Place,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    const { countryParts, directions, regionalDirections } = tokens.lexicon;
    const isPart = (flags & COUNTRY) !== 0 && countryParts.holds(tokens, before);
    const isDirection =
      directions.holds(tokens, before) ||
      isPart ||
      (regionalDirections.holds(tokens, before) && (!isKnownToAll(candidate) || isBody(tokens, last + 1)));
    if (!isDirection || !isCapitalised(tokens, before) || !followsDirectly(tokens, first)) return null;
    if (!isOneWord(candidate) || !namesPlace(candidate)) return null;
    const { openingDirections, unionWords } = tokens.lexicon;
    const isDirected =
      unionWords.holds(tokens, before) ||
      // "North America", whatever opens there: no sentence about a country begins so.
      isPart ||
      // "EASTERN ZANGEZUR REBUILT": it is as much of the name at a sentence's start and in headlines.
      openingDirections.holds(tokens, before) ||
      (casingAround(tokens, before, first) === 'prose' && !opensSentence(tokens, before));
    return isDirected ? refused(last, before, before) : null;
  },
};
