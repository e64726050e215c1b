/** What a pack would mark in a text, before it is used: with this pack alone, and why. */
import type { EntrySummary } from '../messages/message-map.ts';
import { type EntryRef, entryRef } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import { notLinkedIn } from '../recognition/not-linked.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { markRepeats, type NamedBlock } from '../ui/NamedText.tsx';
import { type OtherName, otherNamesIn } from '../ui/other-names.ts';

/** What was found in a text. */
export interface TriedText {
  /** How many UTF-16 units were read, of how many. */
  read: number;
  of: number;
  /** One for each paragraph that was read. */
  blocks: NamedBlock[];
  entries: Readonly<Record<EntryRef, EntrySummary>>;
  /** Names of the pack that stand there without being marked. */
  others: readonly OtherName[];
}

/** UTF-16 units read at most: as much text as a page can show without faltering. */
const MOST = 500_000;

/** Recognises a pack's names in paragraphs as on a page, and says why others are not marked. */
export function tryPack(pack: Pack, paragraphs: readonly string[], most = MOST): TriedText {
  const lines = beginningOf(paragraphs, most);
  const parts = lines.map((text) => ({ text }));
  const recogniser = createRecogniser([pack]);
  const blocks = recogniser.recognise(parts);
  const others = recogniser.explain(parts).map(notLinkedIn);
  const named = blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry]));
  const entries = entriesOf(pack, new Set([...named, ...others.flat().flatMap((each) => each.entries)]));
  return {
    read: lengthOf(lines),
    of: lengthOf(paragraphs),
    blocks: markRepeats(lines.map((text, at) => ({ text, mentions: blocks[at]?.mentions ?? [] }))),
    entries,
    others: otherNamesIn(lines, others, entries),
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** Paragraphs up to a length; of the first one as much as there is room for. */
function beginningOf(paragraphs: readonly string[], most: number): string[] {
  let left = most;
  return paragraphs.flatMap((text, at) => {
    const piece = at === 0 || text.length <= left ? text.slice(0, left) : null;
    left = piece === null ? 0 : left - piece.length;
    return piece === null ? [] : [piece];
  });
}

function entriesOf({ id: pack, language, entries }: Pack, refs: ReadonlySet<EntryRef>): TriedText['entries'] {
  return Object.fromEntries(
    entries.flatMap(({ id, type, label, gloss }) => {
      const ref = entryRef(pack, id);
      return refs.has(ref) ? [[ref, { id: ref, type, label, gloss, language }]] : [];
    }),
  );
}
