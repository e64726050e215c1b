/** The list of everything, for the library. */
import type { Glossary as GlossaryList, PackSummary } from '../messages/message-map.ts';
import { type EntryRef, entryRef } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import { entryForms } from './entry-forms.ts';
import { type Glossary, type HeldEntry, heldOf, sourceDetails, summaryOf } from './glossary.ts';

/** All packs, things and sources with what a search looks in and how many facts each has. */
export function glossaryList(glossary: Glossary): GlossaryList {
  const { packs, entries, sources } = glossary;
  const shared = sharedThings(glossary);
  return {
    packs: packs.map(packSummary),
    entries: [...entries].flatMap(([ref, entry]) => {
      const refs = shared.get(ref);
      if (refs && refs[0] !== ref) return [];
      const held = refs ? heldOf(glossary, ref) : [entry];
      const made = held.flatMap(madeForms);
      return [
        {
          ...summaryOf(glossary, entry),
          forms: [...new Set(held.flatMap(({ own }) => own.forms.map(({ text }) => text)))],
          ...(made.length > 0 && { made: [...new Set(made)] }),
          facts: held.reduce((sum, { facts }) => sum + facts.length, 0),
          ...(refs && { refs: [...refs] }),
        },
      ];
    }),
    sources: [...sources.values()].map((source) => ({ ...sourceDetails(source), facts: source.facts.length })),
  };
}

/** Spellings and cases of an entry's forms; most entries of a long list have no tag that makes any. */
function madeForms({ pack, own }: HeldEntry): string[] {
  if (!pack.families && !own.forms.some(({ inflect }) => inflect)) return [];
  return entryForms(pack, own).flatMap(({ made }) => made ?? []);
}

/**
 * The things that several packs know, by each of their refs. A thing of several packs is in one that isn't the largest: that
 * one's entries, which may be a million, need not be looked at.
 */
function sharedThings({ packs, things }: Glossary): Map<EntryRef, readonly EntryRef[]> {
  const largest = packs.reduce<Pack | null>((a, b) => (a && a.entries.length >= b.entries.length ? a : b), null);
  const groups = packs
    .filter((pack) => pack !== largest)
    .flatMap(({ id, entries }) => entries.map((entry) => things.refsOf(entryRef(id, entry.id))));
  return new Map(groups.filter(({ length }) => length > 1).flatMap((refs) => refs.map((ref) => [ref, refs] as const)));
}

/** A pack as lists show it. */
export function packSummary({ id, title, description, version, language, licence, entries, facts }: Pack): PackSummary {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const counts = { entries: entries.length, forms, facts: facts.length };
  return { id, title, description, version, language, licence, counts };
}
