/**
 * Every form of every entry, found word by word. The beginnings of all forms (one word, two words …) are keys of a hash
 * table; a bit per first word turns most words of a text away before the table is asked. Hashes may collide: whoever
 * finds a form here compares its letters.
 */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { foldExact } from '../../text/fold.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { hashOf, startsLower, type Tokens } from '../../text/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../languages/lexicon.ts';
import type { IndexCounts, IndexParts } from './layout.ts';
import { memoize } from './memoize.ts';

/** In a slot's value: longer forms begin like this. The other bits are 1 + the first form that ends here. */
export const CONTINUES = 0x8000_0000;

/** Mixed into a first word's hash in the filter: a form may begin with it in small letters. */
export const SMALL_FIRST = 0x5bd1e995 | 0;
/** Mixed into a word's hash in the filter: it is a form by itself. */
export const ALONE = 0x1b873593 | 0;

/** The filter's hash of two words that a form begins with. */
export function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0xcc9e2d51) ^ second;
  return mixed ^ (mixed >>> 15);
}

/** Bits of a form's flags. */
export const SHORT = 1;
export const GUARDED = 2;
export const ANY_CASE = 4;
export const DEFAULT = 8;
/** Capitals, digits and signs in one word: it abbreviates something. */
export const ACRONYM = 16;
/** The name of a country: no town of that name elsewhere is looked for. */
export const COUNTRY = 32;
/** Generated from the nearest form before it that was not. */
export const INFLECTED = 64;
/** Of a generated form: a woman's surname may be written so. */
export const WOMENS = 128;
/** Of a generated form: it is looked for only in texts that show signs of its language. */
export const SIGNED = 256;
/** Bits of an entry's flags. */
export const PERSON = 1;
export const PLACE = 2;
/** What everybody knows, such as a country: its name says little of what a page is about. */
export const GENERIC = 4;

/** The key of a form's beginning that is longer by one word. */
export function nextKey(key: number, separator: number, tokenHash: number): number {
  const mixed = Math.imul(key ^ Math.imul(separator + 1, 0x85ebca6b), 0xc2b2ae35) ^ tokenHash;
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 12);
}

/** The slot at which the search for a key begins. */
export function homeSlot(key: number, slots: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & (slots - 1);
}

/** The forms and entries of one or more packs, ready to be looked up. Immutable; make one with `buildIndex` or `loadIndex`. */
export class NameIndex {
  /** A string of the pool, by number. */
  readonly #slots: Uint32Array;
  readonly #filter: Uint32Array;
  readonly #string: (number: number) => string;
  readonly #plain: (form: number) => string;
  readonly #ref: (entry: number) => EntryRef;
  /** A pack's id and the slash after it, as the refs of its entries begin. */
  readonly #pack: (number: number) => string;
  /** The numbers of generic entries by their refs; made when first asked for. */
  #generic: ReadonlyMap<EntryRef, number> | null = null;
  readonly counts: IndexCounts;
  readonly parts: IndexParts;
  /** The whole index as it is stored. */
  readonly buffer: ArrayBuffer;
  /** What rules ask of the languages that the packs bring. */
  readonly lexicon: Lexicon;

  /** `known`: all languages with a module. */
  constructor(counts: IndexCounts, parts: IndexParts, buffer: ArrayBuffer, known: readonly Language[] = LANGUAGES) {
    this.counts = counts;
    this.parts = parts;
    this.buffer = buffer;
    this.#slots = parts.slots;
    this.#filter = parts.filter;
    const decoder = new TextDecoder();
    const { stringStart, pool } = parts;
    this.#plain = memoize((form) => foldExact(this.spelling(form)).replace(/"/g, ''));
    this.#string = memoize((number) => decoder.decode(pool.subarray(stringStart[number], stringStart[number + 1])));
    const { forms, entries, labels, cued, homes, packs } = counts;
    this.#pack = memoize((number) => `${this.#string(forms + entries + labels + cued + homes + number)}/`);
    this.#ref = memoize(
      (entry) => `${this.#pack(parts.entryPack[entry] as number)}${this.#string(forms + entry)}` as EntryRef,
    );
    const languages = this.#string(forms + entries + labels + cued + homes + packs).split(' ');
    this.lexicon = lexiconOf(known, languages);
  }

  /** The value stored under a form's beginning; 0 when no form begins so. */
  find(key: number): number {
    const slots = this.#slots;
    const last = (slots.length >>> 1) - 1;
    const wanted = key === 0 ? 1 : key >>> 0;
    for (let slot = homeSlot(wanted, last + 1); ; slot = (slot + 1) & last) {
      const stored = slots[slot * 2] as number;
      if (stored === wanted) return slots[slot * 2 + 1] as number;
      if (stored === 0) return 0;
    }
  }

  /**
   * True when a form may begin with a word: with one that begins with a small letter, with this word alone or with
   * the one after it. Says so of a few words too many, and is quicker than a look into the table.
   */
  mayBegin(tokens: Tokens, token: number): boolean {
    const hash = hashOf(tokens, token);
    if (startsLower(tokens, token) && !this.#passes(hash ^ SMALL_FIRST)) return false;
    if (this.#passes(hash ^ ALONE)) return true;
    return token + 1 < tokens.count && this.#passes(pairOf(hash, hashOf(tokens, token + 1)));
  }

  #passes(hash: number): boolean {
    const filter = this.#filter;
    const bit = hash & (filter.length * 32 - 1);
    return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  /** A form as the pack writes it: of a generated one, the form that it was generated from. */
  form(form: number): string {
    return this.#string(this.#written(form));
  }

  /** A form as texts write it, in its case and number. */
  spelling(form: number): string {
    return this.#string(form);
  }

  /** The form that a generated one was generated from; of others, themselves. */
  #written(form: number): number {
    let at = form;
    while ((this.formFlags(at) & INFLECTED) !== 0) at--;
    return at;
  }

  /** A form as texts are compared with it, without quotation marks. */
  plainForm(form: number): string {
    return this.#plain(form);
  }

  formFlags(form: number): number {
    return this.parts.formFlags[form] as number;
  }

  entryOf(form: number): number {
    return this.parts.formEntry[form] as number;
  }

  /** The next form with the same words (up to case and accents); -1 after the last. */
  nextAlike(form: number): number {
    return (this.parts.nextAlike[form] as number) - 1;
  }

  /** All forms of an entry as a range: the first, and the one after the last. */
  formsOf(entry: number): [number, number] {
    return [this.parts.firstForm[entry] as number, this.parts.firstForm[entry + 1] as number];
  }

  ref(entry: number): EntryRef {
    return this.#ref(entry);
  }

  label(entry: number): string {
    return this.#string(this.parts.entryLabel[entry] as number);
  }

  entryFlags(entry: number): number {
    return this.parts.entryFlags[entry] as number;
  }

  /** True when an entry, known or not, is of the same pack as one of the index. */
  isOfPack(ref: EntryRef, entry: number): boolean {
    return ref.startsWith(this.#pack(this.parts.entryPack[entry] as number));
  }

  /** The number of a generic entry by its ref; undefined of others, and of entries that the index doesn't know. */
  genericEntry(ref: EntryRef): number | undefined {
    this.#generic ??= this.#genericEntries();
    return this.#generic.get(ref);
  }

  #genericEntries(): ReadonlyMap<EntryRef, number> {
    const entries = new Map<EntryRef, number>();
    this.parts.entryFlags.forEach((flags, entry) => {
      if ((flags & GENERIC) !== 0) entries.set(this.ref(entry), entry);
    });
    return entries;
  }

  /** The cues of a guarded form. */
  cues(form: number): readonly string[] {
    const at = find(this.parts.cuedForms, this.#written(form));
    if (at < 0) return [];
    return this.#string(this.counts.forms + this.counts.entries + this.counts.labels + at).split('\n');
  }

  /** Lower-case names of the countries and states that the gloss of a place, or of a usual owner of a short name, names. */
  homes(entry: number): readonly string[] {
    const at = find(this.parts.homeEntries, entry);
    if (at < 0) return [];
    const { forms, entries, labels, cued } = this.counts;
    return this.#string(forms + entries + labels + cued + at).split('\n');
  }
}

/** The place of a number in an ascending list; -1 when it isn't there. */
function find(sorted: Uint32Array, wanted: number): number {
  const at = lowerBound(sorted.length, (place) => (sorted[place] as number) < wanted);
  return sorted[at] === wanted ? at : -1;
}
