/** What on a page tells of a guarded phrase whose it is, and what sort of place somebody names. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { COUNTRY, GENERIC, type NameIndex, PERSON, PLACE } from '../index/name-index.ts';
import type { Naming } from '../mention.ts';
import type { Owner } from '../rules/block-reading.ts';
import { namedCues } from '../rules/named-cues.ts';

/** What has a year in its name recurs, and no page tells which one is meant, unless its form says the year. */
const YEAR = /\b\d{4}\b/;

/** A name of several words in capitals. */
const CAPITAL_PHRASE = /^\p{Lu}\S*(?:[ -]\p{Lu}\S*)+$/u;

/** The naming that says what a cue of a guarded form does; null when none does. */
export function contextAmong(
  index: NameIndex,
  vouchers: readonly Naming[],
  { entry, form, kind, text }: Owner,
): Naming | null {
  const near = vouchers.filter(({ entry: ref }) => ref !== undefined && index.isOfPack(ref, entry));
  const named = (name: string) =>
    near.find((naming) => naming.form === name || labelOf(index, naming.entry as EntryRef) === name) ?? null;
  if ((kind & GENERIC) !== 0) {
    for (const cue of index.cues(form)) {
      const naming = /^\p{Lu}/u.test(cue) ? named(cue) : null;
      if (naming) return naming;
    }
    return null;
  }
  const { entries, pairs, pairTexts } = namedCues(index, form);
  const of = (wanted: EntryRef) => near.find(({ entry: ref }) => ref === wanted);
  const teller =
    entries.size === 0 ? undefined : near.find(({ entry: ref, usual }) => !usual && ref && entries.has(ref));
  if (teller) return teller;
  if (YEAR.test(text) || CAPITAL_PHRASE.test(text)) {
    // "The 2020 war", "the Velvet Revolution": two of the names that stand by it are somewhere on the page.
    const [one, ...others] = index.cues(form).flatMap((cue) => (/^\p{Lu}/u.test(cue) ? (named(cue) ?? []) : []));
    if (one && others.some(({ entry: ref }) => ref !== one.entry)) return one;
    if (YEAR.test(text)) return null;
  }
  if (YEAR.test(index.label(entry))) return null;
  for (const [first, second] of pairs) {
    const [one, other] = [of(first), of(second)];
    const isThird = (naming: Naming) =>
      naming !== one && naming !== other && isCountry(index, naming.entry as EntryRef);
    if (one && other && !near.some(isThird)) return one;
  }
  return pairTexts.length === 0 ? null : ofBothAmong(index, near, pairTexts);
}

/** A page may name thousands: among so many of its first a name is looked for that tells of two parties. */
const MOST_LOOKED_AT = 300;

/** A naming of what is of both parties: "the border between Russia and Azerbaijan" tells whose "economic roadmaps" are. */
function ofBothAmong(index: NameIndex, near: readonly Naming[], pairTexts: readonly string[]): Naming | null {
  const isOfBoth = ({ entry: ref, usual }: Naming) => {
    const named = ref === undefined || usual || index.genericEntry(ref) !== undefined ? undefined : index.numberOf(ref);
    if (named === undefined || (index.entryFlags(named) & PERSON) !== 0) return false;
    const [first, end] = index.formsOf(named);
    for (let form = first; form < end; form++) {
      const text = index.form(form);
      if (pairTexts.some((pair) => text.includes(pair))) return true;
    }
    return false;
  };
  return near.slice(0, MOST_LOOKED_AT).find(isOfBoth) ?? null;
}

/** The label of an entry that everybody knows; others' surnames and short names are told by the form. */
function labelOf(index: NameIndex, ref: EntryRef): string | null {
  const generic = index.genericEntry(ref);
  return generic === undefined ? null : index.label(generic);
}

/** True of a town that everybody knows. */
export function isTown(index: NameIndex, ref: EntryRef): boolean {
  const generic = index.genericEntry(ref);
  return generic !== undefined && (index.entryFlags(generic) & PLACE) !== 0 && !isCountry(index, ref);
}

/** True of a country, not of its capital. */
function isCountry(index: NameIndex, ref: EntryRef): boolean {
  const generic = index.genericEntry(ref);
  if (generic === undefined) return false;
  const [first, end] = index.formsOf(generic);
  for (let form = first; form < end; form++) if ((index.formFlags(form) & COUNTRY) !== 0) return true;
  return false;
}
