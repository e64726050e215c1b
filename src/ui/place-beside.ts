/** Where a window stands: beside a name, never on it, inside what the reader sees. All in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The side of the name where the window stands. */
export type Side = keyof Box;

export interface Place {
  /** The window's left edge. */
  x: number;
  /** The window's upper edge. */
  y: number;
  side: Side;
}

/** Between name and window. */
const GAP = 8;
/** Between window and the viewport's edge. */
const MARGIN = 8;
/** However much room there is, the window is no taller: an answer, not a page. */
const TALLEST = '40em';
/** With this much height above or below, a window that scrolls is better than one beside, which hides the line being read. */
const ROOMY = 280;

/**
 * The place of a window at a name, and the height that is free there as the window's greatest. Above and below, the two
 * begin at the same edge, and beside, at the same height, as far as the viewport lets them. With `stay` the window keeps
 * that side, so that it doesn't jump while its content grows.
 */
export function placeBeside(name: Box, window: HTMLElement, stay: Side | null): Place {
  const { style } = window;
  const view = viewport();
  const room: Box = {
    left: name.left - GAP - view.left,
    top: name.top - GAP - view.top,
    right: view.right - name.right - GAP,
    bottom: view.bottom - name.bottom - GAP,
  };
  // The side is chosen by the height that the window would like to have; where it stands depends on what it got.
  style.maxBlockSize = '';
  const side = stay ?? sideFor(room, window);
  const upright = side === 'top' || side === 'bottom';
  const free = Math.min(upright ? room[side] : Infinity, view.bottom - view.top);
  style.maxBlockSize = `min(${TALLEST}, ${Math.floor(free)}px)`;
  const { offsetWidth: width, offsetHeight: height } = window;
  const start = window.matches(':dir(rtl)') ? name.right - width : name.left;
  const x = within(view.left, start, view.right - width);
  const y = within(view.top, name.top, view.bottom - height);
  const places = {
    left: { x: name.left - GAP - width, y },
    top: { x, y: name.top - GAP - height },
    right: { x: name.right + GAP, y },
    bottom: { x, y: name.bottom + GAP },
  };
  return { ...places[side], side };
}

/**
 * Below the name when the window fits there, else above. Where it doesn't and there is little room above and below, beside
 * it, if the window is not too wide for that; else where more of it can be seen.
 */
function sideFor(room: Box, { offsetWidth: width, offsetHeight: height }: HTMLElement): Side {
  const { left, top, right, bottom } = room;
  if (height <= bottom) return 'bottom';
  if (height <= top) return 'top';
  if (Math.max(top, bottom) < ROOMY) {
    if (width <= right) return 'right';
    if (width <= left) return 'left';
  }
  return top > bottom ? 'top' : 'bottom';
}

/** Inside the margin of what the reader sees of the layout viewport: less than all of it after zooming in with two fingers. */
function viewport(): Box {
  const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: x + MARGIN, top: y + MARGIN, right: x + width - MARGIN, bottom: y + height - MARGIN };
}

/** The number nearest to `wanted` from `least` to `most`; `least` when there is none. */
function within(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
