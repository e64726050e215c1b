/**
 * The default painter: the CSS Custom Highlight API. Nothing in the page's tree changes.
 * The registry is only ever asked by name: iterating it throws in Firefox content scripts, so this keeps its own map.
 */
import { ENTRY_TYPES, type EntryType } from '../../pack/entry-types.ts';
import { LINE_PARTS, lineName } from '../../styles/line-names.ts';
import { boxesOf, type TextSpan } from '../dom/text-span.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { PointIndex } from './point-index.ts';

interface Painted {
  mention: PaintedMention;
  name: string;
  range: StaticRange | null;
}

const ALL_NAMES = ENTRY_TYPES.flatMap((type) => LINE_PARTS.map((part) => lineName(type, part)));

/** True where the browser has the API. */
export const canHighlight = (view: Window & typeof globalThis): boolean => 'highlights' in (view.CSS ?? {});

export class HighlightPainter implements Painter {
  readonly altersTree = false;
  readonly #view: Window & typeof globalThis;
  readonly #sheet: AdoptedSheet;
  readonly #highlights = new Map<string, Highlight>();
  readonly #byBlock = new Map<object, Painted[]>();
  readonly #byId = new Map<number, Painted>();
  readonly #points = new PointIndex();
  #pointed: { id: number; type: EntryType; range: StaticRange | null } | null = null;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#sheet = new AdoptedSheet(view);
  }

  restyle(rules: string): void {
    this.#sheet.write(rules);
  }

  enter(root: ShadowRoot): void {
    this.#sheet.adopt(root);
    this.#points.enter(root);
  }

  show(block: object, mentions: readonly PaintedMention[]): void {
    this.remove(block);
    if (mentions.length === 0) return;
    this.#sheet.use();
    const painted = mentions.map((mention) => this.#paint(mention));
    this.#byBlock.set(block, painted);
    for (const one of painted) {
      this.#byId.set(one.mention.id, one);
      this.#points.add(one.mention);
      if (this.#pointed?.id === one.mention.id) this.point(one.mention.id);
    }
  }

  remove(block: object): void {
    for (const one of this.#byBlock.get(block) ?? []) {
      if (one.range) this.#highlights.get(one.name)?.delete(one.range);
      this.#byId.delete(one.mention.id);
      this.#points.delete(one.mention);
      if (this.#pointed?.id === one.mention.id) this.#unpoint();
    }
    this.#byBlock.delete(block);
  }

  mentionAt(x: number, y: number): number | null {
    return this.#points.at(this.#view.document, x, y)?.id ?? null;
  }

  rectsOf(id: number): DOMRect[] {
    return boxesOf(this.#byId.get(id)?.mention.spans ?? []);
  }

  point(id: number | null): void {
    this.#unpoint();
    const painted = id === null ? undefined : this.#byId.get(id);
    if (!painted) return;
    const { type, spans } = painted.mention;
    this.#pointed = { id: painted.mention.id, type, range: this.#add(lineName(type, 'current'), spans) };
  }

  reassert(): void {
    this.#sheet.reassert();
    const registry = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) if (!registry.has(name)) registry.set(name, highlight);
  }

  dispose(): void {
    const registry = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (registry.get(name) === highlight) registry.delete(name);
    }
    this.#highlights.clear();
    this.#byBlock.clear();
    this.#byId.clear();
    this.#points.clear();
    this.#sheet.dispose();
  }

  #paint(mention: PaintedMention): Painted {
    const name = lineName(mention.type, mention.repeat ? 'again' : '');
    return { mention, name, range: this.#add(name, mention.spans) };
  }

  /** One range from a mention's beginning to its end: whoever reads the highlights sees whole names. */
  #add(name: string, spans: readonly TextSpan[]): StaticRange | null {
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) return null;
    const range = new this.#view.StaticRange({
      startContainer: first.node,
      startOffset: first.start,
      endContainer: last.node,
      endOffset: last.end,
    });
    this.#highlight(name).add(range);
    return range;
  }

  #highlight(name: string): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const highlight = new this.#view.Highlight();
    if (name.endsWith('-current')) highlight.priority = 1;
    this.#highlights.set(name, highlight);
    this.#view.CSS.highlights.set(name, highlight);
    return highlight;
  }

  #unpoint(): void {
    if (!this.#pointed) return;
    const highlight = this.#highlights.get(lineName(this.#pointed.type, 'current'));
    if (this.#pointed.range) highlight?.delete(this.#pointed.range);
    this.#pointed = null;
  }
}

/** Deletes what another copy of the extension has registered. */
export function clearHighlights(view: Window & typeof globalThis): void {
  if (canHighlight(view)) for (const name of ALL_NAMES) view.CSS.highlights.delete(name);
}
