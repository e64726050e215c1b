/** Builds the name index of one or more packs. */
import { ENTRY_TYPES } from '../../pack/entry-types.ts';
import type { Entry, EntryType, Pack } from '../../pack/format.ts';
import { separatorInName } from '../../text/separators.ts';
import { hashOf, newTokens, readFormTokens, SMALL_FIRST, startsUpper } from '../../text/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES, type Lexicon, languageOf, lexiconOf } from '../languages/lexicon.ts';
import { lowered } from '../languages/word-list.ts';
import { expandForms, type FormMaker, formMaker, type IndexForm } from './expand-forms.ts';
import { KeyTable, powerOfTwo } from './key-table.ts';
import { type IndexCounts, indexBytes, indexParts } from './layout.ts';
import {
  ACRONYM,
  AGAINST,
  ALONE,
  ANY_CASE,
  COUNTRY,
  DEFAULT,
  EVENT,
  GENERIC,
  GUARDED,
  INFLECTED,
  NameIndex,
  nextKey,
  PERSON,
  PLACE,
  PLAYER,
  pairOf,
  RESPELLED,
  SHORT,
  SIGNED,
  WOMENS,
} from './name-index.ts';
import { StringPool } from './string-pool.ts';

type NamedEntry = Pick<Entry, 'id' | 'type' | 'label' | 'gloss' | 'forms'> &
  Partial<Pick<Entry, 'generic' | 'same' | 'glosses'>>;

/** The parts of a pack that recognition needs. */
export interface NamedPack extends Pick<Pack, 'id'>, Partial<Pick<Pack, 'language' | 'families'>> {
  entries: readonly NamedEntry[];
}

/** An entry with all its forms, those that are made among them. */
interface IndexEntry extends Omit<NamedEntry, 'forms'> {
  forms: readonly IndexForm[];
  /** The words of its pack's language. */
  words: Words;
  /** What the languages of its pack give. Those of other packs have no say: a pack's part of an index is the same in any. */
  lexicon: Lexicon;
  /** What makes its pack's forms. */
  maker: FormMaker;
}

type Words = Language['words'];

/** In UTF-16 units, two a letter at most; longer forms need no closer look. */
const LONGEST_ACRONYM = 24;

/** True when a form is an acronym: capitals, digits and signs, at least two capitals, one word. */
function isAcronym(form: string): boolean {
  return form.length <= LONGEST_ACRONYM && /^[\p{Lu}\p{N}&./-]{2,12}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
}

/** True of a gloss that says what somebody does in sport. */
const isPlayer = (gloss: string, { callings, trades }: Lexicon): boolean =>
  gloss
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => callings.has(word) || trades.has(word));

function flagsOf(form: IndexForm, type: EntryType, { countries }: Lexicon): number {
  return (
    (form.inflected ? INFLECTED : 0) |
    (form.respelled ? RESPELLED : 0) |
    (form.womens && type === 'person' ? WOMENS : 0) |
    (form.signed ? SIGNED : 0) |
    (form.use === 'short' ? SHORT : 0) |
    (form.use === 'guarded' ? GUARDED : 0) |
    (form.case === 'any' ? ANY_CASE : 0) |
    (form.default ? DEFAULT : 0) |
    (isAcronym(form.text) ? ACRONYM : 0) |
    (countries.has(lowered(form.text)) ? COUNTRY : 0)
  );
}

/** The name of a country or state, and its place among all of them. */
interface Region {
  name: string;
  order: number;
}

/** By their first words; of each language once. */
const REGIONS = new WeakMap<Words, ReadonlyMap<string, readonly Region[]>>();

function regionsOf(words: Words): ReadonlyMap<string, readonly Region[]> {
  const known = REGIONS.get(words);
  if (known) return known;
  const regions = new Map<string, Region[]>();
  [...(words.countries ?? []), ...(words.states ?? [])].forEach((name, order) => {
    if (name.length <= 3) return;
    const [first = ''] = name.split(' ');
    regions.set(first, [...(regions.get(first) ?? []), { name, order }]);
  });
  REGIONS.set(words, regions);
  return regions;
}

/**
 * The countries and states that an entry's label and gloss name: where it may be said to lie, or what it has to do with.
 * None in a language that has no words for that. Looked up word by word: a pack may have 200,000 places.
 */
function homesOf(entry: Pick<NamedEntry, 'label' | 'gloss'>, words: Words): string[] {
  if (!words.locatives) return [];
  const regions = regionsOf(words);
  const text = `${entry.label} ${entry.gloss} `.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  const named = new Set<Region>();
  for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1)
    for (const region of regions.get(text.slice(at, text.indexOf(' ', at))) ?? [])
      if (text.startsWith(`${region.name} `, at)) named.add(region);
  return [...named].sort((a, b) => a.order - b.order).map(({ name }) => name);
}

/**
 * The countries that a place's glosses in other languages name, as they stand there: "gürcüstanın". None of a place whose own gloss names
 * none.
 */
function homesElsewhere({ type, glosses = {} }: IndexEntry, languages: readonly Language[]): string[] {
  if (type !== 'place') return [];
  return Object.entries(glosses).flatMap(([tag, gloss]) => {
    const { countries } = languageOf(tag, languages)?.words ?? {};
    return lowered(gloss)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && countries?.has(word));
  });
}

/** True of places, and of what isn't a person and is the usual owner of a short name: those are asked for their homes. */
function hasHomes({ type, forms }: IndexEntry): boolean {
  return type === 'place' || (type !== 'person' && forms.some((form) => form.default));
}

/** The flag of an entry's type, of those that rules ask for. */
const KINDS: Partial<Record<EntryType, number>> = { person: PERSON, place: PLACE, event: EVENT };

/** The size of the filters: as much as the fastest memory holds easily, more only for many names. */
const FILTER_BITS = 65_536;
const FILTER_BITS_A_HASH = 24;
/** That of first words stays within what a processor's second memory holds: it is asked about every word. */
const MOST_FIRST_BITS = 4_194_304;

/** Of all languages with a module: the filter lets pass what any of them does, as another pack may bring its language. */
function everyLexicon(languages: readonly Language[]): Lexicon {
  return lexiconOf(
    languages,
    languages.map(({ tag }) => tag),
  );
}

/** Entries or forms between two places at which building may be interrupted: a few milliseconds. */
const STEP = 1_000;

/** The items with their places, and a pause after each step. */
function* inSteps<T>(items: readonly T[], work: (item: T, place: number) => void): Generator<void, void> {
  for (let from = 0; from < items.length; from += STEP) {
    for (let at = from; at < Math.min(items.length, from + STEP); at++) work(items[at] as T, at);
    yield;
  }
}

/** Notes every beginning of every form, and which forms are alike. */
function* indexForms(forms: readonly IndexForm[], { headNouns }: Lexicon) {
  const table = new KeyTable();
  const nextAlike = new Uint32Array(forms.length);
  const firsts = new Set<number>();
  const filtered = new Set<number>();
  const tokens = newTokens();
  yield* inSteps(forms, (form, number) => {
    readFormTokens(form.text, tokens);
    if (tokens.count === 0) return;
    let key = hashOf(tokens, 0);
    firsts.add(key);
    const isSmall = form.case === 'any' || !startsUpper(tokens, 0) || (tokens.count > 1 && headNouns.holds(tokens, 0));
    const beginning = pairOf(key, tokens.count === 1 ? ALONE : hashOf(tokens, 1));
    filtered.add(beginning);
    if (isSmall) {
      firsts.add(hashOf(tokens, 0) ^ SMALL_FIRST);
      filtered.add(beginning ^ SMALL_FIRST);
    }
    for (let token = 1; token < tokens.count; token++) {
      table.continue(key);
      key = nextKey(key, separatorInName(tokens, token), hashOf(tokens, token));
    }
    nextAlike[number] = table.end(key, number);
  });
  return { table, nextAlike, firsts, filtered };
}

function isMade({ inflected, respelled }: IndexForm): boolean {
  return inflected === true || respelled === true;
}

/** More units in common than this are not counted. */
const MOST_SHARED = 255;

/** How many units each made form has in common with the form it was made from, at its beginning. */
function sharedUnits(forms: readonly IndexForm[]): Uint8Array {
  const shared = new Uint8Array(forms.length);
  let written = '';
  forms.forEach((form, number) => {
    if (!isMade(form)) written = form.text;
    else {
      const most = Math.min(MOST_SHARED, written.length, form.text.length);
      let count = 0;
      while (count < most && written.charCodeAt(count) === form.text.charCodeAt(count)) count++;
      // A surrogate pair is not cut in two.
      if ((written.charCodeAt(count - 1) & 0xfc00) === 0xd800) count--;
      shared[number] = count;
    }
  });
  return shared;
}

/** What a pack is written in unless it says so. */
const USUAL_LANGUAGE = 'en';

/** A pack's entries with all their forms. */
function* withAllForms(pack: NamedPack, languages: readonly Language[]): Generator<void, IndexEntry[]> {
  const { entries, families, language = USUAL_LANGUAGE } = pack;
  const lexicon = lexiconOf(languages, languagesOf([pack]));
  const words = languageOf(language, languages)?.words ?? {};
  const maker = formMaker({ language, families }, languages);
  const expanded: IndexEntry[] = [];
  yield* inSteps(entries, (entry) => {
    expanded.push({ ...entry, forms: expandForms(entry.forms, maker), words, lexicon, maker });
  });
  return expanded;
}

/** The languages of packs and of their forms. */
function languagesOf(packs: readonly NamedPack[]): string[] {
  const tags = packs.flatMap(({ entries, language = USUAL_LANGUAGE }) => [
    language,
    ...entries.flatMap(({ forms }) => forms.flatMap((form) => form.language ?? [])),
  ]);
  return [...new Set(tags)].sort();
}

/**
 * The index of all packs' forms. Packs are taken as valid, each with an id of its own; what two of them call by the same
 * id stays two entries. Forms without a letter or digit can't be found.
 * `languages`: all that have a module. About 7 microseconds a form, and about 60 bytes where there are many.
 */
export function buildIndex(packs: readonly NamedPack[], languages: readonly Language[] = LANGUAGES): NameIndex {
  const steps = buildIndexInSteps(packs, languages);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same for one pack; told now and then how much of it is done, from 0 to 1. */
export function buildIndexTelling(pack: NamedPack, onProgress: (done: number) => void): NameIndex {
  const forms = pack.entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  // Entries are gone through three times, and forms twice, of which some more may be made.
  const expected = Math.ceil((3 * pack.entries.length + 2 * forms) / STEP) + 1;
  const steps = buildIndexInSteps([pack]);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(Math.min(1, count / expected));
  }
}

/** The same in steps of a few milliseconds, for whoever has others to answer meanwhile. */
export function* buildIndexInSteps(
  packs: readonly NamedPack[],
  languages: readonly Language[] = LANGUAGES,
): Generator<void, NameIndex> {
  const entries: IndexEntry[] = [];
  for (const pack of packs) for (const entry of yield* withAllForms(pack, languages)) entries.push(entry);
  const tags = languagesOf(packs);
  const forms = entries.flatMap((entry) => entry.forms);
  const { table, nextAlike, firsts, filtered } = yield* indexForms(forms, everyLexicon(languages));

  const pool = new StringPool();
  const shared = sharedUnits(forms);
  yield* inSteps(forms, (form, number) => {
    pool.add(form.text.slice(shared[number]));
  });
  for (const entry of entries) pool.add(entry.id);
  let first = 0;
  let labels = 0;
  const entryLabel = entries.map((entry) => {
    const own = entry.forms.findIndex((form) => form.text === entry.label && !isMade(form));
    const label = own < 0 ? pool.add(entry.label) : first + own;
    if (own < 0) labels++;
    first += entry.forms.length;
    return label;
  });
  const cuedForms: number[] = [];
  let formNumber = 0;
  for (const { forms: own, maker } of entries) {
    for (const form of own) {
      if ((form.cues?.length || form.unless?.length) && !isMade(form)) {
        cuedForms.push(formNumber);
        const against = maker.counterCuesOf(form).map((phrase) => AGAINST + phrase);
        pool.add([...maker.cuesOf(form), ...against].join('\n'));
      }
      formNumber++;
    }
  }
  const homeEntries: number[] = [];
  yield* inSteps(entries, (entry, number) => {
    const homes = hasHomes(entry) ? homesOf(entry, entry.words) : [];
    if (homes.length === 0) return;
    homeEntries.push(number);
    pool.add([...homes, ...homesElsewhere(entry, languages)].join('\n'));
  });
  const addressedEntries: number[] = [];
  entries.forEach(({ same = [] }, number) => {
    if (same.length === 0) return;
    addressedEntries.push(number);
    pool.add(same.join('\n'));
  });
  for (const { id } of packs) pool.add(id);
  pool.add(tags.join(' '));

  const counts: IndexCounts = {
    entries: entries.length,
    forms: forms.length,
    labels,
    cued: cuedForms.length,
    homes: homeEntries.length,
    addressed: addressedEntries.length,
    packs: packs.length,
    slots: table.size,
    firstBits: Math.min(MOST_FIRST_BITS, filterBits(firsts)),
    filterBits: filterBits(filtered),
    poolBytes: pool.bytes.length,
  };
  const buffer = new ArrayBuffer(indexBytes(counts));
  const parts = indexParts(counts, buffer);
  fillFilter(parts.first, firsts);
  fillFilter(parts.filter, filtered);
  parts.slots.set(table.slots);
  parts.stringStart.set(pool.starts);
  parts.nextAlike.set(nextAlike);
  parts.entryLabel.set(entryLabel);
  parts.formShared.set(shared);
  parts.cuedForms.set(cuedForms);
  parts.homeEntries.set(homeEntries);
  parts.addressedEntries.set(addressedEntries);
  parts.pool.set(pool.bytes);
  let firstOfPack = 0;
  packs.forEach((pack, number) => {
    parts.entryPack.fill(number, firstOfPack, firstOfPack + pack.entries.length);
    firstOfPack += pack.entries.length;
  });
  let form = 0;
  yield* inSteps(entries, (entry, number) => {
    parts.firstForm[number] = form;
    parts.entryType[number] = ENTRY_TYPES.indexOf(entry.type);
    const kind = KINDS[entry.type] ?? 0;
    const player = kind === PERSON && isPlayer(entry.gloss, entry.lexicon) ? PLAYER : 0;
    parts.entryFlags[number] = kind | player | (entry.generic ? GENERIC : 0);
    for (const each of entry.forms) {
      parts.formEntry[form] = number;
      parts.formFlags[form++] = flagsOf(each, entry.type, entry.lexicon);
    }
  });
  parts.firstForm[entries.length] = form;
  return new NameIndex([{ counts, parts, buffer }], languages);
}

const filterBits = ({ size }: ReadonlySet<number>): number =>
  powerOfTwo(Math.max(FILTER_BITS, size * FILTER_BITS_A_HASH));

/** Sets a bit for each hash, told by its lowest bits. */
function fillFilter(filter: Uint32Array, hashes: ReadonlySet<number>): void {
  for (const hash of hashes) {
    const bit = hash & (filter.length * 32 - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
}
