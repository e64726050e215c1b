/** A block of text, and the element that holds it. */
import type { RecognisedBlock } from '../../recognition/mention.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { holds, unitsOf } from '../dom/safe-dom.ts';
import type { TextSpan } from '../dom/text-span.ts';

/** The text of one block-level element, or of a stretch of it between others, across its inline children. */
export interface Block {
  readonly container: Container;
  /** The text nodes it runs through. */
  nodes: Text[];
  /** Where each node's first unit stands in the block's text; below 0 when the block begins inside its first node. */
  starts: readonly number[];
  text: string;
  /** What was recognised in the text; null until the answer is there. */
  recognised: RecognisedBlock | null;
  /** The naming context it was recognised in, see `context.ts`. */
  context: string;
  /** False when its mentions stand for another state of its nodes than the present one. */
  painted: boolean;
  /** True when it has left the page. */
  gone: boolean;
}

/** An element whose children were read, and what stands in it, in document order. */
export interface Container {
  readonly node: Element | ShadowRoot;
  parent: Container | null;
  items: Item[];
  /** True of a heading, and of what stands in one. */
  readonly heading: boolean;
  /** Elements that are looked at again, because no mutation may tell when their text is shown. */
  unseen: readonly Element[];
  /** Nodes in it, without those in containers of their own. */
  size: number;
  /** True when what it holds decides whether the container around it reads it. */
  weighed: boolean;
  /** True when it must be read, for the first time or again. */
  stale: boolean;
  gone: boolean;
}

export type Item = Block | Container;

/** Tells a container from a block. */
export const isContainer = (item: Item): item is Container => 'items' in item;

/** The stretches of text nodes that a part of a block runs through. Offsets are UTF-16 units into the block's text. */
export function spansOf(block: Block, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let index = nodeAt(block, start); index < block.nodes.length; index += 1) {
    const node = block.nodes[index];
    const from = block.starts[index];
    if (!node || from === undefined || from >= end) break;
    const first = Math.max(start - from, 0);
    const last = Math.min(end - from, unitsOf(node));
    if (first < last) spans.push({ node, start: first, end: last });
  }
  // A copy has no room left over, of which a page with many names would have much.
  return spans.slice();
}

/** Where an offset of a block's text stands in the text node that holds it: UTF-16 units into the node's data. */
export function placeOf(block: Block, offset: number): { node: Text; offset: number } | null {
  const index = nodeAt(block, offset);
  const [node, from] = [block.nodes[index], block.starts[index]];
  return node && from !== undefined ? { node, offset: offset - from } : null;
}

/** The index of the node that holds an offset. */
function nodeAt({ starts }: Block, offset: number): number {
  return Math.max(0, lowerBound(starts.length, (at) => (starts[at] ?? 0) <= offset) - 1);
}

/** A container and all containers below it, parents first; with `within`, below it only those that stand in that node. */
export function* containersFrom(top: Container, within: Node | null = null): Generator<Container> {
  const open: Container[] = [top];
  for (let container = open.pop(); container; container = open.pop()) {
    yield container;
    for (const item of container.items) {
      if (!isContainer(item)) continue;
      if (!within || container !== top || holds(within, item.node)) open.push(item);
    }
  }
}

/** All blocks in some items, in document order. */
export function blocksIn(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  const open: Item[] = [...items].reverse();
  for (let item = open.pop(); item; item = open.pop()) {
    if (isContainer(item))
      for (let index = item.items.length - 1; index >= 0; index -= 1) open.push(item.items[index] as Item);
    else blocks.push(item);
  }
  return blocks;
}
