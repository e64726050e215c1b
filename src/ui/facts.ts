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

/** A piece of a text that is a name, or the words between names (`entry` is null). */
export interface Piece {
  /** UTF-16 offset into the text. */
  start: number;
  text: string;
  entry: EntryRef | null;
}

/** A text cut at its names; names that overlap an earlier one or lie outside the text are left as plain words. */
export function cutAtNames(text: string, names: readonly ShownName[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (end: number, entry: EntryRef | null) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), entry });
    at = end;
  };
  for (const { start, end, entry } of [...names].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    take(start, null);
    take(end, entry);
  }
  take(text.length, null);
  return pieces;
}
