/** Facts as the lists show them: what a view needs of one, and how they stand under their sources. */
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';

/** A stretch of a text that names an entry: UTF-16 offsets, end exclusive. */
export interface ShownName {
  start: number;
  end: number;
  entry: EntryRef;
}

/** A fact with everything a list shows of it. */
export interface ShownFact {
  id: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  names: readonly ShownName[];
  source: { id: SourceRef; title: string; outlet: string; date: string };
  /** When it was true or said: 2022-02-22, 2022-02 or 2022. */
  date: string;
  /** True when `date` is the fact's own and not just the source's. */
  ownDate: boolean;
  speaker: { id: EntryRef; label: string } | null;
}

/** The facts drawn from one source. */
export interface FactGroup<F extends ShownFact = ShownFact> {
  source: F['source'];
  facts: F[];
}

/** Facts under their sources. The order given is kept: a source stands where its first fact stood. */
export function groupBySource<F extends ShownFact>(facts: readonly F[]): FactGroup<F>[] {
  const groups = new Map<SourceRef, FactGroup<F>>();
  for (const fact of facts) {
    const group = groups.get(fact.source.id);
    if (group) group.facts.push(fact);
    else groups.set(fact.source.id, { source: fact.source, facts: [fact] });
  }
  return [...groups.values()];
}
