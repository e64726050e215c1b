/** A match about which the rules have to decide, and what stands around it. */

import { endOf, startOf } from '../../text/tokens.ts';
import { type FoundForm, type Match, matchesAt } from '../index/matches.ts';
import { memoize } from '../index/memoize.ts';
import {
  ACRONYM,
  COUNTRY,
  GUARDED,
  type NameIndex,
  PERSON,
  PLACE,
  SHORT,
  SIGNED,
  WOMENS,
} from '../index/name-index.ts';
import { joinLists, type WordList } from '../languages/word-list.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockTokens } from './block-tokens.ts';
import { type Cue, readCues } from './cues.ts';
import { type InnerName, readInnerNames } from './inner-names.ts';
import { type OwnNames, readOwnNames, readOwnWords } from './own-names.ts';
import { isCapitalised } from './surroundings.ts';

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
  /** A place is among those found whose name ends with a given name: "Georgia". */
  GivenPlace: 131_072,
  /** The first of the forms found is an acronym. */
  Acronym: 262_144,
  /** All are places, and the first is no country's name. */
  Town: 524_288,
} as const;

/** What forms of any kind have. */
export const ANY_KIND = Kind.Person | Kind.Place | Kind.Thing;

/** What the packs say of their forms, prepared for rules and kept from match to match. */
export interface FormLore {
  index: NameIndex;
  /** What rules ask for before and behind a match in small letters. */
  listedBefore: WordList;
  listedAfter: WordList;
  ownNames: (form: number) => OwnNames;
  /** By entry. */
  ownWords: (entry: number) => ReadonlySet<string>;
  cues: (form: number) => readonly Cue[];
  innerNames: (form: number) => readonly InnerName[];
}

/** The lore of one index. */
export function formLore(index: NameIndex): FormLore {
  const { nameParticles, fatherWords, earlierAges, ofWords, apposers, namesakesBefore, deputies } = index.lexicon;
  const { callings, churches, signedThere, kinds, namesakesAfter, siteWords } = index.lexicon;
  const before = [
    nameParticles,
    fatherWords,
    earlierAges,
    ofWords,
    apposers,
    namesakesBefore,
    deputies,
    callings,
    churches,
  ];
  return {
    index,
    listedBefore: joinLists(before),
    listedAfter: joinLists([signedThere, kinds, ofWords, namesakesAfter, siteWords]),
    ownNames: memoize((form: number) => readOwnNames(index, form)),
    ownWords: memoize((entry: number) => readOwnWords(index, entry)),
    cues: memoize((form: number) => readCues(index.cues(form))),
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
  const [{ form }] = match.forms as [FoundForm];
  return {
    lore,
    index,
    tokens,
    match,
    reading,
    forms: match.forms,
    form: womensForm(index, form) ?? index.form(form),
    flags: index.formFlags(form),
    around: aroundOf(lore, tokens, match) | kindOf(index, tokens, match),
    initials: null,
    isHis: false,
  };
}

/** Of a generated form that may be a woman's surname, that in its basic form: "Алиева" of "Алиеву"; null of others. */
export function womensForm(index: NameIndex, form: number): string | null {
  return (index.formFlags(form) & WOMENS) !== 0 ? index.lexicon.womensSurname(index.spelling(form)) : null;
}

const SPACE = 32;
const COMMA = 44;
const FULL_STOP = 46;

function isPause(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA;
}

function aroundOf(lore: FormLore, tokens: BlockTokens, { firstToken, lastToken, start, end }: Match): number {
  const { text, count } = tokens;
  let around: number = Around.Anything;
  if (firstToken > 0) {
    const before = firstToken - 1;
    const gap = start - endOf(tokens, before);
    if (text.charCodeAt(start - 1) !== SPACE || gap > 2) around |= Around.SignBefore;
    else if (gap === 2) around |= isPause(text.charCodeAt(start - 2)) ? Around.PauseBefore : Around.SignBefore;
    if (isCapitalised(tokens, before)) around |= Around.CapitalBefore;
    if (lore.listedBefore.holds(tokens, before)) around |= Around.ListedBefore;
  } else if (start > 0) around |= Around.SignBefore;
  const after = lastToken + 1;
  if (after < count) {
    const gap = startOf(tokens, after) - end;
    if (gap === 2 && isPause(text.charCodeAt(end)) && text.charCodeAt(end + 1) === SPACE) around |= Around.PauseAfter;
    else if (gap !== 1 || text.charCodeAt(end) !== SPACE) around |= Around.SignAfter;
    if (isCapitalised(tokens, after)) around |= Around.CapitalAfter;
    if (lore.listedAfter.holds(tokens, after)) around |= Around.ListedAfter;
  } else if (end < text.length) {
    const isLast = end + 1 === text.length && isPause(text.charCodeAt(end));
    around |= isLast ? Around.PauseAfter : Around.SignAfter;
  }
  return around;
}

/** Bits of `Kind`. */
function kindOf(index: NameIndex, tokens: BlockTokens, { forms, firstToken, lastToken }: Match): number {
  let flags = 0;
  let kinds = 0;
  let shared = PLACE;
  for (const { form, entry } of forms) {
    flags |= index.formFlags(form);
    kinds |= index.entryFlags(entry);
    shared &= index.entryFlags(entry);
  }
  const [{ form, likeness }] = forms as [FoundForm];
  const own = index.formFlags(form);
  return (
    ((flags & GUARDED) !== 0 ? Kind.Guarded : 0) |
    ((flags & SIGNED) !== 0 ? Kind.Signed : 0) |
    ((own & SHORT) !== 0 ? Kind.Short : 0) |
    ((own & ACRONYM) !== 0 ? Kind.Acronym : 0) |
    (likeness === 'capitals' ? Kind.Raised : 0) |
    (firstToken < lastToken ? Kind.Phrase : 0) |
    ((kinds & PLACE) !== 0 && tokens.lexicon.givenNames.holds(tokens, lastToken) ? Kind.GivenPlace : 0) |
    (shared !== 0 && (own & COUNTRY) === 0 ? Kind.Town : 0) |
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
  return matchesAt(index, tokens, token).length > 0;
}
