/** A pasted text on its way to recognition and back: lines are its blocks. */
import type { EntrySummary, NotLinkedResult, RecogniseResult, RelationAmong } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { PagePart } from '../recognition/mention.ts';
import { markRepeats, type NamedBlock } from '../ui/NamedText.tsx';
import { type OtherName, otherNamesIn } from '../ui/other-names.ts';

/** What was recognised in a text. */
export interface CheckedText {
  /** As typed; `read` may be shorter. */
  text: string;
  /** How much of it was read, in UTF-16 units. */
  read: number;
  blocks: NamedBlock[];
  entries: Readonly<Record<string, EntrySummary>>;
  /** Who is named, in the order of first mentions, and last what everybody knows. */
  names: readonly FoundName[];
  /** Names of the glossary that stand there without being linked, in the order of their first places. */
  others: readonly OtherName[];
  /** How they belong together. */
  relations: readonly RelationAmong[];
}

/** An entry that a text names. */
export interface FoundName {
  entry: EntrySummary;
  /** Which of the text's mentions are its own: their places among all, from 0. */
  mentions: [number, ...number[]];
}

/** Whom checking asks. */
export interface CheckDeps {
  notLinked: (parts: PagePart[]) => Promise<NotLinkedResult>;
  recognise: (parts: PagePart[]) => Promise<RecogniseResult>;
  relations: (entries: EntryRef[]) => Promise<RelationAmong[]>;
}

/** UTF-16 units read at most: some 300 pages, and as much text as a page can show without faltering. */
const MOST = 500_000;

/** Asks for the names in a text, why others are not linked, and how they belong together. Rejects when one of these does. */
export async function checkText(
  text: string,
  { recognise, notLinked, relations }: CheckDeps,
  most = MOST,
): Promise<CheckedText> {
  const lines = text.slice(0, most).split('\n');
  const parts = lines.map((line) => ({ text: line }));
  const [{ blocks, entries }, unlinked] = await Promise.all([recognise(parts), notLinked(parts)]);
  const named = markRepeats(lines.map((line, i) => ({ text: line, mentions: blocks[i]?.mentions ?? [] })));
  const names = namesIn(named, entries);
  return {
    text,
    read: Math.min(text.length, most),
    blocks: named,
    entries,
    names,
    others: otherNamesIn(lines, unlinked.blocks, unlinked.entries),
    relations: names.length > 1 ? await relations(names.map(({ entry }) => entry.id)) : [],
  };
}

function namesIn(blocks: readonly NamedBlock[], entries: CheckedText['entries']): FoundName[] {
  const names = new Map<EntryRef, FoundName>();
  blocks
    .flatMap(({ mentions }) => mentions)
    .forEach((mention, at) => {
      const known = names.get(mention.entry);
      const entry = entries[mention.entry];
      if (known) known.mentions.push(at);
      else if (entry) names.set(mention.entry, { entry, mentions: [at] });
    });
  return [...names.values()].sort((a, b) => Number(a.entry.generic ?? false) - Number(b.entry.generic ?? false));
}
