/** The list of everything, for the library. */
import type { Glossary as GlossaryList } from '../messages/message-map.ts';
import { type Glossary, summaryOf } from './glossary.ts';

/** All entries and sources with what a search looks in and how many facts each has. */
export function glossaryList({ pack, factsAbout, factsFrom }: Glossary): GlossaryList {
  const { id, title, description, version, language, licence } = pack;
  const forms = pack.entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return {
    id,
    title,
    description,
    version,
    language,
    licence,
    counts: { entries: pack.entries.length, forms, facts: pack.facts.length },
    entries: pack.entries.map((entry) => ({
      ...summaryOf(entry),
      forms: [...new Set(entry.forms.map(({ text }) => text))],
      facts: factsAbout.get(entry.id)?.length ?? 0,
    })),
    sources: pack.sources.map((source) => ({ ...source, facts: factsFrom.get(source.id)?.length ?? 0 })),
  };
}
