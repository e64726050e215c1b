import { type Block, type Item, isContainer } from './block.ts';
import type { Flow } from './read-container.ts';

/** The blocks a container had, to be found again: by their nodes, else by their text. */
export class OldBlocks {
  readonly #byText = new Map<string, Block[]>();
  readonly #ofNode: WeakMap<Text, Block[]>;

  constructor(items: readonly Item[], ofNode: WeakMap<Text, Block[]>) {
    this.#ofNode = ofNode;
    for (const item of items) {
      if (isContainer(item)) continue;
      const alike = this.#byText.get(item.text);
      if (alike) alike.push(item);
      else this.#byText.set(item.text, [item]);
    }
  }

  /** The block that a stretch of text was before, once; null when it is new. */
  take(flow: Flow): Block | null {
    const alike = this.#byText.get(flow.text);
    if (!alike || alike.length === 0) return null;
    const [first] = flow.nodes;
    const own = first ? this.#ofNode.get(first)?.find((block) => alike.includes(block)) : undefined;
    const block = own ?? alike[0];
    if (block) alike.splice(alike.indexOf(block), 1);
    return block ?? null;
  }
}
