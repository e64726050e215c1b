/**
 * The mentions that a painter shows, by their block and id, and by the point where they stand: the browser names the element
 * there, this the mentions in its own text, and their boxes decide. (The caret at a point would be nearer, but it snaps past
 * line ends and avoids unselectable text.)
 */
import type { EntryType } from '../../pack/entry-types.ts';
import { nodesAt, parentOf } from '../dom/safe-dom.ts';
import { boxesOf, isInside, type TextSpan } from '../dom/text-span.ts';
import type { Ground } from './surfaces.ts';

/** One mention as a painter sees it: where it is in the page's text nodes. */
export interface PaintedMention {
  /** Unique on this page, for as long as the mention is shown. */
  id: number;
  type: EntryType;
  /** A later mention of an entry that is already marked in the article. */
  repeat: boolean;
  /** What its line stands on. */
  ground: Ground;
  /** The stretches of text it crosses, in order: one or several. */
  spans: TextSpan[];
}

/** A block's mentions, and the nodes that their text stood in when they were added: it may have moved since. */
interface Shown {
  mentions: readonly PaintedMention[];
  parents: ReadonlyArray<Node | null>;
}

/** Nothing is kept for each mention but itself under its number: a page may have very many. */
export class MentionIndex {
  readonly #byBlock = new Map<object, Shown>();
  readonly #byId = new Map<number, PaintedMention>();
  /** The blocks with mentions in a node's own text: most often one alone. */
  readonly #byParent = new Map<Node | null, object | Set<object>>();

  get(id: number | null): PaintedMention | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  /** Adds a block's mentions, which has none. */
  add(block: object, mentions: readonly PaintedMention[]): void {
    const parents = [...new Set(mentions.flatMap(({ spans }) => spans.map(({ node }) => parentOf(node))))];
    this.#byBlock.set(block, { mentions, parents });
    for (const mention of mentions) this.#byId.set(mention.id, mention);
    for (const parent of parents) {
      const there = this.#byParent.get(parent);
      if (there instanceof Set) there.add(block);
      else this.#byParent.set(parent, there ? new Set([there, block]) : block);
    }
  }

  /** Takes a block's mentions out, and answers them. */
  delete(block: object): readonly PaintedMention[] {
    const shown = this.#byBlock.get(block);
    if (!shown) return [];
    this.#byBlock.delete(block);
    for (const { id } of shown.mentions) this.#byId.delete(id);
    for (const parent of shown.parents) {
      const there = this.#byParent.get(parent);
      if (!(there instanceof Set) || (there.delete(block) && there.size === 0)) this.#byParent.delete(parent);
    }
    return shown.mentions;
  }

  clear(): void {
    this.#byBlock.clear();
    this.#byId.clear();
    this.#byParent.clear();
  }

  /** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
  rectsOf(id: number): DOMRect[] {
    return boxesOf(this.#byId.get(id)?.spans ?? []);
  }

  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  at(document: Document, x: number, y: number): PaintedMention | null {
    if (this.#byParent.size === 0) return null;
    for (const parent of nodesAt(document, x, y))
      for (const block of this.#blocksAt(parent))
        for (const mention of this.#byBlock.get(block)?.mentions ?? [])
          if (isInside(boxesOf(mention.spans), x, y)) return mention;
    return null;
  }

  #blocksAt(parent: Node): Iterable<object> {
    const there = this.#byParent.get(parent);
    return there instanceof Set ? there : there ? [there] : [];
  }
}
