/**
 * The way to a stretch of a page: through every scroller around it, clear of the page's bars, and only by moves that the reader
 * can take back. What a box cuts off without a way to scroll it has none.
 */
import { bodyOf, boxOf, elementAbove, elementAt, holds, rootElementOf } from './safe-dom.ts';

/** By how much a scroller, or the window, must be scrolled, CSS pixels. */
export interface Move {
  /** Null: the window. */
  scroller: Element | null;
  left: number;
  top: number;
}

/** Where a box stands along one axis, CSS pixels of the viewport. */
interface Span {
  start: number;
  end: number;
}

/** A scroller's or the window's part that can be seen along one axis, and how far it can be scrolled either way. */
interface Port extends Span {
  back: number;
  forth: number;
  /** Where the middle of the box should come to stand. */
  middle: number;
}

/** The part at either end of what scrolls downwards in which a box is too near to the edge to be read at ease. */
const EDGE = 0.1;
/** Where in the window's height a box may come to stand, the best first. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

const scrollBy: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollBy;

/** The moves that bring a box of an element into sight, from the inside out: none when it is, null when nothing does. */
export function wayTo(view: Window & typeof globalThis, element: Element, box: DOMRect): Move[] | null {
  const { document } = view;
  const root = rootElementOf(document);
  const body = bodyOf(document);
  const isRootOpen = isOpen(view.getComputedStyle(root));
  const moves: Move[] = [];
  const x = { start: box.left, end: box.right };
  const y = { start: box.top, end: box.bottom };
  let position = 'static';
  for (let around: Element | null = element; around && around !== root; around = elementAbove(around)) {
    const style = view.getComputedStyle(around);
    // What stands free of a scroller isn't cut off by it.
    const isFree = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (!isFree && !isOpen(style) && !(around === body && isRootOpen)) {
      const { left, top } = boxOf(around);
      const isMirrored = style.direction === 'rtl';
      const across = portOf(
        left + around.clientLeft,
        around.clientWidth,
        around.scrollWidth,
        around.scrollLeft,
        isMirrored,
      );
      const down = portOf(top + around.clientTop, around.clientHeight, around.scrollHeight, around.scrollTop);
      const byX = bring(x, across, style.overflowX, 0);
      const byY = bring(y, down, style.overflowY, EDGE);
      if (byX === null || byY === null) return null;
      if (byX !== 0 || byY !== 0) moves.push({ scroller: around, left: byX, top: byY });
    }
    if (!isFree) position = style.position === 'static' ? position : style.position;
  }
  const last = byWindow(view, element, { x, y, isFixed: position === 'fixed' });
  if (last === null) return null;
  return last.left === 0 && last.top === 0 ? moves : [...moves, last];
}

/** Takes the moves, the window's as smoothly as asked for. */
export function takeWay(view: Window, moves: readonly Move[], behavior: ScrollBehavior): void {
  for (const { scroller, left, top } of moves) {
    if (scroller) scrollBy.call(scroller, { left, top, behavior: 'instant' });
    else view.scrollBy({ left, top, behavior });
  }
}

interface InWindow {
  x: Span;
  y: Span;
  isFixed: boolean;
}

function byWindow(view: Window & typeof globalThis, element: Element, { x, y, isFixed }: InWindow): Move | null {
  const { document, innerWidth, innerHeight, scrollX, scrollY } = view;
  const root = rootElementOf(document);
  const body = bodyOf(document);
  const rootStyle = view.getComputedStyle(root);
  const style = isOpen(rootStyle) && body ? view.getComputedStyle(body) : rootStyle;
  const still = (overflow: string) => (isFixed || overflow === 'hidden' || overflow === 'clip' ? 'hidden' : 'auto');
  const across = portOf(0, innerWidth, root.scrollWidth, scrollX, style.direction === 'rtl');
  const down = portOf(0, innerHeight, Math.max(root.scrollHeight, body?.scrollHeight ?? 0), scrollY);
  const middleX = Math.min(Math.max((x.start + x.end) / 2, 0), innerWidth - 1);
  const isClear = (at: number) => !isBarAt(view, middleX, at, element);
  const clear = HEIGHTS.map((share) => share * innerHeight).find(isClear);
  if (clear !== undefined) down.middle = clear;
  const byX = bring(x, across, still(style.overflowX), 0);
  const byY = bring(y, down, still(style.overflowY), EDGE, isClear);
  return byX === null || byY === null ? null : { scroller: null, left: byX, top: byY };
}

/** A bar that stays while the page scrolls, at a point of the viewport; what holds the element itself is none. */
function isBarAt(view: Window & typeof globalThis, x: number, y: number, element: Element): boolean {
  for (let at = elementAt(x, y, view); at; at = elementAbove(at)) {
    if (holds(at, element)) return false;
    if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return true;
  }
  return false;
}

const isOpen = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  overflowX === 'visible' && overflowY === 'visible';

function portOf(start: number, size: number, content: number, scrolled: number, isMirrored = false): Port {
  const range = Math.max(content - size, 0);
  // What is written from right to left counts its scrolling from 0 downwards.
  const back = isMirrored ? range + scrolled : scrolled;
  return { start, end: start + size, back, forth: range - back, middle: start + size / 2 };
}

/** Scrolls a port so that a box's middle can be seen, and moves the box along; null when it can't. 0 when it is well in sight. */
function bring(
  box: Span,
  port: Port,
  overflow: string,
  edge: number,
  isClear: (middle: number) => boolean = () => true,
): number | null {
  if (overflow === 'visible') return 0;
  const middle = (box.start + box.end) / 2;
  const margin = edge * (port.end - port.start);
  const isWithin = middle >= port.start && middle <= port.end;
  const isAtEase = box.start >= port.start + margin && box.end <= port.end - margin && isClear(middle);
  if (isAtEase) return 0;
  if (overflow === 'hidden' || overflow === 'clip') return isWithin ? 0 : null;
  const by = Math.max(-port.back, Math.min(port.forth, Math.round(middle - port.middle)));
  box.start -= by;
  box.end -= by;
  return middle - by >= port.start && middle - by <= port.end ? by : null;
}
