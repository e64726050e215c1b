/** Decides, from a block's text alone, whether a match may be a mention, of whom, and what it tells the rest of the page. */
import { explainedAfter, explainedBefore, isAcronym, namesSomething } from './acronyms.ts';
import { anotherNameAfter, givenNameBefore } from './another-person.ts';
import { cueNear } from './cues.ts';
import { locationAfter } from './elsewhere.ts';
import { continuedUntil, isDirected, isTiedToStranger } from './longer-name.ts';
import { type FoundForm, type Match, matchesAt } from './matches.ts';
import type { Naming } from './mention.ts';
import { GUARDED, type NameIndex, PERSON, PLACE, SHORT } from './name-index.ts';
import { isNoProse } from './no-prose.ts';
import { OwnNamesOf } from './own-names.ts';
import type { BlockReading, Owner, Span } from './reading.ts';
import { casingAround, isAllCapitals } from './surroundings.ts';
import { COUNTRIES } from './words/places.ts';
import type { Words } from './words.ts';

/** Adds a match to the reading where it belongs; returns the last word that is settled by it, null when it was refused. */
export type Judge = (words: Words, match: Match, reading: BlockReading) => number | null;

/** A single word in capitals amid prose is a name written large only from this many letters on; shorter ones are acronyms. */
const LARGE_LETTERS = 5;
/** An acronym of at most this many letters among capitals may be any word. */
const WORDLIKE_LETTERS = 3;

interface Case {
  index: NameIndex;
  own: OwnNamesOf;
  words: Words;
  match: Match;
  reading: BlockReading;
  /** The form in the pack's spelling, for other bearers' namings. */
  form: string;
}

/** A judge for matches of one index. */
export function newJudge(index: NameIndex): Judge {
  const own = new OwnNamesOf(index);
  return (words, match, reading) => {
    if (isNoProse(words.text, match.start, match.end)) return null;
    const first = match.forms[0] as FoundForm;
    const it: Case = { index, own, words, match, reading, form: index.form(first.form) };
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
  const continued = continuedUntil(words, match.lastWord);
  if (continued >= 0) return continued;
  const people = it.match.forms.some(({ entry }) => (it.index.entryFlags(entry) & PERSON) !== 0);
  if (people && isTiedToStranger(words, match.firstWord, match.lastWord, (word) => isKnown(it, word)))
    return match.lastWord;
  const place = judgePlace(it);
  if (place !== null) return place;
  const acronym = judgeAcronym(it);
  if (acronym !== null) return acronym;
  return accept(it, match.forms);
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
  const places = match.forms.filter(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0);
  const [place] = places;
  if (!place || places.length < match.forms.length) return null;
  if (match.firstWord === match.lastWord && isDirected(words, match.firstWord)) return match.lastWord;
  if (COUNTRIES.has(it.form.toLowerCase())) return null;
  const location = locationAfter(words, match.firstWord, match.lastWord, index.homes(place.entry));
  if (location?.whose === 'other') {
    nameOther(it, true);
    return location.lastWord;
  }
  if (location?.whose === 'own') {
    reading.namings.push({ at: match.start, naming: { entry: index.id(place.entry), form: it.form, wholePage: true } });
  }
  return null;
}

/** Refuses an acronym that the text explains as something else, for the whole page; notes when it explains it as ours. */
function judgeAcronym(it: Case): number | null {
  const { index, words, match, reading, form } = it;
  if (!isAcronym(form)) return null;
  const before = explainedBefore(words, match.firstWord, match.lastWord);
  const explanation = before ?? explainedAfter(words, match.lastWord);
  if (!explanation) return null;
  const named = before
    ? entriesBefore(it, before.lastWord)
    : entriesIn(it, explanation.firstWord, explanation.lastWord);
  const ours = match.forms.find(({ entry }) => named.includes(entry));
  if (ours) {
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
function owners(forms: readonly FoundForm[]): Owner[] {
  const byEntry = new Map<number, Owner>();
  for (const { entry, form } of forms) if (!byEntry.has(entry)) byEntry.set(entry, { entry, form });
  return [...byEntry.values()].sort((a, b) => a.entry - b.entry);
}

/** Splits the forms by what they need, takes the strongest kind, and adds the span. */
function accept(it: Case, forms: readonly FoundForm[]): number | null {
  const { index, words, match } = it;
  const capitals = match.forms[0]?.likeness === 'capitals';
  if (capitals && !isWrittenLarge(it)) return null;
  const wordlike = isAcronym(it.form) && isAmongCapitals(it);
  const full: FoundForm[] = [];
  const short: FoundForm[] = [];
  const cued: FoundForm[] = [];
  let cue = '';
  let others = 0;
  for (const form of forms) {
    const flags = index.formFlags(form.form);
    const given =
      flags & SHORT || flags & GUARDED || match.firstWord === match.lastWord ? judgePerson(it, form) : 'none';
    if (given === 'other') others++;
    else if (given === 'own') full.push(form);
    else if (flags & GUARDED) {
      const found = cueNear(words, match.firstWord, match.lastWord, index.cues(form.form), index.form(form.form));
      if (found === null) continue;
      cue = found;
      cued.push(form);
    } else if (flags & SHORT || (wordlike && it.form.length <= WORDLIKE_LETTERS)) short.push(form);
    else full.push(form);
  }
  const chosen = full.length > 0 ? full : cued.length > 0 ? cued : short;
  if (chosen.length === 0) {
    if (others === 0) return null;
    nameOther(it, false);
    return match.lastWord;
  }
  const by = chosen === short ? 'page' : chosen === cued ? 'cue' : capitals ? 'capitals' : 'full';
  return addSpan(it, owners(chosen), by, cue, wordlike);
}

function addSpan(it: Case, whom: Owner[], by: Span['by'], cue: string, strict: boolean): number {
  const { index, match, reading, form } = it;
  const [first] = whom as [Owner];
  const shared = by !== 'page' && whom.length > 1;
  const isPlace = (index.entryFlags(first.entry) & PLACE) !== 0;
  const single = match.firstWord === match.lastWord;
  reading.spans.push({
    firstWord: match.firstWord,
    lastWord: match.lastWord,
    start: match.start,
    end: match.end,
    owners: whom,
    by: shared ? 'page' : by,
    cue,
    shared,
    strict: strict && by === 'page',
    contestable: single && (isAcronym(form) || (isPlace && !COUNTRIES.has(form.toLowerCase()))),
  });
  if (by !== 'page' && !shared) {
    reading.namings.push({ at: match.start, naming: { entry: index.id(first.entry), form: index.form(first.form) } });
  }
  return match.lastWord;
}

/** Whether somebody else's given name stands beside a person's surname, or a person's beside a word that is none. */
function judgePerson(
  { index, own, words, match, reading }: Case,
  { form, entry }: FoundForm,
): 'own' | 'other' | 'none' {
  const person = (index.entryFlags(entry) & PERSON) !== 0;
  const names = own.of(form);
  const before = reading.spans.at(-1);
  const afterName =
    before?.lastWord === match.firstWord - 1 &&
    before.owners.every((owner) => (index.entryFlags(owner.entry) & PERSON) === 0);
  if (!person) return 'none';
  const given = givenNameBefore(words, match.firstWord, names, afterName);
  if (given !== 'none') return given;
  return anotherNameAfter(words, match.lastWord, index.form(form), names) ? 'other' : 'none';
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
