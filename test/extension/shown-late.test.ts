/** Text that comes into sight by scrolling or by a style alone, with nothing changed in the page's tree, in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import type { Loopback } from '../../scripts/loopback.ts';
import { articlePage, servePages } from './article-pages.ts';
import { type Reader, stateOf } from './reader.ts';
import { withReaders } from './shared-readers.ts';

const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was kept short. '.repeat(6)}</p>`;
const ROOM = '<div style="block-size: 250vh"></div>';

const PAGES: Record<string, string> = {
  // Where a browser has no such timelines, the text is there from the beginning.
  '/scroll-driven': article(
    `@keyframes come { from { opacity: 0; visibility: hidden } to { opacity: 1; visibility: visible } }
     @supports (animation-timeline: view()) {
       #late { animation: come linear both; animation-timeline: view(); animation-range: entry 0% entry 100% }
     }`,
    `${ROOM}<p id="late">Dmitry Peskov said so in Sochi.</p>${ROOM}`,
  ),
  '/auto': article(
    '#late { content-visibility: auto; contain-intrinsic-size: auto 400px }',
    `${ROOM}<section id="late"><p>Dmitry Peskov said so in Sochi.</p></section>${ROOM}`,
  ),
  '/hidden': article(
    '#late { content-visibility: hidden }',
    '<section id="late"><p>Dmitry Peskov said so in Sochi.</p></section>',
  ),
};

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await servePages(PAGES);
  });
  afterEach(async () => expect(await reader.errors.take()).toEqual([]));
  afterAll(() => server.close());

  const open = async (path: string) => {
    page = await reader.visit(server.origin + path);
    expect((await stateOf(reader.own)).state).toBe('read');
  };
  const words = async () => (await readMarks(page)).map(({ text }) => text);
  const scrollToIt = () => page.evaluate(() => document.getElementById('late')?.scrollIntoView({ block: 'center' }));

  it('names that an animation shows as the page is scrolled are marked then', async () => {
    await open('/scroll-driven');
    expect(await words()).toContain('Vladimir Putin');
    const isDriven = await page.evaluate(() => CSS.supports('animation-timeline', 'view()'));
    if (isDriven) expect(await words()).not.toContain('Dmitry Peskov');
    await scrollToIt();
    await expect.poll(words).toContain('Dmitry Peskov');
  });

  it('names in what is laid out only near the window (content-visibility: auto) are marked when they come there', async () => {
    await open('/auto');
    await scrollToIt();
    await expect.poll(words).toContain('Dmitry Peskov');
  });

  it('names in what is not drawn (content-visibility: hidden) are marked once it is', async () => {
    await open('/hidden');
    expect(await words()).not.toContain('Dmitry Peskov');
    await page.evaluate(() => document.styleSheets[0]?.insertRule('#late { content-visibility: visible !important }'));
    await expect.poll(words).toContain('Dmitry Peskov');
  });
});

function article(style: string, more: string): string {
  return articlePage(
    `body { font: 18px/1.5 serif; margin: 40px } ${style}`,
    `<p>In Baku <b>Vladimir Putin</b> met Ilham Aliyev.</p>${PROSE}${more}`,
  );
}
