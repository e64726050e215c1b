/** Packs made ready for questions: what each ref stands for, and which facts tell of whom. */
import type { CitedSource, EntryDetails, EntrySummary, SourceDetails } from '../messages/message-map.ts';
import { type EntryRef, entryRef, type SourceRef, sourceRef } from '../pack/entry-ref.ts';
import type { Entry, Fact, Pack, Source } from '../pack/format.ts';
import type { Recogniser as PackRecogniser } from '../recognition/recogniser.ts';
import { entryForms } from './entry-forms.ts';
import { inLanguage, otherNames } from './in-language.ts';

/** What questions need of a recogniser. */
export type Recogniser = Pick<PackRecogniser, 'recognise' | 'explain'>;

/** Something of a pack, with the pack whose ids it uses. */
interface Held<T> {
  pack: Pack;
  /** As the pack has it, with ids of this pack alone. */
  own: T;
  /** In the pack's order. */
  facts: Fact[];
}

export interface Glossary {
  /** Each with an id of its own. */
  packs: readonly Pack[];
  /** BCP 47 tag of the language that the reader is addressed in. */
  reader: string;
  recogniser: Recogniser;
  /** With the facts about each. */
  entries: ReadonlyMap<EntryRef, Held<Entry>>;
  /** With the facts from each. */
  sources: ReadonlyMap<SourceRef, Held<Source>>;
}

/** The maps of checked packs beside the recogniser of their names. */
export function indexGlossary(packs: readonly Pack[], recogniser: Recogniser, reader: string): Glossary {
  const entries = new Map<EntryRef, Held<Entry>>();
  const sources = new Map<SourceRef, Held<Source>>();
  for (const pack of packs) {
    for (const own of pack.entries) entries.set(entryRef(pack.id, own.id), { pack, own, facts: [] });
    for (const own of pack.sources) sources.set(sourceRef(pack.id, own.id), { pack, own, facts: [] });
    for (const fact of pack.facts) {
      sources.get(sourceRef(pack.id, fact.source))?.facts.push(fact);
      for (const id of fact.about) entries.get(entryRef(pack.id, id))?.facts.push(fact);
    }
  }
  return { packs, reader, recogniser, entries, sources };
}

type HeldEntry = Pick<Held<Entry>, 'pack' | 'own'>;

/** An entry as lists show it. */
export function summaryOf({ reader }: Pick<Glossary, 'reader'>, { pack, own }: HeldEntry): EntrySummary {
  const { id, type, generic } = own;
  return {
    id: entryRef(pack.id, id),
    type,
    ...inLanguage(own, pack.language, reader),
    ...(generic ? { generic } : {}),
  };
}

/** Summaries of some entries, each once; those that no pack has are left out. */
export function summariesOf(glossary: Glossary, refs: Iterable<EntryRef>): Record<EntryRef, EntrySummary> {
  const summaries = [...new Set(refs)].flatMap((ref): Array<[EntryRef, EntrySummary]> => {
    const entry = glossary.entries.get(ref);
    return entry ? [[ref, summaryOf(glossary, entry)]] : [];
  });
  return Object.fromEntries(summaries);
}

/** An entry as its own page and the card show it. */
export function entryDetails(glossary: Pick<Glossary, 'reader'>, { pack, own }: HeldEntry): EntryDetails {
  const { naming, note, same } = own;
  const summary = summaryOf(glossary, { pack, own });
  return {
    ...summary,
    otherNames: otherNames(own, pack.language, summary.label),
    forms: entryForms(pack, own),
    naming,
    ...(note ? { note } : {}),
    ...(same ? { same } : {}),
  };
}

/** A source as its own page shows it. */
export const sourceDetails = ({ pack, own }: Pick<Held<Source>, 'pack' | 'own'>): SourceDetails => ({
  ...own,
  id: sourceRef(pack.id, own.id),
});

/** A source as what was drawn from it cites it. */
export function citedSource({ pack, own }: Pick<Held<Source>, 'pack' | 'own'>): CitedSource {
  const { id, title, outlet, place, date, dateIs, dateNote } = own;
  return {
    id: sourceRef(pack.id, id),
    title,
    outlet,
    date,
    dateNote,
    ...(place === undefined ? {} : { place }),
    ...(dateIs === undefined ? {} : { dateIs }),
  };
}

/** How many of a pack's facts are about each entry, the given one left out; most first, then by label. */
export function rankEntries(
  glossary: Glossary,
  pack: Pack,
  facts: readonly Fact[],
  except?: EntryRef,
): Array<{ entry: EntrySummary; count: number }> {
  const counts = new Map<EntryRef, number>();
  for (const { about } of facts) {
    for (const ref of about.map((id) => entryRef(pack.id, id))) {
      if (ref !== except) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
  }
  return [...counts]
    .flatMap(([ref, count]) => {
      const entry = glossary.entries.get(ref);
      return entry ? [{ entry: summaryOf(glossary, entry), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.entry.label < b.entry.label ? -1 : 1));
}
