/**
 * A name that goes on into a longer one that the pack doesn't know is another thing: "Heydar Aliyev Airport", "SOCAR Trading",
 * "SOCAR Turkey". A person's full name goes on before news: "Vladimir Putin News".
 */
import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, startsLower } from '../../text/tokens.ts';

import { ACRONYM, INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  hasTiedEnding,
  isAllCapitals,
  isCapitalised,
  isFollowed,
  isInstitutionOf,
  isTied,
  isTiedSmall,
  joins,
  lowerToken,
} from './surroundings.ts';

/** Quotation marks that can't be apostrophes. */
const OPENS = /["«„“]/u;
const CLOSES = /["»“”]/u;
/** A longer name goes on for at most this many words. */
const MOST_WORDS = 5;

export const continuedName: Rule = {
  name: 'continued-name',
  asks: Around.CapitalAfter | Around.ListedAfter | Around.TiedAfter,
  decide(candidate) {
    const { match, tokens } = candidate;
    const isTail =
      hasTail(candidate) ||
      isBranchIn(candidate) ||
      isDirection(candidate) ||
      isCaseAtLaw(tokens, match.lastToken) ||
      isCompound(tokens, match.lastToken, match.end) ||
      isQuotedCompound(candidate);
    const until = isTail ? match.lastToken + 1 : continuedUntil(candidate);
    if (until < 0) return null;
    const verdict = refused(until, match.lastToken + 1, until);
    // "The Baku Cafe": what is said of "Baku" on its page may be said of the cafe.
    const borrower = (candidate.around & Kind.Town) === 0 ? -1 : borrowerAt(tokens, until);
    return borrower < 0 ? verdict : { ...verdict, borrowed: lowerToken(tokens, borrower) };
  },
};

/** What may go by the town's name alone afterwards, the cafe or council that ends the longer name or the "School District" behind; -1 for others. */
function borrowerAt(tokens: BlockTokens, until: number): number {
  const { bodyWords, establishments, smallTownBodies } = tokens.lexicon;
  if (smallTownBodies.holds(tokens, until + 1) && joins(tokens, until + 1)) return until + 1;
  const isTowns = smallTownBodies.holds(tokens, until) && bodyWords.holds(tokens, until - 1);
  return isTowns || establishments.holds(tokens, until) ? until : -1;
}

/**
 * The last token of the longer name that begins with the tokens up to `last`; -1 when the name ends there. In prose any
 * capitalised words may stand between, in a headline only such as belong to names of this kind.
 */
function continuedUntil({ tokens, match: { lastToken: last, end }, around, flags }: Candidate): number {
  const isPlace = (around & Kind.Place) !== 0;
  if (isInstitutionOf(tokens, last)) return last + 2;
  if (!isFollowed(tokens, last, end)) return -1;
  // "Rusiyanın Milli Bankı", "Moskvada Şəhər Məhkəməsi".
  const { owning, inCase, continuations, continuationAdjectives, publicBodies, noNames, demonyms, conjunctions } =
    tokens.lexicon;
  const isChanged = isPlace && (flags & INFLECTED) !== 0;
  if (isChanged && [owning, inCase].some((ending) => ending.test(lowerToken(tokens, last)))) return -1;
  const isFullPerson = (around & Kind.Person) !== 0 && (around & Kind.Phrase) !== 0;
  if (!isFullPerson && endsName(tokens, last + 1)) return last + 1;
  let plain = true;
  for (let token = last + 1; token <= last + MOST_WORDS; token++) {
    const isBody = publicBodies.holds(tokens, token);
    const isContinuation = isBody || continuations.holds(tokens, token);
    // "SSRİ Dövlət mükafatı".
    const isJoint = token > last + 1 && conjunctions.holds(tokens, token);
    const goesOn = token === last + 1 || joins(tokens, token) || isJoint || (plain && isContinuation && !isBody);
    if (!goesOn || (token > last + 1 && !followsDirectly(tokens, token))) return -1;
    if (isContinuation && !plain && (around & Kind.Phrase) !== 0 && isWhereabouts(tokens, last, token)) return -1;
    if (isContinuation)
      return (plain && !isBody) || casingAround(tokens, last, token) === 'prose' ? withPlace(tokens, token) : -1;
    if (continuationAdjectives.holds(tokens, token)) continue;
    // "UNEC Media və Kommunikasiya Mərkəzi".
    if (isJoint && joins(tokens, token + 1)) continue;
    // "Azerbaijan Caspian Shipping", "Baku Energy Week".
    const isPart = demonyms.holds(tokens, token) || (publicBodies.holds(tokens, token + 1) && joins(tokens, token + 1));
    if (noNames.holds(tokens, token) && !(isPlace && isPart)) return -1;
    // "Putin Təhlükəsizlik Şurasının üzvləri ilə": where nouns stand side by side, they are two.
    if ((around & Kind.Person) !== 0 && tokens.lexicon.signs.test(tokens.text)) return -1;
    plain = false;
  }
  return -1;
}

/** "“R-Pharm”ın birgə müəssisəsi Pirallahı Sənaye Parkında tikilib": behind a whole name, where that is. */
function isWhereabouts(tokens: BlockTokens, last: number, token: number): boolean {
  const { headNouns, inCase, owning, signs } = tokens.lexicon;
  const word = lowerToken(tokens, token);
  return headNouns.holds(tokens, last) && inCase.test(word) && !owning.test(word) && signs.test(tokens.text);
}

/** "Москва-река": in some languages a word in small letters that a hyphen ties to a name makes another one of it, unless it is an ending. */
function isCompound(tokens: BlockTokens, last: number, end: number): boolean {
  const next = last + 1;
  // "Москва-Сити".
  if (isTied(tokens, last, end) && tokens.lexicon.continuations.holds(tokens, next)) return true;
  if (!isTiedSmall(tokens, last, end) || hasTiedEnding(tokens, last, end)) return false;
  return tokens.lexicon.tiedCompound.test(lowerToken(tokens, next));
}

/** "Twitter v. Musk": a party's name begins that of a case at law. */
function isCaseAtLaw(tokens: BlockTokens, last: number): boolean {
  const other = last + 2;
  const { versus } = tokens.lexicon;
  if (!followsDirectly(tokens, last + 1) || !startsLower(tokens, last + 1) || !versus.holds(tokens, last + 1))
    return false;
  return gapBefore(tokens, other) === '. ' && isCapitalised(tokens, other);
}

/** "«Каспий-Транзит»": what fills quotation marks together with a capital tied to it is only called by the place. */
function isQuotedCompound(candidate: Candidate): boolean {
  const { tokens, match } = candidate;
  const { lastToken: last, start, end } = match;
  if (!namesPlace(candidate) || !isTied(tokens, last, end) || !isCapitalised(tokens, last + 1)) return false;
  return OPENS.test(tokens.text.charAt(start - 1)) && CLOSES.test(tokens.text.charAt(endOf(tokens, last + 1)));
}

/** "Outside Russia", "Outside of Russia": the place belongs to the longer name. */
function withPlace(tokens: BlockTokens, token: number): number {
  if (!tokens.lexicon.locatives.holds(tokens, token)) return token;
  const place = tokens.lexicon.ofWords.holds(tokens, token + 1) ? token + 2 : token + 1;
  return joins(tokens, place) ? place : token;
}

/** "Iran International": a word that stands before others of a longer name ends it. */
function endsName(tokens: BlockTokens, token: number): boolean {
  return (
    tokens.lexicon.nameEndings.holds(tokens, token) &&
    !joins(tokens, token + 1) &&
    casingAround(tokens, token - 1, token) === 'prose'
  );
}

/**
 * "SOCAR Turkey", "Hevel Azerbaijan": in prose a country's name directly behind an acronym or a single word names its
 * branch there.
 */
function isBranchIn(candidate: Candidate): boolean {
  const { tokens, match, flags, around } = candidate;
  const country = match.lastToken + 1;
  if ((around & Kind.Thing) === 0 || !isFollowed(tokens, match.lastToken, match.end)) return false;
  if ((flags & ACRONYM) === 0 && !isFirm(candidate)) return false;
  const { countries, speechVerbs } = tokens.lexicon;
  // "Told the OSCE Armenia would".
  if (!countries.holds(tokens, country) || isAllCapitals(tokens, country)) return false;
  if ([1, 2].some((back) => speechVerbs.holds(tokens, match.firstToken - back))) return false;
  // "“SOCAR Türkiyə”nin prezidenti": both fill quotation marks.
  const { text } = tokens;
  if (OPENS.test(text.charAt(match.start - 1)) && CLOSES.test(text.charAt(endOf(tokens, country)))) return true;
  // "МИД Ирана", "XİN Ermənistan tərəfini": where nouns stand side by side, they are two.
  const { articleless, signs } = tokens.lexicon;
  if (articleless.test(tokens.text.slice(match.start, match.end)) || signs.test(tokens.text)) return false;
  return casingAround(tokens, match.firstToken, country) === 'prose';
}

/** True of one word, but not where something is said or done: "on Twitter Armenia's premier said". */
function isFirm({ tokens, match: { firstToken: first, lastToken: last }, flags }: Candidate): boolean {
  if (first < last || (flags & INFLECTED) !== 0) return false;
  return !tokens.lexicon.datingWords.holds(tokens, first - 1) && !tokens.lexicon.possessives.holds(tokens, last + 2);
}

/** "Qərbi Azərbaycan": a changed name that is a direction too, in front of a country, is only part of a region's name. */
function isDirection({ tokens, match: { lastToken: last, end }, flags, around }: Candidate): boolean {
  if ((around & Kind.Thing) === 0 || (flags & INFLECTED) === 0 || !isFollowed(tokens, last, end)) return false;
  return tokens.lexicon.openingDirections.holds(tokens, last) && tokens.lexicon.countries.holds(tokens, last + 1);
}

/** "Kamaz-master", "Gazprom-Media": what a hyphen ties to a company's name. */
function hasTail(candidate: Candidate): boolean {
  const { tokens, match } = candidate;
  const tail = match.lastToken + 1;
  if (!tokens.lexicon.nameTails.holds(tokens, tail) || namesPerson(candidate) || namesPlace(candidate)) return false;
  if (separatorBefore(tokens, tail) === HYPHEN) return gapBefore(tokens, tail) === '-';
  // "SOCAR Trading", in prose.
  return (
    (candidate.around & Kind.Phrase) === 0 &&
    isFollowed(tokens, match.lastToken, match.end) &&
    !isAllCapitals(tokens, tail) &&
    casingAround(tokens, match.lastToken, tail) === 'prose'
  );
}
