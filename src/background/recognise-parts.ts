/** Finds the names in a page's blocks and says who they are. */
import type { RecogniseResult } from '../messages/message-map.ts';
import type { PagePart } from '../recognition/mention.ts';
import type { Names } from './glossary-store.ts';

/** One recognised block for each text part, with a summary of every entry that occurs in them. */
export async function recogniseParts({ recogniser, summaries }: Names, parts: PagePart[]): Promise<RecogniseResult> {
  const blocks = recogniser.recognise(parts);
  const named = blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry]));
  return { blocks, entries: await summaries(named) };
}
