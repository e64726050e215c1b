/** What a reader sees marked: a page shares its highlights with the extension, so they can be read from the page. */
import type { Page } from 'puppeteer-core';
import { ENTRY_TYPES, type EntryType } from '../../src/pack/format.ts';

/** One painted range. */
export interface Mark {
  type: EntryType;
  /** True of the quieter mark of an entry's later mentions. */
  again: boolean;
  /** The words under the mark. */
  text: string;
  /** The first of its boxes in the viewport, CSS pixels; zeros when it is not rendered. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every mark of the page's top document, in the document's order. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate((types) => {
    const found = types.flatMap((type) =>
      ['', '-again'].flatMap((suffix) =>
        [...(CSS.highlights.get(`backgrounder-${type}${suffix}`) ?? [])].map((painted) => {
          const range = new Range();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          const { x, y, width, height } = range.getClientRects()[0] ?? { x: 0, y: 0, width: 0, height: 0 };
          return { range, mark: { type, again: suffix !== '', text: range.toString(), x, y, width, height } };
        }),
      ),
    );
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ mark }) => mark);
  }, ENTRY_TYPES);
}

/** Scrolls a mark to the middle of the window and gives its place there. Null when there is no such mark any more. */
export async function bringIntoView(page: Page, index: number): Promise<Mark | null> {
  const before = (await readMarks(page))[index];
  if (!before) return null;
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), before.y);
  return (await readMarks(page))[index] ?? null;
}
