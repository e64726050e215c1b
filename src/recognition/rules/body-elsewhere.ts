/**
 * An institution whose name tells only its kind is another one in another town, of others or with another field, a ministry another
 * country's, and what is named after somebody else another one: "the Higher School of Economics in Prague", "the Eastern Partnership of
 * councils", "Higher School of Economics and Law", "МИД Ирана", "МГУ имени Огарёва".
 */
import { BLANK, QUOTE, separatorBefore } from '../../text/separators.ts';
import { endOf, startsLower } from '../../text/tokens.ts';
import { type FoundForm, matchesAt } from '../index/matches.ts';
import { GUARDED, SHORT } from '../index/name-index.ts';
import type { WordList } from '../languages/word-list.ts';
import { anotherLandNear, landOfPost, otherCountryBeside } from './another-land.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, Kind, namesPerson, namesPlace } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  hasTiedEnding,
  isAllCapitals,
  isCapitalised,
  isInitial,
  joins,
  lowerToken,
  opensSentence,
} from './surroundings.ts';

/** Letters of a town's name: "Bakı". */
const SHORTEST_TOWN = 4;

export const bodyElsewhere: Rule = {
  name: 'body-elsewhere',
  asks: Kind.Phrase | Kind.Short,
  of: Kind.Thing,
  decide(candidate) {
    const { match } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const site = branchElsewhere(candidate);
    if (site >= 0) return refused(last, Math.min(site, last + 1), Math.max(site, first - 1));
    const land = landOfPost(candidate);
    if (land >= 0) return other(false, last, land, land);
    const whom = anotherNamedAfter(candidate);
    if (whom >= 0) return other(false, last, Math.min(whom, last + 1), Math.max(whom, first - 1));
    if ((first === last || (candidate.flags & SHORT) !== 0) && !namesPerson(candidate) && !namesPlace(candidate)) {
      const country = otherCountryBeside(candidate);
      if (first === last || country >= 0) return country < 0 ? null : other(false, last, country, country);
    }
    if (first === last || namesPerson(candidate) || namesPlace(candidate)) return null;
    const near = (candidate.flags & GUARDED) === 0 ? -1 : anotherLandNear(candidate);
    if (near >= 0) return refused(last, near, near);
    const { institutions, organisationNouns } = candidate.tokens.lexicon;
    if (isOfOthers(candidate) && tellsOnlyItsKind(candidate, organisationNouns))
      return other(true, last, last + 1, last + 2);
    if (!tellsOnlyItsKind(candidate, institutions)) return null;
    const field = fieldAfter(candidate);
    if (field >= 0) return refused(field, last + 1, field);
    const before = townBefore(candidate);
    if (before >= 0) return refused(last, before, before);
    const after = townAfter(candidate);
    return after < 0 ? null : refused(last, after, after);
  },
};

/**
 * The stranger that makes another branch of one whose name tells not both the university and its town: "филиал МГУ в Севастополе",
 * "Ташкентский филиал МГИМО", "ADA-nın Bakı filialı"; -1 where there is none.
 */
function branchElsewhere({ lore, tokens, match, forms, flags }: Candidate): number {
  const { branches, demonyms, siteWords, townAdjective } = tokens.lexicon;
  const { firstToken: first, lastToken: last } = match;
  const isBehind = branches.holds(tokens, last);
  if ((flags & SHORT) === 0 || (!isBehind && !branches.holds(tokens, first) && !branches.holds(tokens, first + 1)))
    return -1;
  const own = lore.ownWords((forms[0] as FoundForm).entry);
  const isOther = (token: number) => !own.has(lowerToken(tokens, token)) && !isOwnTown(tokens, token, own);
  if (siteWords.holds(tokens, last + 1) && joins(tokens, last + 2)) return isOther(last + 2) ? last + 2 : -1;
  const before = first - 1;
  if (!followsDirectly(tokens, first)) return -1;
  if (townAdjective.test(lowerToken(tokens, before)) && !demonyms.holds(tokens, before)) return before;
  if (!isBehind) return -1;
  const { capitals, towns } = tokens.lexicon;
  if ((capitals.holds(tokens, before) || towns.holds(tokens, before)) && isOther(before)) return before;
  const isTied =
    separatorBefore(tokens, before) !== BLANK && hasTiedEnding(tokens, before - 1, endOf(tokens, before - 1));
  const isOwner = isTied || (isCapitalised(tokens, before) && !opensSentence(tokens, before));
  return isOwner && isOther(isTied ? before - 1 : before) ? before : -1;
}

/** True of one of an entry's own words that is a town's name in a case: "Bakıda Seçenov Universitetinin filialı". */
function isOwnTown(tokens: BlockTokens, token: number, own: ReadonlySet<string>): boolean {
  const { capitals, towns } = tokens.lexicon;
  if (!capitals.holds(tokens, token) && !towns.holds(tokens, token)) return false;
  const town = lowerToken(tokens, token);
  for (const word of own) if (word.length >= SHORTEST_TOWN && town.startsWith(word)) return true;
  return false;
}

/** Whom an institution is named after, where that isn't whom ours is: "МГУ имени Огарёва", "Nəsimi adına MDU"; -1 where nobody is. */
function anotherNamedAfter(candidate: Candidate): number {
  const { lore, tokens, match, forms } = candidate;
  const { namedAfter } = tokens.lexicon;
  if ((candidate.around & (Around.ListedBefore | Around.ListedAfter)) === 0) return -1;
  if (namesPerson(candidate) || namesPlace(candidate)) return -1;
  let whom = -1;
  if (namedAfter.holds(tokens, match.lastToken + 1) && followsDirectly(tokens, match.lastToken + 1)) {
    whom = match.lastToken + 2;
    while (isInitial(tokens, whom)) whom++;
    // "Имени Гейдара Алиева": the surname tells.
    if (joins(tokens, whom + 1)) whom++;
  } else if (namedAfter.holds(tokens, match.firstToken - 1) && followsDirectly(tokens, match.firstToken))
    whom = match.firstToken - 2;
  if (!isCapitalised(tokens, whom)) return -1;
  const own = lore.ownWords((forms[0] as FoundForm).entry);
  return own.has(lowerToken(tokens, whom)) ? -1 : whom;
}

/** "The Eastern Partnership of county councils": small letters behind "of" tell another of that kind. */
function isOfOthers({ tokens, match }: Candidate): boolean {
  const [of, whose] = [match.lastToken + 1, match.lastToken + 2];
  if (
    !tokens.lexicon.genitiveWords.holds(tokens, of) ||
    !followsDirectly(tokens, of) ||
    !followsDirectly(tokens, whose)
  )
    return false;
  return startsLower(tokens, whose) && !tokens.lexicon.noNames.holds(tokens, whose);
}

/** "… and Law", "… & Business": a field more than the name has; -1 when there is none. */
function fieldAfter({ tokens, match }: Candidate): number {
  const { conjunctions, fields } = tokens.lexicon;
  const next = match.lastToken + 1;
  const field = gapBefore(tokens, next) === ' & ' ? next : conjunctions.holds(tokens, next) ? next + 1 : -1;
  return field >= 0 && fields.holds(tokens, field) && isCapitalised(tokens, field) ? field : -1;
}

/** True of the name of one of these kinds of institutions, with no town, country or person in it. */
function tellsOnlyItsKind(candidate: Candidate, kinds: WordList): boolean {
  const { index, tokens, match } = candidate;
  const { demonyms, countries, capitals } = tokens.lexicon;
  let isInstitution = false;
  for (let token = match.firstToken; token <= match.lastToken; token++) {
    if (kinds.holds(tokens, token)) isInstitution = true;
    if ([demonyms, countries, capitals].some((list) => list.holds(tokens, token))) return false;
  }
  if (!isInstitution || matchesAt(index, tokens, match.firstToken).some(({ lastToken }) => lastToken < match.lastToken))
    return false;
  for (let token = match.firstToken + 1; token <= match.lastToken; token++) if (isKnown(candidate, token)) return false;
  return true;
}

/** The stranger that is said to be the institution's town: "in Prague", "of Prague", ", Prague", "(Prague)", "Праги"; -1 when none is. */
function townAfter(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { siteWords, capitals, countries } = tokens.lexicon;
  const next = match.lastToken + 1;
  if (siteWords.holds(tokens, next) && followsDirectly(tokens, next))
    return followsDirectly(tokens, next + 1) && isStranger(candidate, next + 1) ? next + 1 : -1;
  if (!isStranger(candidate, next)) return -1;
  const isTown = capitals.holds(tokens, next) || countries.holds(tokens, next);
  const gap = gapBefore(tokens, next);
  // "Высшая школа экономики Праги".
  const isWhose = gap === ' ' && tokens.lexicon.articleless.test(tokens.text.slice(match.start, match.end));
  if (isTown && (isWhose || /^(?:,\s|\s\()$/.test(gap))) return next;
  // "(Bydgoszcz)": a town that no list has stands alone in its brackets.
  const isBracketed = gap === ' (' && tokens.text.charAt(endOf(tokens, next)) === ')';
  return isBracketed ? next : -1;
}

/** The stranger in front that is the institution's town: "the Warsaw …", "Warsaw's …", "Варшавская …"; -1 when there is none. */
function townBefore(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { possessives, capitals, countries, organisationNouns, townAdjective, unlistedOpener } = tokens.lexicon;
  const before = match.firstToken - 1;
  const isTown = (token: number) => capitals.holds(tokens, token) || countries.holds(tokens, token);
  if (!followsDirectly(tokens, match.firstToken)) return -1;
  if (possessives.holds(tokens, before) && separatorBefore(tokens, before) === QUOTE)
    return isTown(before - 1) && isStranger(candidate, before - 1) ? before - 1 : -1;
  if (organisationNouns.holds(tokens, before)) return -1;
  if (townAdjective.test(lowerToken(tokens, before)) && isStranger(candidate, before)) return before;
  // "Qiymətləndirmədə Ali İqtisadiyyat Məktəbi": a sentence's first word, in a case.
  if (!isTown(before) && opensSentence(tokens, before) && unlistedOpener.test(lowerToken(tokens, before))) return -1;
  return isStranger(candidate, before) && casingAround(tokens, before, before) === 'prose' ? before : -1;
}

/** True of a capitalised word that is no name of ours and may be a town's. */
function isStranger(candidate: Candidate, token: number): boolean {
  const { tokens } = candidate;
  if (!isCapitalised(tokens, token) || isKnown(candidate, token)) return false;
  const { capitals, countries, noNames } = tokens.lexicon;
  if (capitals.holds(tokens, token) || countries.holds(tokens, token)) return true;
  return !isAllCapitals(tokens, token) && !noNames.holds(tokens, token);
}
