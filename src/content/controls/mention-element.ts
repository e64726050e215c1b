/** The element that a mention begins in, and what a click means there. */
import { placeOf } from '../blocks/block.ts';
import { ACTIVE, closestTo, elementAbove } from '../dom/safe-dom.ts';
import type { ShownMention } from '../reading/mention-map.ts';

/** The element in which a mention begins. */
export function elementAround({ block, mention }: ShownMention): Element | null {
  const place = placeOf(block, mention.start);
  return place && elementAbove(place.node);
}

/** True of a mention in a link or button, where a click means something else. */
export function isInControl(mention: ShownMention): boolean {
  const around = elementAround(mention);
  return around !== null && closestTo(around, ACTIVE) !== null;
}
