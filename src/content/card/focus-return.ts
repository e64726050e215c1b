/** Gives the focus back to where it was before the card took it. */
import { elementAt } from './host-element.ts';

export class FocusReturn {
  #element: Element | null = null;

  /** Takes note of what has the focus now, in whichever open shadow root. */
  remember(): void {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    this.#element = element;
  }

  /**
   * Focuses it again. A mark that had the focus may have been drawn anew; then what is at the mention's place gets it
   * (CSS pixels of the viewport), if it can.
   */
  giveBack(x: number, y: number): void {
    const target = this.#element?.isConnected ? this.#element : elementAt(x, y);
    if (target instanceof HTMLElement && target.tabIndex >= 0) target.focus({ preventScroll: true });
  }

  forget(): void {
    this.#element = null;
  }
}
