/**
 * Gives a mark that is drawn anew the focus that it had: else a reader with a keyboard would begin again at the page's top
 * whenever the page changes near by.
 */
import { bodyOf, textOf } from '../dom/safe-dom.ts';
import type { TextSpan } from '../dom/text-span.ts';

export class KeptFocus {
  readonly #document: Document;
  readonly #spots = new WeakMap<HTMLElement, TextSpan>();
  /** The words of the focused mark that was taken out, and where they stood. */
  #lost: { words: string | null; spot: TextSpan } | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Remembers which stretch of the page's own text node a mark covers. */
  remember(mark: HTMLElement, spot: TextSpan): void {
    this.#spots.set(mark, spot);
  }

  /** Takes note of the focus before marks go. */
  leave(marks: readonly HTMLElement[]): void {
    const focused = marks.find((mark) => mark.matches(':focus'));
    const spot = focused && this.#spots.get(focused);
    if (spot) this.#lost = { words: textOf(focused), spot };
  }

  /** Focuses the one of some new marks that has the same words in the same node, the nearest of several. */
  giveBack(marks: readonly HTMLElement[]): void {
    if (!this.#lost) return;
    const { words, spot } = this.#lost;
    const away = (mark: HTMLElement) => Math.abs((this.#spots.get(mark)?.start ?? 0) - spot.start);
    const [nearest] = marks
      .filter((mark) => mark.tabIndex >= 0 && this.#spots.get(mark)?.node === spot.node && textOf(mark) === words)
      .sort((one, other) => away(one) - away(other));
    if (!nearest) return;
    this.#lost = null;
    const { activeElement } = this.#document;
    // What the reader has gone on to keeps the focus.
    if (!activeElement || activeElement === bodyOf(this.#document)) nearest.focus({ preventScroll: true });
  }
}
