/** Names of the glossary that stand in a text without being linked. */
import type { EntrySummary } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { NotLinked } from '../recognition/not-linked.ts';

/** Whose name it would be. */
export type OtherEntry = Pick<EntrySummary, 'id' | 'label' | 'language'>;

/** A name that stands in a text and is not linked, for one reason. */
export interface OtherName {
  surface: string;
  entries: readonly OtherEntry[];
  rule: NotLinked['rule'];
  evidence: string;
  /** How often it stands there. */
  count: number;
}

/** What is not linked in the lines of a text, each name once for each reason, in the order of their first places. */
export function otherNamesIn(
  lines: readonly string[],
  blocks: ReadonlyArray<readonly NotLinked[]>,
  entries: Readonly<Record<EntryRef, OtherEntry>>,
): OtherName[] {
  const others = new Map<string, OtherName>();
  blocks.forEach((block, line) => {
    for (const { start, end, entries: refs, rule, evidence } of block) {
      const surface = lines[line]?.slice(start, end) ?? '';
      const key = JSON.stringify([surface, refs, rule, evidence]);
      const known = others.get(key);
      if (known) known.count++;
      else others.set(key, { surface, entries: refs.flatMap((ref) => entries[ref] ?? []), rule, evidence, count: 1 });
    }
  });
  return [...others.values()];
}
