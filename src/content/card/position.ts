/** A mention's box, and the card's place as the box moves. All in CSS pixels of the viewport. */
import type { Box, Place } from '../../ui/place-beside.ts';

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

/** A place moved along with its mention, as when the page scrolls. */
export function follow({ x, y, side }: Place, from: Box, to: Box): Place {
  return { x: x + to.left - from.left, y: y + to.top - from.top, side };
}
