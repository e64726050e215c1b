/** Every line is seen where it stands: at least 3:1 against what is behind it, measured in pictures of real pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { type Box, readMarks } from '../../scripts/browsers/marks.ts';
import { type Loopback, serve } from '../../scripts/loopback.ts';
import type { Reader } from './reader.ts';
import { chooseSettings, noMarks, someMarks } from './settings.ts';
import { withReaders } from './shared-readers.ts';

/** Surfaces with text that is legible on them. */
const SURFACES: Array<[background: string, ink: string]> = [
  ['#ffffff', '#222222'],
  ['#fdf6e3', '#333333'],
  ['#dddddd', '#000000'],
  ['#000000', '#eeeeee'],
  ['#222222', '#dddddd'],
  ['#334155', '#ffffff'],
  ['#708090', '#ffffff'],
  ['#808080', '#000000'],
  ['#ff9900', '#000000'],
  ['#1d5fa8', '#ffffff'],
];
/** Pixels of a line that is thinner than a pixel, or beside a glyph, are mixed: 3:1, less what that takes. */
const ENOUGH = 2.9;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title><style>
  body { font: 24px/1.8 sans-serif; margin: 0 } p { margin: 0; padding: 4px 8px }</style></head><body>
  ${SURFACES.map(([background, ink]) => `<p style="background:${background};color:${ink}">Ilham Aliyev and SOCAR</p>`).join('')}
  </body></html>`;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await serve(async () => ({ type: 'text/html; charset=utf-8', body: PAGE }));
  });
  afterAll(() => server.close());

  it('lines of first and later mentions have 3:1 on every surface', async () => {
    const sites = { '127.0.0.1': 'whole-page' } as const;
    await chooseSettings(reader.own, { sites });
    const page = await reader.visit(server.origin);
    await someMarks(page);
    const marks = await readMarks(page);
    expect(marks.map(({ text }) => text).join()).toBe(SURFACES.map(() => 'Ilham Aliyev,SOCAR').join());
    const boxes = marks.flatMap((mark) => mark.boxes);
    const lined = await page.screenshot();
    await chooseSettings(reader.own, { sites, enabled: false });
    await noMarks(page);
    const plain = await page.screenshot();
    const contrasts = await lineContrasts(reader.own, plain, lined, boxes);
    const low = contrasts.flatMap((contrast, index) =>
      contrast < ENOUGH ? [`${marks[index]?.text} on ${SURFACES[index >> 1]?.[0]}: ${contrast.toFixed(2)}`] : [],
    );
    expect(low).toEqual([]);
  });
});

/** The best contrast that a pixel of each box's line has with what was there before. */
async function lineContrasts(own: Page, plain: Uint8Array, lined: Uint8Array, boxes: Box[]): Promise<number[]> {
  const urls = [plain, lined].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  return own.evaluate(measure, urls, boxes);
}

/** Runs in the page. */
async function measure(urls: string[], boxes: Box[]): Promise<number[]> {
  const pictures = await Promise.all(
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
  const [before, after] = pictures as [ImageData, ImageData];
  const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ data }: ImageData, at: number) =>
    0.2126 * linear(data[at] ?? 0) + 0.7152 * linear(data[at + 1] ?? 0) + 0.0722 * linear(data[at + 2] ?? 0);
  return boxes.map((box) => {
    let best = 1;
    for (let y = Math.floor(box.y + box.height * 0.7); y < box.y + box.height + 4; y += 1)
      for (let x = Math.floor(box.x) + 2; x < box.x + box.width - 2; x += 1) {
        const at = 4 * (y * before.width + x);
        const [one, other] = [luminance(before, at), luminance(after, at)];
        best = Math.max(best, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
      }
    return best;
  });
}
