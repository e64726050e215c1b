/** What a source's page shows. */
import type { SourceRecord } from '../messages/message-map.ts';
import type { SourceRef } from '../pack/entry-ref.ts';
import { factViews } from './fact-view.ts';
import { type Glossary, rankEntries, sourceDetails } from './glossary.ts';

/** A source with its facts in the document's order and the entries they are about; null when there is no such source. */
export function sourceRecord(glossary: Glossary, ref: SourceRef): SourceRecord | null {
  const source = glossary.sources.get(ref);
  if (!source) return null;
  const facts = source.facts.toSorted((a, b) => a.paragraph - b.paragraph);
  return {
    source: sourceDetails(source),
    facts: factViews(glossary, source.pack, facts),
    entries: rankEntries(glossary, source.pack, facts).map(({ entry, count }) => ({ ...entry, facts: count })),
  };
}
