/** Goes from mention to mention: the keyboard's next and previous, and the popup's jump. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { type Move, takeWay, wayTo } from '../dom/way-to.ts';
import type { ShownMention } from '../reading/mention-map.ts';
import type { PageReader } from '../reading/page-reader.ts';
import { isTopFrame } from './frames.ts';
import { elementAround } from './mention-element.ts';

/** Milliseconds that a mention stays pointed at after a jump. */
const FLASH = 1600;
const { scrollIntoView } = Element.prototype;
/** What the reader moves the page with. */
const MOVED = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** Frames in which a page that was scrolled may still be laying out. */
const FRAMES = 10;
/** Screens that are scrolled smoothly; a longer way is a jump. */
const SMOOTH = 2;

export interface Reached {
  mention: ShownMention;
  /** Its box ends before it, and the reader has no way to scroll there. */
  isCutOff: boolean;
}

export class MentionNavigation {
  readonly #view: Window & typeof globalThis;
  readonly #reader: PageReader;
  #current: number | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;
  /** Until this aborts, the mention gone to is kept in sight. */
  #settling: AbortController | null = null;

  constructor(view: Window & typeof globalThis, reader: PageReader) {
    this.#view = view;
    this.#reader = reader;
  }

  /** The mention that the keyboard points at, null when none or when it has gone. */
  get current(): number | null {
    return this.#current !== null && this.#reader.mentions.get(this.#current) ? this.#current : null;
  }

  /** Goes to the next or previous mention in document order, round the end; from the reader's place at first. */
  step(by: 1 | -1): void {
    const all = [...this.#reader.mentions.inOrder(this.#reader.blocks)].filter((one) => this.#boxOf(one) !== null);
    if (all.length === 0) return;
    const at = all.findIndex(({ id }) => id === this.#current);
    const next = at < 0 ? this.#fromHere(all, by) : (at + by + all.length) % all.length;
    // A name that a box cuts off is passed by.
    for (let passed = 0; passed < all.length; passed += 1) {
      const mention = all[(next + passed * by + all.length) % all.length];
      if (!mention || !this.#wayTo(mention)) continue;
      this.goTo(mention);
      return;
    }
  }

  /**
   * Scrolls to an entry's mention, counted from 0 and round the end, and flashes it. Null when it has none here. One that a box
   * of the page cuts off is left where it is.
   */
  jump(entry: EntryRef, index: number): Reached | null {
    const shown = this.#reader.mentions.of(entry).filter((one) => this.#boxOf(one) !== null);
    const mention = shown[((index % shown.length) + shown.length) % shown.length];
    if (!mention) return null;
    if (!this.#wayTo(mention)) return { mention, isCutOff: true };
    this.goTo(mention);
    this.#flash = setTimeout(() => this.leave(), FLASH);
    return { mention, isCutOff: false };
  }

  /** The mention to open a card on: the one pointed at, else the first on screen. */
  mentionToOpen(): number | null {
    if (this.current !== null) return this.current;
    for (const { id } of this.#onScreen()) return id;
    return null;
  }

  /** The entries with a mention on screen, in document order. */
  get inView(): EntryRef[] {
    return [...new Set(Array.from(this.#onScreen(), ({ entry }) => entry.id))];
  }

  /** Points at nothing any more. */
  leave(): void {
    clearTimeout(this.#flash);
    if (this.#current === null) return;
    this.#current = null;
    this.#reader.point(null);
  }

  /** Scrolls to a mention and points at it. */
  goTo(mention: ShownMention): void {
    clearTimeout(this.#flash);
    this.#scrollTo(mention);
    this.#current = mention.id;
    this.#reader.point(mention.id);
  }

  /** The first mention below the top of the screen, or the last above it. */
  #fromHere(all: readonly ShownMention[], by: 1 | -1): number {
    const below = all.findIndex((one) => (this.#boxOf(one)?.top ?? 0) >= 0);
    if (by === 1) return below < 0 ? 0 : below;
    return below <= 0 ? all.length - 1 : below - 1;
  }

  /** The mentions whose first line is on screen. */
  *#onScreen(): Generator<ShownMention> {
    for (const one of this.#reader.mentions.inOrder(this.#reader.blocks)) {
      const box = this.#boxOf(one);
      if (box && box.top >= 0 && box.bottom <= this.#view.innerHeight) yield one;
    }
  }

  #boxOf(mention: ShownMention): DOMRect | null {
    return this.#reader.painter?.rectsOf(mention.id)[0] ?? null;
  }

  #wayTo(mention: ShownMention): Move[] | null {
    const element = elementAround(mention);
    const box = this.#boxOf(mention);
    return box && element ? wayTo(this.#view, element, box) : null;
  }

  #scrollTo(mention: ShownMention): void {
    const moves = this.#wayTo(mention);
    if (!moves) return;
    const far = moves.some(({ top }) => Math.abs(top) > SMOOTH * this.#view.innerHeight);
    const isCalm = far || this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isCalm || moves.some(({ scroller }) => scroller) ? 'instant' : 'smooth';
    takeWay(this.#view, moves, behavior);
    if (!isTopFrame(this.#view)) this.#scrollAround(mention);
    if (moves.length > 0) this.#settle(mention, behavior);
  }

  /** A frame doesn't know what of it is on screen; this scrolls the page around it as well. */
  #scrollAround(mention: ShownMention): void {
    const element = elementAround(mention);
    if (element) scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  }

  /** What is laid out only now that it is near has other sizes than it was thought to have: goes after it, unless the reader moves. */
  #settle(mention: ShownMention, behavior: ScrollBehavior): void {
    this.#settling?.abort();
    const settling = new AbortController();
    this.#settling = settling;
    const { signal } = settling;
    const options = { capture: true, passive: true, signal };
    for (const type of MOVED)
      this.#view.addEventListener(type, (event) => event.isTrusted && settling.abort(), options);
    let left = FRAMES;
    const look = () => {
      if (signal.aborted) return;
      takeWay(this.#view, this.#wayTo(mention) ?? [], 'instant');
      left -= 1;
      if (left > 0) this.#view.requestAnimationFrame(look);
      else settling.abort();
    };
    if (behavior === 'instant') this.#view.requestAnimationFrame(look);
    else this.#view.document.addEventListener('scrollend', look, { once: true, signal });
  }
}
