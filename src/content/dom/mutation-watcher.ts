/** Hears of every change in a document and in the shadow roots that are read, by one observer: a page may have very many roots. */

export class MutationWatcher {
  readonly #observer: MutationObserver;
  readonly #attributes: string[];

  /** @param changed called before the page is next drawn; also with changes in roots that have left the page since */
  constructor(view: Window & typeof globalThis, attributes: string[], changed: (records: MutationRecord[]) => void) {
    this.#observer = new view.MutationObserver(changed);
    this.#attributes = attributes;
  }

  /** Watches a root from now on, for as long as there is one. */
  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: this.#attributes,
    });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
