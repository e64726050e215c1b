/** Gives the focus back to where it was before the card took it. */
import { bodyOf, elementAt, focusOn, isConnected, openRootOf, tabIndexOf } from '../dom/safe-dom.ts';

export class FocusReturn {
  #element: Element | null = null;

  /** Takes note of what has the focus now, in whichever open shadow root. */
  remember(): void {
    this.#element = focused();
  }

  /** True while the focus is where it was then, or nowhere. */
  isWhereItWas(): boolean {
    const now = focused();
    return now === this.#element || now === null || now === bodyOf(document) || now === document.documentElement;
  }

  /**
   * Focuses it again. A mark that had the focus may have been drawn anew; then what is at the mention's place gets it
   * (CSS pixels of the viewport), if it can.
   */
  giveBack(x: number, y: number): void {
    const target = this.#element && isConnected(this.#element) ? this.#element : elementAt(x, y);
    if (target instanceof HTMLElement && tabIndexOf(target) >= 0) focusOn(target);
  }

  forget(): void {
    this.#element = null;
  }
}

/** What has the focus, in whichever open shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = openRootOf(inner)?.activeElement ?? null) element = inner;
  return element;
}
