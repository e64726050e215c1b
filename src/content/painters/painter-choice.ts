/** Chooses the painter: the reader's choice, or marks in the text where the browser can't highlight. */
import type { Settings } from '../../settings/settings.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import { type DescribeMark, MarkPainter } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** The painter for a document. */
export function choosePainter(
  view: Window & typeof globalThis,
  kind: Settings['painter'],
  describe: DescribeMark,
): Painter {
  return kind === 'highlight' && canHighlight(view) ? new HighlightPainter(view) : new MarkPainter(view, describe);
}
