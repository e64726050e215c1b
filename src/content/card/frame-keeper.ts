/**
 * Keeps the one frame of a page's card: makes it when a name is first pointed at, gives its key and topic to the first who asks
 * with it, makes it anew where the page takes it away, and finds out where no frame can be.
 */
import type { CardTopic } from '../../messages/card.ts';
import { bodyOf, isConnected } from '../dom/safe-dom.ts';
import { createHostFrame, type HostFrame, homeAt } from './host-frame.ts';

export interface KeeperDeps {
  css(): string;
  address(key: string): string;
  /** The number by which the browser knows the frame in an element; undefined where it doesn't say. */
  numberOf(element: Element): number | undefined;
  tellCard(frame: number, key: string, topic: CardTopic): Promise<unknown>;
  /** Resolves when the background answers, rejects when it doesn't. */
  reachBackground(): Promise<unknown>;
  /** The page took the open card away again and again. */
  onEvicted(): void;
  /** What the page shows in the frame's place isn't the card: it never asked what it stands for. */
  onRefused(): void;
  /** The frame knows nothing, because the background gives no answer: it can only say so. */
  onUnanswered(): void;
  mode: ShadowRootMode | undefined;
}

/** Times in a row that the frame is made anew after the page took it away; then the page has its way. */
const REMAKES = 3;
/** Milliseconds that a frame nobody opens is kept after the pointer was last on a name. */
const KEPT = 10_000;
/**
 * Milliseconds in which a frame that has loaded must have asked what it stands for, once the background is known to answer; on a
 * busy machine so many times what that answer took.
 */
const SILENCE = 1500;
const SILENCE_ANSWERS = 10;

export class FrameKeeper {
  readonly #deps: KeeperDeps;
  #frame: HostFrame | null = null;
  /** The number of the frame that asked first, which is told what the card stands for from then on. */
  #holder: number | null = null;
  #topic: CardTopic | null = null;
  /** Times in a row that the page took it away. */
  #evicted = 0;
  /** Pages that tolerate no stranger beside body may tolerate one in it, and the other way round. */
  #isInBody = false;
  #kept: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: KeeperDeps) {
    this.#deps = deps;
  }

  /** The frame, once there is one. */
  get frame(): HostFrame | null {
    return this.#frame;
  }

  /** Has a frame ready where a card at a point of the viewport must stand (CSS pixels). */
  prepare(x: number, y: number): void {
    if (!this.#topic && this.#evicted > REMAKES) return;
    const home = this.#homeAt(x, y);
    if (!this.#frame || this.#frame.parent !== home || !isConnected(this.#frame.host)) this.#make(home);
    if (!this.#topic) this.#keepAWhile();
  }

  /** Opens on a topic at a point, or moves on to it. */
  explain(topic: CardTopic, x: number, y: number): void {
    clearTimeout(this.#kept);
    this.#topic = topic;
    this.#evicted = 0;
    this.prepare(x, y);
    const frame = this.#frame;
    if (this.#holder === null || !frame) return;
    // One that can't be told is replaced by one that asks, and says itself that it gets no answer.
    this.#deps.tellCard(this.#holder, frame.key, topic).catch(() => {
      if (frame === this.#frame && topic === this.#topic) this.#make(frame.parent);
    });
  }

  /** A frame asks what a key stands for. The first one holds it from then on; nobody else is told. */
  take(key: string, frame: number): { topic: CardTopic | null } | null {
    if (key !== this.#frame?.key || (this.#deps.numberOf(this.#frame.element) ?? frame) !== frame) return null;
    this.#holder ??= frame;
    return frame === this.#holder ? { topic: this.#topic } : null;
  }

  /** True of the frame that holds the key. */
  isHolder(key: string, frame: number): boolean {
    return key === this.#frame?.key && frame === this.#holder;
  }

  /** Takes the frame out of the page. */
  remove(): void {
    clearTimeout(this.#kept);
    this.#frame?.remove();
    this.#frame = null;
    this.#holder = null;
    this.#topic = null;
  }

  #make(home: Element): void {
    this.#frame?.remove();
    this.#holder = null;
    const { css, address, mode } = this.#deps;
    this.#frame = createHostFrame(home, {
      css: css(),
      address,
      mode,
      onLoad: (frame) => this.#listenFor(frame),
      onTaken: (frame) => this.#taken(frame),
    });
  }

  #keepAWhile(): void {
    clearTimeout(this.#kept);
    this.#kept = setTimeout(() => this.remove(), KEPT);
  }

  #taken(frame: HostFrame): void {
    if (frame !== this.#frame) return;
    const { parent } = frame;
    this.#evicted += 1;
    if (isRoot(parent)) this.#isInBody = parent === document.documentElement;
    if (!this.#topic) this.remove();
    else if (this.#evicted > REMAKES || !isConnected(parent)) this.#deps.onEvicted();
    else this.#make(isRoot(parent) ? this.#root : parent);
  }

  get #root(): Element {
    return (this.#isInBody && bodyOf(document)) || document.documentElement;
  }

  #homeAt(x: number, y: number): Element {
    const home = homeAt(x, y);
    return isRoot(home) ? this.#root : home;
  }

  async #listenFor(frame: HostFrame): Promise<void> {
    const isSilent = () => frame === this.#frame && this.#holder === null;
    const asked = performance.now();
    try {
      await this.#deps.reachBackground();
    } catch {
      if (isSilent()) this.#deps.onUnanswered();
      return;
    }
    const patience = Math.max(SILENCE, SILENCE_ANSWERS * (performance.now() - asked));
    setTimeout(() => isSilent() && this.#deps.onRefused(), patience);
  }
}

const isRoot = (element: Element): boolean => element === document.documentElement || element === bodyOf(document);
