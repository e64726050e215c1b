/** Hears of every change in a document and in the shadow roots that are read: one MutationObserver each. */
import { isConnected } from './safe-dom.ts';

export class MutationWatcher {
  readonly #observers = new Map<Node, MutationObserver>();
  readonly #view: Window & typeof globalThis;
  readonly #attributes: string[];
  readonly #changed: (records: MutationRecord[]) => void;

  /** @param changed called before the page is next drawn */
  constructor(view: Window & typeof globalThis, attributes: string[], changed: (records: MutationRecord[]) => void) {
    this.#view = view;
    this.#attributes = attributes;
    this.#changed = changed;
  }

  /** Watches a root from now on. */
  watch(root: Node): void {
    if (this.#observers.has(root)) return;
    const observer = new this.#view.MutationObserver((records) => this.#changed(records));
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: this.#attributes,
    });
    this.#observers.set(root, observer);
  }

  /** Stops watching roots that have left the page. */
  tidy(): void {
    for (const [root, observer] of this.#observers) {
      if (isConnected(root)) continue;
      observer.disconnect();
      this.#observers.delete(root);
    }
  }

  stop(): void {
    for (const observer of this.#observers.values()) observer.disconnect();
    this.#observers.clear();
  }
}
