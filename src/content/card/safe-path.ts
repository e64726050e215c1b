/** The way a pointer may take from a mention to its card without the card closing (WCAG 2.2, 1.4.13: hoverable). */
import { type Box, isInside } from '../../ui/place-beside.ts';

export interface Point {
  x: number;
  y: number;
}

/** CSS pixels around mention and card that still count as on them. */
const SLACK = 4;
/** Radians: a point on the very edge is not outside because its angles were rounded. */
const ROUNDING = 1e-6;

/** True when a point of the viewport is on the mention, on the card, or on a straight way from one to the other. */
export function onSafePath(point: Point, mention: readonly Box[], card: Box | null): boolean {
  const boxes = card ? [...mention, card] : mention;
  if (isInside(boxes, point.x, point.y, SLACK)) return true;
  return card !== null && mention.some((box) => insideHull(point, [...corners(box), ...corners(card)]));
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/**
 * True when a point lies in the convex hull of some points: no line through the point has them all on one side. So the
 * widest gap between the directions to them is no more than half a turn.
 */
function insideHull({ x, y }: Point, points: readonly Point[]): boolean {
  const angles = points.map((other) => Math.atan2(other.y - y, other.x - x)).sort((a, b) => a - b);
  const [first = 0] = angles;
  const gaps = angles.map((angle, at) => (angles[at + 1] ?? first + 2 * Math.PI) - angle);
  return Math.max(...gaps) <= Math.PI + ROUNDING;
}
