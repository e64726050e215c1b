/** Why names of the glossary that stand in a text are not linked there. */
import type { NotLinkedResult } from '../messages/message-map.ts';
import type { PagePart } from '../recognition/mention.ts';
import { notLinkedIn } from '../recognition/not-linked.ts';
import type { Names } from './glossary-store.ts';

/** For each text part, in order, what stands in it and is not linked; what lies within a linked or a longer name is left out. */
export async function notLinked({ recogniser, summaries }: Names, parts: PagePart[]): Promise<NotLinkedResult> {
  const blocks = recogniser.explain(parts).map(notLinkedIn);
  const entries = await summaries(blocks.flatMap((block) => block.flatMap((each) => each.entries)));
  return { blocks, entries };
}
