/**
 * Finds the mention under a point: the browser names the element there, this the mentions in its own text, and their
 * boxes decide. (The caret at a point would be nearer, but it snaps past line ends and avoids unselectable text.)
 */
import { nodesAt, parentOf } from '../dom/safe-dom.ts';
import { boxesOf, isInside } from '../dom/text-span.ts';
import type { PaintedMention } from './painter.ts';

export class PointIndex {
  readonly #byParent = new Map<Node, Set<PaintedMention>>();
  readonly #parents = new WeakMap<PaintedMention, Node[]>();
  readonly #roots = new WeakMap<Element, ShadowRoot>();

  /** Points in a shadow tree's host are looked up inside it from now on. */
  enter(root: ShadowRoot): void {
    this.#roots.set(root.host, root);
  }

  add(mention: PaintedMention): void {
    const parents = mention.spans.map(({ node }) => parentOf(node)).filter((parent) => parent !== null);
    this.#parents.set(mention, parents);
    for (const parent of parents) {
      const there = this.#byParent.get(parent);
      if (there) there.add(mention);
      else this.#byParent.set(parent, new Set([mention]));
    }
  }

  delete(mention: PaintedMention): void {
    for (const parent of this.#parents.get(mention) ?? []) {
      const there = this.#byParent.get(parent);
      there?.delete(mention);
      if (there?.size === 0) this.#byParent.delete(parent);
    }
  }

  clear(): void {
    this.#byParent.clear();
  }

  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  at(document: Document, x: number, y: number): PaintedMention | null {
    if (this.#byParent.size === 0) return null;
    for (const parent of nodesAt(document, x, y, (element) => this.#roots.get(element)))
      for (const mention of this.#byParent.get(parent) ?? [])
        if (isInside(boxesOf(mention.spans), x, y)) return mention;
    return null;
  }
}
