/**
 * A short form, an acronym that may be any word, or a guarded name of something that stands without its cue may be its entry's
 * name: the page has to decide. "GAZ Group opened a plant. … GAZ said". A country's behind "in" or "from" needs no page: "it came from
 * Turkey".
 */
import { startsLower, startsUpper } from '../../text/tokens.ts';
import { type FoundForm, matchesAt } from '../index/matches.ts';
import { ACRONYM, COUNTRY, GENERIC, GUARDED, PERSON, PLACE } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isOneWord, Kind, namesPlace, womensForm } from './candidate.ts';
import { namedCues } from './named-cues.ts';
import { names, notThisForm, type Rule } from './rule.ts';
import {
  CLOSES_QUOTATION,
  casingAround,
  followsDirectly,
  isCapitalised,
  joins,
  lowerToken,
  OPENS_QUOTATION,
  opensSentence,
  sentenceAround,
  tokenText,
} from './surroundings.ts';

/** True of what everybody knows. */
function isGeneric({ kind }: FoundForm): boolean {
  return (kind & GENERIC) !== 0;
}

/** A year in a form: of what happened in it the page's names tell. */
const DATED = /\b(?:19|20)\d\d\b/;

export const shortName: Rule = {
  name: 'short-name',
  asks: Around.Anything,
  decide(candidate) {
    const { match } = candidate;
    const asked = formsAsked(candidate);
    if (asked.length === 0) return notThisForm(candidate);
    // "In Turkey", "from America": where something is or comes from is a country, whatever the page is about.
    if (isCountryThere(candidate)) return names(asked, 'full', { from: match.firstToken - 1, to: match.lastToken });
    const short =
      (candidate.around & Kind.Guarded) === 0 ? asked : asked.filter((found) => mayStandShort(candidate, found));
    return short.length === 0
      ? null
      : names(short.length === asked.length ? asked : short, 'page', { from: match.firstToken, to: match.lastToken });
  },
};

/** True of a form that may be its entry's name where no cue stands. */
function mayStandShort(candidate: Candidate, found: FoundForm): boolean {
  const { form, flags, text } = found;
  return (
    (flags & GUARDED) === 0 ||
    isNameStill(candidate, text, isGeneric(found)) ||
    isTheOne(candidate, found) ||
    // "The economic roadmaps", on a page about the two countries whose they are.
    ((flags & ACRONYM) === 0 && (candidate.lore.isOfPair(form) || isToldOnPage(candidate, found))) ||
    // "The 2020 war", on a page that names two of those who fought.
    ((candidate.around & Kind.Phrase) !== 0 && DATED.test(text))
  );
}

const YEAR = /^(?:19|20)\d\d$/;
/** A year in a label: of what has one there are others. */
const RECURS = /\b\d{4}\b/;

/**
 * True of what everybody doesn't know and the page may tell by what its cues name, but for places and common words of what recurs, and for
 * what its sentence tells of another year: "the February meeting was held by telephone in 2024".
 */
function isToldOnPage(candidate: Candidate, { form, entry, kind }: FoundForm): boolean {
  const { index, match } = candidate;
  if ((kind & GENERIC) !== 0 || namedCues(index, form).entries.size === 0) return false;
  if (match.firstToken === match.lastToken && ((kind & PLACE) !== 0 || RECURS.test(index.label(entry)))) return false;
  return !isOfAnotherYear(candidate, form);
}

/** True where a form whose cues are years stands in a sentence with a year that is none of them. */
function isOfAnotherYear({ lore, tokens, match }: Candidate, form: number): boolean {
  const own = lore.years(form);
  if (own.length === 0) return false;
  const [from, to] = sentenceAround(tokens, match.firstToken, match.lastToken);
  for (let token = from; token <= to; token++) {
    const text = tokenText(tokens, token);
    if (YEAR.test(text) && !own.includes(text)) return true;
  }
  return false;
}

/**
 * The forms that a short name may stand for: of a surname that may be his or hers only his or only hers, where the word in front
 * says so: "речь Алиева", "сказала Алиева". Behind a title people alone: "Professor Sechenov".
 */
function formsAsked(candidate: Candidate): readonly FoundForm[] {
  const { index, tokens, match, around } = candidate;
  if ((around & Kind.Person) === 0) return candidate.forms;
  const forms = isTitled(candidate) ? candidate.forms.filter(({ kind }) => (kind & PERSON) !== 0) : candidate.forms;
  const isHis = (found: FoundForm) => womensForm(index, found) !== null;
  const his = forms.find(isHis);
  if (!his || !followsDirectly(tokens, match.firstToken)) return forms;
  const sex = tokens.lexicon.sexAfter(lowerToken(tokens, match.firstToken - 1), index.spelling(his.form));
  if (sex === null) return forms;
  candidate.isHis = sex === 'm';
  return forms.filter((found) => isHis(found) === candidate.isHis);
}

/** True of a name that may be a person's behind a title: "Professor Sechenov". */
export function isTitled({ tokens, match: { firstToken }, around }: Candidate): boolean {
  return (
    (around & Kind.Person) !== 0 &&
    followsDirectly(tokens, firstToken) &&
    tokens.lexicon.titles.holds(tokens, firstToken - 1)
  );
}

/**
 * True of a guarded word or acronym that capitals show to be a name; not of a place, "Luhansk", nor of a word behind an article: "the
 * Trend of today".
 */
function isNameStill(candidate: Candidate, form: string, mayOpen: boolean): boolean {
  const { tokens, match } = candidate;
  const first = match.firstToken;
  const { articles } = tokens.lexicon;
  if (namesPlace(candidate) || casingAround(tokens, first, first) !== 'prose') return false;
  if (!isOneWord(candidate)) return isPhraseStill(candidate, form);
  if (!/^\p{Lu}/u.test(form) || !isCapitalised(tokens, first) || articles.holds(tokens, first - 1)) return false;
  // "Запад любит говорить": what everybody knows may open a sentence, if no other capital follows.
  return (
    !opensSentence(tokens, first) ||
    isQuotedAlone(candidate) ||
    (mayOpen && followsDirectly(tokens, first + 1) && startsLower(tokens, first + 1))
  );
}

/** "«Вышка» объявила набор": what stands alone in quotation marks is a name. */
function isQuotedAlone({ tokens: { text }, match: { start, end } }: Candidate): boolean {
  return OPENS_QUOTATION.test(text.charAt(start - 1)) && CLOSES_QUOTATION.test(text.charAt(end));
}

/** True of a guarded acronym, or name of several words in capitals, with no capital in front of it and no name in it: "the West". */
function isPhraseStill(candidate: Candidate, form: string): boolean {
  const { tokens, match } = candidate;
  const { firstToken: first, lastToken: last } = match;
  if (!/(?:^|\s)\p{Lu}/u.test(form) || !isCapitalised(tokens, last)) return false;
  const { openers, minorWords } = tokens.lexicon;
  const isNamed =
    isCapitalised(tokens, first - 1) && ![openers, minorWords].some((list) => list.holds(tokens, first - 1));
  if (isNamed && followsDirectly(tokens, first)) return false;
  // "The West of Scotland".
  if (tokens.lexicon.ofWords.holds(tokens, last + 1) && followsDirectly(tokens, last + 1)) return false;
  return !holdsName(candidate);
}

/** True of a name of several words with another's in it, which is linked where the whole is nobody's: "Kazakhstan unrest". */
export function holdsName({ index, tokens, match, forms }: Candidate): boolean {
  const { firstToken: first, lastToken: last } = match;
  const isOwn = ({ entry }: FoundForm) => forms.some((found) => found.entry === entry);
  for (let token = first; token <= last; token++)
    for (const inner of matchesAt(index, tokens, token))
      if ((token !== first || inner.lastToken !== last) && !inner.found.forms.every(isOwn)) return true;
  return false;
}

/** True of a country's name in letters that are no other word's, amid prose and behind "in" or "from". */
function isCountryThere(candidate: Candidate): boolean {
  const { tokens, match, forms, flags } = candidate;
  const { firstToken: first, lastToken: last } = match;
  // "US researchers say": the pronoun stands before no noun.
  const isShort = (flags & (ACRONYM | GUARDED)) === ACRONYM && forms.length === 1 && isGeneric(forms[0] as FoundForm);
  if (isShort && namesPlace(candidate))
    return isBeforeNoun(tokens, last) && casingAround(tokens, first, last) === 'prose';
  if ((flags & COUNTRY) === 0 || joins(tokens, last + 1)) return false;
  if (!followsDirectly(tokens, first) || !startsLower(tokens, first - 1) || !startsUpper(tokens, first)) return false;
  // "The Orthodox Church in America".
  if (isCapitalised(tokens, first - 2)) return false;
  return tokens.lexicon.locatives.holds(tokens, first - 1) && casingAround(tokens, first, last) === 'prose';
}

/** "The pandemic": a common noun with its article may be what everybody knows and the page names. */
function isTheOne({ tokens, match }: Candidate, found: FoundForm): boolean {
  const before = match.firstToken - 1;
  const { articles, otherOnes, indefinites } = tokens.lexicon;
  if (!isGeneric(found)) return false;
  // "В пандемию", "pandemiya bitəndən sonra": letters of languages without articles.
  if (!articles.holds(tokens, before) && !isWithoutArticles(tokens, match)) return false;
  if (indefinites.holds(tokens, before) || otherOnes.holds(tokens, before)) return false;
  if (startsLower(tokens, match.firstToken)) return followsDirectly(tokens, match.firstToken);
  // "Пандемию пережили".
  return (
    !articles.holds(tokens, before) &&
    opensSentence(tokens, match.firstToken) &&
    !isCapitalised(tokens, match.lastToken + 1)
  );
}

/** True of a word in letters of Cyrillic, or in a block of Azerbaijani, whose languages have no articles. */
function isWithoutArticles({ text, lexicon }: BlockTokens, { start, end }: Candidate['match']): boolean {
  return lexicon.articleless.test(text.slice(start, end)) || lexicon.signs.test(text);
}

/** "An LPR official". */
function isBeforeNoun(tokens: BlockTokens, last: number): boolean {
  const next = last + 1;
  return followsDirectly(tokens, next) && startsLower(tokens, next) && !tokens.lexicon.minorWords.holds(tokens, next);
}
