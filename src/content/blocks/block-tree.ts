/** The blocks of a page in document order, kept true while the page changes: what changed is read again, nothing else. */

import { isWeighed } from '../article/beside-text.ts';
import { elementAbove, hostOf, isConnected, isElement, isText, openRootOf, parentOf } from '../dom/safe-dom.ts';
import { type Block, blocksIn, type Container, containersFrom, type Item, isContainer } from './block.ts';
import { BlockIndex } from './block-index.ts';
import { isHeading, kindOf, type Surroundings } from './element-kind.ts';
import { type Flow, isFlow, MOST_NODES, readContainer } from './read-container.ts';
import { UnseenElements } from './unseen-elements.ts';

/** Who must hear of blocks and roots coming and going. */
export interface TreeOwner {
  /** A block's text nodes changed or left: what was painted there must go, now. */
  blockInvalidated(block: Block): void;
  /** A block has left the page for good. */
  blockGone(block: Block): void;
  /** A shadow root was read for the first time: it must be watched and given our styles. */
  rootFound(root: ShadowRoot): void;
}

/** What most containers have. */
const NONE: readonly never[] = [];
/** Parts of a container put in place between two chances to stop. */
const STRIDE = 500;

/** Reads regions of a page into blocks, and keeps them. */
export class BlockTree {
  #regions: Container[] = [];
  readonly #byNode = new WeakMap<Node, Container>();
  readonly #index = new BlockIndex();
  readonly #stale = new Set<Container>();
  #flat: Block[] | null = null;
  readonly #unseen: UnseenElements;
  /** Containers that were read before the elements around them. */
  #early: Container[] = [];
  readonly #rules: Surroundings;
  readonly #owner: TreeOwner;
  /** Nodes in all that is kept. */
  #size = 0;

  constructor(rules: Surroundings, owner: TreeOwner) {
    this.#rules = rules;
    this.#unseen = new UnseenElements(rules);
    this.#owner = owner;
  }

  /** The elements that are read, in document order. Elements that stay keep their blocks. */
  setRegions(elements: readonly Element[]): void {
    const before = this.#regions;
    this.#regions = elements.map((element) => {
      const known = this.#byNode.get(element);
      return known && before.includes(known) ? known : this.#container(element, null);
    });
    for (const region of before) if (!this.#regions.includes(region)) this.#drop(region);
    this.#flat = null;
  }

  get regions(): Array<Element | ShadowRoot> {
    return this.#regions.map((region) => region.node);
  }

  /** True while something waits to be read. */
  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  /** All blocks in document order. */
  get blocks(): readonly Block[] {
    const early = this.#early.filter(({ parent, gone }) => parent === null && !gone);
    const blocks = this.#flat ?? blocksIn([...this.#regions, ...early]);
    this.#flat = blocks;
    return blocks;
  }

  /** True when there is more to read than a tab should keep in mind: then not all of it is read. */
  get isTooLarge(): boolean {
    return this.#size > MOST_NODES;
  }

  /** The blocks that run through a text node. */
  blocksOf(text: Text): readonly Block[] {
    return this.#index.blocksOf(text);
  }

  /** The blocks with text that stands in a node itself. */
  blocksAt(node: Node): Block[] {
    const isThere = (item: Item): item is Block =>
      !isContainer(item) && item.nodes.some((text) => parentOf(text) === node);
    return this.containerAt(node)?.items.filter(isThere) ?? [];
  }

  /** The container that a change at a node concerns; null outside the regions. */
  containerAt(node: Node): Container | null {
    let at: Node | null = node;
    while (at) {
      const known = this.#byNode.get(at);
      if (known && !known.gone) return known;
      at = elementOrRootAbove(at);
    }
    return null;
  }

  /** True of an element that was read as a container. */
  knows(node: Node): boolean {
    return this.#byNode.has(node);
  }

  /** What stands directly at a node is read again at the next `read`. */
  invalidate(node: Node): void {
    const container = this.containerAt(node);
    if (container) this.#invalidateOne(container);
    // What a box holds decides whether it is read at all.
    for (let at = container; at?.parent; at = at.parent) if (at.weighed) this.#invalidateOne(at.parent);
  }

  /** All that stands in an element is read again: its styles, or those around it, may have changed. */
  invalidateBelow(element: Node): void {
    const own = this.#byNode.get(element);
    if (own && !own.gone) this.#invalidateFrom(own);
    else {
      const around = this.containerAt(element);
      if (around) this.#invalidateFrom(around, element);
    }
  }

  /** Everything is read again. */
  invalidateAll(): void {
    for (const region of this.#regions) this.#invalidateFrom(region);
  }

  /** Elements that a style alone has shown since are read at the next `read`. True when there are any. */
  noticeShown(): boolean {
    const shown = this.#unseen.shown();
    for (const [element, container] of shown) {
      this.#invalidateOne(container);
      this.invalidateBelow(element);
    }
    return shown.length > 0;
  }

  /** Reads the blocks around some elements, in document order, before anything around them. */
  *readFirst(elements: Iterable<Element>): Generator<void, void> {
    for (const element of elements) {
      const node = this.#blockAround(element);
      if (!node || this.#byNode.has(node)) continue;
      const container = this.#container(node, null);
      this.#early.push(container);
      yield* this.#readOne(container);
    }
    this.#flat = null;
  }

  /** Reads what is stale, yielding now and then; after it the tree says what a fresh one would. */
  *read(): Generator<void, void> {
    for (const container of this.#stale) {
      if (this.isTooLarge) return;
      // Until the container around it has been read, it may be one no more, and must not claim what stands in it.
      if (container.parent && this.#stale.has(container.parent)) this.#postpone(container);
      else yield* this.#readOne(container);
    }
    for (const container of this.#early) if (container.parent === null && !container.gone) this.#drop(container);
    if (this.#early.length > 0) this.#flat = null;
    this.#early = [];
  }

  #postpone(container: Container): void {
    this.#stale.delete(container);
    this.#stale.add(container);
  }

  *#readOne(container: Container): Generator<void, void> {
    this.#stale.delete(container);
    if (container.gone) return;
    container.stale = false;
    const { found, unseen, size } = this.#unseen.isDrawn(container)
      ? yield* readContainer(container.node, this.#rules)
      : { found: [], unseen: [{ element: container.node as Element, hidden: true }], size: 0 };
    if (container.gone) return;
    this.#resize(container, size);
    if (container.stale) this.#stale.add(container);
    else {
      this.#unseen.watch(container, unseen);
      yield* this.#replace(container, found);
    }
    yield;
  }

  #resize(container: Container, size: number): void {
    this.#size += size - container.size;
    container.size = size;
  }

  /** The block-level element inside a region that an element's text belongs to; null when it isn't read. */
  #blockAround(element: Element): Element | null {
    let block: Element | null = null;
    for (let at: Element | null = element; at; at = elementAbove(at)) {
      if (this.#regions.some((region) => region.node === at)) return block;
      const { kind } = kindOf(at, this.#rules);
      if (kind === 'skip' || kind === 'break' || openRootOf(at)) return null;
      if (kind === 'block') block ??= at;
    }
    return null;
  }

  /** Forgets everything at once, whatever its size; nobody hears of it. */
  clear(): void {
    this.#regions = [];
    this.#early = [];
    this.#flat = null;
    this.#stale.clear();
  }

  #container(node: Element | ShadowRoot, parent: Container | null): Container {
    const heading = parent?.heading === true || isHeading(node);
    // Written out: what is spread into an object lies in another one, and a page may have very many of these.
    const container: Container = {
      node,
      parent,
      heading,
      items: [],
      unseen: NONE,
      size: 0,
      weighed: false,
      stale: true,
      gone: false,
    };
    this.#byNode.set(node, container);
    this.#stale.add(container);
    if (!isElement(node)) this.#owner.rootFound(node);
    return container;
  }

  #invalidateOne(container: Container): void {
    container.stale = true;
    this.#stale.add(container);
  }

  #invalidateFrom(top: Container, within: Node | null = null): void {
    for (const container of containersFrom(top, within)) this.#invalidateOne(container);
  }

  /** Puts what was found in the place of what was there, in steps: an element may hold thousands of paragraphs. */
  *#replace(container: Container, found: ReadonlyArray<Flow | Element | ShadowRoot>): Generator<void, void> {
    const old = container.items;
    const former = this.#index.matcher(old);
    const items: Item[] = [];
    const children = new Set<Container>();
    for (const part of found) {
      if (isFlow(part)) items.push(this.#block(container, part, former.match(part)));
      else {
        const child = this.#child(container, part);
        items.push(child);
        children.add(child);
      }
      if (items.length % STRIDE === 0) yield;
    }
    container.items = items.slice();
    this.#flat = null;
    let steps = 0;
    for (const item of old) {
      if (!isContainer(item)) former.left.has(item) && this.#dropBlock(item);
      else if (item.parent === container && !children.has(item)) this.#drop(item);
      if (++steps % STRIDE === 0) yield;
    }
  }

  #child(parent: Container, node: Element | ShadowRoot): Container {
    const known = this.#byNode.get(node);
    const child = !known || known.gone ? this.#container(node, parent) : known;
    child.parent = parent;
    child.weighed = !this.#rules.wholePage && isElement(node) && isWeighed(node);
    return child;
  }

  /** The block of a stretch of text: the one that it was before, else a new one. */
  #block(container: Container, flow: Flow, same: Block | null): Block {
    const { nodes, starts, text } = flow;
    const block = same ?? {
      container,
      nodes,
      starts,
      text,
      recognised: null,
      context: '',
      painted: true,
      gone: false,
    };
    if (same && !sameNodes(same, flow)) {
      this.#owner.blockInvalidated(same);
      this.#index.delete(same);
      same.nodes = nodes;
      same.starts = starts;
      same.painted = false;
    }
    this.#index.add(block);
    return block;
  }

  #drop(top: Container): void {
    const open: Container[] = [top];
    for (let container = open.pop(); container; container = open.pop()) {
      container.gone = true;
      this.#unseen.watch(container, []);
      this.#resize(container, 0);
      container.parent = null;
      this.#stale.delete(container);
      if (this.#byNode.get(container.node) === container) this.#byNode.delete(container.node);
      for (const item of container.items) {
        if (!isContainer(item)) this.#dropBlock(item);
        else if (item.parent === container) open.push(item);
      }
      container.items = [];
    }
  }

  #dropBlock(block: Block): void {
    block.gone = true;
    this.#owner.blockInvalidated(block);
    this.#owner.blockGone(block);
    this.#index.delete(block);
  }
}

const sameNodes = (block: Block, flow: Flow): boolean =>
  block.nodes.length === flow.nodes.length &&
  block.nodes.every((node, index) => node === flow.nodes[index] && block.starts[index] === flow.starts[index]);

const elementOrRootAbove = (node: Node): Node | null =>
  isText(node) || isElement(node) ? parentOf(node) : hostOf(node);

/** True when all regions still stand in the page. */
export const areConnected = (regions: ReadonlyArray<Node>): boolean => regions.every((region) => isConnected(region));
