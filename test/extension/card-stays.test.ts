/** The card on pages that move their text, trap the focus, write themselves anew, or let hardly anything in. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, CARD_HOST, cardBox, cardText, escapeCard, inCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import type { Box } from '../../scripts/browsers/marks.ts';
import { awaitOwnTab } from '../../scripts/browsers/own-tab.ts';
import { type Loopback, type Reply, serve } from '../../scripts/loopback.ts';
import { closePopup, openPopup } from './popup.ts';
import { type Reader, stateOf } from './reader.ts';
import { chooseSettings, someMarks, toolbarIcon, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const NAME = 'Vladimir Putin';
const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was kept short. '.repeat(6)}</p>`;
const STORY = `<article><p>In Baku <b id="name">${NAME}</b> met Ilham Aliyev.</p>${PROSE}</article>`;

const PAGES: Record<string, Reply> = {
  '/inner': page(
    'html, body { block-size: 100%; margin: 0; overflow: hidden } #box { block-size: 100vh; overflow: auto; overflow-anchor: none }',
    `<div id="box"><div id="advert"></div>${STORY}${PROSE.repeat(9)}</div>`,
  ),
  '/transform': page('', `<div id="moved">${STORY}</div>`),
  '/zoom': page('html { zoom: 1.5 }', STORY),
  '/popover': page('', `<button popovertarget="panel">Read</button><div id="panel" popover>${STORY}</div>`),
  '/trap': page(
    '#modal { position: fixed; inset: 40px 200px; background: white; overflow: auto; z-index: 1000 }',
    `<div id="modal" role="dialog" aria-modal="true" tabindex="-1"><button id="shut">Close</button>${STORY}</div>
    <script>
      const isInside = ({ target }) => modal.contains(target);
      document.addEventListener('focusin', (event) => { if (!isInside(event)) { event.stopImmediatePropagation(); shut.focus(); } }, true);
      for (const type of ['mousedown', 'click', 'touchstart'])
        document.addEventListener(type, (event) => { if (!isInside(event)) { event.preventDefault(); event.stopImmediatePropagation(); modal.hidden = true; } }, true);
      shut.focus();
    </script>`,
  ),
  '/rewrites': page(
    '',
    `${STORY}<script>function rewrite() { document.open(); document.write(${JSON.stringify(text('', STORY)).replaceAll('</', '<\\/')}); document.close(); }</script>`,
  ),
  '/plain': page('', STORY),
  '/foretold': page('', STORY),
  '/foretells': page(
    '',
    `${STORY}<a id="on" href="/foretold">On</a>
    <script type="speculationrules">{ "prerender": [{ "urls": ["/foretold"], "eagerness": "immediate" }] }</script>`,
  ),
  '/linked': page('', STORY.replace('<b id="name">', '<a id="name" href="#followed">').replace('</b>', '</a>')),
  '/isolated': {
    ...page('', STORY),
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  '/no-frames': {
    ...page('', STORY),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  },
  '/sandboxed': { ...page('', STORY), headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  '/xhtml': {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A visit</title><meta property="og:type" content="article"/></head><body>${STORY}</body></html>`,
  },
};

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;
  let heard: (path: string) => void = () => undefined;

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await serve(async (path) => {
      heard(path);
      return PAGES[path] ?? null;
    });
  });
  afterEach(async () => expect(await reader.errors.take()).toEqual([]));
  afterAll(() => server.close());

  async function open(path: string): Promise<void> {
    page = await reader.visit(server.origin + path);
    await stateOf(reader.own);
  }
  const press = async (count = 1) => {
    const { x, y, width, height } = await nameOn(page);
    await page.mouse.click(x + width / 2, y + height / 2, { count });
  };
  const openCard = async () => {
    await press();
    await page.waitForSelector(CARD);
    expect(await cardText(page)).toContain(NAME);
  };
  /** How far the card stands from the name: to the right of its left edge, and below its lower edge. */
  const apart = async () => {
    const [card, name] = [await cardBox(page), await nameOn(page)];
    return [card.x - name.x, card.y - name.y - name.height].map(Math.round);
  };

  it('the card stays with its name when something is put in above it', async () => {
    await open('/inner');
    await openCard();
    const before = await apart();
    await page.$eval('#advert', (element) => element.setAttribute('style', 'block-size:120px'));
    await expect.poll(apart).toEqual(before);
  });

  // Firefox prepares no pages.
  it.runIf(kind === 'chromium')(
    'the card opens on a page that was there before the reader went to it, and the icon shows its number',
    async () => {
      const foretold = new Promise<void>((read) => {
        heard = (path) => path === '/foretold' && read();
      });
      await chooseSettings(reader.own, { badge: true });
      await open('/foretells');
      await foretold;
      // The browser knows the page by another number until then, and our script must have asked for it.
      await new Promise((pass) => setTimeout(pass, 1500));
      await Promise.all([page.waitForNavigation(), page.click('#on')]);
      const { activationStart } = (await page.evaluate(() =>
        performance.getEntriesByType('navigation')[0]?.toJSON(),
      )) as { activationStart: number };
      expect(activationStart).toBeGreaterThan(0);
      const { names } = await stateOf(reader.own);
      // What was told of the page before is no longer its tab's.
      await expect.poll(() => toolbarIcon(reader.own)).toMatchObject({ badge: String(names.length) });
      await openCard();
      await chooseSettings(reader.own, {});
    },
  );

  it('the card stays with its name when the page moves its text by a transform', async () => {
    await open('/transform');
    await openCard();
    const before = await apart();
    await page.$eval('#moved', (element) => element.setAttribute('style', 'transform:translate3d(30px,90px,0)'));
    await expect.poll(apart).toEqual(before);
  });

  it('the card stands beside its name on a page that is zoomed as a whole, as large as elsewhere', async () => {
    await open('/zoom');
    await openCard();
    expect(await apart()).toEqual([0, 8]);
    expect(Math.round((await cardBox(page)).width)).toBe(406);
    expect(await inCard(page, () => innerWidth)).toBe(406);
  });

  it.runIf(kind === 'chromium')('the card stands in what is seen of a page that two fingers have zoomed', async () => {
    await open('/plain');
    const client = await page.createCDPSession();
    await openCard();
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 4 });
    const seen = await page.evaluate(() => visualViewport?.width ?? 0);
    expect(seen).toBeLessThan(406);
    await expect.poll(async () => (await cardBox(page)).width).toBeLessThanOrEqual(seen - 16);
    await client.detach();
    await page.close();
  });

  it('every button of the card works in a popover, which stays', async () => {
    await open('/popover');
    await page.click('button');
    await someMarks(page);
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_why'));
    expect(await inCard(page, () => document.querySelector('.why') !== null)).toBe(true);
    expect(await page.$('#panel:popover-open')).not.toBeNull();
    await pressInCard(page, await word(reader.own, 'card_close'));
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD_HOST);
    expect(await page.$('#panel:popover-open')).not.toBeNull();
  });

  it('every button of the card works beside a window of the page that keeps the focus and closes on presses elsewhere', async () => {
    await open('/trap');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_why'));
    expect(await inCard(page, () => document.querySelector('.why') !== null)).toBe(true);
    expect(await page.$eval('#modal', (element) => (element as HTMLElement).hidden)).toBe(false);
    await escapeCard(page);
    expect(await page.$eval('#modal', (element) => (element as HTMLElement).hidden)).toBe(false);
  });

  it('the card opens on a page that has written itself anew', async () => {
    await open('/rewrites');
    await page.evaluate('rewrite()');
    await page.waitForSelector('#name');
    await someMarks(page);
    await openCard();
    await escapeCard(page);
  });

  it('a second click on the name closes its card', async () => {
    await open('/plain');
    await openCard();
    await page.mouse.move(0, 0);
    await press();
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD);
  });

  it('a double click selects the word and leaves no card', async () => {
    await open('/plain');
    await press(2);
    expect(await page.evaluate(() => String(getSelection()).trim())).not.toBe('');
    // One that is still on its way would be there by the time that another has come and gone.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await page.$(CARD)).toBeNull();
    await page.mouse.move(0, 0);
    await openCard();
    await escapeCard(page);
  });

  it.each(['/isolated', '/no-frames', '/xhtml'])('the card opens on %s', async (path) => {
    await open(path);
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_why'));
    expect(await inCard(page, () => document.querySelector('.why') !== null)).toBe(true);
    // Firefox puts an isolated page into a place of its own, and the next one out of it, unseen by puppeteer.
    await page.close();
  });

  // Only there tests can touch the popup of the toolbar.
  it.runIf(kind === 'chromium')(
    'by touch a link is followed, and the card of its name opens from the popup’s list',
    async () => {
      await open('/linked');
      await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
      // A change to a touch screen loads the page again.
      await someMarks(page);
      await stateOf(reader.own);
      const { x, y, width, height } = await nameOn(page);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await page.waitForFunction(() => location.hash === '#followed');
      expect(await page.$(CARD)).toBeNull();
      const popup = await openPopup(reader, page);
      const middleOfName = (name: string) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      };
      const found = await popup.waitForFunction(middleOfName, { polling: 50 }, NAME);
      const at = (await found.jsonValue()) as { x: number; y: number };
      await popup.touchscreen.tap(at.x, at.y).catch(() => undefined);
      await page.waitForSelector(CARD);
      expect(await cardText(page)).toContain(NAME);
      await closePopup(popup);
      await page.close();
    },
  );

  it('where the page’s policy lets no frame of ours run, the library opens, and the popup says why', async () => {
    await open('/sandboxed');
    await press();
    await awaitOwnTab(reader.own, 'src/library/library.html', { saying: NAME });
    expect(await page.$(CARD_HOST)).toBeNull();
    await page.bringToFront();
    const popup = await openPopup(reader, page);
    const why = await word(reader.own, 'popup_no_card');
    await popup.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, why);
    await closePopup(popup);
  });
});

function text(style: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title>
    <meta property="og:type" content="article"><style>body { font: 18px/1.5 serif; margin: 40px } ${style}</style></head><body>${body}</body></html>`;
}

function page(style: string, body: string): Reply {
  return { type: 'text/html; charset=utf-8', body: text(style, body) };
}

/** Where the page's name stands in the window. */
function nameOn(page: Page): Promise<Box> {
  return page.$eval('#name', (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}
