/** A mention as painters know it, and the way to one from a point of the page. */
import type { EntryType } from '../../pack/entry-types.ts';
import { isInside } from '../../ui/place-beside.ts';
import { type Block, spansOf } from '../blocks/block.ts';
import { nodesAt } from '../dom/safe-dom.ts';
import { boxesOf } from '../dom/text-span.ts';
import type { Ground } from './ground.ts';

/** A mention as painters know it. */
export interface PaintedMention {
  /** Of this mention alone, as long as it is shown. */
  readonly id: number;
  readonly block: Block;
  /** Where it stands in the block's text, UTF-16 units. */
  readonly mention: { readonly start: number; readonly end: number };
  readonly entry: { readonly type: EntryType };
  /** To be drawn faintly: an earlier one on the page names the same entry, or everybody knows it. */
  readonly repeat: boolean;
  /** What its line stands on. Set by the painter, as the next is: a page may have very many mentions, and each is one object. */
  ground: Ground;
  /** Where its line is drawn; null while it isn't, and where the text itself would look otherwise. */
  range: StaticRange | null;
}

/** What painters ask of the page: the mention with an id, as long as it is shown, and the blocks with text in a node itself. */
export interface PaintedPage {
  mentions: { get(id: number): PaintedMention | undefined };
  tree: { blocksAt(node: Node): Iterable<Block> };
}

/** What is painted, by blocks. */
export type Painted = ReadonlyMap<Block, readonly PaintedMention[]>;

/** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
export const rectsOf = ({ block, mention }: PaintedMention): DOMRect[] =>
  boxesOf(spansOf(block, mention.start, mention.end));

/**
 * The mention at a point of the viewport (CSS pixels), null beside the text: the browser names the element there, the page the
 * blocks with text in it, and their mentions' boxes decide. (The caret at a point would be nearer, but it snaps past line ends
 * and avoids unselectable text.)
 */
export function mentionAt(
  painted: Painted,
  { tree }: PaintedPage,
  document: Document,
  x: number,
  y: number,
): PaintedMention | null {
  if (painted.size === 0) return null;
  for (const node of nodesAt(document, x, y))
    for (const block of tree.blocksAt(node))
      for (const mention of painted.get(block) ?? []) if (isInside(rectsOf(mention), x, y)) return mention;
  return null;
}
