/**
 * A place that is said to lie in another state or country, or to be a hamlet, is another one on the whole page: "Moscow, Idaho".
 * One that is said to lie where ours does is ours.
 */

import { endOf } from '../../text/tokens.ts';
import type { FoundForm } from '../index/matches.ts';
import { COUNTRY, GENERIC } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, isKnown, Kind, namesPlace } from './candidate.ts';
import { names, other, type Rule, refused } from './rule.ts';
import {
  followsDirectly,
  gapBefore,
  isCapitalised,
  isInitial,
  lowerToken,
  opensSentence,
  tokenText,
} from './surroundings.ts';

const COMMA = 44;
const SPACE = 32;

/** A state or country that is said of a place: "Moscow, Idaho", "Moscow (Russia)". */
interface Region {
  /** In lower case. */
  name: string;
  /** A state or province that is no country's name too. */
  isState: boolean;
  lastToken: number;
  /** In brackets, not after a comma. */
  bracketed: boolean;
}

/** The longest state or country whose name follows a word after a comma or bracket; null when none does. */
function regionAfter(tokens: BlockTokens, last: number): Region | null {
  const unit = tokens.text.charCodeAt(endOf(tokens, last));
  if ((unit !== COMMA && unit !== SPACE) || last + 1 >= tokens.count) return null;
  const gap = gapBefore(tokens, last + 1);
  const bracketed = gap === ' (';
  if (!bracketed && !/^,\s{1,2}$/.test(gap)) return null;
  const dotted = dottedState(tokens, last + 1);
  if (dotted) return { name: dotted, isState: true, lastToken: last + 2, bracketed };
  let name = '';
  let found: Region | null = null;
  for (let token = last + 1; token < last + 4 && isCapitalised(tokens, token); token++) {
    if (token > last + 1 && !/^\s$/.test(gapBefore(tokens, token))) break;
    name += `${name && ' '}${lowerToken(tokens, token)}`;
    const code = tokens.lexicon.stateCodes.has(name) && /^[A-Z]{2}$/.test(tokenText(tokens, token));
    const country = tokens.lexicon.countries.has(name);
    if (country || code || tokens.lexicon.states.has(name))
      found = { name, isState: !country, lastToken: token, bracketed };
  }
  return found;
}

/** "N.Y.", a state's initials with full stops, in lower case; empty when none stand there. */
function dottedState(tokens: BlockTokens, first: number): string {
  if (!isInitial(tokens, first) || !isInitial(tokens, first + 1) || gapBefore(tokens, first + 1) !== '.') return '';
  const name = lowerToken(tokens, first) + lowerToken(tokens, first + 1);
  return tokens.lexicon.stateCodes.has(name) ? name : '';
}

/** Two forms of a country's name share this many letters at least, and differ in no more at their end. */
const LEAST_SHARED = 4;
const MOST_ENDING = 3;

/** Whether two names are one country's, in whatever case: "gürcüstanın" and "gürcüstan". */
function isSameLand(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= Math.max(LEAST_SHARED, one.length - MOST_ENDING, other.length - MOST_ENDING);
}

/**
 * Whether a place with these homes (see `NameIndex.homes`) lies in a region said of it, or a place of the same name
 * does; `unsaid` when the region may be the next item of a list or open a clause: "In Moscow, Ukraine was …".
 */
function whoseRegion(
  tokens: BlockTokens,
  first: number,
  { name, isState, lastToken, bracketed }: Region,
  homes: readonly string[],
  isListed: boolean,
  isCountry: boolean,
): 'own' | 'other' | 'unsaid' {
  if (
    homes.some((home) => isSameLand(home, name)) ||
    (isState && homes.some((home) => tokens.lexicon.statesOf.has(home)))
  )
    return 'own';
  if (isState) return 'other';
  if (bracketed || homes.length === 0) return 'unsaid';
  // "From Russia, Germany."
  if (isCountry && !tokens.lexicon.borrowingLands.has(name)) return 'unsaid';
  const end = endOf(tokens, lastToken);
  const after = tokens.text.slice(end, end + 2);
  const next = lastToken + 1;
  // "Turkey, Israel, the Gulf".
  const item = tokens.lexicon.articles.holds(tokens, next) ? next + 1 : next;
  const goesOn = isCapitalised(tokens, item) || tokens.lexicon.conjunctions.holds(tokens, next);
  const closes = /^(?:[.)\u2014;]|\s[\u2014(]|$)/.test(after) || (after.startsWith(',') && !goesOn);
  const lies =
    first === 0 ||
    tokens.lexicon.locatives.has(tokenText(tokens, first - 1)) ||
    // "Armenia, Colombia, grows coffee."
    (!isListed && opensSentence(tokens, first));
  return closes && lies ? 'other' : 'unsaid';
}

/** Words of an apposition in which a small place is looked for: ", an old farming village". */
const APPOSITION = 4;

/** The token that says that a place of everybody's knowledge is a small one: "Moscow, a hamlet"; -1 when none does. */
function hamletAfter(tokens: BlockTokens, last: number): number {
  if (tokens.text.charCodeAt(endOf(tokens, last)) !== COMMA) return -1;
  const { hamlets, indefinites } = tokens.lexicon;
  if (!indefinites.holds(tokens, last + 1)) return -1;
  for (let token = last + 2; token <= last + 1 + APPOSITION && followsDirectly(tokens, token); token++)
    if (hamlets.holds(tokens, token)) return token;
  return -1;
}

export const placeRegion: Rule = {
  name: 'place-region',
  asks: Around.CapitalAfter | Around.PauseAfter,
  of: Kind.Place,
  also: Around.SignAfter | Around.PauseAfter,
  decide(candidate) {
    const { index, tokens, match, flags, around } = candidate;
    const [place] = match.found.forms as [FoundForm];
    if (!namesPlace(candidate)) return null;
    const region = regionAfter(tokens, match.lastToken);
    if (!region) {
      const hamlet =
        (around & Kind.Town) === 0 || (place.kind & GENERIC) === 0 ? -1 : hamletAfter(tokens, match.lastToken);
      return hamlet < 0 ? null : other(true, match.lastToken, match.lastToken + 1, hamlet);
    }
    const isListed = isKnown(candidate, region.lastToken);
    const isCountry = (flags & COUNTRY) !== 0;
    const whose = whoseRegion(tokens, match.firstToken, region, index.homes(place.entry), isListed, isCountry);
    const [from, to] = [match.lastToken + 1, region.lastToken];
    // A country's name is told apart where it stands; a page about a village called Russia may still speak of Russia.
    if (whose === 'other')
      return isCountry ? { ...refused(to, from, to), borrowed: region.name } : other(true, to, from, to);
    if (whose === 'unsaid' || isCountry) return null;
    const forms = match.found.forms.filter(({ entry }) => index.isSame(entry, place.entry));
    return names(forms, 'full', { from, to, throughout: true });
  },
};
