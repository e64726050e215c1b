/**
 * One copy of Backgrounder a page: after an update, or with two copies installed, the newest paints and older ones go.
 * Copies know each other by one empty highlight, which is all that content scripts of one page share without changing it.
 */

import { canHighlight } from '../painters/highlight-painter.ts';
import { clearLeftovers } from './leftovers.ts';

const TOKEN = 'backgrounder';

export class Instance {
  readonly #view: Window & typeof globalThis;
  #token: Highlight | null = null;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
  }

  /** Takes the page over, before anything is painted. */
  claim(): void {
    if (this.#token || !canHighlight(this.#view)) return;
    clearLeftovers(this.#view);
    this.#token = new this.#view.Highlight();
    this.#view.CSS.highlights.set(TOKEN, this.#token);
  }

  /** True when another copy has taken the page over. A page that merely cleared our names gets them back. */
  get isOusted(): boolean {
    if (!this.#token) return false;
    const now = this.#view.CSS.highlights.get(TOKEN);
    if (now === undefined) this.#view.CSS.highlights.set(TOKEN, this.#token);
    return now !== undefined && now !== this.#token;
  }

  /** Gives the page back. */
  release(): void {
    if (this.#token && !this.isOusted) this.#view.CSS.highlights.delete(TOKEN);
    this.#token = null;
  }
}
