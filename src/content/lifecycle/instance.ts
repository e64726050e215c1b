/**
 * One copy of Backgrounder a page: after an update, or with two copies installed, the newest paints and older ones go.
 * Copies know each other by one empty highlight, which is all that content scripts of one page share without changing it.
 */
import { MARK_CLASS } from '../../styles/line-names.ts';
import { cardHostsIn } from '../card/host-frame.ts';
import { parentOf, queryAll } from '../dom/safe-dom.ts';
import { clearHighlights } from '../painters/highlight-painter.ts';

const TOKEN = 'backgrounder';

export class Instance {
  readonly #view: Window & typeof globalThis;
  #token: Highlight | null = null;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
  }

  /** Takes the page over, before anything is painted. */
  takeOver(): void {
    if (this.#token) return;
    clearPreviousInstance(this.#view);
    this.#token = new this.#view.Highlight();
    this.#view.CSS.highlights.set(TOKEN, this.#token);
  }

  /** True when another copy has taken the page over. A page that merely cleared our names gets them back. */
  get isSuperseded(): boolean {
    if (!this.#token) return false;
    const now = this.#view.CSS.highlights.get(TOKEN);
    if (now === undefined) this.#view.CSS.highlights.set(TOKEN, this.#token);
    return now !== undefined && now !== this.#token;
  }

  /** Gives the page back. */
  release(): void {
    if (this.#token && !this.isSuperseded) this.#view.CSS.highlights.delete(TOKEN);
    this.#token = null;
  }
}

/**
 * Takes out of a document what a previous instance left when the browser ended its script without a word, as Firefox does;
 * shadow trees are left to the painters.
 */
function clearPreviousInstance(view: Window & typeof globalThis): void {
  const { document } = view;
  clearHighlights(view);
  for (const host of cardHostsIn(document)) host.remove();
  for (const landmark of queryAll(document, `nav.${MARK_CLASS}`)) landmark.remove();
  for (const mark of queryAll(document, `mark.${MARK_CLASS}`)) unwrap(mark);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter(
    ({ cssRules: [first] }) => !first?.cssText.includes('backgrounder-'),
  );
}

const { normalize } = Node.prototype;

/** Version 1.0.0 could put the page's own words into marks; these stay. */
function unwrap(mark: Element): void {
  const around = parentOf(mark);
  mark.replaceWith(...mark.childNodes);
  if (around) normalize.call(around);
}
