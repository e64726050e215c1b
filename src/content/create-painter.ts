/** Chooses the painter: the reader's choice, or marks in the text where the browser can't highlight. */
import type { Settings } from '../settings/settings.ts';
import { canHighlight, HighlightPainter } from './painters/highlight-painter.ts';
import type { Look } from './painters/line-styles.ts';
import { MarkPainter, type MarkWords } from './painters/mark-painter.ts';
import type { Painter } from './painters/painter.ts';

/** The painter for a document, in a look. */
export function createPainter(
  view: Window & typeof globalThis,
  kind: Settings['painter'],
  look: Look,
  words: MarkWords,
): Painter {
  return kind === 'highlight' && canHighlight(view)
    ? new HighlightPainter(view, look)
    : new MarkPainter(view, look, words);
}
