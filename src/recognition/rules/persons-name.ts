/**
 * A given name, a title, an age or what says who is called so makes a person or a pet of a word: "David Moscow", "Prince Georgia", "Miss
 * USA", "Shaz Eid, 44", "a dog called Moscow", "her cat Baku", and so does a surname behind a country's name: "Iran Barkley".
 */
import { startsLower } from '../../text/tokens.ts';
import { COUNTRY, EVENT, GENERIC, INFLECTED, PLACE, SHORT } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, isOneWord, Kind, namesPerson } from './candidate.ts';
import { other, type Rule, refused, type Verdict } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  isAllCapitals,
  isCapitalised,
  joins,
  lowerToken,
  tokenText,
} from './surroundings.ts';

export const personsName: Rule = {
  name: 'persons-name',
  asks: Around.CapitalBefore | Around.ListedBefore | Around.TitleBefore | Kind.GivenPlace,
  of: Kind.Place | Kind.Thing,
  unless: Kind.Phrase,
  decide(candidate) {
    const { tokens, match, flags, around } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    if (first !== last) return null;
    const surname = surnameBehind(candidate);
    if (surname >= 0) return other(true, surname, surname, surname);
    const family = familyBehind(candidate);
    if (family >= 0) return other(isSaidToBe(candidate), family, family, family);
    if (!followsDirectly(tokens, first)) {
      // "Dr. Eid"; in small letters where a name goes on: "dr. Eid Kol".
      const isCapital = (around & (Around.CapitalBefore | Around.CapitalAfter)) !== 0;
      const isTitled = isCapital && tokens.lexicon.surnamed.holds(tokens, before) && gapBefore(tokens, first) === '. ';
      return isTitled && !namesPerson(candidate) ? otherHere(candidate, before, before) : null;
    }
    if (!isCapitalised(tokens, before)) {
      const being = beings(candidate);
      return being < 0 ? null : other(true, last, being, before);
    }
    // "Kirill Bakıdakı məbədlərdən danışıb": behind somebody known a place in a case stays one.
    const isBehindKnown = candidate.reading.spans.at(-1)?.lastToken === before;
    if (isBehindKnown && (flags & INFLECTED) !== 0) return null;
    // A country keeps its name behind a given name: "told Kim Russia would".
    const isNamed =
      tokens.lexicon.personalTitles.holds(tokens, before) ||
      tokens.lexicon.surnamed.holds(tokens, before) ||
      ((flags & COUNTRY) === 0 &&
        isOneWord(candidate) &&
        !isNetwork(candidate) &&
        tokens.lexicon.givenNames.holds(tokens, before) &&
        !tokens.lexicon.noNames.holds(tokens, before));
    if (namesPerson(candidate)) return null;
    if (isNamed)
      return isPersonThroughout(candidate) ? otherHere(candidate, before, before) : refused(last, before, before);
    return isToldOfPerson(candidate) ? otherHere(candidate, before, last + 1) : null;
  },
};

/** True of a thing that everybody knows and nobody is called by: "müğənni Aygün Instagram hesabında". */
function isNetwork({ match: { found } }: Candidate): boolean {
  return found.forms.every(({ kind }) => (kind & (GENERIC | PLACE | EVENT)) === GENERIC);
}

/** Somebody else is called so: of a short name from here on, of a town's on the whole page. */
function otherHere({ match, flags }: Candidate, from: number, to: number): Verdict {
  return other((flags & SHORT) === 0, match.lastToken, from, to);
}

/** "Dr Eid", "Shaz Eid, 44", "David Moscow said": from there on the page calls a person so; a country stays one elsewhere. */
function isPersonThroughout({ tokens, match, flags }: Candidate): boolean {
  const { firstToken: first, lastToken: last } = match;
  if ((flags & COUNTRY) !== 0) return false;
  const { personalVerbs, surnamed } = tokens.lexicon;
  if (surnamed.holds(tokens, first - 1) || isAged(tokens, last)) return true;
  return followsDirectly(tokens, last + 1) && personalVerbs.holds(tokens, last + 1);
}

/**
 * True of a name behind a stranger whom the sentence shows to be a person, by his age or as one who speaks for somebody: "Shaz Eid, 44",
 * "counsel for the defence, Tiago Sochi, will appeal".
 */
function isToldOfPerson(candidate: Candidate): boolean {
  const { tokens, match, flags } = candidate;
  const { firstToken: first, lastToken: last } = match;
  const before = first - 1;
  if ((flags & COUNTRY) !== 0 || !isOneWord(candidate) || isAllCapitals(tokens, before)) return false;
  if (tokens.lexicon.noNames.holds(tokens, before) || isKnown(candidate, before)) return false;
  if (isAged(tokens, last)) return true;
  if (!/^,\s$/.test(gapBefore(tokens, before)) || !/^,\s$/.test(gapBefore(tokens, last + 1))) return false;
  // "Counsel for the defence, …": somebody's calling stands in front of the comma.
  const { callings, titles, trades } = tokens.lexicon;
  for (let token = before - 1; token >= before - CALLING && token >= 0; token--)
    if ([callings, titles, trades].some((list) => list.holds(tokens, token))) return startsLower(tokens, last + 1);
  return false;
}

/**
 * The surname behind a country's name that people are called by, too: "Iran Barkley beat Hearns". No other capital may follow, as in "the
 * Iran Nuclear Deal", nor may the country be where something is: "in Iran Khatami won".
 */
function surnameBehind(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { firstToken: first, lastToken: last } = match;
  const { givenCountries, noNames, happenings, continuations, continuationAdjectives, nameEndings, organisationNouns } =
    tokens.lexicon;
  const next = last + 1;
  if (!givenCountries.holds(tokens, last) || !joins(tokens, next) || joins(tokens, next + 1)) return -1;
  if (isAllCapitals(tokens, next) || isKnown(candidate, next)) return -1;
  // "İran Naxçıvana qaz verir".
  if (tokens.lexicon.inCase.test(lowerToken(tokens, next)) && tokens.lexicon.signs.test(tokens.text)) return -1;
  if (
    [noNames, happenings, continuations, continuationAdjectives, nameEndings, organisationNouns].some((list) =>
      list.holds(tokens, next),
    )
  )
    return -1;
  const { locatives, articles, againstWords } = tokens.lexicon;
  const before = first - 1;
  if (followsDirectly(tokens, first) && [locatives, articles, againstWords].some((list) => list.holds(tokens, before)))
    return -1;
  // "Told Iran Trump would": what is told stands behind.
  const isAsked = isAged(tokens, next) || tokens.lexicon.minorWords.holds(tokens, next + 1);
  if (tokens.lexicon.speechVerbs.holds(tokens, before) && !isAsked) return -1;
  return casingAround(tokens, last, next) === 'prose' ? next : -1;
}

/**
 * What looks like a surname behind a place by whose name people are called: "Tehran Vəliyevin kitabı"; -1 when nothing does. The name of
 * somebody known is a surname there only behind a calling: "bəstəkar Tehran Əliyev".
 */
function familyBehind(candidate: Candidate): number {
  const { tokens, match, flags } = candidate;
  const { givenPlaces, familyName, noNames } = tokens.lexicon;
  const next = match.lastToken + 1;
  if ((flags & INFLECTED) !== 0 || !givenPlaces.holds(tokens, match.lastToken) || !joins(tokens, next)) return -1;
  const isKnownThere = isKnown(candidate, next);
  if (isKnownThere ? !isSaidToBe(candidate) : !familyName.test(lowerToken(tokens, next))) return -1;
  return noNames.holds(tokens, next) ? -1 : next;
}

/** True behind what somebody is said to be: "bəstəkar Tehran Əliyev". */
function isSaidToBe({ tokens, match: { firstToken } }: Candidate): boolean {
  const { callings, titles, trades } = tokens.lexicon;
  return (
    followsDirectly(tokens, firstToken) && [callings, titles, trades].some((list) => list.holds(tokens, firstToken - 1))
  );
}

/** Words in front of the comma among which the calling is looked for: "counsel for the defence, Tiago Sochi,". */
const CALLING = 5;

/** ", 44,". */
function isAged(tokens: BlockTokens, last: number): boolean {
  const age = last + 1;
  return (
    gapBefore(tokens, age) === ', ' &&
    /^[1-9]\d$/.test(tokenText(tokens, age)) &&
    /^[,.]/.test(gapBefore(tokens, age + 1) || '.')
  );
}

/**
 * The pet or child that bears the name: "a dog called Moscow", "her cat Baku said nothing", "two-year-old moggy Baku"; -1 when none does.
 */
function beings(candidate: Candidate): number {
  const { tokens, match, flags } = candidate;
  const being = match.firstToken - 1;
  const called = calledSo(candidate);
  if (called >= 0 || (flags & INFLECTED) !== 0) return called;
  const { articles, ageWords, possessors } = tokens.lexicon;
  // "Two-year-old moggy Baku", "5-year-old mare Georgia".
  const isAged = ageWords.holds(tokens, being - 1) && gapBefore(tokens, being - 1) === '-';
  const isKept = [articles, possessors].some((list) => list.holds(tokens, being - 1));
  if (!tokens.lexicon.beings.holds(tokens, being) || (!isAged && !isKept)) return -1;
  // "The dog Moscow trainers love".
  const next = match.lastToken + 1;
  const { personalVerbs, minorWords, beingVerbs } = tokens.lexicon;
  const isApart =
    !followsDirectly(tokens, next) || [personalVerbs, minorWords, beingVerbs].some((list) => list.holds(tokens, next));
  return isApart ? being : -1;
}

/** Words between who is called so and the name: "a puppy that they named Moscow". */
const WORDS_BETWEEN = 4;

/** The dog, child and the like that is said to be called by the name; -1 when none is. */
function calledSo({ tokens, match }: Candidate): number {
  const { namingWords, beings, establishments } = tokens.lexicon;
  const called = match.firstToken - 1;
  // "We call him Moscow".
  const { calledOnes, callingVerbs } = tokens.lexicon;
  if (calledOnes.holds(tokens, called) && callingVerbs.holds(tokens, called - 1) && followsDirectly(tokens, called))
    return called - 1;
  if (!namingWords.holds(tokens, called)) return -1;
  for (let token = called - 1; token >= called - WORDS_BETWEEN - 1 && token >= 0; token--)
    if (beings.holds(tokens, token) || establishments.holds(tokens, token)) return token;
  return -1;
}
