/** What a source's page shows. */
import type { SourceRecord } from '../messages/message-map.ts';
import { tellFacts } from './fact-view.ts';
import { type Glossary, rankEntries } from './glossary.ts';

/** A source with its facts in the document's order and the entries they are about; null when there is no such source. */
export function sourceRecord(glossary: Glossary, id: string): SourceRecord | null {
  const source = glossary.sources.get(id);
  if (!source) return null;
  const facts = (glossary.factsFrom.get(id) ?? []).toSorted((a, b) => a.paragraph - b.paragraph);
  return {
    source,
    facts: tellFacts(glossary, facts),
    entries: rankEntries(glossary, facts).map(({ entry, count }) => ({ ...entry, facts: count })),
  };
}
