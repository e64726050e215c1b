/** Finds blocks by their text nodes, and again after their container was read anew. */
import { type Block, type Item, isContainer } from './block.ts';
import type { Flow } from './read-container.ts';

/** Finds former blocks, and knows those that were not found. */
interface Matcher {
  match(flow: Flow): Block | null;
  left: ReadonlySet<Block>;
}

export class BlockIndex {
  /** Most text nodes are in one block alone. */
  readonly #byNode = new WeakMap<Text, Block | Block[]>();

  /** The blocks that run through a text node. */
  blocksOf(node: Text): readonly Block[] {
    return [this.#byNode.get(node) ?? []].flat();
  }

  /** Adds a block under its nodes; one that is there already is not added twice. */
  add(block: Block): void {
    for (const node of block.nodes) {
      const known = this.blocksOf(node);
      if (!known.includes(block)) this.#byNode.set(node, known.length > 0 ? [...known, block] : block);
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
  matcher(former: readonly Item[]): Matcher {
    const left = new Set<Block>();
    const byText = new Map<string, Block[]>();
    // The first of those that are alike is at hand at the end of its list.
    for (const item of former.toReversed()) {
      if (isContainer(item)) continue;
      left.add(item);
      const alike = byText.get(item.text);
      if (alike) alike.push(item);
      else byText.set(item.text, [item]);
    }
    const match = ({ text, nodes: [first] }: Flow) => {
      const isFormer = (block: Block) => block.text === text && left.has(block);
      let block = first && this.blocksOf(first).find(isFormer);
      for (const alike = byText.get(text) ?? []; !block && alike.length > 0; ) {
        const next = alike.pop();
        if (next && left.has(next)) block = next;
      }
      if (block) left.delete(block);
      return block ?? null;
    };
    return { match, left };
  }
}
