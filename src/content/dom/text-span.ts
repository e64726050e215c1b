/** Stretches of the page's text nodes, and where they stand in the viewport (CSS pixels). */
import { isConnected, unitsOf } from './safe-dom.ts';

/** A stretch of one text node: UTF-16 offsets into its data, end exclusive. */
export interface TextSpan {
  node: Text;
  start: number;
  end: number;
}

/** The boxes of some stretches of text, one a line and stretch; empty when they are gone or not rendered. */
export function boxesOf(spans: readonly TextSpan[]): DOMRect[] {
  return spans.flatMap(({ node, start, end }) => {
    if (!isConnected(node) || end > unitsOf(node)) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}
