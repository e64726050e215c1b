/** What a reader sees marked: a page shares its highlights with the extension, so they can be read from the page. */
import type { Page } from 'puppeteer-core';
import { ENTRY_TYPES, type EntryType } from '../../src/pack/entry-types.ts';
import { inPage } from './in-page.ts';

/** One painted range. */
export interface Mark {
  type: EntryType;
  /** True of the quieter mark of an entry's later mentions. */
  repeat: boolean;
  /** The words under the mark. */
  text: string;
  /** Stands in a link, where a click follows the link and opens no card. */
  inLink: boolean;
  /** Its boxes in the viewport, CSS pixels, one a line or text node; none when it is not rendered. */
  boxes: Box[];
}

/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every mark of the page's top document, in the document's order. A name across several text nodes is one mark. */
export function readMarks(page: Page): Promise<Mark[]> {
  return inPage(page, collectMarks, ENTRY_TYPES);
}

/** Runs in the page. */
function collectMarks(types: readonly EntryType[]): Mark[] {
  const pieces = [...CSS.highlights].flatMap(([name, highlight]) => {
    const [own, word, ...rest] = name.split('-');
    const type = types.find((one) => own === 'backgrounder' && one === word);
    if (!type || rest.includes('current')) return [];
    return [...highlight].map((painted) => {
      const range = new Range();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return { type, repeat: rest.includes('repeat'), range };
    });
  });
  pieces.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));

  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  };
  const continues = (before: Range, after: Range) => {
    const between = new Range();
    between.setStart(before.endContainer, before.endOffset);
    between.setEnd(after.startContainer, after.startOffset);
    if (between.toString() !== '' || between.cloneContents().querySelector('br')) return false;
    return blockOf(before.endContainer) === blockOf(after.startContainer);
  };
  const names: typeof pieces = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    if (last?.type === piece.type && last.repeat === piece.repeat && continues(last.range, piece.range))
      last.range.setEnd(piece.range.endContainer, piece.range.endOffset);
    else names.push(piece);
  }
  return names.map(({ type, repeat, range }) => {
    const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    const inLink = Boolean(range.startContainer.parentElement?.closest('a[href]'));
    return { type, repeat, text: range.toString(), inLink, boxes };
  });
}

/**
 * Scrolls a mark to a height of the window, 0 (top) to 1 (bottom), as far as the page goes, and gives its first box
 * there. Null when it is not on the page.
 */
export async function bringIntoView(page: Page, index: number, height = 0.5): Promise<Box | null> {
  const before = (await readMarks(page))[index]?.boxes[0];
  if (!before) return null;
  await page.evaluate((y, at) => scrollBy({ top: y - innerHeight * at, behavior: 'instant' }), before.y, height);
  return (await readMarks(page))[index]?.boxes[0] ?? null;
}
