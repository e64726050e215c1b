/** A match about which the rules have to decide, and what stands around it. */

import { endOf, startOf } from '../../text/tokens.ts';
import { type FoundForm, type Match, matchesAt } from '../index/matches.ts';
import { memoize } from '../index/memoize.ts';
import {
  ACRONYM,
  COUNTRY,
  EVENT,
  GUARDED,
  INFLECTED,
  type NameIndex,
  PERSON,
  PLACE,
  SHORT,
  SIGNED,
  WOMENS,
} from '../index/name-index.ts';
import type { BlockReading, Owner } from './block-reading.ts';
import type { BlockTokens } from './block-tokens.ts';
import { type Cue, readCues } from './cues.ts';
import { type InnerName, readInnerNames } from './inner-names.ts';
import { type OwnNames, readOwnNames, readOwnWords } from './own-names.ts';
import { pairOf } from './pair-cues.ts';
import { isCapitalised, isTiedTo, mayQuote, startsWithDigit } from './surroundings.ts';

/** What stands around a match, in bits. A rule names those without which it has nothing to say. */
export const Around = {
  /** Anything before it but one space, a pause or the text's beginning. */
  SignBefore: 1,
  /** Anything behind it but one space, a pause or the text's end. */
  SignAfter: 2,
  CapitalBefore: 4,
  CapitalAfter: 8,
  /** A word before it that rules know, such as "de" and "of". */
  ListedBefore: 16,
  /** A word behind it that rules know, such as "accords" and "of". */
  ListedAfter: 32,
  /** Always. */
  Anything: 64,
  /** A full stop or comma and a space before it. */
  PauseBefore: 128,
  /** The same behind it, or the text's last full stop. */
  PauseAfter: 256,
  /** A mark that may open a quotation stands in its block. */
  Quoted: 1_048_576,
  /** Of a town: a word of sport or a digit stands where it could make a club of it. */
  Play: 2_097_152,
  /** Of a place: a word before or behind it may make something else of its name, or a digit follows. */
  Placed: 33_554_432,
  /** A hyphen or an apostrophe alone between it and the word behind it. */
  TiedAfter: 134_217_728,
  /** A title and a full stop before it: "Dr. Eid". */
  TitleBefore: 536_870_912,
} as const;

/** What a match is by its forms, in bits above those of `Around`. */
export const Kind = {
  /** A form that needs a cue is among those found. */
  Guarded: 512,
  /** The first of the forms found may be another's, or a common word's. */
  Short: 1024,
  /** A form is found only in texts with a sign of its language. */
  Signed: 2048,
  /** All its letters are capitals, and the form's aren't. */
  Raised: 4096,
  /** Several words. */
  Phrase: 8192,
  /** A person's name may be among those found. */
  Person: 16_384,
  /** All are places. */
  Place: 32_768,
  /** Neither. */
  Thing: 65_536,
  /** A place is among those found whose name ends with a given name, "Georgia", or people are called by it otherwise: "Iran". */
  GivenPlace: 131_072,
  /** The first of the forms found is an acronym. */
  Acronym: 262_144,
  /** All are places, and the first is no country's name. */
  Town: 524_288,
  /** A form that names its entry in full is among those found. */
  Full: 4_194_304,
  /** A form that has cues is, or the first is a common word's. */
  Cued: 8_388_608,
  /** The pack tells of somebody else with one of the names found. */
  Doubted: 16_777_216,
  /** A place's name in a case that is a people's name too. */
  People: 67_108_864,
  /** A common word or an event that needs a cue, or a year is among its cues: there are several of the kind. */
  Recurring: 268_435_456,
} as const;

/** What forms of any kind have. */
export const ANY_KIND = Kind.Person | Kind.Place | Kind.Thing;

/** What the packs say of their forms, prepared for rules and kept from match to match. */
export interface FormLore {
  index: NameIndex;
  ownNames: (form: number) => OwnNames;
  /** By entry. */
  ownWords: (entry: number) => ReadonlySet<string>;
  cues: (form: number) => readonly Cue[];
  /** The years with which its cues end. */
  years: (form: number) => readonly string[];
  /** Whether one of its cues names two parties, who may be named elsewhere on the page. */
  isOfPair: (form: number) => boolean;
  counterCues: (form: number) => readonly Cue[];
  innerNames: (form: number) => readonly InnerName[];
}

/** What forms that are found together say wherever they stand. */
export interface KnownForms {
  /** See `Candidate`. */
  form: string;
  flags: number;
  /** Bits of `Kind`. */
  kind: number;
  /** Whose they all are, told when first asked for. */
  owners: readonly Owner[] | null;
}

/** The year with which a cue ends. */
const YEAR = /\b[12]\d{3}$/;

/** The lore of one index. */
export function formLore(index: NameIndex): FormLore {
  return {
    index,
    ownNames: memoize((form: number) => readOwnNames(index, form)),
    ownWords: memoize((entry: number) => readOwnWords(index, entry)),
    cues: memoize((form: number) => readCues(index.cues(form))),
    years: memoize((form: number) => index.cues(form).flatMap((cue) => YEAR.exec(cue)?.[0] ?? [])),
    isOfPair: memoize((form: number) => index.cues(form).some((cue) => pairOf(cue, index.lexicon) !== null)),
    counterCues: memoize((form: number) => readCues(index.counterCues(form))),
    innerNames: memoize((form: number) => readInnerNames(index, form)),
  };
}

export interface Candidate {
  lore: FormLore;
  index: NameIndex;
  tokens: BlockTokens;
  match: Match;
  /** What was read of the block so far. */
  reading: BlockReading;
  /** What the match's forms say wherever they stand. */
  known: KnownForms;
  /** The forms that no rule has put aside, at least one. */
  forms: readonly FoundForm[];
  /** The first form in the pack's spelling, for other bearers' namings; of one that may be a woman's surname, hers. */
  form: string;
  /** The flags of that form. */
  flags: number;
  /** Bits of `Around` and of `Kind`. */
  around: number;
  /** The entry's own initials beside it, from token to token: they are part of its name. */
  initials: { from: number; to: number } | null;
  /** The sentence shows a surname that may be a man's in a case or a woman's to be a man's. */
  isHis: boolean;
}

/** A match as rules are asked about it. */
export function candidateOf(lore: FormLore, tokens: BlockTokens, match: Match, reading: BlockReading): Candidate {
  const { index } = lore;
  const known = (match.found.known as KnownForms | null) ?? learn(index, tokens, match);
  const { form, flags, kind } = known;
  return {
    lore,
    index,
    tokens,
    match,
    reading,
    known,
    forms: match.found.forms,
    form,
    flags,
    around: aroundOf(tokens, match) | besidePlace(tokens, match, kind) | kind,
    initials: null,
    isHis: false,
  };
}

/** Notes what the forms of a match say wherever they stand. */
function learn(index: NameIndex, tokens: BlockTokens, match: Match): KnownForms {
  const [first] = match.found.forms as [FoundForm];
  const known: KnownForms = {
    form: womensForm(index, first) ?? first.text,
    flags: first.flags,
    kind: kindOf(index, tokens, match),
    owners: null,
  };
  match.found.known = known;
  return known;
}

/** Of a generated form that may be a woman's surname, that in its basic form: "Алиева" of "Алиеву"; null of others. */
export function womensForm(index: NameIndex, { form, flags }: Owner): string | null {
  return (flags & WOMENS) !== 0 ? index.lexicon.womensSurname(index.spelling(form)) : null;
}

const SPACE = 32;
const COMMA = 44;
const FULL_STOP = 46;

function isPause(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA;
}

function aroundOf(tokens: BlockTokens, { firstToken, lastToken, start, end }: Match): number {
  const { text, count, lexicon } = tokens;
  let around: number = mayQuote(tokens) ? Around.Anything | Around.Quoted : Around.Anything;
  if (firstToken > 0) {
    const before = firstToken - 1;
    const gap = start - endOf(tokens, before);
    if (text.charCodeAt(start - 1) !== SPACE || gap > 2) around |= Around.SignBefore;
    else if (gap === 2) {
      around |= isPause(text.charCodeAt(start - 2)) ? Around.PauseBefore : Around.SignBefore;
      if (lexicon.surnamed.holds(tokens, before)) around |= Around.TitleBefore;
    }
    if (isCapitalised(tokens, before)) around |= Around.CapitalBefore;
    if (lexicon.listedBefore.holds(tokens, before)) around |= Around.ListedBefore;
  } else if (start > 0) around |= Around.SignBefore;
  const after = lastToken + 1;
  if (after < count) {
    const gap = startOf(tokens, after) - end;
    if (gap === 2 && isPause(text.charCodeAt(end)) && text.charCodeAt(end + 1) === SPACE) around |= Around.PauseAfter;
    else if (gap !== 1 || text.charCodeAt(end) !== SPACE) around |= Around.SignAfter;
    if (isTiedTo(tokens, after)) around |= Around.TiedAfter;
    if (isCapitalised(tokens, after)) around |= Around.CapitalAfter;
    if (lexicon.listedAfter.holds(tokens, after)) around |= Around.ListedAfter;
  } else if (end < text.length) {
    const isLast = end + 1 === text.length && isPause(text.charCodeAt(end));
    around |= isLast ? Around.PauseAfter : Around.SignAfter;
  }
  return around;
}

/** What is asked about a place alone. */
function besidePlace(tokens: BlockTokens, match: Match, kind: number): number {
  if ((kind & Kind.Place) === 0) return 0;
  const { placeBefore, placeTwoBefore, placeBehind } = tokens.lexicon;
  const [before, next] = [match.firstToken - 1, match.lastToken + 1];
  const isPlaced =
    placeBefore.holds(tokens, before) ||
    placeBehind.holds(tokens, next) ||
    placeTwoBefore.holds(tokens, before - 1) ||
    startsWithDigit(tokens, next);
  return (isPlaced ? Around.Placed : 0) | ((kind & Kind.Town) !== 0 ? playAround(tokens, match) : 0);
}

/** Whether a word of sport or a digit stands beside a match, behind a word such as "to" too. */
function playAround(tokens: BlockTokens, { firstToken, lastToken }: Match): number {
  const { deputyRanks, playBeside, playAgainst } = tokens.lexicon;
  const isPlay = (token: number) => playBeside.holds(tokens, token) || startsWithDigit(tokens, token);
  const before = firstToken - 1;
  const behind = deputyRanks.holds(tokens, lastToken + 1) ? lastToken + 2 : lastToken + 1;
  const plays = isPlay(behind) || isPlay(before) || (playAgainst.holds(tokens, before) && isPlay(before - 1));
  return plays ? Around.Play : 0;
}

/** Bits of `Kind`. */
function kindOf(index: NameIndex, tokens: BlockTokens, { found: { forms }, firstToken, lastToken }: Match): number {
  let flags = 0;
  let kinds = 0;
  let shared = PLACE;
  let isFull = false;
  let isCued = false;
  let isDoubted = false;
  for (const { form, flags: its, kind } of forms) {
    flags |= its;
    if ((its & (SHORT | GUARDED)) === 0) isFull = true;
    if ((its & (GUARDED | SHORT)) !== 0 && index.cues(form).length > 0) isCued = true;
    if (index.counterCues(form).length > 0) isDoubted = true;
    kinds |= kind;
    shared &= kind;
  }
  const [{ text, flags: own, likeness }] = forms as [FoundForm];
  const { givenNames, demonyms, givenCountries, givenPlaces } = tokens.lexicon;
  const isSmall = /^\p{Ll}/u.test(text);
  const isRecurring =
    (flags & GUARDED) !== 0 &&
    (isSmall || (kinds & EVENT) !== 0 || forms.some((found) => index.cues(found.form).some((cue) => YEAR.test(cue))));
  return (
    ((flags & GUARDED) !== 0 ? Kind.Guarded : 0) |
    ((flags & SIGNED) !== 0 ? Kind.Signed : 0) |
    ((own & SHORT) !== 0 ? Kind.Short : 0) |
    ((own & ACRONYM) !== 0 ? Kind.Acronym : 0) |
    (likeness === 'capitals' ? Kind.Raised : 0) |
    (isFull ? Kind.Full : 0) |
    (isDoubted ? Kind.Doubted : 0) |
    (isCued || isSmall ? Kind.Cued : 0) |
    (firstToken < lastToken ? Kind.Phrase : 0) |
    ((kinds & PLACE) !== 0 && [givenNames, givenCountries, givenPlaces].some((list) => list.holds(tokens, lastToken))
      ? Kind.GivenPlace
      : 0) |
    (shared !== 0 && (own & COUNTRY) === 0 ? Kind.Town : 0) |
    (shared !== 0 && (own & INFLECTED) !== 0 && demonyms.holds(tokens, firstToken) ? Kind.People : 0) |
    (isRecurring ? Kind.Recurring : 0) |
    ((kinds & PERSON) !== 0 ? Kind.Person : shared === 0 ? Kind.Thing : Kind.Place)
  );
}

/** True when one of the forms is a person's. */
export function namesPerson({ around }: Candidate): boolean {
  return (around & Kind.Person) !== 0;
}

/** True when all of the forms are places'. */
export function namesPlace({ around }: Candidate): boolean {
  return (around & Kind.Place) !== 0;
}

/** True of a single word that is no acronym. */
export function isOneWord({ match, flags }: Candidate): boolean {
  return match.firstToken === match.lastToken && (flags & ACRONYM) === 0;
}

/** True when a token is part of the name accepted before this match, or begins a form of the pack. */
export function isKnown({ index, tokens, reading, match }: Candidate, token: number): boolean {
  const before = reading.spans.at(-1);
  if (token < match.firstToken && before && before.lastToken >= token) return true;
  return (
    token >= 0 && token < tokens.count && index.mayBegin(tokens, token) && matchesAt(index, tokens, token).length > 0
  );
}
