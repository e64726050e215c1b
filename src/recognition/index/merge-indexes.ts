/**
 * Joins the indexes of packs into one, which recognises as an index that was built of all of them. What is copied is copied whole;
 * only the names of the packs beside the largest are looked at one by one, so that a large index costs little more than its memory.
 */
import { LANGUAGES } from '../languages/lexicon.ts';
import { FULL, powerOfTwo } from './key-table.ts';
import { type IndexCounts, type IndexParts, indexBytes, indexParts, stringCount } from './layout.ts';
import { CONTINUES, homeSlot, NameIndex } from './name-index.ts';

/** The runs of strings that an index holds, in their order; its languages follow, as one string. */
const RUNS = ['forms', 'entries', 'labels', 'cued', 'homes', 'addressed', 'packs'] as const;
type Run = (typeof RUNS)[number];

/** How many of each run the indexes before this one hold. */
type Offsets = Record<Run, number>;

/** An index and where its numbers begin in the merged one. */
interface Placed {
  index: NameIndex;
  at: Offsets;
}

/** One index of all given ones, whose packs must have ids of their own, in this order. A single one is given back as it is. */
export function mergeIndexes(indexes: readonly NameIndex[]): NameIndex {
  const [first, ...others] = indexes;
  if (first && others.length === 0) return first;
  const { placed, total } = placeAll(indexes);
  const languages = languagesOf(indexes);
  const counts: IndexCounts = {
    ...total,
    slots: slotsFor(indexes),
    filterBits: Math.max(32, ...indexes.map(({ counts: { filterBits } }) => filterBits)),
    poolBytes: indexes.reduce((sum, each) => sum + each.counts.poolBytes - lastString(each).length, languages.length),
  };
  const buffer = new ArrayBuffer(indexBytes(counts));
  const parts = indexParts(counts, buffer);
  for (const each of placed) {
    copyNumbers(parts, each, total);
  }
  joinFilters(
    parts.filter,
    indexes.map((index) => index.parts.filter),
  );
  joinStrings(parts, placed, languages);
  joinTables(parts, placed);
  return new NameIndex(counts, parts, buffer, LANGUAGES);
}

function placeAll(indexes: readonly NameIndex[]): { placed: Placed[]; total: Offsets } {
  const total = Object.fromEntries(RUNS.map((run) => [run, 0])) as Offsets;
  const placed = indexes.map((index) => {
    const at = { ...total };
    for (const run of RUNS) total[run] += index.counts[run];
    return { index, at };
  });
  return { placed, total };
}

/** The tags of all languages as an index stores them. */
function languagesOf(indexes: readonly NameIndex[]): Uint8Array {
  const tags = indexes.flatMap((index) => new TextDecoder().decode(lastString(index)).split(' '));
  return new TextEncoder().encode([...new Set(tags)].filter(Boolean).sort().join(' '));
}

function lastString({ counts, parts }: NameIndex): Uint8Array {
  return parts.pool.subarray(parts.stringStart[stringCount(counts) - 1], counts.poolBytes);
}

/** How large a table is that has room for all keys. */
function slotsFor(indexes: readonly NameIndex[]): number {
  const used = indexes.reduce((sum, index) => sum + usedSlots(index), 0);
  const largest = Math.max(1024, ...indexes.map(({ counts: { slots } }) => slots));
  return used <= largest * FULL ? largest : powerOfTwo(used / FULL);
}

function usedSlots({ parts: { slots } }: NameIndex): number {
  let used = 0;
  for (let at = 0; at < slots.length; at += 2) if (slots[at] !== 0) used++;
  return used;
}

/** Sets a run of numbers, each moved by as much as what it counts is moved. Where `keep` stands it means none. */
function copyMoved(to: Uint32Array, at: number, from: Uint32Array, by: number, keep = -1): void {
  if (by === 0) {
    to.set(from, at);
    return;
  }
  for (let i = 0; i < from.length; i++) {
    const number = from[i] as number;
    to[at + i] = number === keep ? number : number + by;
  }
}

function copyNumbers(parts: IndexParts, { index, at }: Placed, total: Offsets): void {
  const own = index.parts;
  parts.formFlags.set(own.formFlags, at.forms);
  parts.formShared.set(own.formShared, at.forms);
  parts.entryFlags.set(own.entryFlags, at.entries);
  parts.entryType.set(own.entryType, at.entries);
  copyMoved(parts.formEntry, at.forms, own.formEntry, at.entries);
  copyMoved(parts.nextAlike, at.forms, own.nextAlike, at.forms, 0);
  copyMoved(parts.firstForm, at.entries, own.firstForm, at.forms);
  copyMoved(parts.cuedForms, at.cued, own.cuedForms, at.forms);
  copyMoved(parts.homeEntries, at.homes, own.homeEntries, at.entries);
  copyMoved(parts.addressedEntries, at.addressed, own.addressedEntries, at.entries);
  const { forms, entries } = index.counts;
  own.entryLabel.forEach((label, entry) => {
    const ofForms = label < forms;
    parts.entryLabel[at.entries + entry] = ofForms
      ? label + at.forms
      : label - forms - entries + total.forms + total.entries + at.labels;
  });
  own.entryPack.forEach((pack, entry) => {
    parts.entryPack[at.entries + entry] = pack + at.packs;
  });
}

/** A filter of fewer bits says the same when it is repeated: a hash takes its lowest bits. */
function joinFilters(merged: Uint32Array, filters: readonly Uint32Array[]): void {
  const whole = filters.findIndex(({ length }) => length === merged.length);
  if (whole >= 0) merged.set(filters[whole] as Uint32Array);
  filters.forEach((filter, number) => {
    if (number === whole) return;
    const last = filter.length - 1;
    for (let at = 0; at < merged.length; at++) merged[at] = (merged[at] as number) | (filter[at & last] as number);
  });
}

function joinStrings({ pool, stringStart }: IndexParts, placed: readonly Placed[], languages: Uint8Array): void {
  let [string, byte] = [0, 0];
  for (const run of RUNS) {
    for (const { index } of placed) {
      const { counts, parts } = index;
      const from = firstOfRun(counts, run);
      const [begin, end] = [parts.stringStart[from] as number, parts.stringStart[from + counts[run]] as number];
      pool.set(parts.pool.subarray(begin, end), byte);
      copyMoved(stringStart, string, parts.stringStart.subarray(from, from + counts[run]), byte - begin);
      string += counts[run];
      byte += end - begin;
    }
  }
  stringStart[string] = byte;
  pool.set(languages, byte);
  stringStart[string + 1] = byte + languages.length;
}

function firstOfRun(counts: IndexCounts, run: Run): number {
  return RUNS.slice(0, RUNS.indexOf(run)).reduce((sum, before) => sum + counts[before], 0);
}

/** Begins with the largest table, and adds the keys of the others on their side of it. */
function joinTables(parts: IndexParts, placed: readonly Placed[]): void {
  const sizes = placed.map(({ index }) => index.counts.slots);
  const largest = sizes.indexOf(Math.max(0, ...sizes));
  const base = placed[largest];
  if (!base) return;
  if (base.index.parts.slots.length === parts.slots.length) copyTable(parts.slots, base);
  else addAfter(parts, base);
  for (const each of placed.slice(largest + 1)) addAfter(parts, each);
  for (const each of placed.slice(0, largest).reverse()) addBefore(parts, each);
}

/** 1 + the first form that ends with a key; 0 when none does. */
const endOf = (value: number): number => (value & ~CONTINUES) >>> 0;

function copyTable(slots: Uint32Array, { index, at }: Placed): void {
  const own = index.parts.slots;
  const by = at.forms;
  for (let slot = 0; slot < own.length; slot += 2) {
    const key = own[slot] as number;
    if (key === 0) continue;
    const value = own[slot + 1] as number;
    slots[slot] = key;
    slots[slot + 1] = (value & ~CONTINUES) === 0 ? value : value + by;
  }
}

/** The place of a key's value, whether the key is there or not. */
function placeOf(slots: Uint32Array, key: number): number {
  const last = (slots.length >>> 1) - 1;
  let slot = homeSlot(key, last + 1);
  while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & last;
  slots[slot * 2] = key;
  return slot * 2 + 1;
}

/** Adds the keys of a pack that comes after all that are there: its forms stand before theirs in chains of forms that are alike. */
function addAfter({ slots, nextAlike }: IndexParts, { index, at }: Placed): void {
  join(slots, index, at.forms, (own, known) => {
    if (known !== 0) nextAlike[lastAlike(nextAlike, own)] = known;
    return own;
  });
}

/** Adds the keys of a pack that comes before all that are there: its forms stand after theirs. */
function addBefore({ slots, nextAlike }: IndexParts, { index, at }: Placed): void {
  join(slots, index, at.forms, (own, known) => {
    if (known === 0) return own;
    nextAlike[lastAlike(nextAlike, known)] = own;
    return known;
  });
}

/** `chain`: joins the forms of a key, each 1 + the first of its chain, and says which comes first. */
function join(slots: Uint32Array, index: NameIndex, by: number, chain: (own: number, known: number) => number): void {
  const from = index.parts.slots;
  for (let at = 0; at < from.length; at += 2) {
    const key = from[at] as number;
    if (key === 0) continue;
    const value = from[at + 1] as number;
    const place = placeOf(slots, key);
    const known = slots[place] as number;
    const own = endOf(value) === 0 ? 0 : endOf(value) + by;
    const end = own === 0 ? endOf(known) : chain(own, endOf(known));
    slots[place] = (((value | known) & CONTINUES) | end) >>> 0;
  }
}

/** The last form of a chain. `first`: 1 + its first. */
function lastAlike(nextAlike: Uint32Array, first: number): number {
  let form = first - 1;
  for (let next = nextAlike[form] as number; next !== 0; next = nextAlike[form] as number) form = next - 1;
  return form;
}
