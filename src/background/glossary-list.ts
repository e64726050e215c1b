/** The list of everything, for the library. */
import type { Glossary as GlossaryList, PackSummary } from '../messages/message-map.ts';
import type { Pack } from '../pack/format.ts';
import { type Glossary, sourceDetails, summaryOf } from './glossary.ts';

/** All packs, entries and sources with what a search looks in and how many facts each has. */
export function glossaryList(glossary: Glossary): GlossaryList {
  const { packs, entries, sources } = glossary;
  return {
    packs: packs.map(packSummary),
    entries: [...entries.values()].map((entry) => ({
      ...summaryOf(glossary, entry),
      forms: [...new Set(entry.own.forms.map(({ text }) => text))],
      facts: entry.facts.length,
    })),
    sources: [...sources.values()].map((source) => ({ ...sourceDetails(source), facts: source.facts.length })),
  };
}

/** A pack as lists show it. */
export function packSummary({ id, title, description, version, language, licence, entries, facts }: Pack): PackSummary {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const counts = { entries: entries.length, forms, facts: facts.length };
  return { id, title, description, version, language, licence, counts };
}
