/**
 * A club, a body, a beast, an agreement, a war, a film or games that bear a place's name is not the place: "Dinamo Minsk", "Minsk accords",
 * "the first Karabakh war", "a copy of Murder in Moscow", "Moscow Does Not Believe in Tears".
 */
import { endOf, startOf } from '../../text/tokens.ts';
import type { FoundForm } from '../index/matches.ts';
import { ACRONYM, COUNTRY, GENERIC, INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isOneWord, Kind, namesPlace } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import {
  CLOSES_QUOTATION,
  casingAround,
  followsDirectly,
  isCapitalised,
  isTiedSmall,
  joins,
  lowerToken,
  OPENS_QUOTATION,
  opensSentence,
  tokenText,
} from './surroundings.ts';

export const namedAfterPlace: Rule = {
  name: 'named-after-place',
  asks: Around.Placed | Kind.People,
  of: Kind.Place,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    if (!namesPlace(candidate)) return null;
    if (isNumberedWar(tokens, match.firstToken, match.lastToken))
      return refused(match.lastToken, match.firstToken - 1, match.lastToken + 1);
    // "Rusiyalı politoloq": whoever is of a place is not the place.
    if ((flags & INFLECTED) !== 0 && isOneWord(candidate) && tokens.lexicon.demonyms.holds(tokens, match.firstToken))
      return refused(match.lastToken, match.firstToken, match.lastToken);
    const next = match.lastToken + 1;
    const work = workBehind(tokens, match.lastToken);
    if (work >= 0) return refused(work, next, work);
    const body = bodyBehind(tokens, match.lastToken);
    if (body >= 0) return { ...refused(body, next, body), borrowed: lowerToken(tokens, body) };
    // "Rusiya imperiyası xanlığı ləğv etdi": behind a name of several words it is what something is done to.
    const isNoun = (candidate.around & Kind.Phrase) !== 0 && tokens.lexicon.signs.test(tokens.text);
    if (!isNoun && followsDirectly(tokens, next) && tokens.lexicon.kinds.holds(tokens, next))
      return refused(match.lastToken, next, next);
    if (isHonour(tokens, match.firstToken)) return refused(match.lastToken, match.firstToken - 2, match.firstToken - 1);
    const owned = bodyOf(candidate);
    if (owned >= 0) return refused(match.lastToken, owned, owned);
    if (!isOneWord(candidate)) return null;
    const hamlet = hamletCalledSo(candidate);
    if (hamlet >= 0) return other(true, match.lastToken, hamlet, match.firstToken - 1);
    if (isGamesYear(tokens, match.firstToken, match.lastToken)) return refused(match.lastToken, next, next);
    // "The carrier Minsk".
    const isChanged = (flags & INFLECTED) !== 0;
    if (
      !isChanged &&
      followsDirectly(tokens, match.firstToken) &&
      tokens.lexicon.vessels.holds(tokens, match.firstToken - 1)
    )
      return other(true, match.lastToken, match.firstToken - 1, match.firstToken - 1);
    const title = titleBefore(tokens, match.firstToken);
    if (title >= 0) return refused(match.lastToken, title, match.lastToken);
    const what = whatIsThere(tokens, match.firstToken, match.lastToken, isChanged, (flags & COUNTRY) !== 0);
    if (what < 0) return null;
    // "In HC Sochi's arena … Sochi apologised": such a club goes by its town's name.
    const isClub = tokens.lexicon.clubLetters.holds(tokens, what) && (flags & COUNTRY) === 0 && isOfMatch(tokens);
    return isClub ? other(true, match.lastToken, what, what) : refused(match.lastToken, what, what);
  },
};

/**
 * The token that tells what bears the place's name; -1 when nothing does. `isChanged`: it may be a genitive, "Банк России".
 * What is agreed with a country bears no name: "the Iran agreement".
 */
function whatIsThere(tokens: BlockTokens, first: number, last: number, isChanged: boolean, isCountry: boolean): number {
  const after = last + 1;
  if (!isCountry && tokens.lexicon.signedThere.holds(tokens, after) && followsDirectly(tokens, after)) return after;
  if (!followsDirectly(tokens, first)) return -1;
  const { clubs, clubLetters, ofAPlace, openers } = tokens.lexicon;
  if (isCapitalised(tokens, first - 1)) {
    // "Real Armenia" is none.
    // "Sabah Soçiyə uçuram": a club's name that is a word, too, and opens the sentence.
    const isWord = isChanged && opensSentence(tokens, first - 1) && openers.holds(tokens, first - 1);
    const isClub = !isWord && (isCountry ? clubLetters : clubs).holds(tokens, first - 1);
    const isNamed = isClub || (isChanged && ofAPlace.holds(tokens, first - 1));
    return isNamed ? first - 1 : -1;
  }
  return tokens.lexicon.ofWords.holds(tokens, first - 1) ? bodyOfPlace(tokens, first - 2) : -1;
}

/** So many words are looked at for a body before its place. */
const BODY_WORDS = 8;

/** "Ministry" of "the Ministry of Culture and Sport of Turkey", from its last word on; -1 when it is no body's name. */
function bodyOfPlace(tokens: BlockTokens, last: number): number {
  if (!isCapitalised(tokens, last)) return -1;
  const { ofAPlace, ofWords, conjunctions } = tokens.lexicon;
  for (let token = last; token > last - BODY_WORDS && token >= 0; token--) {
    if (!followsDirectly(tokens, token + 1)) return -1;
    if (!isCapitalised(tokens, token)) {
      if (![ofWords, conjunctions].some((list) => list.holds(tokens, token))) return -1;
    } else if (ofAPlace.holds(tokens, token)) return token;
  }
  return -1;
}

/** "The hamlet of Moscow": what says that a town which everybody knows is a small place; -1 when nothing does. */
function hamletCalledSo({ tokens, match, around }: Candidate): number {
  const [place] = match.found.forms as [FoundForm];
  if ((around & Kind.Town) === 0 || (place.kind & GENERIC) === 0) return -1;
  const { hamlets, genitiveWords } = tokens.lexicon;
  const [hamlet, of] = [match.firstToken - 2, match.firstToken - 1];
  if (!hamlets.holds(tokens, hamlet) || !genitiveWords.holds(tokens, of)) return -1;
  return followsDirectly(tokens, of) && followsDirectly(tokens, match.firstToken) ? hamlet : -1;
}

/** Words of a block that are looked at for a match. */
const MATCH_WORDS = 120;

/** True of a block that tells of a match. */
function isOfMatch(tokens: BlockTokens): boolean {
  const { matchWords, plays } = tokens.lexicon;
  for (let token = 0; token < Math.min(tokens.count, MATCH_WORDS); token++)
    if (matchWords.holds(tokens, token) || plays.holds(tokens, token)) return true;
  return false;
}

/** The last token of a body called by a place, "Moscow City Council"; -1 when none is. */
function bodyBehind(tokens: BlockTokens, last: number): number {
  const { bodyWords, organisationNouns, smallTownBodies } = tokens.lexicon;
  if (!bodyWords.holds(tokens, last + 1) || !joins(tokens, last + 1) || !joins(tokens, last + 2)) return -1;
  return [organisationNouns, smallTownBodies].some((list) => list.holds(tokens, last + 2)) ? last + 2 : -1;
}

/** The last token of a work's title that a place begins, "Moscow Does Not Believe in Tears", in prose; -1 when none does. */
function workBehind(tokens: BlockTokens, last: number): number {
  const { workVerbs, minorWords } = tokens.lexicon;
  const verb = last + 1;
  if (!workVerbs.holds(tokens, verb) || !joins(tokens, verb) || !joins(tokens, verb + 1)) return -1;
  if (casingAround(tokens, last, verb + 1) !== 'prose') return -1;
  let end = verb + 1;
  while (joins(tokens, end + 1) || (minorWords.holds(tokens, end + 1) && joins(tokens, end + 2))) end++;
  return end;
}

/** "Заслуженный учитель РФ": the country behind is part of an honour's name. */
function isHonour(tokens: BlockTokens, first: number): boolean {
  const { honours, titles, trades } = tokens.lexicon;
  if (!honours.holds(tokens, first - 2) || !followsDirectly(tokens, first - 1)) return false;
  return followsDirectly(tokens, first) && (titles.holds(tokens, first - 1) || trades.holds(tokens, first - 1));
}

/**
 * "ГК РФ", "Верховного суда Российской Федерации": what has a country behind it in the genitive, where that is an abbreviation, which
 * never changes, or several words; -1 where nothing has.
 */
function bodyOf(candidate: Candidate): number {
  const { tokens, match, flags } = candidate;
  const { articleless, ofAPlace } = tokens.lexicon;
  const body = match.firstToken - 1;
  if (!ofAPlace.holds(tokens, body) || !followsDirectly(tokens, match.firstToken)) return -1;
  const isGenitive =
    (flags & (INFLECTED | ACRONYM)) !== 0 && articleless.test(tokens.text.slice(match.start, match.end));
  if (!isGenitive) return -1;
  if (isCapitalised(tokens, body)) return body;
  const isNamed = isCapitalised(tokens, body - 1) && !tokens.lexicon.openers.holds(tokens, body - 1);
  return isNamed && followsDirectly(tokens, body) ? body : -1;
}

/** "Murder" of "Murder in Moscow" amid a sentence, where only a name has a capital there; -1 when there is none. */
function titleBefore(tokens: BlockTokens, first: number): number {
  const word = first - 2;
  if (!isCapitalised(tokens, word) || !tokens.lexicon.titleWords.holds(tokens, word)) return -1;
  if (!followsDirectly(tokens, first) || !followsDirectly(tokens, first - 1)) return -1;
  if (!tokens.lexicon.locatives.holds(tokens, first - 1)) return -1;
  // "“Nights in Tehran”, but it was shot in Athens".
  if (OPENS_QUOTATION.test(tokens.text.charAt(startOf(tokens, word) - 1))) {
    const next = tokens.text.charAt(endOf(tokens, first));
    return next === ',' || CLOSES_QUOTATION.test(next) ? word : -1;
  }
  if (opensSentence(tokens, word)) return -1;
  return casingAround(tokens, word, first) === 'prose' ? word : -1;
}

/** "The first Karabakh war" is a name of its own. */
function isNumberedWar(tokens: BlockTokens, first: number, last: number): boolean {
  const { ordinals, wars } = tokens.lexicon;
  if (!wars.holds(tokens, last + 1) || !ordinals.holds(tokens, first - 1)) return false;
  return followsDirectly(tokens, last + 1) && followsDirectly(tokens, first);
}

/** "Sochi 2014" are games, "in Sochi 2014 people met" are not. */
function isGamesYear(tokens: BlockTokens, first: number, last: number): boolean {
  const year = last + 1;
  if (year >= tokens.count || !isDigit(tokens.text.charCodeAt(startOf(tokens, year)))) return false;
  if (!followsDirectly(tokens, year) || !/^(?:19|20)\d\d$/.test(tokenText(tokens, year))) return false;
  // "Rusiya 2023-cü ildə" says when.
  if (isTiedSmall(tokens, year, endOf(tokens, year))) return false;
  return !tokens.lexicon.inWords.holds(tokens, first - 1) && casingAround(tokens, first, last) === 'prose';
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}
