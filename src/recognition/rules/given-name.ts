/**
 * The own given name beside a surname names its bearer in full, and so do two own initials, "Указ В. В. Путина"; somebody else's
 * means another person: "Natig Aliyev".
 */

import { QUOTE, separatorBefore } from '../../text/separators.ts';
import { endOf } from '../../text/tokens.ts';
import { type FoundForm, matchesAt } from '../index/matches.ts';
import { GUARDED, INFLECTED, type NameIndex, PERSON, PLACE, SHORT } from '../index/name-index.ts';
import type { Owner, Span } from './block-reading.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, Kind } from './candidate.ts';
import { cueOf } from './cue.ts';
import type { OwnNames } from './own-names.ts';
import { names, notThisForm, oddly, other, type Rule } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  isAllCapitals,
  isCapitalised,
  isInitial,
  joins,
  lowerToken,
  opensSentence,
  tokenText,
} from './surroundings.ts';

/**
 * `own`: the entry's own given name, or `initials`, or `both` of given name and patronymic; `other`: somebody else's; `odd`: a capitalised word that may be one;
 * `none`: no given name stands there.
 */
type Whose = 'own' | 'both' | 'initials' | 'other' | 'odd' | 'none';

/** Whose given name stands beside a surname, and the first and last token of what says so. */
interface GivenName {
  whose: Whose;
  from: number;
  to: number;
}

/** Capitals of at most this many letters in front of a surname are a post or an organisation: CEO, PM, NATO. */
const ACRONYM_LETTERS = 5;

export const givenName: Rule = {
  name: 'given-name',
  asks:
    Around.CapitalBefore |
    Around.CapitalAfter |
    Around.SignBefore |
    Around.PauseBefore |
    Around.ListedBefore |
    Around.ListedAfter,
  of: Kind.Person | Kind.GivenPlace,
  decide(candidate) {
    const { tokens, match, forms, around } = candidate;
    // A place is somebody's name only where it goes on.
    if ((around & Kind.Person) === 0 && !joins(tokens, match.lastToken + 1)) return null;
    if (isHalfName(candidate)) return notThisForm(candidate);
    const given = forms.map((found) => givenNameBeside(candidate, found));
    const own = forms.filter((_, at) => given[at]?.whose === 'own');
    const first = given.find(({ whose }) => whose === 'own');
    if (first) return names(own, 'full', first);
    const both = given.find(({ whose }) => whose === 'both');
    const initials = both ?? given.find(({ whose }) => whose === 'initials');
    if (initials) candidate.initials = { from: initials.from, to: Math.max(initials.to, match.lastToken) };
    const full = forms.filter((_, at) => given[at]?.whose === 'both');
    if (both) return names(full, 'full', both);
    const elses = given.find(({ whose }) => whose === 'other') ?? given.find(({ whose }) => whose === 'odd');
    if (!elses) return null;
    candidate.forms = forms.filter(
      (found, at) => !isCalledBySurname(found) && (given[at]?.whose === 'none' || given[at]?.whose === 'initials'),
    );
    // Guarded forms of others that lack their cue change nothing about it.
    const isTaken = candidate.forms.some((found) => !isGuarded(found) || cueOf(candidate, found) !== null);
    if (isTaken) return null;
    const { whose, from, to } = elses;
    return whose === 'other'
      ? other(false, match.lastToken, from, to)
      : oddly(lowerToken(candidate.tokens, match.firstToken - 1), match.lastToken, from, to);
  },
};

/** "Ilham" of "Ilham Əliyev": a given name in front of its own surname is no mention of its own, however the surname is written. */
function isHalfName({ tokens, match, forms, lore, around }: Candidate): boolean {
  const { firstToken: first, lastToken: last } = match;
  if ((around & Around.CapitalAfter) === 0 || (around & Kind.Person) === 0 || first < last || !joins(tokens, last + 1))
    return false;
  const surname = lowerToken(tokens, last + 1);
  return forms.every(({ form }) => lore.ownNames(form).after.has(surname));
}

/** True of what is called by somebody's surname alone: behind a given name it is a surname. */
function isCalledBySurname({ flags, kind }: FoundForm): boolean {
  return (flags & (SHORT | GUARDED)) === SHORT && (kind & (PERSON | PLACE)) === 0;
}

function isGuarded({ flags }: FoundForm): boolean {
  return (flags & GUARDED) !== 0;
}

/** No given name stands there. */
const NO_NAME: GivenName = { whose: 'none', from: 0, to: 0 };

/** Whose given name stands beside a form that does not hold one itself. */
function givenNameBeside(candidate: Candidate, found: FoundForm): GivenName {
  const { form, entry, flags, kind } = found;
  const { tokens, match, reading, lore } = candidate;
  const { firstToken: first, lastToken: last } = match;
  const isWhole = (flags & (SHORT | GUARDED)) === 0 && first < last;
  if (isWhole) return NO_NAME;
  if ((kind & PERSON) === 0) {
    // "Georgia Meloni": a place whose name is a given name too.
    const named = (kind & PLACE) !== 0 && tokens.lexicon.givenNames.holds(tokens, last);
    return named && anotherNameAfter(candidate, last, lore.ownNames(form))
      ? { whose: 'other', from: first, to: last + 1 }
      : NO_NAME;
  }
  const own = lore.ownNames(form);
  const before = reading.spans.at(-1);
  const isApart = before?.owners.every(
    (owner) => (owner.kind & PERSON) === 0 || disagrees(owner, found) || isSurname(tokens, before, own),
  );
  if (isApart && before?.lastToken === first - 1) {
    const title = ownTitleIn(tokens, before, own);
    if (title >= 0) return { whose: 'own', from: title, to: last };
  }
  const isChanged = (flags & INFLECTED) !== 0;
  if (isChanged && isSomebodysSurname(tokens, first - 1, own)) return NO_NAME;
  const given = givenNameBefore(tokens, first, own, isApart ? before?.lastToken : undefined);
  if (given.whose !== 'none') return { ...given, to: last };
  if (ownNameAfter(tokens, last, own)) return { whose: 'own', from: first, to: last + 1 };
  const initials = initialsAfter(tokens, last, own);
  if (initials !== 'none') return { whose: initials, from: first, to: last + 2 };
  if (anotherNameAfter(candidate, last, own)) return { whose: 'other', from: first, to: last + 1 };
  return surnameAfter(candidate, entry, own);
}

/** The token of a post in front that is the title by which the pack calls the entry: "Patriarch of Moscow Kirill"; -1 when none is. */
function ownTitleIn(tokens: BlockTokens, { firstToken, lastToken }: Span, own: OwnNames): number {
  if (own.before.size === 0) return -1;
  const titles = [...own.before].filter((word) => word.length >= TITLE_LETTERS && tokens.lexicon.titles.has(word));
  // In Azerbaijani it ends in a possessive there: "Moskva Patriarxı Kirill".
  const isTitle = (word: string) => titles.some((title) => word.startsWith(title) && word.length <= title.length + 2);
  for (let token = firstToken; token <= lastToken; token++) if (isTitle(lowerToken(tokens, token))) return token;
  return -1;
}

/** Shorter words begin too many others. */
const TITLE_LETTERS = 5;

/** "Путину Алиев ответил": a name in a case and one in its basic form are two. */
function disagrees(one: Owner, other: Owner): boolean {
  return ((one.flags ^ other.flags) & INFLECTED) !== 0;
}

/** "Əliyevin Putinlə görüşü": a surname in front is no given name. */
function isSurname(tokens: BlockTokens, { lastToken }: Span, own: OwnNames): boolean {
  const word = lowerToken(tokens, lastToken);
  return !own.given.has(word) && !own.before.has(word) && !tokens.lexicon.givenNames.holds(tokens, lastToken);
}

/** "Donald Tramp Putinlə": a word behind a given name is a surname, and a name in a case behind that is another's. */
function isSomebodysSurname(tokens: BlockTokens, at: number, own: OwnNames): boolean {
  const { givenNames, noNames, patronymic } = tokens.lexicon;
  if (!joins(tokens, at) || !joins(tokens, at + 1) || !givenNames.holds(tokens, at - 1)) return false;
  const [given, surname] = [lowerToken(tokens, at - 1), lowerToken(tokens, at)];
  if (own.given.has(given) || own.before.has(surname) || patronymic.test(surname)) return false;
  return !givenNames.holds(tokens, at) && !noNames.holds(tokens, at);
}

/** A given name alone that goes on into somebody else's: "Kirill A. Dmitriev", "Kirill of Kazan". */
function surnameAfter(
  { tokens, reading, match: { firstToken: first, lastToken: last } }: Candidate,
  entry: number,
  own: OwnNames,
): GivenName {
  const { givenNames, ofWords, countries } = tokens.lexicon;
  if (!givenNames.holds(tokens, last)) return NO_NAME;
  const next = last + 1;
  const name = next + 1;
  // "Vladimir, 34, a plumber".
  const isAged = gapBefore(tokens, next) === ', ' && /^\d\d$/.test(tokenText(tokens, next));
  const isNamed = reading.spans.some(({ owners }) => owners.some((owner) => owner.entry === entry));
  if (isAged && !isNamed && !own.after.has(lowerToken(tokens, last))) return { whose: 'other', from: first, to: next };
  const isInitialled = isInitial(tokens, next) && /^\.? $/.test(gapBefore(tokens, name));
  const isOf = ofWords.holds(tokens, next) && followsDirectly(tokens, name) && !countries.holds(tokens, name);
  if (!followsDirectly(tokens, next) || !(isInitialled || isOf) || !isCapitalised(tokens, name)) return NO_NAME;
  return own.after.has(lowerToken(tokens, name)) ? NO_NAME : { whose: 'other', from: first, to: name };
}

/** What is said by the words from `from` on. */
const said = (whose: Whose, from: number): GivenName => (whose === 'none' ? NO_NAME : { whose, from, to: from });

/**
 * Whose given name, if any, stands directly before the token `first`. `nameEnd`: the last token of a name before it that is no
 * person's.
 */
function givenNameBefore(tokens: BlockTokens, first: number, own: OwnNames, nameEnd?: number): GivenName {
  if (first === 0) return NO_NAME;
  const before = first - 1;
  const gap = gapBefore(tokens, first);
  if (separatorBefore(tokens, first) === QUOTE)
    return said(tokens.lexicon.apostropheParticles.holds(tokens, before) ? 'other' : 'none', before);
  if (/^\.\s?$/.test(gap.replace(/\u00a0/g, ' ')))
    return isInitial(tokens, before) ? initialsBefore(tokens, before, own, nameEnd) : NO_NAME;
  if (
    gap === ' (' &&
    tokens.text.charAt(endOf(tokens, first)) === ')' &&
    tokens.lexicon.givenNames.holds(tokens, first)
  ) {
    // "Mr Dmitriev (Kirill)": his surname stands in front of the bracket.
    const isSurname = isCapitalised(tokens, before) && !tokens.lexicon.noNames.holds(tokens, before);
    return said(isSurname && !own.before.has(lowerToken(tokens, before)) ? 'other' : 'none', before);
  }
  if (!followsDirectly(tokens, first)) return NO_NAME;
  const given = givenNameBeforeFather(tokens, before, own);
  if (given.whose !== 'none') return given;
  if (isCapitalised(tokens, before)) return capitalBefore(tokens, before, own, nameEnd === before);
  if (!isJoinedTo(tokens, before)) return NO_NAME;
  return said(own.given.has(lowerToken(tokens, before - 1)) ? 'own' : 'other', before - 1);
}

/** Whose given name stands before the own patronymic or father's name that ends with a token: "Natiq Heydər oğlu". */
function givenNameBeforeFather(tokens: BlockTokens, last: number, own: OwnNames): GivenName {
  const { fatherWords, patronymic } = tokens.lexicon;
  const father = fatherWords.holds(tokens, last) ? last - 1 : last;
  if (father === last && !(own.before.has(lowerToken(tokens, last)) && patronymic.test(lowerToken(tokens, last))))
    return NO_NAME;
  if (!joins(tokens, father) || !isCapitalised(tokens, father - 1)) return NO_NAME;
  return capitalBefore(tokens, father - 1, own, false);
}

/** A capitalised word directly before a surname. */
function capitalBefore(tokens: BlockTokens, at: number, own: OwnNames, afterName: boolean): GivenName {
  const word = lowerToken(tokens, at);
  if (own.given.has(word)) return said('own', at);
  if (tokens.lexicon.noNames.holds(tokens, at) || isPetName(word, own)) return NO_NAME;
  const isOwnBefore = followsOwn(tokens, at, own);
  if (tokens.lexicon.givenNames.holds(tokens, at)) return isOwnBefore ? said('own', at - 1) : said('other', at);
  if (afterName || own.before.has(word)) return NO_NAME;
  if ([...own.given].some((name) => isMisspelt(word, name))) return said('own', at);
  if (isInitial(tokens, at)) return said(own.firstInitials.has(word) ? 'initials' : 'other', at);
  const casing = casingAround(tokens, at, at);
  // "GOLD – Haji Aliyev (AZE)": whoever is listed with a country is named in full.
  if (casing !== 'prose' && isListed(tokens, at + 1)) return said('odd', at);
  if (casing !== 'prose' || (isAllCapitals(tokens, at) && word.length <= ACRONYM_LETTERS)) return NO_NAME;
  if (isOwnBefore) return said('own', at - 1);
  // "В Кремле Алиева ждали": where somebody is, not who.
  if (followsDirectly(tokens, at) && tokens.lexicon.inWords.holds(tokens, at - 1)) return NO_NAME;
  return isOpener(tokens, at) ? NO_NAME : said('odd', at);
}

/** True when a country or its code in brackets follows a word. */
function isListed(tokens: BlockTokens, last: number): boolean {
  const next = last + 1;
  if (gapBefore(tokens, next) !== ' (' || tokens.text.charAt(endOf(tokens, next)) !== ')') return false;
  return /^[A-Z]{3}$/.test(tokenText(tokens, next)) || tokens.lexicon.countries.holds(tokens, next);
}

/** True when a word opens a sentence and is no given name, listed or by its looks. */
function isOpener(tokens: BlockTokens, at: number): boolean {
  if (tokens.lexicon.givenNames.holds(tokens, at)) return false;
  // "Rejissor Puşkini danışdırır".
  const { trades, unlistedOpener } = tokens.lexicon;
  return opensSentence(tokens, at) && (trades.holds(tokens, at) || unlistedOpener.test(lowerToken(tokens, at)));
}

function followsOwn(tokens: BlockTokens, at: number, own: OwnNames): boolean {
  return followsDirectly(tokens, at) && own.given.has(lowerToken(tokens, at - 1));
}

/** A given name has this many letters at least where one of them may be wrong: "Maria" and "Mario" are two names. */
const MISSPELT_LETTERS = 6;

/** True when a word differs from a name by one letter: one too many, missing, another, or two that changed places. */
export function isMisspelt(word: string, name: string): boolean {
  if (name.length < MISSPELT_LETTERS || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && word[start] === name[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(word, 1) === rest(name, 1) ||
    rest(word, 1) === rest(name, 0) ||
    rest(word, 0) === rest(name, 1) ||
    (word[start] === name[start + 1] && word[start + 1] === name[start] && rest(word, 2) === rest(name, 2))
  );
}

/** "Vlad" for Vladimir. */
function isPetName(word: string, own: OwnNames): boolean {
  return word.length > 2 && [...own.given].some((name) => name.startsWith(word));
}

/** Initials before a surname, "V. V. Putin", and what stands before them. */
function initialsBefore(tokens: BlockTokens, last: number, own: OwnNames, nameEnd?: number): GivenName {
  let at = last;
  let ours = true;
  // "Д. В. Вольвач": the pack doesn't tell what his father was called.
  const isFatherKnown = own.fatherInitials.size > 0;
  // "С. Песков" is Sergei's, whatever Dmitry's father was called.
  let isGiven = false;
  for (;;) {
    const initial = lowerToken(tokens, at).charAt(0);
    const mayBeFathers = !isFatherKnown && at === last && isInitial(tokens, at - 1);
    if (!own.initials.has(initial) && !mayBeFathers) ours = false;
    isGiven = own.firstInitials.has(initial);
    if (at === 0 || !isInitial(tokens, at - 1) || !/^\.?\s?$/.test(gapBefore(tokens, at))) break;
    // "С В. Путиным": a word of one letter.
    if (/^\s$/.test(gapBefore(tokens, at)) && tokens.lexicon.noNames.holds(tokens, at - 1)) break;
    at--;
  }
  if (!isGiven) ours = false;
  // "Роман А. С. Пушкина": nobody's given name stands in front of two initials.
  if (ours && at === last - 1 && own.fatherInitials.has(lowerToken(tokens, last).charAt(0))) return said('both', at);
  if (!followsDirectly(tokens, at) || !isCapitalised(tokens, at - 1) || at - 1 === nameEnd)
    return said(ours ? 'initials' : 'other', at);
  if (own.given.has(lowerToken(tokens, at - 1))) return said('own', at - 1);
  const isNoName = tokens.lexicon.noNames.holds(tokens, at - 1) || isOpener(tokens, at - 1);
  if (isNoName) return said(ours ? 'initials' : 'other', at);
  return said('other', at - 1);
}

/** Two initials behind a surname, as lists have them: "Алиев Н. Г."; those before a capitalised word are that word's. */
function initialsAfter(tokens: BlockTokens, last: number, own: OwnNames): Whose {
  const [first, second] = [last + 1, last + 2];
  if (!followsDirectly(tokens, first) || !isInitial(tokens, first)) return 'none';
  // "Peskov A., Markov S.": a list of authors.
  const isListed = (token: number) => isInitial(tokens, token - 1) && /^\.[,;]\s/.test(gapBefore(tokens, token));
  if (isListed(second) || (isListed(last) && !isInitial(tokens, second) && gapBefore(tokens, second).startsWith('.')))
    return own.firstInitials.has(lowerToken(tokens, first).charAt(0)) ? 'none' : 'other';
  if (!isInitial(tokens, second)) return 'none';
  if (!/^\.\s?$/.test(gapBefore(tokens, second))) return 'none';
  if (isCapitalised(tokens, second + 1) && /^\.\s?$/.test(gapBefore(tokens, second + 1))) return 'none';
  const isOwn =
    own.firstInitials.has(lowerToken(tokens, first).charAt(0)) &&
    own.initials.has(lowerToken(tokens, second).charAt(0));
  if (!isOwn) return 'other';
  return own.fatherInitials.has(lowerToken(tokens, second).charAt(0)) ? 'both' : 'initials';
}

/** True when a word such as "de" joins a given name to what follows; not in "Visite de Poutine". */
function isJoinedTo(tokens: BlockTokens, particle: number): boolean {
  const name = particle - 1;
  if (!tokens.lexicon.nameParticles.holds(tokens, particle) || !followsDirectly(tokens, particle)) return false;
  if (!isCapitalised(tokens, name) || tokens.lexicon.noNames.holds(tokens, name)) return false;
  return tokens.lexicon.givenNames.holds(tokens, name) || !opensSentence(tokens, name);
}

/** True when the own given name follows a surname, with no father behind it but the own: "Əliyev İlham Heydər oğlu". */
function ownNameAfter(tokens: BlockTokens, last: number, own: OwnNames): boolean {
  const given = last + 1;
  if (!followsDirectly(tokens, given) || !isCapitalised(tokens, given)) return false;
  if (!own.given.has(lowerToken(tokens, given)) || beginsName(tokens, given)) return false;
  const father = given + 1;
  if (!followsDirectly(tokens, father) || !isCapitalised(tokens, father)) return true;
  return own.before.has(lowerToken(tokens, father));
}

/** Whether a given name of somebody else follows a surname ("Aliyev Natig") or a surname a given name ("Kirill Dmitriev"). */
function anotherNameAfter({ index, tokens }: Candidate, last: number, own: OwnNames): boolean {
  const after = last + 1;
  if (!followsDirectly(tokens, after) || !isCapitalised(tokens, after)) return false;
  const word = lowerToken(tokens, after);
  if (
    own.after.has(word) ||
    own.before.has(word) ||
    tokens.lexicon.noNames.holds(tokens, after) ||
    tokens.lexicon.happenings.holds(tokens, after) ||
    isPlaceInCase(index, tokens, after)
  )
    return false;
  const isGiven =
    tokens.lexicon.givenNames.holds(tokens, last) || tokens.lexicon.patronymic.test(lowerToken(tokens, last));
  if (!isGiven && (!tokens.lexicon.givenNames.holds(tokens, after) || beginsName(tokens, after))) return false;
  if (!isAllCapitals(tokens, after) && casingAround(tokens, last, after) === 'prose') return true;
  // "KIRILL DMITRIEV FLIES", "Kirill Dmitriev Flies": in a headline a surname is known by its looks only.
  return isGiven && tokens.lexicon.surname.test(word);
}

/** True of a place's name in a case: "Kirill Bakıdakı məbəddən danışıb". */
function isPlaceInCase(index: NameIndex, tokens: BlockTokens, token: number): boolean {
  if (!index.mayBegin(tokens, token)) return false;
  const [match] = matchesAt(index, tokens, token);
  return match?.found.forms.every(({ flags, kind }) => (kind & PLACE) !== 0 && (flags & INFLECTED) !== 0) ?? false;
}

/** True when a given name is followed by a surname of its own: "Putin Dmitry Volvach", but not "Putin Igor Ivanovich". */
function beginsName(tokens: BlockTokens, given: number): boolean {
  const surname = given + 1;
  if (!followsDirectly(tokens, surname) || !isCapitalised(tokens, surname)) return false;
  return (
    !tokens.lexicon.patronymic.test(lowerToken(tokens, surname)) &&
    !tokens.lexicon.fatherWords.holds(tokens, surname + 1)
  );
}
