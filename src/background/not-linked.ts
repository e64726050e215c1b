/** Why names of the glossary that stand in a text are not linked there. */
import type { NotLinked, NotLinkedResult } from '../messages/message-map.ts';
import type { Explanation } from '../recognition/explain.ts';
import type { PagePart } from '../recognition/mention.ts';
import { isRefusingRule } from '../recognition/refusing-rules.ts';
import type { Names } from './glossary-store.ts';

/** For each text part, in order, what stands in it and is not linked; what lies within a linked or a longer name is left out. */
export async function notLinked({ recogniser, summaries }: Names, parts: PagePart[]): Promise<NotLinkedResult> {
  const blocks = recogniser.explain(parts).map(refusedIn);
  const entries = await summaries(blocks.flatMap((block) => block.flatMap((each) => each.entries)));
  return { blocks, entries };
}

function refusedIn(explained: readonly Explanation[]): NotLinked[] {
  const refused: NotLinked[] = [];
  /** The end of what was kept or is linked: all stand in order, the longest first. */
  let until = 0;
  for (const { start, end, entries, rule, evidence, verdict } of explained) {
    const isLinked = verdict === 'linked' || verdict === 'ambiguous';
    if (isLinked) {
      while ((refused.at(-1)?.end ?? 0) > start) refused.pop();
    } else if (start < until || !isRefusingRule(rule)) continue;
    else refused.push({ start, end, entries: [...entries], rule, evidence });
    until = Math.max(until, end);
  }
  return refused;
}
