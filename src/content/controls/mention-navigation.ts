/** Goes from mention to mention: the keyboard's next and previous, and the popup's jump. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { elementAbove } from '../dom/safe-dom.ts';
import type { ShownMention } from '../reading/mention-map.ts';
import type { PageReader } from '../reading/page-reader.ts';
import { isTopFrame } from './frames.ts';

/** Milliseconds that a mention stays pointed at after a jump. */
const FLASH = 1600;
const { scrollIntoView } = Element.prototype;
/** Screens that are scrolled smoothly; a longer way is a jump. */
const SMOOTH = 2;

export class MentionNavigation {
  readonly #view: Window;
  readonly #reader: PageReader;
  #current: number | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(view: Window, reader: PageReader) {
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
    const mention = all[next];
    if (mention) this.goTo(mention);
  }

  /** Scrolls to an entry's mention, counted from 0 and round the end, and flashes it. Null when it has none here. */
  jump(entry: EntryRef, index: number): ShownMention | null {
    const shown = this.#reader.mentions.of(entry).filter((one) => this.#boxOf(one) !== null);
    const mention = shown[((index % shown.length) + shown.length) % shown.length];
    if (!mention) return null;
    this.goTo(mention);
    this.#flash = setTimeout(() => this.leave(), FLASH);
    return mention;
  }

  /** The mention to open a card on: the one pointed at, else the first on screen. */
  mentionToOpen(): number | null {
    if (this.current !== null) return this.current;
    for (const one of this.#reader.mentions.inOrder(this.#reader.blocks)) {
      const box = this.#boxOf(one);
      if (box && box.top >= 0 && box.bottom <= this.#view.innerHeight) return one.id;
    }
    return null;
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

  #boxOf(mention: ShownMention): DOMRect | null {
    return this.#reader.painter?.rectsOf(mention.id)[0] ?? null;
  }

  #scrollTo(mention: ShownMention): void {
    const [node] = mention.block.nodes;
    const element = node ? elementAbove(node) : null;
    const box = this.#boxOf(mention);
    const { innerHeight } = this.#view;
    if (!box || !element) return;
    if (!isTopFrame(this.#view)) {
      // A frame doesn't know what of it is on screen; this scrolls the page around it as well.
      scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
      return;
    }
    if (box.top >= 0.1 * innerHeight && box.bottom <= 0.9 * innerHeight && isUncovered(this.#view, box)) return;
    scrollIntoView.call(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const now = this.#boxOf(mention) ?? box;
    const top = now.top + now.height / 2 - innerHeight / 2;
    const calm = this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = calm || Math.abs(top) > SMOOTH * innerHeight ? 'instant' : 'smooth';
    this.#view.scrollBy({ top, behavior });
  }
}

/** True when the middle of a box lies in the screen's width: a sideways scroller may hide it. */
const isUncovered = (view: Window, box: DOMRect): boolean => {
  const middle = box.left + box.width / 2;
  return middle >= 0 && middle <= view.innerWidth;
};
