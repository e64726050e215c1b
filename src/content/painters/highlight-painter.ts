/**
 * Draws mentions on the page by the CSS Custom Highlight API: nothing in the page's tree changes.
 * The registry is only ever asked by name: iterating it throws in Firefox content scripts, so this keeps its own map.
 */
import { ENTRY_TYPES } from '../../pack/entry-types.ts';
import { CLEAR_NAME, LINE_PARTS, type LinePart, lineName } from '../../styles/line-names.ts';
import { TONES } from '../../styles/tones.ts';
import { type Block, spansOf } from '../blocks/block.ts';
import { elementAbove, rootOf, tagOf } from '../dom/safe-dom.ts';
import { AdoptedSheet, type StyledRoot, withoutSheet } from './adopted-sheet.ts';
import { type Ground, PAPER } from './ground.ts';
import { mentionAt, type PaintedMention, type PaintedPage, rectsOf } from './painted-mention.ts';

/** A mention that stands out for a while. */
interface Emphasis {
  mention: PaintedMention;
  range: StaticRange;
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
  readonly #page: PaintedPage;
  readonly #painted = new Map<Block, readonly PaintedMention[]>();
  readonly #highlights = new Map<string, Highlight>();
  /** True of forced colours, in which Chromium fills whatever is registered: the names would be blocks. */
  readonly #forced: MediaQueryList;
  readonly #isGecko: boolean;
  readonly #switched = () => this.#registerAll();
  /** The mention that is pointed at, and the line that says so while it is shown. */
  #pointed: Emphasis | null = null;
  /** The same for the one that the pointer is on, where the sheet gives the pointer its look. */
  #hovered: Emphasis | null = null;
  readonly #cursor: CSSStyleSheet;

  constructor(view: Window & typeof globalThis, page: PaintedPage) {
    this.#view = view;
    this.#page = page;
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
  prepare(mentions: readonly PaintedMention[], grounds: readonly Ground[]): void {
    for (const [at, { entry }] of mentions.entries()) {
      const { tone, ink } = grounds[at] ?? PAPER;
      this.#sheet.use(lineName(entry.type, '', tone));
      if (ink === 'clear') this.#sheet.use(CLEAR_NAME);
    }
  }

  /**
   * Paints the mentions of one block, which are prepared, replacing what was painted for it before.
   * @param grounds what each of them stands on
   */
  show(block: Block, mentions: readonly PaintedMention[], grounds: readonly Ground[]): void {
    const [pointed, hovered] = [this.#pointed, this.#hovered].map((emphasis) => emphasis?.mention.id);
    this.remove(block);
    if (mentions.length === 0) return;
    this.#sheet.adopt(this.#view.document);
    this.#painted.set(block, mentions);
    for (const [at, mention] of mentions.entries()) {
      const { id } = mention;
      mention.ground = grounds[at] ?? PAPER;
      mention.range = this.#draw(mention, partOf(mention));
      if (pointed === id) this.point(id);
      if (hovered === id) this.hover(id);
    }
  }

  /** Takes one block's mentions away. */
  remove(block: Block): void {
    const mentions = this.#painted.get(block) ?? [];
    this.#painted.delete(block);
    for (const mention of mentions) {
      if (this.#pointed?.mention === mention) this.point(null);
      if (this.#hovered?.mention === mention) this.hover(null);
      this.#erase(mention, mention.range, partOf(mention));
      mention.range = null;
    }
  }

  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  mentionAt(x: number, y: number): number | null {
    return mentionAt(this.#painted, this.#page, this.#view.document, x, y)?.id ?? null;
  }

  /** True when a block's mentions are drawn for what they stand on. */
  standOn(block: Block, grounds: readonly Ground[]): boolean {
    const mentions = this.#painted.get(block);
    return grounds.every((ground, at) => mentions?.[at]?.ground === ground);
  }

  /** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
  rectsOf(id: number): DOMRect[] {
    const mention = this.#get(id);
    return mention ? rectsOf(mention) : [];
  }

  /** Marks one mention as the one whose card is open, or flashes it; null for none. */
  point(id: number | null): void {
    this.#calm(this.#pointed);
    this.#pointed = this.#emphasise(id);
  }

  /** Shows that a mention can be clicked while the pointer is on it; null for none. */
  hover(id: number | null): void {
    if (id === (this.#hovered?.mention.id ?? null)) return;
    this.#calm(this.#hovered);
    if (this.#hovered) withoutSheet(this.#hovered.root, this.#cursor);
    this.#hovered = this.#emphasise(id);
    const around = this.#hovered && elementAbove(this.#hovered.range.startContainer);
    if (!this.#hovered || !around) return;
    // What is under the pointer is the innermost of the elements that the rule fits. By the name before it a newer copy knows it.
    const rule = `${CSS.escape(tagOf(around))}:hover{cursor:pointer!important}`;
    this.#cursor.replaceSync(`::highlight(${CLEAR_NAME}){}${rule}`);
    const { root } = this.#hovered;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#cursor];
  }

  #get(id: number | null): PaintedMention | undefined {
    const shown = this.#page.mentions.get(id ?? 0);
    return shown && this.#painted.get(shown.block)?.find((painted) => painted.id === id);
  }

  #emphasise(id: number | null): Emphasis | null {
    const mention = this.#get(id);
    const range = mention && this.#draw(mention, 'current');
    return range ? { mention, range, root: rootOf(range.startContainer) as StyledRoot } : null;
  }

  #calm(emphasis: Emphasis | null): void {
    if (emphasis) this.#erase(emphasis.mention, emphasis.range, 'current');
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
    this.#painted.clear();
    this.#sheet.dispose();
  }

  /**
   * One range from a mention's beginning to its end: whoever reads the highlights sees whole names. None where the text itself
   * would look otherwise.
   */
  #draw({ block, mention, entry, ground }: PaintedMention, part: LinePart): StaticRange | null {
    const spans = spansOf(block, mention.start, mention.end);
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
    this.#highlight(lineName(entry.type, part, ground.tone), part).add(range);
    if (ground.ink === 'clear') this.#highlight(CLEAR_NAME, 'clear').add(range);
    return range;
  }

  #erase({ entry, ground }: PaintedMention, range: StaticRange | null, part: LinePart): void {
    if (!range) return;
    for (const name of [lineName(entry.type, part, ground.tone), CLEAR_NAME]) this.#highlights.get(name)?.delete(range);
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

const partOf = ({ repeat }: PaintedMention): LinePart => (repeat ? 'repeat' : '');

/** Deletes what another copy of the extension has registered. */
export function clearHighlights(view: Window & typeof globalThis): void {
  for (const name of ALL_NAMES) view.CSS.highlights.delete(name);
}
