/** Facts as the lists show them: what a view needs of one, and how they stand under what reported them. */
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';

/** A stretch of a text that names an entry: UTF-16 offsets, end exclusive. */
export interface ShownName {
  start: number;
  end: number;
  entry: EntryRef;
}

/** A source as a list cites it. */
export interface ShownSource {
  id: SourceRef;
  title: string;
  outlet: string;
  /** BCP 47 tag of the document, and of its outlet's name. */
  language?: string | undefined;
  /** The outlet's city. */
  place?: string | undefined;
  date: string;
  /** Whether the document says its date or somebody worked it out. */
  dateIs?: 'stated' | 'inferred' | undefined;
}

/** A fact with everything a list shows of it. */
export interface ShownFact {
  id: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** The text is the source's own, word for word. */
  quoted?: true | undefined;
  /** Where the maker has the document that is quoted: the part of its address after `#`. */
  document?: string | undefined;
  names: readonly ShownName[];
  source: ShownSource;
  /** When it was true or said: 2022-02-22, 2022-02 or 2022. */
  date: string;
  /** True when `date` is the fact's own and not just the source's. */
  ownDate: boolean;
  /** `isOutlet`: the source itself speaks. */
  speaker: { id: EntryRef; label: string; language?: string | undefined; isOutlet?: true } | null;
}

/** Facts of one date that one source reports, and one speaker said if anybody did: all that is cited once for them. */
export interface Report<F extends ShownFact = ShownFact> {
  key: string;
  facts: [F, ...F[]];
}

/** Facts under what is cited for them. The order given is kept: a report stands where its first fact stood. */
export function reportsOf<F extends ShownFact>(facts: readonly F[]): Report<F>[] {
  const reports = new Map<string, Report<F>>();
  for (const fact of facts) {
    const key = [fact.source.id, fact.date, fact.ownDate, fact.speaker?.id].join(' ');
    const report = reports.get(key);
    if (report) report.facts.push(fact);
    else reports.set(key, { key, facts: [fact] });
  }
  return [...reports.values()];
}

/** The facts in the order of some ids, without those that have none of them. */
export function inOrderOf<F extends ShownFact>(facts: readonly F[], ids: readonly string[]): F[] {
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

/** The day of the newest report: of all sources of some facts, the last. Empty without facts. */
export function newestReport(facts: readonly ShownFact[]): ShownSource | null {
  return facts.reduce<ShownSource | null>(
    (newest, { source }) => (newest && newest.date >= source.date ? newest : source),
    null,
  );
}
