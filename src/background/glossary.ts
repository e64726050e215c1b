/** Packs made ready for questions: what each ref stands for, and which facts tell of whom. */
import type { CitedSource, EntryDetails, EntrySummary, SourceDetails } from '../messages/message-map.ts';
import { type EntryRef, entryRef, partsOf, type SourceRef, sourceRef } from '../pack/entry-ref.ts';
import type { Entry, Fact, Pack, Passage, Source } from '../pack/format.ts';
import type { Things } from '../recognition/index/name-index.ts';
import type { Recogniser as PackRecogniser } from '../recognition/recogniser.ts';
import { entryForms } from './entry-forms.ts';
import { inLanguage, otherNames } from './in-language.ts';
import { thingsOf } from './same-things.ts';

/** What questions need of a recogniser. */
export type Recogniser = Pick<PackRecogniser, 'recognise' | 'explain'>;

/** A fact, or a passage in a fact's place: the pack's words or the source's own. */
export interface HeldFact extends Fact {
  quoted?: Pick<Passage, 'start' | 'end'>;
}

/** Something of a pack, with the pack whose ids it uses. */
interface Held<T> {
  pack: Pack;
  /** As the pack has it, with ids of this pack alone. */
  own: T;
  /** In the pack's order. */
  facts: HeldFact[];
}

/** An entry with its pack and the facts about it. */
export type HeldEntry = Held<Entry>;

export interface Glossary {
  /** Each with an id of its own. */
  packs: readonly Pack[];
  /** BCP 47 tag of the language that the reader is addressed in. */
  reader: string;
  /** It knows what the packs have in common. */
  recogniser: Recogniser;
  things: Things;
  /** With the facts about each. */
  entries: ReadonlyMap<EntryRef, Held<Entry>>;
  /** With the facts from each. */
  sources: ReadonlyMap<SourceRef, Held<Source>>;
}

/** A recogniser that knows what its packs have in common, and what that is. */
export interface Knowing {
  recogniser: PackRecogniser;
  things: Things;
}

/** Has a recogniser know what its packs have in common. */
export function knowingThings(recogniser: PackRecogniser): Knowing {
  if (recogniser.index.counts.packs < 2) return { recogniser, things: ALL_UNLIKE };
  const things = thingsOf(recogniser.index);
  return { recogniser: recogniser.knowing(things), things };
}

/** The maps of checked packs beside the recogniser of their names. */
export function indexGlossary(packs: readonly Pack[], { recogniser, things }: Knowing, reader: string): Glossary {
  const entries = new Map<EntryRef, Held<Entry>>();
  const sources = new Map<SourceRef, Held<Source>>();
  for (const pack of packs) {
    for (const own of pack.entries) entries.set(entryRef(pack.id, own.id), { pack, own, facts: [] });
    for (const own of pack.sources) sources.set(sourceRef(pack.id, own.id), { pack, own, facts: [] });
    for (const fact of factsOf(pack)) {
      sources.get(sourceRef(pack.id, fact.source))?.facts.push(fact);
      for (const id of fact.about) entries.get(entryRef(pack.id, id))?.facts.push(fact);
    }
  }
  return { packs, reader, recogniser, things, entries, sources };
}

/** What a pack says, in its own words and in its sources'. Passages have ids that no fact of theirs has. */
export function factsOf({ facts, passages = [] }: Pack): HeldFact[] {
  const quoted = passages.map(({ id, quote, about, source, paragraph, start, end }) => ({
    id: `quote-${id}`,
    text: quote,
    about,
    source,
    paragraph,
    quoted: { start, end },
  }));
  return [...facts, ...quoted];
}

/** One pack has nothing in common with others. */
const ALL_UNLIKE: Things = { refsOf: (ref) => [ref] };

/** By which an entry is known outside its pack: the first ref of the thing that it is. */
export const leadOf = ({ things }: Pick<Glossary, 'things'>, ref: EntryRef): EntryRef => things.refsOf(ref)[0] ?? ref;

/** What packs hold of the thing that an entry is, in their order; nothing when no pack has such an entry. */
export const heldOf = ({ things, entries }: Pick<Glossary, 'things' | 'entries'>, ref: EntryRef): HeldEntry[] =>
  things.refsOf(ref).flatMap((each) => entries.get(each) ?? []);

type EntryOfPack = Pick<Held<Entry>, 'pack' | 'own'>;
type Summarised = Pick<Glossary, 'reader' | 'things' | 'entries'>;

/** An entry as lists show it. A thing is what everybody knows only where every pack that knows it says so. */
export function summaryOf(glossary: Summarised, { pack, own }: EntryOfPack): EntrySummary {
  const self = entryRef(pack.id, own.id);
  const refs = glossary.things.refsOf(self);
  const isGeneric = own.generic && refs.every((ref) => ref === self || glossary.entries.get(ref)?.own.generic);
  return {
    id: refs[0] ?? self,
    type: own.type,
    ...inLanguage(own, pack.language, glossary.reader),
    ...(isGeneric ? { generic: true } : {}),
    ...(refs.length > 1 ? { packs: refs.map((ref) => partsOf(ref).pack) } : {}),
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
export function entryDetails(glossary: Summarised, { pack, own }: EntryOfPack): EntryDetails {
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
  const { id, title, outlet, place, language, date, dateIs, dateNote } = own;
  return {
    id: sourceRef(pack.id, id),
    title,
    outlet,
    language,
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
