/**
 * Draws mentions on the page by the CSS Custom Highlight API: nothing in the page's tree changes.
 * The registry is only ever asked by name: iterating it throws in Firefox content scripts, so this keeps its own map.
 */
import { ENTRY_TYPES } from '../../pack/entry-types.ts';
import { CLEAR_NAME, LINE_PARTS, type LinePart, lineName } from '../../styles/line-names.ts';
import { TONES } from '../../styles/tones.ts';
import { elementAbove, rootOf, tagOf } from '../dom/safe-dom.ts';
import { AdoptedSheet, type StyledRoot, withoutSheet } from './adopted-sheet.ts';
import { MentionIndex, type PaintedMention } from './mention-index.ts';
import { type Ground, sameGround } from './surfaces.ts';

/** A drawn line: its range, and the highlight that it is in. */
interface Line {
  highlight: Highlight;
  range: StaticRange;
}

/** A mention that stands out for a while. */
interface Emphasis {
  id: number;
  line: Line;
  root: StyledRoot;
}

const ALL_NAMES = [
  CLEAR_NAME,
  ...ENTRY_TYPES.flatMap((type) => LINE_PARTS.flatMap((part) => TONES.map((tone) => lineName(type, part, tone)))),
];
/** Highlights lie over one another in this order. */
const PRIORITIES: Partial<Record<LinePart | 'clear', number>> = { current: 1, clear: 2 };

export class HighlightPainter {
  readonly #view: Window & typeof globalThis;
  readonly #sheet: AdoptedSheet;
  readonly #index = new MentionIndex();
  readonly #highlights = new Map<string, Highlight>();
  readonly #lines = new Map<number, Line>();
  /** True of forced colours, in which Chromium fills whatever is registered: the names would be blocks. */
  readonly #forced: MediaQueryList;
  readonly #isGecko: boolean;
  readonly #switched = () => this.#registerAll();
  /** The mention that is pointed at, and the line that says so while it is shown. */
  #pointed: Emphasis | null = null;
  /** The same for the one that the pointer is on, where the sheet gives the pointer its look. */
  #hovered: Emphasis | null = null;
  readonly #cursor: CSSStyleSheet;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#sheet = new AdoptedSheet(view);
    this.#cursor = new view.CSSStyleSheet();
    this.#isGecko = view.CSS.supports('-moz-appearance', 'none');
    this.#forced = view.matchMedia('(forced-colors: active)');
    this.#forced.addEventListener('change', this.#switched);
  }

  /** Gives the lines their style, at once and as often as it changes; without any they can't be seen. */
  restyle(rules: Readonly<Record<string, string>>): void {
    this.#sheet.write(rules);
  }

  /** Has the rules of some mentions' lines ready. All before the first is painted: with each new rule the page's styles are computed anew. */
  prepare(mentions: readonly PaintedMention[]): void {
    for (const { type, ground } of mentions) {
      this.#sheet.use(lineName(type, '', ground.tone));
      if (ground.ink === 'clear') this.#sheet.use(CLEAR_NAME);
    }
  }

  /** Paints the mentions of one block, which are prepared, replacing what was painted for it before. */
  show(block: object, mentions: readonly PaintedMention[]): void {
    const pointed = this.#pointed?.id;
    const hovered = this.#hovered?.id;
    this.remove(block);
    if (mentions.length === 0) return;
    this.#sheet.adopt(this.#view.document);
    this.#index.add(block, mentions);
    for (const mention of mentions) {
      const line = this.#draw(mention, mention.repeat ? 'repeat' : '');
      if (line) this.#lines.set(mention.id, line);
      if (pointed === mention.id) this.point(mention.id);
      if (hovered === mention.id) this.hover(mention.id);
    }
  }

  /** Takes one block's mentions away. */
  remove(block: object): void {
    for (const { id } of this.#index.delete(block)) {
      this.#erase(this.#lines.get(id));
      this.#lines.delete(id);
      if (this.#pointed?.id === id) this.point(null);
      if (this.#hovered?.id === id) this.hover(null);
    }
  }

  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  mentionAt(x: number, y: number): number | null {
    return this.#index.at(this.#view.document, x, y)?.id ?? null;
  }

  /** True when a mention is drawn for what it stands on. */
  standsOn(id: number, ground: Ground): boolean {
    const mention = this.#index.get(id);
    return mention !== undefined && sameGround(mention.ground, ground);
  }

  /** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
  rectsOf(id: number): DOMRect[] {
    return this.#index.rectsOf(id);
  }

  /** Marks one mention as the one whose card is open, or flashes it; null for none. */
  point(id: number | null): void {
    this.#erase(this.#pointed?.line);
    this.#pointed = this.#emphasise(id);
  }

  /** Shows that a mention can be clicked while the pointer is on it; null for none. */
  hover(id: number | null): void {
    if (id === (this.#hovered?.id ?? null)) return;
    this.#erase(this.#hovered?.line);
    if (this.#hovered) withoutSheet(this.#hovered.root, this.#cursor);
    this.#hovered = this.#emphasise(id);
    const around = this.#hovered && elementAbove(this.#hovered.line.range.startContainer);
    if (!this.#hovered || !around) return;
    // What is under the pointer is the innermost of the elements that the rule fits. By the name before it a newer copy knows it.
    const rule = `${CSS.escape(tagOf(around))}:hover{cursor:pointer!important}`;
    this.#cursor.replaceSync(`::highlight(${CLEAR_NAME}){}${rule}`);
    const { root } = this.#hovered;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#cursor];
  }

  #emphasise(id: number | null): Emphasis | null {
    const mention = this.#index.get(id);
    const line = mention && this.#draw(mention, 'current');
    return line ? { id: mention.id, line, root: rootOf(line.range.startContainer) as StyledRoot } : null;
  }

  /** Paints again what the page itself wiped away; cheap when nothing was. */
  reassert(): void {
    this.#sheet.reassert();
    this.#registerAll();
  }

  /** Removes everything. */
  dispose(): void {
    this.#forced.removeEventListener('change', this.#switched);
    this.hover(null);
    const registry = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (registry.get(name) === highlight) registry.delete(name);
    }
    this.#highlights.clear();
    this.#lines.clear();
    this.#index.clear();
    this.#sheet.dispose();
  }

  /**
   * One range from a mention's beginning to its end: whoever reads the highlights sees whole names. None where the text itself
   * would look otherwise.
   */
  #draw({ type, ground, spans }: PaintedMention, part: LinePart): Line | null {
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last || ground.ink === 'lost') return null;
    const range = new this.#view.StaticRange({
      startContainer: first.node,
      startOffset: first.start,
      endContainer: last.node,
      endOffset: last.end,
    });
    // Elsewhere the document's rules reach into its trees.
    if (this.#isGecko) this.#sheet.adopt(rootOf(first.node) as StyledRoot | Element);
    const highlight = this.#highlight(lineName(type, part, ground.tone), part);
    highlight.add(range);
    if (ground.ink === 'clear') this.#highlight(CLEAR_NAME, 'clear').add(range);
    return { highlight, range };
  }

  #erase(line: Line | undefined): void {
    if (!line) return;
    line.highlight.delete(line.range);
    this.#highlights.get(CLEAR_NAME)?.delete(line.range);
  }

  #highlight(name: string, part: LinePart | 'clear'): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const highlight = new this.#view.Highlight();
    highlight.priority = PRIORITIES[part] ?? 0;
    this.#highlights.set(name, highlight);
    if (this.#isSeen) this.#view.CSS.highlights.set(name, highlight);
    return highlight;
  }

  get #isSeen(): boolean {
    return this.#isGecko || !this.#forced.matches;
  }

  #registerAll(): void {
    const registry = this.#view.CSS.highlights;
    const isSeen = this.#isSeen;
    for (const [name, highlight] of this.#highlights) {
      if (!isSeen) registry.delete(name);
      else if (!registry.has(name)) registry.set(name, highlight);
    }
  }
}

/** Deletes what another copy of the extension has registered. */
export function clearHighlights(view: Window & typeof globalThis): void {
  for (const name of ALL_NAMES) view.CSS.highlights.delete(name);
}
