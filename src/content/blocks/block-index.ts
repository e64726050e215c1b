/** Finds blocks by their text nodes, and again after their container was read anew. */
import { type Block, type Item, isContainer } from './block.ts';
import type { Flow } from './read-container.ts';

export class BlockIndex {
  readonly #byNode = new WeakMap<Text, Block[]>();

  /** The blocks that run through a text node. */
  blocksOf(node: Text): readonly Block[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Adds a block under its nodes; one that is there already is not added twice. */
  add(block: Block): void {
    for (const node of block.nodes) {
      const known = this.#byNode.get(node);
      if (!known) this.#byNode.set(node, [block]);
      else if (!known.includes(block)) known.push(block);
    }
  }

  /** Takes a block out, under the nodes that it has now. */
  delete(block: Block): void {
    for (const node of block.nodes) {
      const left = this.blocksOf(node).filter((other) => other !== block);
      if (left.length > 0) this.#byNode.set(node, left);
      else this.#byNode.delete(node);
    }
  }

  /** Finds which of a container's former blocks a stretch of text was, each once: by its first node, else by its text. */
  matcher(former: readonly Item[]): (flow: Flow) => Block | null {
    const byText = new Map<string, Block[]>();
    for (const item of former) {
      if (isContainer(item)) continue;
      const alike = byText.get(item.text);
      if (alike) alike.push(item);
      else byText.set(item.text, [item]);
    }
    return ({ text, nodes: [first] }) => {
      const alike = byText.get(text) ?? [];
      const own = first ? this.blocksOf(first).find((block) => alike.includes(block)) : undefined;
      const block = own ?? alike[0];
      if (block) alike.splice(alike.indexOf(block), 1);
      return block ?? null;
    };
  }
}
