/**
 * What is painted, by blocks, and the way from a point of the page to a mention: the browser names the element there, the page
 * the blocks with text in it, and their mentions' boxes decide. (The caret at a point would be nearer, but it snaps past line
 * ends and avoids unselectable text.)
 */
import type { EntryType } from '../../pack/entry-types.ts';
import { type Block, spansOf } from '../blocks/block.ts';
import { nodesAt } from '../dom/safe-dom.ts';
import { boxesOf, isInside } from '../dom/text-span.ts';
import type { Ground } from './surfaces.ts';

/** A mention as painters know it. */
export interface PaintedMention {
  /** Of this mention alone, as long as it is shown. */
  readonly id: number;
  readonly block: Block;
  /** Where it stands in the block's text, UTF-16 units. */
  readonly mention: { readonly start: number; readonly end: number };
  readonly entry: { readonly type: EntryType };
  /** A later mention of an entry that is already marked in the article. */
  readonly repeat: boolean;
}

/** What painters ask of the page. */
export interface PaintedPage {
  /** The mention with an id, as long as it is shown. */
  mention(id: number): PaintedMention | undefined;
  /** The blocks with text that stands in a node itself. */
  blocksAt(node: Node): Iterable<Block>;
}

/** A mention's line. All that is kept for one: a page may have very many. */
export interface Line {
  readonly shown: PaintedMention;
  /** What it stands on. */
  readonly ground: Ground;
  /** Where it is drawn; null where the text itself would look otherwise. */
  readonly range: StaticRange | null;
}

export class MentionIndex {
  readonly #page: PaintedPage;
  readonly #byBlock = new Map<Block, readonly Line[]>();

  constructor(page: PaintedPage) {
    this.#page = page;
  }

  /** Adds the lines of a block, which has none. */
  add(block: Block, lines: readonly Line[]): void {
    this.#byBlock.set(block, lines);
  }

  /** Takes a block's lines out, and answers them. */
  delete(block: Block): readonly Line[] {
    const lines = this.of(block);
    this.#byBlock.delete(block);
    return lines;
  }

  clear(): void {
    this.#byBlock.clear();
  }

  of(block: Block): readonly Line[] {
    return this.#byBlock.get(block) ?? [];
  }

  get(id: number | null): Line | undefined {
    const mention = id === null ? undefined : this.#page.mention(id);
    return mention && this.of(mention.block).find(({ shown }) => shown.id === id);
  }

  /** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
  rectsOf(id: number): DOMRect[] {
    const line = this.get(id);
    return line ? rectsOf(line) : [];
  }

  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  at(document: Document, x: number, y: number): PaintedMention | null {
    if (this.#byBlock.size === 0) return null;
    for (const node of nodesAt(document, x, y))
      for (const block of this.#page.blocksAt(node))
        for (const line of this.of(block)) if (isInside(rectsOf(line), x, y)) return line.shown;
    return null;
  }
}

const rectsOf = ({ shown: { block, mention } }: Line): DOMRect[] => boxesOf(spansOf(block, mention.start, mention.end));
