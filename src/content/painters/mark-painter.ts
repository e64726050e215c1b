/**
 * Marks in the text, by mark.js: for browsers without the highlight API, and for readers who want marks that the Tab
 * key reaches and screen readers announce. One text node at a time, never a whole tree, and always undone to the letter.
 */
import Mark from 'mark.js/src/lib/mark.js';
import type { EntryType } from '../../pack/entry-types.ts';
import { lineName, MARK_CLASS } from '../../styles/line-names.ts';
import { ACTIVE, attributeOf, closestTo, isConnected, isElement, nextSiblingOf, nodesAt } from '../dom/safe-dom.ts';
import { isInside, type TextSpan } from '../dom/text-span.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { MARK_ATTRIBUTE, takeOutMarks } from './foreign-marks.ts';
import { KeptFocus } from './kept-focus.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { SplitText } from './split-text.ts';

/** What a mark tells assistive technology, in the reader's language. */
export type DescribeMark = (mention: PaintedMention) => string;

/** A stretch of a text node, as mark.js takes it; it hands the very object back to `each`. */
interface MarkRange {
  start: number;
  length: number;
}

/** What is marked in one text node. */
type Ranges = Map<MarkRange, { mention: PaintedMention; span: TextSpan }>;

export class MarkPainter implements Painter {
  readonly altersTree = true;
  readonly #view: Window & typeof globalThis;
  readonly #describe: DescribeMark;
  readonly #sheet: AdoptedSheet;
  readonly #splits = new Map<object, SplitText[]>();
  readonly #idsOf = new Map<object, number[]>();
  readonly #marks = new Map<number, HTMLElement[]>();
  readonly #ids = new WeakMap<Element, number>();
  readonly #roots = new WeakMap<Element, ShadowRoot>();
  readonly #focus: KeptFocus;
  #pointed: number | null = null;

  constructor(view: Window & typeof globalThis, describe: DescribeMark) {
    this.#view = view;
    this.#describe = describe;
    this.#focus = new KeptFocus(view.document);
    this.#sheet = new AdoptedSheet(view);
  }

  restyle(rules: string): void {
    this.#sheet.write(rules);
  }

  enter(root: ShadowRoot): void {
    this.#sheet.adopt(root);
    this.#roots.set(root.host, root);
  }

  show(block: object, mentions: readonly PaintedMention[]): void {
    this.remove(block);
    const byNode = new Map<Text, Ranges>();
    for (const mention of mentions) {
      for (const span of mention.spans) {
        // Plain objects apart from their mentions: mark.js turns every range into JSON.
        const ranges: Ranges = byNode.get(span.node) ?? new Map();
        ranges.set({ start: span.start, length: span.end - span.start }, { mention, span });
        byNode.set(span.node, ranges);
      }
    }
    if (byNode.size === 0) return;
    this.#sheet.use();
    this.#splits.set(
      block,
      [...byNode].map(([node, ranges]) => this.#mark(node, ranges)),
    );
    this.#idsOf.set(
      block,
      mentions.map(({ id }) => id),
    );
    if (this.#pointed !== null && mentions.some(({ id }) => id === this.#pointed)) this.point(this.#pointed);
    this.#focus.giveBack(mentions.flatMap(({ id }) => this.#marks.get(id) ?? []));
  }

  remove(block: object): void {
    this.#focus.leave((this.#idsOf.get(block) ?? []).flatMap((id) => this.#marks.get(id) ?? []));
    for (const split of this.#splits.get(block) ?? []) split.restore();
    for (const id of this.#idsOf.get(block) ?? []) this.#marks.delete(id);
    this.#splits.delete(block);
    this.#idsOf.delete(block);
  }

  mentionAt(x: number, y: number): number | null {
    const element = nodesAt(this.#view.document, x, y, (host) => this.#roots.get(host)).find(isElement);
    const id = element ? this.mentionOf(element) : null;
    return id !== null && isInside(this.rectsOf(id), x, y) ? id : null;
  }

  /** The mention whose mark an element is or stands in. */
  mentionOf(element: Element): number | null {
    const mark = closestTo(element, `[${MARK_ATTRIBUTE}]`);
    return (mark && this.#ids.get(mark)) ?? null;
  }

  rectsOf(id: number): DOMRect[] {
    return (this.#marks.get(id) ?? [])
      .filter((mark) => isConnected(mark))
      .flatMap((mark) => [...mark.getClientRects()])
      .filter((box) => box.width > 0 && box.height > 0);
  }

  point(id: number | null): void {
    for (const mark of this.#marks.get(this.#pointed ?? -1) ?? []) pointOut(mark, false);
    this.#pointed = id;
    for (const mark of this.#marks.get(id ?? -1) ?? []) pointOut(mark, true);
  }

  tidy(root: Element | ShadowRoot): void {
    takeOutMarks(root, (mark) => !this.#ids.has(mark));
  }

  reassert(): void {
    this.#sheet.reassert();
  }

  dispose(): void {
    for (const block of [...this.#splits.keys()]) this.remove(block);
    this.#sheet.dispose();
  }

  #mark(node: Text, ranges: Ranges): SplitText {
    const after = nextSiblingOf(node);
    new Mark(node).markRanges([...ranges.keys()], {
      className: MARK_CLASS,
      each: (element: Element, range: unknown) => {
        const marked = ranges.get(range as MarkRange);
        if (!marked) return;
        this.#dress(element as HTMLElement, marked.mention);
        this.#focus.remember(element as HTMLElement, marked.span);
      },
    });
    return new SplitText(node, after);
  }

  #dress(mark: HTMLElement, mention: PaintedMention): void {
    mark.removeAttribute('data-markjs');
    mark.setAttribute(MARK_ATTRIBUTE, mention.type);
    mark.classList.add(lineName(mention.type, mention.repeat ? 'again' : ''));
    this.#ids.set(mark, mention.id);
    const parts = this.#marks.get(mention.id);
    if (parts) parts.push(mark);
    else this.#marks.set(mention.id, [mark]);
    if (parts || closestTo(mark, ACTIVE)) return;
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
    mark.setAttribute('aria-description', this.#describe(mention));
  }
}

function pointOut(mark: HTMLElement, on: boolean): void {
  const type = attributeOf(mark, MARK_ATTRIBUTE);
  if (type) mark.classList.toggle(lineName(type as EntryType, 'current'), on);
}
