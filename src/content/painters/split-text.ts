/** A text node that marks were put into, and the way back: the node itself stays on the page and gets its text again. */
import { dataOf, nextSiblingOf, textOf } from '../dom/safe-dom.ts';

export class SplitText {
  readonly node: Text;
  readonly #left: string;
  readonly #pieces: ChildNode[] = [];

  /**
   * Remembers the pieces after marking.
   * @param node the page's text node, which now holds only what stands before the first mark
   * @param after the node that followed it before marking
   */
  constructor(node: Text, after: Node | null) {
    this.node = node;
    this.#left = dataOf(node);
    for (let piece = nextSiblingOf(node); piece && piece !== after; piece = nextSiblingOf(piece))
      this.#pieces.push(piece);
  }

  /**
   * Takes the marks out. What the page wrote meanwhile stays: into the node itself (then the pieces are the old text
   * and go), or into a piece (then the pieces together are the text).
   */
  restore(): void {
    const own = dataOf(this.node);
    const rest = this.#pieces.map((piece) => textOf(piece) ?? '').join('');
    for (const piece of this.#pieces) piece.remove();
    if (own === this.#left) this.node.data = own + rest;
  }
}
