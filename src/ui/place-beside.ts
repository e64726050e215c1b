/** Where a card stands: beside its mention, never on it, inside what the reader sees. All in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The side of the mention where the card stands. */
export type Side = keyof Box;

export interface Place {
  /** The card's left edge. */
  x: number;
  /** The card's upper edge. */
  y: number;
  side: Side;
}

/** Between mention and card. */
const GAP = 8;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** However much room there is, the card is no taller: an answer, not a page. */
const TALLEST = '40em';
/** With this much height above or below, a card that scrolls is better than one beside, which hides the line being read. */
const ROOMY = 280;

/**
 * The place of a card at a mention, and the height that is free there as the card's greatest. Above and below, the two
 * begin at the same edge, and beside, at the same height, as far as the viewport lets them. With `stay` the card keeps
 * that side, so that it doesn't jump while its content grows.
 */
export function placeBeside(mention: Box, card: HTMLElement, stay: Side | null): Place {
  const { style } = card;
  const view = viewport();
  const room: Box = {
    left: mention.left - GAP - view.left,
    top: mention.top - GAP - view.top,
    right: view.right - mention.right - GAP,
    bottom: view.bottom - mention.bottom - GAP,
  };
  // The side is chosen by the height that the card would like to have; where it stands depends on what it got.
  style.maxBlockSize = '';
  const side = stay ?? sideFor(room, card);
  const upright = side === 'top' || side === 'bottom';
  const free = Math.min(upright ? room[side] : Infinity, view.bottom - view.top);
  style.maxBlockSize = `min(${TALLEST}, ${Math.floor(free)}px)`;
  const { offsetWidth: width, offsetHeight: height } = card;
  const start = card.matches(':dir(rtl)') ? mention.right - width : mention.left;
  const x = within(view.left, start, view.right - width);
  const y = within(view.top, mention.top, view.bottom - height);
  const places = {
    left: { x: mention.left - GAP - width, y },
    top: { x, y: mention.top - GAP - height },
    right: { x: mention.right + GAP, y },
    bottom: { x, y: mention.bottom + GAP },
  };
  return { ...places[side], side };
}

/**
 * Below the mention when the card fits there, else above. Where it doesn't and there is little room above and below, beside
 * it, if the card is not too wide for that; else where more of it can be seen.
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

/** What is seen of the layout viewport; every window that is shown has it. */
export const seenOf = (view: Window): VisualViewport => view.visualViewport as VisualViewport;

/** Inside the margin of what the reader sees of the layout viewport: less than all of it after zooming in with two fingers. */
function viewport(): Box {
  const { offsetLeft: x, offsetTop: y, width, height } = seenOf(window);
  return { left: x + MARGIN, top: y + MARGIN, right: x + width - MARGIN, bottom: y + height - MARGIN };
}

/** The number nearest to `wanted` from `least` to `most`; `least` when there is none. */
function within(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}

/** Slack around a line's box that still counts as the text. */
const SLACK = 1;

/** True when a point lies in one of the boxes, or so many pixels beside it. */
export const isInside = (boxes: readonly Box[], x: number, y: number, slack = SLACK): boolean =>
  boxes.some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
