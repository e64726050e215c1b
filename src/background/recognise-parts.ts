/** Finds the names in a page's blocks and says who they are. */
import type { EntrySummary, RecogniseResult } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { PagePart } from '../recognition/mention.ts';
import { type Glossary, summaryOf } from './glossary.ts';

/** One recognised block for each text part, with a summary of every entry that occurs in them. */
export function recogniseParts(glossary: Glossary, parts: PagePart[]): RecogniseResult {
  const { recogniser, entries } = glossary;
  const blocks = recogniser.recognise(parts);
  const named = new Set(
    blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry])),
  );
  const summaries = [...named].flatMap((ref): Array<[EntryRef, EntrySummary]> => {
    const entry = entries.get(ref);
    return entry ? [[ref, summaryOf(glossary, entry)]] : [];
  });
  return { blocks, entries: Object.fromEntries(summaries) };
}
