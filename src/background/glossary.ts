/** A pack made ready for questions: what each id stands for, and which facts tell of whom. */
import type { EntrySummary } from '../messages/message-map.ts';
import type { Entry, Fact, Pack, Source } from '../pack/format.ts';
import type { Recogniser as PackRecogniser } from '../recognition/recogniser.ts';

/** What questions need of a recogniser. */
type Recogniser = Pick<PackRecogniser, 'recognise'>;

export interface Glossary {
  pack: Pack;
  recogniser: Recogniser;
  entries: ReadonlyMap<string, Entry>;
  sources: ReadonlyMap<string, Source>;
  /** In the pack's order. */
  factsAbout: ReadonlyMap<string, Fact[]>;
  factsFrom: ReadonlyMap<string, Fact[]>;
}

/** The maps of a checked pack beside its recogniser. */
export function indexGlossary(pack: Pack, recogniser: Recogniser): Glossary {
  const factsAbout = new Map<string, Fact[]>(pack.entries.map(({ id }) => [id, []]));
  const factsFrom = new Map<string, Fact[]>(pack.sources.map(({ id }) => [id, []]));
  for (const fact of pack.facts) {
    factsFrom.get(fact.source)?.push(fact);
    for (const id of fact.about) factsAbout.get(id)?.push(fact);
  }
  return {
    pack,
    recogniser,
    entries: new Map(pack.entries.map((entry) => [entry.id, entry])),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    factsAbout,
    factsFrom,
  };
}

/** An entry as lists show it. */
export function summaryOf({ id, type, label, gloss }: Entry): EntrySummary {
  return { id, type, label, gloss };
}

/** How many of the facts are about each entry, the given one left out; most first, then by label. */
export function rankEntries(
  glossary: Glossary,
  facts: readonly Fact[],
  except?: string,
): Array<{ entry: EntrySummary; count: number }> {
  const counts = new Map<string, number>();
  for (const { about } of facts) for (const id of about) if (id !== except) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const entry = glossary.entries.get(id);
      return entry ? [{ entry: summaryOf(entry), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.entry.label < b.entry.label ? -1 : 1));
}
