/** Names that packs know already: recognised in documents before others are looked for, and not proposed again. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { mergeIndexes } from '../recognition/index/merge-indexes.ts';
import type { NameIndex } from '../recognition/index/name-index.ts';
import { recogniserOf } from '../recognition/recogniser.ts';
import type { FoundName } from './find-names.ts';
import type { MinedParagraph } from './read-paragraph.ts';

/** An entry of a pack that is in use beside the one that is being made. */
export interface KnownEntry {
  ref: EntryRef;
  label: string;
  type: EntryType;
  /** Its addresses elsewhere. */
  same: readonly string[];
}

/** What packs know. */
export interface Knower {
  /** The names of a document, with those that packs know in the place of what was found there. */
  withKnown(found: readonly FoundName[], paragraphs: readonly MinedParagraph[]): FoundName[];
  entry(ref: EntryRef): KnownEntry | undefined;
}

/** Knows what is in no pack. */
export const KNOWS_NOTHING: Knower = { withKnown: (found) => [...found], entry: () => undefined };

/** Between the halves of a pair, and nowhere in one name. */
const TIE = /^(?:\s*[-\u2010-\u2015]\s*|\s*)$/u;

/** What the packs of these indexes know, in the reader's order. */
export function createKnower(indexes: readonly NameIndex[]): Knower {
  const index = mergeIndexes(indexes);
  const recogniser = recogniserOf(index);
  return {
    withKnown(found, paragraphs) {
      const blocks = recogniser.recognise(paragraphs.map(({ text }) => ({ text })));
      return blocks.flatMap(({ mentions }, paragraph) => {
        const text = paragraphs[paragraph]?.text ?? '';
        const own = found.filter((name) => name.paragraph === paragraph);
        const known = mentions.map(({ start, end, entry }): FoundName => {
          const title = own.find((name) => name.start === start)?.title ?? null;
          return { paragraph, start, end, text: text.slice(start, end), title, known: entry };
        });
        const isWhole = (name: FoundName) => !known.some((each) => covers(each, name)) && !isPairOf(name, known, text);
        const others = own.filter(isWhole);
        // A longer name that was found holds the known one, as a treaty its sea.
        const apart = known.filter((each) => !others.some((name) => overlap(name, each)));
        return [...apart, ...others].sort((a, b) => a.start - b.start);
      });
    },
    entry(ref) {
      const number = index.numberOf(ref);
      if (number === undefined) return undefined;
      const { type, same = [] } = index.identity(number);
      return { ref, label: index.label(number), type, same };
    },
  };
}

type Span = Pick<FoundName, 'start' | 'end'>;

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Russia-Azerbaijan": nothing but known names and what ties them. */
function isPairOf(name: Span, known: readonly Span[], text: string): boolean {
  const inside = known.filter((each) => covers(name, each));
  const edges = [name.start, ...inside.flatMap(({ start, end }) => [start, end]), name.end];
  return inside.length > 1 && edges.every((edge, at) => at % 2 === 1 || TIE.test(text.slice(edge, edges[at + 1])));
}
