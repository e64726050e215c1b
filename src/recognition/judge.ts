/** Decides, from a block's text alone, whether a match may be a mention, of whom, and what it tells the rest of the page. */
import { explainedAfter, explainedBefore, namesSomething } from './acronyms.ts';
import { anotherNameAfter, type GivenName, givenNameBefore, isPersonsName } from './another-person.ts';
import { type Cue, cueNear, readCues } from './cues.ts';
import { regionAfter, whoseRegion } from './elsewhere.ts';
import {
  continuedUntil,
  isDirected,
  isFollowedByStranger,
  isOfEarlierAge,
  isTiedToStranger,
  namesWhatIsThere,
} from './longer-name.ts';
import { type FoundForm, type Match, matchesAt } from './matches.ts';
import type { Naming } from './mention.ts';
import { ACRONYM, COUNTRY, GUARDED, type NameIndex, PERSON, PLACE, SHORT } from './name-index.ts';
import { isNoProse } from './no-prose.ts';
import { type OwnNames, readOwnNames } from './own-names.ts';
import type { BlockReading, Owner } from './reading.ts';
import { remember } from './remember.ts';
import { casingAround, isAllCapitals } from './surroundings.ts';
import { isGivenName } from './words/no-names.ts';
import type { Words } from './words.ts';

/** Adds a match to the reading where it belongs; returns the last word that is settled by it, null when it was refused. */
export type Judge = (words: Words, match: Match, reading: BlockReading) => number | null;

/** A single word in capitals amid prose is a name written large only from this many letters on; shorter ones are acronyms. */
const LARGE_LETTERS = 5;
/** An acronym of at most this many letters among capitals may be any word. */
const WORDLIKE_LETTERS = 3;

interface Case {
  index: NameIndex;
  cuesOf: (form: number) => Cue[];
  own: (form: number) => OwnNames;
  words: Words;
  match: Match;
  reading: BlockReading;
  /** The form in the pack's spelling, for other bearers' namings. */
  form: string;
  /** The flags of that form. */
  flags: number;
  /** An acronym in a line of capitals. */
  amongCapitals: boolean;
  /** Somebody else's given name stands before it. */
  otherBearer: boolean;
  /** The entry's own initials stand before it. */
  initialled: boolean;
  /** The text explains here whose name this is: the entry's number, -1 when it doesn't. */
  explained: number;
  /** The cue that admitted a guarded form, as it stands with the form. */
  cue: string;
}

/** A judge for matches of one index. */
export function newJudge(index: NameIndex): Judge {
  const own = remember((form: number) => readOwnNames(index, form));
  const cuesOf = remember((form: number) => readCues(index.cues(form)));
  return (words, match, reading) => {
    if (isNoProse(words.text, match.start, match.end)) return null;
    const first = match.forms[0] as FoundForm;
    const it: Case = {
      index,
      cuesOf,
      own,
      words,
      match,
      reading,
      form: index.form(first.form),
      flags: index.formFlags(first.form),
      amongCapitals: false,
      otherBearer: false,
      initialled: false,
      explained: -1,
      cue: '',
    };
    return judgeWhole(it);
  };
}

function nameOther({ match, reading, form }: Case, wholePage: boolean): void {
  const naming: Naming = wholePage ? { form, other: true, wholePage: true } : { form, other: true };
  reading.namings.push({ at: match.start, naming });
}

/** What holds of the match whoever it may name; then its forms one by one. */
function judgeWhole(it: Case): number | null {
  const { words, match } = it;
  const continued = continuedUntil(words, match.lastWord, match.end);
  if (continued >= 0) return continued;
  const people = it.match.forms.some(({ entry }) => (it.index.entryFlags(entry) & PERSON) !== 0);
  if (!people && isPartOfName(it)) return match.lastWord;
  if (people && isTiedToStranger(words, match.firstWord, match.lastWord, (word) => isKnown(it, word)))
    return match.lastWord;
  const place = judgePlace(it);
  if (place !== null) return place;
  const acronym = judgeAcronym(it);
  if (acronym !== null) return acronym;
  return accept(it);
}

/** True when a name that is no person's is only a part of another name. */
function isPartOfName(it: Case): boolean {
  const { index, words, match, flags } = it;
  const single = match.firstWord === match.lastWord && (flags & ACRONYM) === 0;
  if (
    isOfEarlierAge(words, match.firstWord) ||
    (single && isPersonsName(words, match.firstWord, (flags & COUNTRY) !== 0))
  )
    return true;
  const place = match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0);
  if (
    place &&
    single &&
    (isDirected(words, match.firstWord) || namesWhatIsThere(words, match.firstWord, match.lastWord))
  )
    return true;
  if (!(flags & GUARDED) && !(single && (place || flags & SHORT))) return false;
  return isFollowedByStranger(words, match.lastWord, match.end, (word) => isKnown(it, word));
}

/** True when a word is part of the name accepted before this match, or begins a form of the pack. */
function isKnown({ index, words, reading, match }: Case, word: number): boolean {
  const before = reading.spans.at(-1);
  if (word < match.firstWord && before && before.lastWord >= word) return true;
  return matchesAt(index, words, word).length > 0;
}

/** Refuses a place of the same name elsewhere, for the whole page. */
function judgePlace(it: Case): number | null {
  const { index, words, match, reading } = it;
  const [place] = match.forms;
  if (!place || !match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0)) return null;
  const region = regionAfter(words, match.lastWord);
  if (!region) return null;
  const whose = whoseRegion(words, match.firstWord, region, index.homes(place.entry));
  if (whose === 'other') {
    // A country's name is told apart where it stands; a page about a village called Russia may still speak of Russia.
    if ((it.flags & COUNTRY) === 0) nameOther(it, true);
    return region.lastWord;
  }
  if (whose === 'own' && (it.flags & COUNTRY) === 0) {
    it.explained = place.entry;
    reading.namings.push({ at: match.start, naming: { entry: index.id(place.entry), form: it.form, wholePage: true } });
  }
  return null;
}

/** Refuses an acronym that the text explains as something else, for the whole page; notes when it explains it as ours. */
function judgeAcronym(it: Case): number | null {
  const { index, words, match, reading, form } = it;
  if ((it.flags & ACRONYM) === 0) return null;
  const before = explainedBefore(words, match.firstWord, match.lastWord, form);
  const explanation = before ?? explainedAfter(words, match.lastWord);
  if (!explanation) return null;
  const named = before
    ? entriesBefore(it, before.lastWord)
    : entriesIn(it, explanation.firstWord, explanation.lastWord);
  const ours = match.forms.find(({ entry }) => named.includes(entry));
  if (ours) {
    it.explained = ours.entry;
    reading.namings.push({ at: match.start, naming: { entry: index.id(ours.entry), form, wholePage: true } });
    return null;
  }
  if (named.some((entry) => (index.entryFlags(entry) & PERSON) !== 0)) return null;
  if (!namesSomething(words, explanation, form)) return null;
  nameOther(it, true);
  return match.lastWord;
}

/** The entries of the accepted name that ends with a word. */
function entriesBefore({ reading }: Case, word: number): number[] {
  const before = reading.spans.at(-1);
  return before?.lastWord === word ? before.owners.map(({ entry }) => entry) : [];
}

/** The entries of all names that end with a stretch of words. */
function entriesIn({ index, words }: Case, firstWord: number, lastWord: number): number[] {
  const entries: number[] = [];
  for (let word = firstWord; word <= lastWord; word++) {
    for (const match of matchesAt(index, words, word)) {
      if (match.lastWord === lastWord) entries.push(...match.forms.map(({ entry }) => entry));
    }
  }
  return entries;
}

/** Each entry once, by the first of its forms. */
function owners(forms: readonly FoundForm[]): readonly Owner[] {
  if (forms.length === 1) return forms;
  const byEntry = new Map<number, Owner>();
  for (const found of forms) if (!byEntry.has(found.entry)) byEntry.set(found.entry, found);
  return [...byEntry.values()].sort((a, b) => a.entry - b.entry);
}

/** How strongly a form names its entry here: not at all, with the page's help, by its cue, by itself. */
enum Strength {
  Refused,
  Short,
  Cued,
  Full,
}

/** Takes the forms that name their entries most strongly, and adds the span. */
function accept(it: Case): number | null {
  const { match } = it;
  const capitals = match.forms[0]?.likeness === 'capitals';
  if (capitals && !isWrittenLarge(it)) return null;
  it.amongCapitals = (it.flags & ACRONYM) !== 0 && isAmongCapitals(it);
  let strongest = Strength.Refused;
  let chosen: readonly FoundForm[] = match.forms;
  for (const form of match.forms) {
    const strength = strengthOf(it, form);
    if (strength > strongest) {
      strongest = strength;
      chosen = match.forms.length > 1 ? [form] : match.forms;
    } else if (strength === strongest && strength !== Strength.Refused) chosen = [...chosen, form];
  }
  if (strongest !== Strength.Refused) return addSpan(it, owners(chosen), strongest, capitals);
  if (!it.otherBearer) return null;
  nameOther(it, false);
  return match.lastWord;
}

function strengthOf(it: Case, found: FoundForm): Strength {
  const { index, words, match } = it;
  const flags = index.formFlags(found.form);
  if (it.explained >= 0) return it.explained === found.entry ? Strength.Full : Strength.Refused;
  if (flags & (SHORT | GUARDED) || match.firstWord === match.lastWord) {
    const given = judgePerson(it, found);
    if (given === 'own') return Strength.Full;
    if (given === 'initials') it.initialled = true;
    if (given === 'other') {
      it.otherBearer = true;
      return Strength.Refused;
    }
  }
  if (flags & GUARDED) {
    const cue = cueNear(words, match.firstWord, match.lastWord, it.cuesOf(found.form), index.form(found.form));
    if (cue === null) return Strength.Refused;
    it.cue = cue;
    return Strength.Cued;
  }
  const wordlike = it.amongCapitals && it.form.length <= WORDLIKE_LETTERS;
  return flags & SHORT || wordlike ? Strength.Short : Strength.Full;
}

function addSpan(it: Case, whom: readonly Owner[], strength: Strength, capitals: boolean): number {
  const { index, match, reading, flags } = it;
  const first = whom[0] as Owner;
  const shared = strength !== Strength.Short && whom.length > 1;
  const decided = strength !== Strength.Short && !shared;
  const isPlace = (index.entryFlags(first.entry) & PLACE) !== 0;
  const single = match.firstWord === match.lastWord;
  reading.spans.push({
    firstWord: match.firstWord,
    lastWord: match.lastWord,
    start: match.start,
    end: match.end,
    owners: whom,
    by: !decided ? 'page' : strength === Strength.Cued ? 'cue' : capitals ? 'capitals' : 'full',
    cue: it.cue,
    shared,
    strict: it.amongCapitals && !decided,
    initialled: it.initialled,
    contestable: single && it.explained < 0 && ((flags & ACRONYM) !== 0 || (isPlace && (flags & COUNTRY) === 0)),
  });
  if (decided) {
    reading.namings.push({ at: match.start, naming: { entry: index.id(first.entry), form: index.form(first.form) } });
  }
  return match.lastWord;
}

/** Whether somebody else's given name stands beside a person's name that does not hold one itself. */
function judgePerson({ index, own, words, match, reading }: Case, { form, entry }: FoundForm): GivenName {
  const kind = index.entryFlags(entry);
  if ((kind & PERSON) === 0) {
    // "Georgia Meloni": a place whose name is a given name too.
    const named = (kind & PLACE) !== 0 && isGivenName(words, match.lastWord);
    return named && anotherNameAfter(words, match.lastWord, own(form)) ? 'other' : 'none';
  }
  const names = own(form);
  const before = reading.spans.at(-1);
  const afterName =
    before?.lastWord === match.firstWord - 1 &&
    before.owners.every((owner) => (index.entryFlags(owner.entry) & PERSON) === 0);
  const given = givenNameBefore(words, match.firstWord, names, afterName);
  if (given !== 'none') return given;
  return anotherNameAfter(words, match.lastWord, names) ? 'other' : 'none';
}

/** True when a name in capitals is written so for effect: in a line of capitals, at the block's start, or long enough. */
function isWrittenLarge({ words, match, form }: Case): boolean {
  if (match.lastWord > match.firstWord || match.firstWord === 0 || form.length >= LARGE_LETTERS) return true;
  return casingAround(words, match.firstWord, match.lastWord) === 'capitals';
}

/** True when all words around are in capitals, where an acronym can't be told from a word. */
function isAmongCapitals({ words, match }: Case): boolean {
  const { firstWord, lastWord } = match;
  const beside = (word: number) => word >= 0 && word < words.count && isAllCapitals(words, word);
  if (!beside(firstWord - 1) && !beside(lastWord + 1)) return false;
  return casingAround(words, firstWord, lastWord) === 'capitals';
}
