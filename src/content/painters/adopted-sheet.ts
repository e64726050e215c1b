/**
 * One constructed style sheet in the document and in every shadow root that is read: no element, no CSP to ask.
 * A sheet makes the browser compute all styles anew, so it waits until there is something to paint.
 */

/** A document or shadow root, as far as style sheets go. */
export type StyledRoot = Document | ShadowRoot;

export class AdoptedSheet {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<WeakRef<StyledRoot>>();
  readonly #known = new WeakSet<StyledRoot>();
  #used = false;

  constructor(view: Window & typeof globalThis) {
    this.#sheet = new view.CSSStyleSheet();
    this.adopt(view.document);
  }

  /** From now on there is something to paint. */
  use(): void {
    if (this.#used) return;
    this.#used = true;
    this.reassert();
  }

  /** Replaces the rules, everywhere at once. */
  write(css: string): void {
    this.#sheet.replaceSync(css);
  }

  /** Adopts the sheet in one more root, once there is something to paint; also again where the page has thrown it out. */
  adopt(root: StyledRoot): void {
    if (!this.#known.has(root)) {
      this.#known.add(root);
      this.#roots.add(new WeakRef(root));
    }
    if (!this.#used) return;
    const sheets = root.adoptedStyleSheets;
    if (!includes(sheets, this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  /** Adopts the sheet again wherever the page has replaced its list of sheets. */
  reassert(): void {
    for (const ref of this.#roots) {
      const root = ref.deref();
      if (root) this.adopt(root);
      else this.#roots.delete(ref);
    }
  }

  dispose(): void {
    for (const ref of this.#roots) {
      const root = ref.deref();
      if (root) withoutSheet(root, this.#sheet);
    }
    this.#roots.clear();
  }
}

/** Takes a sheet out of those that a root has adopted. */
export function withoutSheet(root: StyledRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}

const includes = (sheets: ArrayLike<CSSStyleSheet>, sheet: CSSStyleSheet): boolean =>
  Array.prototype.includes.call(sheets, sheet);
