/** What a reader keeps while reading comes back on cards of other pages, and goes when they say so. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeCard, inCard, openCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { type Loopback, serve } from '../../scripts/loopback.ts';
import { closePopup, loadBehind, openPopup, press } from './popup.ts';
import { type Reader, stateOf } from './reader.ts';
import { word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const LINE = 'On Monday evening Ilham Aliyev received the engineers of the new harbour tunnel.';
const PROSE =
  'The tunnel had been planned for years, its engineers said, and nobody in the harbour had expected it to open so soon. ';
const NEW = 'By night the tunnel had been closed again, and nobody could say for how long.';

/** Pages whose articles stand elsewhere than in their own trees. */
const SHADOW = `<!doctype html><html lang="en"><title>A story in a part of its own</title><body><nav>Home News</nav><my-story></my-story>
<script>document.querySelector('my-story').attachShadow({ mode: 'open' }).innerHTML =
  '<article><h1>The bridge opens</h1><p>${LINE}</p><p>${PROSE.repeat(4)}</p></article>';</script></body></html>`;
const FRAMED = `<!doctype html><html lang="en"><title>A reader</title><body><p>${'What others say about this and that. '.repeat(12)}</p>
<iframe src="/tunnel" width="800" height="600"></iframe></body></html>`;
const UNTITLED = `<!doctype html><html lang="en"><meta property="og:type" content="article"><body><article><p>${LINE}</p><p>${PROSE.repeat(4)}</p></article></body></html>`;

/** A news page; what is under way on it goes on while it is kept. */
const pageOf = (title: string, ...paragraphs: string[]) => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="Dock Post">
<meta property="article:published_time" content="2026-11-03T10:00:00Z"></head><body>
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>${PROSE.repeat(4)}</p></article>
<p id="clock">0</p><script>setInterval(() => { clock.textContent = Number(clock.textContent) + 1; });</script></body></html>`;

describe.each(BROWSER_KINDS)('with %s, a reader who keeps an article', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let hasNews = false;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.toKeepThings(kind);
    server = await serve(async (path) => {
      const [, name = ''] = path.split('/');
      if (name === 'form') return { type: 'text/html', body: '<!doctype html><title>A form</title><h1>Log in</h1>' };
      const others: Record<string, string> = { shadow: SHADOW, framed: FRAMED, untitled: UNTITLED };
      const [plain = ''] = name.split('?');
      const other = others[plain];
      if (other) return { type: 'text/html', body: other };
      const body =
        name === 'tunnel'
          ? pageOf('The tunnel opens', LINE, ...(hasNews ? [NEW] : []))
          : pageOf('Another visit', 'Ilham Aliyev went to the harbour on Tuesday and stayed for an hour.');
      return { type: 'text/html', body };
    });
  });
  afterAll(async () => {
    await server.close();
  });

  it('is told what was kept, and that it is kept once', async () => {
    expect(await keep('/tunnel?utm_source=mail')).toMatch(/^Kept in “My reading”: \d+ words, 1 known name\./);
    expect(await keep('/tunnel#comments')).toMatch(/^You kept this on .* Nothing in it is new\./);
    expect(await keep('/form')).toBe(await word(reader.own, 'keep_no_article'));
  });

  it('has it kept by a key, which opens the popup for it', async () => {
    const { page } = await visit('/tunnel?by=key');
    const popup = await loadBehind(reader.launched, page, '#keep-article');
    await popup.waitForFunction(() => document.querySelector('.bgr-keep p'), { polling: 50 });
    expect(await popup.$eval('.bgr-keep p', ({ textContent }) => textContent)).toMatch(/^You kept this on /);
    await closePopup(popup);
  });

  it('sees the line on the card of another page, and not on that of the article itself', async () => {
    const { page } = await visit('/other');
    const card = await openCard(page, await markOf(page, 'Ilham Aliyev'));
    expect(card).toContain(LINE);
    expect(card).toContain('Dock Post');
    expect(card).toContain('3 Nov 2026');
    const link = await inCard(
      page,
      () => document.querySelector<HTMLAnchorElement>('.bgr-read a[href^="http"]')?.href ?? '',
    );
    expect(link).toContain(`${server.origin}/tunnel?utm_source=mail#:~:text=`);
    await escapeCard(page);
    const own = (await visit('/tunnel')).page;
    expect(await openCard(own, await markOf(own, 'Ilham Aliyev'))).not.toContain(LINE);
    await escapeCard(own);
  });

  it('keeps it again when it has changed, and is shown what is new', async () => {
    hasNews = true;
    expect(await keep('/tunnel')).toMatch(/^Kept again\. New since .*: 1 paragraph\./);
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/reading');
    await press(library, '.kept-list a');
    await library.waitForSelector('ins');
    expect(await library.$eval('ins', ({ textContent }) => textContent)).toBe(NEW);
    await library.close();
  });

  it('makes a pack of what was kept, from the library on', async () => {
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/reading');
    await library.waitForSelector('[data-do="make-pack"]');
    const [, path = ''] = (
      await library.$eval('[data-do="make-pack"]', (link) => (link as HTMLAnchorElement).href)
    ).split('://');
    await library.close();
    const maker = await openOwnPage(reader.launched, path.slice(path.indexOf('/') + 1));
    await press(maker, '[data-do="kept"]');
    await maker.waitForSelector('.row .row-name');
    expect(await maker.$$eval('.row .row-name', (rows) => rows.map(({ textContent }) => textContent))).toEqual([
      'The tunnel opens',
    ]);
    expect(await maker.$eval('[name="outlet"]', (input) => (input as HTMLInputElement).value)).toBe('Dock Post');
    await maker.close();
  });

  it('finds all of it in the library, forgets it and has it back', async () => {
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/reading/name');
    await library.waitForSelector('.kept-list a');
    expect(await titles(library)).toEqual(['The tunnel opens']);
    await library.type('.find input', 'received engineers');
    await library.waitForSelector('.hits a');
    expect(await library.$eval('.hits p', ({ textContent }) => textContent)).toBe(LINE);
    await library.$eval('.find input', (input) => {
      (input as HTMLInputElement).value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await library.waitForSelector('.kept-list a');
    await press(library, '[data-do="forget-all"]');
    await library.waitForSelector('[data-do="undo"]');
    expect(await titles(library)).toEqual([]);
    const { page } = await visit('/other');
    expect(await openCard(page, await markOf(page, 'Ilham Aliyev'))).not.toContain(LINE);
    await escapeCard(page);
    await library.bringToFront();
    await press(library, '[data-do="undo"]');
    await expect.poll(() => titles(library)).toEqual(['The tunnel opens']);
    await press(library, '[data-do="forget"]');
    await expect.poll(() => titles(library)).toEqual([]);
    await library.close();
    expect(await reader.errors.take()).toEqual([]);
  });

  it.each([
    ['in an open shadow tree', '/shadow', 'The bridge opens'],
    ['in a frame of the page', '/framed', 'The tunnel opens'],
    ['on a page without a title', '/untitled', LINE],
    ['at an address of ten thousand characters', `/untitled?id=${'x'.repeat(10_000)}`, LINE],
  ])('keeps what stands %s', async (_, path, title) => {
    expect(await keep(path)).toMatch(/^Kept in “My reading”: \d+ words, 1 known name\./);
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/reading');
    await library.waitForSelector('.kept-list a');
    expect(await titles(library)).toEqual([title]);
    await press(library, '.kept-list a');
    await library.waitForFunction((line) => document.body.textContent.includes(line), { polling: 50 }, LINE);
    await openOwnPage(reader.launched, 'src/library/library.html#/reading', library);
    await press(library, '[data-do="forget-all"]');
    await expect.poll(() => titles(library)).toEqual([]);
    await library.close();
    expect(await reader.errors.take()).toEqual([]);
  });

  async function visit(path: string) {
    const page = await reader.visit(`${server.origin}${path}`);
    await stateOf(reader.own);
    return { page };
  }

  /** Keeps the article of a page by the popup, and gives what that says. */
  async function keep(path: string): Promise<string> {
    const { page } = await visit(path);
    const popup = await openPopup(reader, page);
    await press(popup, '[data-do="keep"]');
    await popup.waitForFunction(() => document.querySelector('.bgr-keep p, p.bgr-keep'), { polling: 50 });
    const told = await popup.$eval('.bgr-keep p, p.bgr-keep', ({ textContent }) => textContent ?? '');
    await closePopup(popup);
    return told;
  }

  async function markOf(page: Page, name: string): Promise<number> {
    const marks = async () => (await readMarks(page)).map(({ text }) => text);
    await expect.poll(marks).toContain(name);
    return (await marks()).indexOf(name);
  }

  function titles(library: Page): Promise<string[]> {
    return library.$$eval('.kept-list a', (links) => links.map(({ textContent }) => textContent ?? ''));
  }
});
