/**
 * What recurs or has namesakes is another one with another year beside it, and a common noun behind a word that says so: "the
 * trilateral statement of January 2021", "the next pandemic".
 */
import type { FoundForm } from '../index/matches.ts';
import { GUARDED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { type Candidate, isOneWord, Kind } from './candidate.ts';
import { pairOf } from './pair-cues.ts';
import { type Rule, refused } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised, lowerToken, tokenText } from './surroundings.ts';

export const anotherOne: Rule = {
  name: 'another-one',
  asks: Kind.Recurring,
  decide(candidate) {
    const { tokens, match, form, flags, around } = candidate;
    if ((flags & GUARDED) === 0) return null;
    const { firstToken: first, lastToken: last } = match;
    const before = first - 1;
    // Names inside it stay what they are. A name stays one behind an article: "a Gazelle".
    // A maker has the name in full: "a Kamaz spokesman".
    const isCommon = isOneWord(candidate) && /^\p{Ll}/u.test(form) && (around & Kind.Full) === 0;
    if (isCommon && followsDirectly(tokens, first) && tokens.lexicon.otherOnes.holds(tokens, before))
      return refused(-1, before, before);
    const own = yearsOf(candidate);
    const dated = genitiveYear(candidate);
    if (dated >= 0 && !own.includes(tokenText(tokens, dated))) return refused(-1, dated, dated);
    if (!isCommon && own.length === 0) return null;
    const party = otherPartyBeside(candidate);
    if (party >= 0) return refused(-1, party, party);
    const year = yearBeside(tokens, first, last);
    return year >= 0 && !own.includes(tokenText(tokens, year)) ? refused(-1, year, year) : null;
  },
};

/** So many words may stand between what parties agreed on and their list. */
const PARTY_WORDS = 8;

/**
 * The last of three parties who are said to have agreed on it, where they don't have two of its own among them: "a trilateral statement
 * by Iran, India and Oman", "Iran, India and Oman issued a trilateral statement"; -1 when there are none.
 */
function otherPartyBeside({ index, lore, tokens, match, forms }: Candidate): number {
  const { firstToken: first, lastToken: last } = match;
  if (!forms.some(({ form }) => lore.isOfPair(form))) return -1;
  // Whoever only speaks of it speaks of the one that is known.
  const isNew = tokens.lexicon.indefinites.holds(tokens, first - 1);
  for (let end = Math.max(3, isNew ? first - PARTY_WORDS : last + 5); end <= last + PARTY_WORDS; end++) {
    const list = partiesUntil(tokens, end);
    if (list.length === 0 || (end > last && end - list.length - 1 > last + 2)) continue;
    const isOwn = forms.some(({ form }) =>
      index.cues(form).some((cue) => pairOf(cue, index.lexicon)?.every((name) => list.includes(name.toLowerCase()))),
    );
    return isOwn ? -1 : end;
  }
  return -1;
}

/** The three countries or capitals of a list that ends at a token, in small letters; none where no such list ends there. */
function partiesUntil(tokens: BlockTokens, end: number): string[] {
  const { capitals, conjunctions, countries } = tokens.lexicon;
  const isParty = (token: number) => capitals.holds(tokens, token) || countries.holds(tokens, token);
  const parties = [end - 3, end - 2, end];
  const isList = parties.every(isParty) && conjunctions.holds(tokens, end - 1) && gapBefore(tokens, end - 2) === ', ';
  return isList ? parties.map((token) => lowerToken(tokens, token)) : [];
}

/** The years among a candidate's cues. */
function yearsOf({ lore, forms }: Candidate): readonly string[] {
  return forms.length === 1 ? lore.years((forms[0] as FoundForm).form) : forms.flatMap(({ form }) => lore.years(form));
}

function isYear(tokens: BlockTokens, token: number): boolean {
  return /^[12]\d{3}$/.test(tokenText(tokens, token));
}

/** The year directly behind what it dates, where no form of it has that year: "пандемия 1918 года", "Отечественная война 1812 года". */
function genitiveYear({ lore, tokens, match: { lastToken: last }, forms }: Candidate): number {
  const year = last + 1;
  if (!followsDirectly(tokens, year) || !isYear(tokens, year)) return -1;
  if (!tokens.lexicon.articleless.test(tokenText(tokens, last))) return -1;
  return forms.some(({ entry }) => lore.ownWords(entry).has(tokenText(tokens, year))) ? -1 : year;
}

/** A day and a month may stand between "of" and a year. */
const DATE_WORDS = 3;

/** The year that a name's own words are dated by; -1 when there is none. */
function yearBeside(tokens: BlockTokens, first: number, last: number): number {
  const { articles, datingWords } = tokens.lexicon;
  // "The 1968 pandemic", "in 1968, the pandemic".
  const before = first - 1;
  if (followsDirectly(tokens, first)) {
    if (isYear(tokens, before)) return before;
    const isBehind = articles.holds(tokens, before) && /^,?\s$/.test(gapBefore(tokens, before));
    if (isBehind && isYear(tokens, before - 1)) return before - 1;
  }
  // "The pandemic of 1968", "the statement of 26 November 2021", "the statement by Iran, India and Armenia of May 2021".
  for (let token = last + 1; token <= last + LIST_WORDS && isInList(tokens, token); token++) {
    const year = datingWords.holds(tokens, token) ? yearFrom(tokens, token + 1) : -1;
    if (year >= 0) return year;
  }
  return -1;
}

/** So many words may stand between what is dated and its date: whose it is. */
const LIST_WORDS = 12;

/** True of the words that tell whose something is: names, and what joins them. */
function isInList(tokens: BlockTokens, token: number): boolean {
  if (token >= tokens.count || !/^,?\s$/.test(gapBefore(tokens, token))) return false;
  return isCapitalised(tokens, token) || tokens.lexicon.minorWords.holds(tokens, token);
}

/** The year that a day and a month may stand in front of; -1 when there is none. */
function yearFrom(tokens: BlockTokens, first: number): number {
  for (let token = first; token < first + DATE_WORDS && followsDirectly(tokens, token); token++) {
    if (isYear(tokens, token)) return token;
    if (!isCapitalised(tokens, token) && !/^\d{1,2}$/.test(tokenText(tokens, token))) return -1;
  }
  return -1;
}
