/** Where the card stands: beside its mention, never on it, inside the viewport. All in CSS pixels of the viewport. */
import { computePosition, type Platform } from '@floating-ui/core';
import { offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Box } from './safe-path.ts';

/** Between mention and card. */
const GAP = 8;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** However much room there is, the card is no taller: an answer, not a page. */
const TALLEST = '40em';
/** With this much height above or below, a card that scrolls is better than one beside, which hides the line being read. */
const ROOMY = 280;

export interface CardPlace {
  x: number;
  y: number;
  placement: Placement;
}

/** The smallest box around a mention's lines; null when there are none. */
export function boxAround(rects: readonly Box[]): Box | null {
  const seen = rects.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  if (seen.length === 0) return null;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

/**
 * All that Floating UI has to measure for a card in the top layer: nothing clips it but the viewport, as far as the
 * reader has zoomed into it, and its coordinates are the mention's. Its platform for any page would be half of its size.
 */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: viewport,
  isRTL: (card: HTMLElement) => getComputedStyle(card).direction === 'rtl',
};

/**
 * The card's place at a mention, and the height that is free there as the card's greatest. Below it when there is room,
 * else above, else where most room is; beside it only when there is little room above and below. With `stay` the card
 * keeps that side, so that it doesn't jump while its content grows.
 */
export async function placeAt(mention: Box, card: HTMLElement, stay: Placement | null): Promise<CardPlace> {
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rectOf(mention) }, card, {
    platform: VIEWPORT,
    strategy: 'fixed',
    placement: stay ?? sideFor(mention, card),
    middleware: [
      offset(GAP),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          card.style.maxBlockSize = `min(${TALLEST}, ${Math.max(0, Math.floor(availableHeight))}px)`;
        },
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), placement };
}

/** A place moved along with its mention, as when the page scrolls. */
export function follow(place: CardPlace, from: Box, to: Box): CardPlace {
  return { ...place, x: Math.round(place.x + to.left - from.left), y: Math.round(place.y + to.top - from.top) };
}

/**
 * Below the mention when the card fits there, else above. Where it doesn't and there is little room above and below, beside
 * it, if the card is not too wide for that; else where more of it can be seen.
 */
function sideFor({ left, top, right, bottom }: Box, card: HTMLElement): Placement {
  const { x, y, width, height } = viewport();
  const above = top - y - GAP - MARGIN;
  const below = y + height - bottom - GAP - MARGIN;
  const needed = sizeOf(card);
  if (needed.height <= below) return 'bottom-start';
  if (needed.height <= above) return 'top-start';
  if (Math.max(above, below) < ROOMY) {
    if (x + width - right - GAP - MARGIN >= needed.width) return 'right-start';
    if (left - x - GAP - MARGIN >= needed.width) return 'left-start';
  }
  return below >= above ? 'bottom-start' : 'top-start';
}

/** The part of the layout viewport that the reader sees: less than all of it after zooming in with two fingers. */
function viewport() {
  const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { x, y, width, height };
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height };
}

function rectOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
