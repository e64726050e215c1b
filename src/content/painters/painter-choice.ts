/** Chooses the painter: the reader's choice, or marks in the text where the browser can't highlight. */
import type { Settings } from '../../settings/settings.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import { MarkPainter, type MarkWords } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** The painter for a document. */
export function createPainter(view: Window & typeof globalThis, kind: Settings['painter'], words: MarkWords): Painter {
  return kind === 'highlight' && canHighlight(view) ? new HighlightPainter(view) : new MarkPainter(view, words);
}
