import type { Page } from 'puppeteer-core';
import type { Box } from '../../scripts/browsers/marks.ts';

/** An underline may stand this far below the text's box, and a glyph reach this far beside it. */
export const MARGIN = 6;

/**
 * Compares two screenshots of the same size: how many pixels differ inside each box, and how many outside of all.
 * `page` lends its canvas; it must allow `data:` images.
 */
export function differences(
  page: Page,
  before: Uint8Array,
  after: Uint8Array,
  boxes: readonly Box[],
): Promise<{ inside: number[]; outside: number }> {
  const urls = [before, after].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  return page.evaluate(comparePictures, urls, [...boxes], MARGIN);
}

/** Runs in the page. */
async function comparePictures(urls: string[], boxes: Box[], margin: number) {
  const [first, second] = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  const inside = boxes.map(() => 0);
  let outside = 0;
  if (!first || !second) throw new Error('Two pictures are needed');
  for (let i = 0; i < first.data.length; i += 4) {
    if ([0, 1, 2].every((part) => first.data[i + part] === second.data[i + part])) continue;
    const x = (i / 4) % first.width;
    const y = Math.floor(i / 4 / first.width);
    const box = boxes.findIndex(
      (found) =>
        x >= found.x - margin &&
        x <= found.x + found.width + margin &&
        y >= found.y - margin &&
        y <= found.y + found.height + margin,
    );
    if (box === -1) outside += 1;
    else inside[box] = (inside[box] ?? 0) + 1;
  }
  return { inside, outside };
}
