/** Finds the names in a page's blocks and says who they are. */
import type { EntrySummary, RecogniseResult } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { PagePart, RecognisedBlock } from '../recognition/mention.ts';
import type { Names } from './glossary-store.ts';

/** One recognised block for each text part, with a summary of every entry that occurs in them. */
export async function recogniseParts({ recogniser, summaries }: Names, parts: PagePart[]): Promise<RecogniseResult> {
  const blocks = recogniser.recognise(parts);
  const named = blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry]));
  return { blocks, entries: withOthers(await summaries(named), blocks) };
}

/** Of more meanings a list of names would be about nothing else. */
const MOST_OTHERS = 3;

/** The summaries, with who else may be meant for each that no block names for certain. */
function withOthers(
  entries: Record<EntryRef, EntrySummary>,
  blocks: readonly RecognisedBlock[],
): Record<EntryRef, EntrySummary> {
  const mentions = blocks.flatMap((block) => block.mentions);
  const certain = new Set(mentions.flatMap(({ entry, candidates }) => (candidates ? [] : [entry])));
  const found = { ...entries };
  for (const { entry, candidates = [] } of mentions) {
    const summary = entries[entry];
    const others = candidates.flatMap((ref) => (ref === entry ? [] : (entries[ref] ?? [])));
    if (!summary || certain.has(entry) || others.length === 0) continue;
    const told = others.slice(0, MOST_OTHERS).map(({ label, gloss, language }) => ({ label, gloss, language }));
    found[entry] = { ...summary, others: told };
  }
  return found;
}
