/**
 * One constructed style sheet in the document and in every shadow root with something painted in it: no element, no CSP to ask.
 * A sheet makes the browser compute all styles anew, so it waits until there is something to paint.
 */

/** A document or shadow root, as far as style sheets go. */
export type StyledRoot = Document | ShadowRoot;

/** Roots that are looked at in one go; the others the next time. */
const LOOKS = 500;

export class AdoptedSheet {
  readonly #sheet: CSSStyleSheet;
  #rules: Readonly<Record<string, string>> = {};
  /** The rules that the sheet has, by their names. */
  readonly #used = new Set(['']);
  readonly #roots = new Set<WeakRef<StyledRoot>>();
  readonly #known = new WeakSet<StyledRoot>();

  constructor(view: Window & typeof globalThis) {
    this.#sheet = new view.CSSStyleSheet();
  }

  /** Replaces the rules, everywhere at once. */
  write(rules: Readonly<Record<string, string>>): void {
    this.#rules = rules;
    this.#fill();
  }

  /**
   * Has the rules of a name in the sheet from now on: Chromium computes each highlight that a sheet names for each element of the page,
   * whether anything is in it or not.
   */
  use(name: string): void {
    if (this.#used.has(name)) return;
    this.#used.add(name);
    this.#fill();
  }

  #fill(): void {
    this.#sheet.replaceSync([...this.#used].map((name) => this.#rules[name]).join(''));
  }

  /** Adopts the sheet in a root in which something is painted from now on; what the page has taken out has no sheets. */
  adopt(root: StyledRoot | Element): void {
    if (!('adoptedStyleSheets' in root) || this.#known.has(root)) return;
    this.#known.add(root);
    this.#roots.add(new WeakRef(root));
    this.#addTo(root);
  }

  /** Adopts the sheet again where the page has replaced its list of sheets; where it is in very many, some at a time. */
  reassert(): void {
    let looks = Math.min(this.#roots.size, LOOKS);
    for (const ref of this.#roots) {
      if (looks === 0) break;
      looks -= 1;
      this.#roots.delete(ref);
      const root = ref.deref();
      if (!root) continue;
      this.#addTo(root);
      // At the end, so that the others have their turn.
      this.#roots.add(ref);
    }
  }

  #addTo(root: StyledRoot): void {
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
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
