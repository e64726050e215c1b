/** A match about which the rules have to decide, and what stands around it. */

import { endOf, startOf } from '../../text/tokens.ts';
import { type FoundForm, type Match, matchesAt } from '../index/matches.ts';
import { memoize } from '../index/memoize.ts';
import { ACRONYM, type NameIndex, PERSON, PLACE, WOMENS } from '../index/name-index.ts';
import { joinLists, type WordList } from '../languages/word-list.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockTokens } from './block-tokens.ts';
import { type Cue, readCues } from './cues.ts';
import { type OwnNames, readOwnNames, readOwnWords } from './own-names.ts';
import { isCapitalised } from './surroundings.ts';

/** What stands around a match, in bits. A rule names those without which it has nothing to say. */
export const Around = {
  /** Anything but one space before it, or the text's beginning. */
  SignBefore: 1,
  /** Anything but one space behind it, or the text's end. */
  SignAfter: 2,
  CapitalBefore: 4,
  CapitalAfter: 8,
  /** A word before it that rules know, such as "de" and "of". */
  ListedBefore: 16,
  /** A word behind it that rules know, such as "accords" and "of". */
  ListedAfter: 32,
  /** Always. */
  Anything: 64,
} as const;

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
}

/** The lore of one index. */
export function formLore(index: NameIndex): FormLore {
  const { nameParticles, earlierAges, ofWords, apposers, namesakesBefore, deputies, callings, fatherWords } =
    index.lexicon;
  const { signedThere, kinds, namesakesAfter } = index.lexicon;
  return {
    index,
    listedBefore: joinLists([
      nameParticles,
      earlierAges,
      ofWords,
      apposers,
      namesakesBefore,
      deputies,
      callings,
      fatherWords,
    ]),
    listedAfter: joinLists([signedThere, kinds, ofWords, namesakesAfter]),
    ownNames: memoize((form: number) => readOwnNames(index, form)),
    ownWords: memoize((entry: number) => readOwnWords(index, entry)),
    cues: memoize((form: number) => readCues(index.cues(form))),
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
  /** Bits of `Around`. */
  around: number;
  /** The entry's own initials stand before it. */
  initialled: boolean;
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
    around: aroundOf(lore, tokens, match),
    initialled: false,
  };
}

/** Of a generated form that may be a woman's surname, that in its basic form: "Алиева" of "Алиеву"; null of others. */
export function womensForm(index: NameIndex, form: number): string | null {
  return (index.formFlags(form) & WOMENS) !== 0 ? index.lexicon.womensSurname(index.spelling(form)) : null;
}

const SPACE = 32;

function aroundOf(lore: FormLore, tokens: BlockTokens, { firstToken, lastToken, start, end }: Match): number {
  const { text, count } = tokens;
  let around: number = Around.Anything;
  if (firstToken > 0) {
    const before = firstToken - 1;
    if (start - endOf(tokens, before) !== 1 || text.charCodeAt(start - 1) !== SPACE) around |= Around.SignBefore;
    if (isCapitalised(tokens, before)) around |= Around.CapitalBefore;
    if (lore.listedBefore.holds(tokens, before)) around |= Around.ListedBefore;
  } else if (start > 0) around |= Around.SignBefore;
  const after = lastToken + 1;
  if (after < count) {
    if (startOf(tokens, after) - end !== 1 || text.charCodeAt(end) !== SPACE) around |= Around.SignAfter;
    if (isCapitalised(tokens, after)) around |= Around.CapitalAfter;
    if (lore.listedAfter.holds(tokens, after)) around |= Around.ListedAfter;
  } else if (end < text.length) around |= Around.SignAfter;
  return around;
}

/** True when one of the forms is a person's. */
export function namesPerson({ index, match }: Candidate): boolean {
  return match.forms.some(({ entry }) => (index.entryFlags(entry) & PERSON) !== 0);
}

/** True when all of the forms are places'. */
export function namesPlace({ index, match }: Candidate): boolean {
  return match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0);
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
