/** What is known about an entry. */
import type { Background, FactView } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { factViews } from './fact-view.ts';
import { entryDetails, type Glossary, rankEntries } from './glossary.ts';

/** An entry's facts, newest first, and the entries that share them; null when the glossary has no such entry. */
export function backgroundOfEntry(glossary: Glossary, ref: EntryRef): Background | null {
  const entry = glossary.entries.get(ref);
  if (!entry) return null;
  const { pack, facts } = entry;
  return {
    entry: entryDetails(entry),
    language: pack.language,
    facts: factViews(glossary, pack, facts).sort(newestFirst),
    neighbours: rankEntries(glossary, pack, facts, ref).map(({ entry: neighbour, count }) => ({
      ...neighbour,
      shared: count,
    })),
  };
}

/** ISO dates sort as text. Within a date the newer source comes first, and a source's facts keep its order. */
function newestFirst(a: FactView, b: FactView): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.source.date !== b.source.date) return a.source.date < b.source.date ? 1 : -1;
  return 0;
}
