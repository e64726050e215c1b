/** What a panel beside the page waits for: that the page is scrolled or resized, or that its names change. */

/** What moves names into sight and out of it. */
const MOVES = ['scroll', 'resize'] as const;
/** Nothing is listened to unless a panel has asked. */
const ONCE = { capture: true, passive: true, once: true };

export class Turns {
  readonly #view: Window;
  #next: Promise<void> | undefined;
  #done: (() => void) | undefined;

  constructor(view: Window) {
    this.#view = view;
  }

  /** From each call on changes are noticed; with `next` it resolves once there has been one since the call before. */
  async after(beside: 'now' | 'next'): Promise<void> {
    if (beside === 'next') await this.#next;
    for (const type of MOVES) this.#view.addEventListener(type, this.take, ONCE);
    this.#next = new Promise((done) => {
      this.#done = done;
    });
  }

  /** Something has changed. */
  readonly take = (): void => this.#done?.();
}
