/** The card where pages are of another shape than most: one element fills the screen, text runs downwards or from right to left. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, cardBox, cardText, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import type { Box } from '../../scripts/browsers/marks.ts';
import type { Loopback } from '../../scripts/loopback.ts';
import { articlePage, servePages } from './article-pages.ts';
import { type Reader, stateOf } from './reader.ts';
import { word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const WINDOW: Box = { x: 0, y: 0, width: 1280, height: 800 };
const NAME = 'Vladimir Putin';
const NAMED = `<b id="name">${NAME}</b>`;
/** More than a screen of it, in any direction. */
const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was kept short. '.repeat(150)}</p>`;

const PAGES: Record<string, string> = {
  '/full-screen': articlePage(
    '#full { background: white; overflow: auto }',
    `<div id="full">${PROSE}<p>In Baku ${NAMED} met Ilham Aliyev.</p>${PROSE}</div>
    <button onclick="document.getElementById('full').requestFullscreen()">Fill the screen</button>`,
  ),
  '/downwards': articlePage('html { writing-mode: vertical-rl }', `${PROSE}<p>In Baku ${NAMED} spoke.</p>${PROSE}`),
  '/downwards-broken': articlePage(
    'html { writing-mode: vertical-rl } #narrow { inline-size: 5em; font-size: 24px }',
    `${PROSE}<p id="narrow">${NAMED} spoke.</p>${PROSE}`,
  ),
  '/upwards': articlePage('html { writing-mode: sideways-lr }', `${PROSE}<p>In Baku ${NAMED} spoke.</p>${PROSE}`),
  '/from-the-right': articlePage(
    'html { direction: rtl }',
    `${PROSE}<p>اجتمع Ilham Aliyev مع ${NAMED} أمس في Baku</p>${PROSE}`,
  ),
  '/far-to-the-left': articlePage(
    'html { direction: rtl } p { inline-size: 300vw } #end { text-align: end }',
    `<p>باكو</p><p id="end">${NAMED} في Baku</p>${PROSE}`,
  ),
};

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await servePages(PAGES);
  });
  afterEach(async () => expect(await reader.errors.take()).toEqual([]));
  afterAll(() => server.close());

  async function open(path: string): Promise<void> {
    page = await reader.visit(server.origin + path);
    expect((await stateOf(reader.own)).state).toBe('read');
  }

  it('a name in what fills the screen opens its card there, to be used there', async () => {
    await open('/full-screen');
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'full');
    await expectCardAtName(page);
    expect(await page.$eval(CARD, (host) => host.parentElement?.id)).toBe('full');
    const { x, y } = await cardBox(page);
    const topmost = (left: number, top: number, card: string) => document.elementFromPoint(left, top)?.matches(card);
    expect(await page.evaluate(topmost, x + 20, y + 20, CARD)).toBe(true);
    await pressInCard(page, await word(reader.own, 'card_why'));
    await pressInCard(page, await word(reader.own, 'card_close'));
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD);
    expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  });

  it('the card closes when nothing fills the screen any more', async () => {
    await open('/full-screen');
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'full');
    await expectCardAtName(page);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD);
  });

  const SHAPES = Object.keys(PAGES).filter((path) => path !== '/full-screen');
  it.each(SHAPES)('a name on %s opens its card beside it', async (path) => {
    await open(path);
    const [before] = await boxesOfName(page);
    expect(before && overlap(before, WINDOW), 'in view before it is scrolled to').toBe(false);
    await expectCardAtName(page);
    expect(await boxesOfName(page)).toHaveLength(path.endsWith('-broken') ? 2 : 1);
  });
});

/** Brings the page's name into view, clicks its last line, and looks where its card stands: inside the window, and not on the name. */
async function expectCardAtName(page: Page): Promise<void> {
  await page.$eval('#name', (element) =>
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }),
  );
  const boxes = await boxesOfName(page);
  const { x, y, width, height } = boxes.at(-1) as Box;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForSelector(CARD);
  expect(await cardText(page)).toContain(NAME);
  const card = await cardBox(page);
  const [wide, high] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const where = JSON.stringify({ card, boxes });
  expect(card.x >= 0 && card.y >= 0 && card.x + card.width <= wide && card.y + card.height <= high, where).toBe(true);
  expect(
    boxes.some((box) => overlap(box, card)),
    where,
  ).toBe(false);
}

/** The lines of the name. */
async function boxesOfName(page: Page): Promise<Box[]> {
  const boxes = await page.$eval('#name', (element) =>
    [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
