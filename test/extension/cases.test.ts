/**
 * Pages after public bug reports of similar extensions, which stay outside the project: each does what a page does to such
 * an extension. Skipped where their folder is missing; what no extension can do on them is in `docs/browser-quirks.md`.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, cardBox, cardText, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { inPage } from '../../scripts/browsers/in-page.ts';
import type { Box } from '../../scripts/browsers/marks.ts';
import { filesOf, type Loopback, serve } from '../../scripts/loopback.ts';
import { partsOf } from '../../src/pack/entry-ref.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { inFirefoxItself } from './firefox.ts';
import { differences, MARGIN } from './pictures.ts';
import { type Reader, stateOf } from './reader.ts';
import { chooseSettings, sendCommand, tellPage, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const FOLDER = '../shared/cases/pages';
/** What the setting that once chose a painter chooses now: whether the Tab key goes to names as well, for which a list of them is put beside the page. */
const PAINTERS: ReadonlyArray<Settings['painter']> = ['highlight', 'mark'];
const RUNS = BROWSER_KINDS.flatMap((kind) => PAINTERS.map((painter) => ({ kind, painter })));
const STORY = ['Ilham Aliyev', 'Dmitry Peskov', 'SOCAR'];
/** Milliseconds in which a page's names are marked after what it does by itself, which takes up to 4 s. */
const LATER = { timeout: 12_000, interval: 100 };

describe.skipIf(!existsSync(FOLDER)).each(RUNS)('in $kind with $painter', ({ kind, painter }) => {
  /** Every name is marked, what everybody knows included. */
  const ALL: Partial<Settings> = { generic: 'full', painter };
  let reader: Reader;
  let server: Loopback;
  let page: Page;

  withReaders.beforeAll(async ({ readers }) => {
    const files = filesOf(FOLDER);
    reader = await readers.of(kind);
    server = await serve(async (path) => {
      const reply = await files(path.slice(1));
      // A page that may not be kept isn't, and none comes back.
      const headers = { 'cache-control': 'no-cache' };
      return reply && { ...reply, headers, type: path.endsWith('.xml') ? 'application/xml' : reply.type };
    });
    await chooseSettings(reader.own, ALL);
  });
  afterEach(async () => expect(await reader.errors.take()).toEqual([]));
  afterAll(() => server.close());

  async function open(path: string): Promise<void> {
    page = await reader.visit(`${server.origin}/${path}`);
  }
  const words = () => inPage(page, paintedWords);
  const marked = (names: readonly string[] = STORY) =>
    expect.poll(words, LATER).toEqual(expect.arrayContaining([...names]));
  const boxOf = (name: string) => inPage(page, paintedBox, name);
  const openCard = async (name: string) => {
    const { x, y, width, height } = await boxOf(name);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForSelector(CARD);
    expect(await cardText(page)).not.toBe('');
  };
  const isClosed = () => page.waitForFunction((card) => !document.querySelector(card), {}, CARD);

  describe('the page’s own text stays', () => {
    it('30-wrapper: another tool wraps every word', async () => {
      await open('30-wrapper.html');
      await marked();
      const text = await page.evaluate(() => document.body.innerText);
      await page.evaluate('wrapWords()');
      await marked();
      expect(await page.evaluate(() => document.body.innerText)).toBe(text);
      await page.evaluate('annotate("Dmitry")');
      await marked(['Ilham Aliyev']);
      expect(await page.evaluate(() => document.body.innerText)).toBe(text);
    });

    it('45-typed: text is typed into marked paragraphs', async () => {
      await open('45-typed.html');
      await page.waitForFunction(() => document.title === 'typed', { timeout: 20_000 });
      expect(await page.$eval('#out', (out) => out.textContent?.length)).toBe(268);
      await marked([...STORY, 'Vladimir Putin']);
    });

    it('13-flex-text: bare text in flex and grid', async () => {
      await open('13-flex-text.html');
      const boxes = () =>
        page.evaluate(() =>
          ['li', 'grid', 'btw', 'h2'].map((id) => {
            const element = document.getElementById(id) as Element;
            return [element.childNodes.length, ...Object.values(element.getBoundingClientRect().toJSON())];
          }),
        );
      await chooseSettings(reader.own, { ...ALL, enabled: false });
      await expect.poll(words).toEqual([]);
      const plain = await boxes();
      await chooseSettings(reader.own, ALL);
      await marked(['Ilham Aliyev', 'Dmitry Peskov', 'Sochi', 'SOCAR']);
      expect(await boxes()).toEqual(plain);
    });

    it('19-hydrate: React takes the page over late', async () => {
      await open('19-hydrate.html');
      await marked();
      await page.waitForFunction(() =>
        Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
      );
      await page.click('#inc');
      await page.waitForFunction(() => document.getElementById('two')?.textContent?.includes('1'));
      await marked();
    });

    it('20-copy: what is copied is the text', async () => {
      await open('20-copy.html');
      await marked();
      const html = await page.evaluate(() => {
        const copied = new Range();
        copied.selectNodeContents(document.querySelector('article') as Element);
        const holder = document.createElement('div');
        holder.append(copied.cloneContents());
        return holder.innerHTML;
      });
      expect(html).not.toMatch(/mark|backgrounder/);
    });

    it('23-fragment: a text fragment', async () => {
      await open('23-fragment.html#:~:text=Ilham%20Aliyev%20received');
      await marked(['Ilham Aliyev', 'Dmitry Peskov']);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
      expect(await page.$eval('article', (article) => article.querySelector('mark'))).toBeNull();
    });

    it('24-handlers: the page’s own handlers', async () => {
      await open('24-handlers.html');
      await marked([...STORY, 'Vladimir Putin']);
      for (const selector of ['.term', '.spoiler', '#own']) await page.click(selector);
      expect(await page.evaluate('log')).toEqual(['term', 'spoiler', 'enter', 'own:true']);
    });
  });

  describe('text is marked once it is seen', () => {
    it('03-css-toggles', async () => {
      await open('03-css-toggles.html');
      await page.waitForSelector('#more');
      for (const [selector, names] of [
        ['#more', ['Ilham Aliyev', 'Dmitry Peskov']],
        ['#radix', ['SOCAR']],
        ['#aria', ['Vladimir Putin']],
        ['#jump', ['Maria Zakharova']],
        ['#pop', ['Heydar Aliyev']],
      ] as const) {
        await page.click(selector);
        await marked(names);
      }
    });

    it.each(['', '#text', '#disabled', '#rule', '#media'])('03-stylesheet-toggles%s', async (hash) => {
      await open(`03-stylesheet-toggles.html${hash}`);
      await marked();
    });

    it('03-amp-animation', async () => {
      await open('03-amp-animation.html');
      await marked();
    });

    it.each([
      '01-late-shadow-only',
      '01-late-shadow-part',
      '01-late-shadow-replaces',
      '01-nested-shadow-declared',
      '01-shadow-article-light-comments',
    ])('%s', async (name) => {
      await open(`${name}.html`);
      if (name.includes('late')) await page.waitForFunction(() => document.title === 'upgraded');
      await marked();
    });

    it.each(['01-late-shadow-only', '01-late-shadow-replaces'])('%s: not in closed roots', async (name) => {
      await chooseSettings(reader.own, { ...ALL, sites: { '127.0.0.1': 'whole-page' } });
      await open(`${name}.html#closed`);
      await page.waitForFunction(() => document.title === 'upgraded');
      // What comes later is marked: by then the closed tree has been passed by.
      await page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('p'), { textContent: 'Vladimir Putin' })),
      );
      await expect.poll(words, LATER).toEqual(['Vladimir Putin']);
      await chooseSettings(reader.own, ALL);
    });

    it.each(['10-page', '10-styled'])('%s: XML', async (name) => {
      await open(`${name}.xml`);
      if (name === '10-page') await marked(['Ilham Aliyev', 'Dmitry Peskov']);
    });

    it('11-bfcache: the site is switched off meanwhile', async () => {
      await open('11-bfcache.html');
      await marked();
      await page.click('#next');
      await page.waitForFunction(() => document.title === 'A visit' && !document.querySelector('article'));
      await chooseSettings(reader.own, { ...ALL, sites: { '127.0.0.1': 'off' } });
      await page.evaluate(() => history.back());
      await page.waitForSelector('article');
      await expect.poll(words, LATER).toEqual([]);
      await chooseSettings(reader.own, ALL);
      await marked();
      // Of a tab that came back from the cache, Firefox sometimes never tells puppeteer that the next page has loaded.
      await page.close();
    });

    it('31-rerender: a box is drawn anew four times a second, for a minute', async () => {
      // Ten times as often, for a tenth of the time.
      await open('31-rerender.html#25');
      await marked();
      await page.evaluate(() => {
        let seen = 0;
        Object.assign(globalThis, { drawn: () => seen });
        new MutationObserver(() => {
          seen += 1;
        }).observe(document.getElementById('box') as Element, { childList: true });
      });
      await page.waitForFunction('drawn() > 240', { timeout: 60_000 });
      expect(await words()).toEqual(expect.arrayContaining(STORY));
    });
  });

  describe('lines suit what they stand on', () => {
    const tones = () => inPage(page, paintedTones);

    it.each(['04-dark-class', '04-dark-attr'])('%s', async (name) => {
      await open(`${name}.html`);
      await marked();
      expect(await tones()).toEqual(['light']);
      await page.click('#dark');
      await expect.poll(tones, LATER).toEqual(['dark']);
    });

    it('49-scheme', async () => {
      await open('49-scheme.html');
      await marked();
      expect(await tones()).toEqual(['light']);
      const dark = { name: 'prefers-color-scheme', value: 'dark' };
      if (kind === 'chromium') await page.emulateMediaFeatures([dark]);
      else
        await inFirefoxItself(
          page,
          "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0), 0",
        );
      await expect.poll(tones, LATER).toEqual(['dark']);
      if (kind === 'firefox')
        await inFirefoxItself(
          page,
          "Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override'), 0",
        );
      else await page.close();
    });
  });

  describe('the text keeps its look', () => {
    it('22-painted-text: whatever it is filled with', async () => {
      await open('22-painted-text.html');
      // Of shadows (SOCAR) browsers draw a trace more under a highlight: docs/browser-quirks.md.
      const names = ['Ilham Aliyev', 'Dmitry Peskov', 'Zangezur corridor'];
      await marked([...names, 'SOCAR']);
      // The line stands in the lower part of the box, and what a glyph has beyond its sides is cut off: docs/browser-quirks.md.
      const inner = MARGIN + 1;
      const upper = await Promise.all(names.map(boxOf)).then((boxes) =>
        boxes.map(({ x, y, width, height }) => {
          return { x: x + inner, y: y + MARGIN, width: width - 2 * inner, height: height / 2 - MARGIN };
        }),
      );
      const lined = await page.screenshot();
      await chooseSettings(reader.own, { ...ALL, enabled: false });
      await expect.poll(words, LATER).toEqual([]);
      const plain = await page.screenshot();
      await chooseSettings(reader.own, ALL);
      const { inside, outside } = await differences(reader.own, lined, plain, upper);
      expect(inside).toEqual(names.map(() => 0));
      expect(outside).toBeGreaterThan(0);
    });

    it('38-forced: in forced colours names stay legible', async () => {
      await open('38-forced.html');
      await marked();
      if (kind === 'firefox') {
        await inFirefoxItself(page, "Services.prefs.setIntPref('browser.display.document_color_use', 2), 0");
        await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
        await marked();
        await inFirefoxItself(page, "Services.prefs.clearUserPref('browser.display.document_color_use'), 0");
      } else {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        // Chromium would fill every name (docs/browser-quirks.md).
        await expect.poll(words, LATER).toEqual([]);
        await session.send('Emulation.setEmulatedMedia', { features: [] });
        await marked();
      }
    });
  });

  describe('the card opens at its name', () => {
    const below = async (name: string) => {
      const [card, box] = [await cardBox(page), await boxOf(name)];
      return Math.round(card.y - box.y - box.height);
    };

    it('05-zoom-html', async () => {
      await open('05-zoom-html.html');
      await marked();
      await openCard('Ilham Aliyev');
      expect(await below('Ilham Aliyev')).toBeLessThan(20);
    });

    it.each(['06-document-open', '06-inner'])('%s', async (name) => {
      await open(`${name}.html`);
      if (name === '06-document-open') await page.waitForFunction(() => document.title === 'second');
      else
        await page.evaluate(() => {
          const html = document.documentElement.outerHTML;
          document.open();
          document.write(html);
          document.close();
        });
      await marked(['Ilham Aliyev']);
      await openCard('Ilham Aliyev');
    });

    it('14-inner-insert', async () => {
      await open('14-inner-insert.html');
      await marked(['Ilham Aliyev']);
      await openCard('Ilham Aliyev');
      const before = await below('Ilham Aliyev');
      await page.evaluate('insert()');
      await expect.poll(() => below('Ilham Aliyev')).toBe(before);
    });

    it('14-transform-scroll', async () => {
      await open('14-transform-scroll.html');
      await marked();
      await openCard('Ilham Aliyev');
      const before = await below('Ilham Aliyev');
      await page.mouse.move(20, 20);
      await page.mouse.wheel({ deltaY: 60 });
      await expect.poll(() => below('Ilham Aliyev')).toBe(before);
    });

    it('53-popover', async () => {
      await open('53-popover.html');
      await page.click('#b');
      await marked();
      await openCard('Ilham Aliyev');
      await pressInCard(page, await word(reader.own, 'card_why'));
      expect(await page.$('#pv:popover-open')).not.toBeNull();
      await pressInCard(page, await word(reader.own, 'card_close'));
      await isClosed();
      expect(await page.$('#pv:popover-open')).not.toBeNull();
    });

    it('54-focus-trap', async () => {
      await open('54-focus-trap.html');
      await marked();
      await openCard('Ilham Aliyev');
      await pressInCard(page, await word(reader.own, 'card_why'));
      await pressInCard(page, await word(reader.own, 'card_close'));
      await isClosed();
      expect(await page.evaluate('[shut, globalThis.blocked ?? 0]')).toEqual([0, 0]);
    });

    it.each(['21-events-window-click', '21-events-window-down'])('%s: the page stops every press', async (name) => {
      await open(`${name}.html`);
      await marked();
      await openCard('Ilham Aliyev');
    });

    it('82-focus-main: the text itself has the focus', async () => {
      await open('82-focus-main.html');
      await marked();
      await page.focus('#m');
      await sendCommand(reader.own, 'next');
      await page.keyboard.press('Enter');
      await page.waitForSelector(CARD);
      expect(await cardText(page)).not.toBe('');
    });

    it('36-evicts', async () => {
      await open('36-evicts.html');
      await marked();
      const { x, y, width, height } = await boxOf('Ilham Aliyev');
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.waitForSelector(CARD);
    });
  });

  describe('a name is gone to', () => {
    /** Goes to the last mention of a name, as the popup does. */
    const jump = async (id: string) => {
      const names = (await stateOf(reader.own)).names;
      const name = names.find(({ id: entry }) => partsOf(entry).id === id);
      if (!name) throw new Error(`${id} isn't on the page`);
      return tellPage(reader.own, 'jump', { entry: name.id, index: name.count - 1 });
    };

    it.each([
      ['15-content-visibility', 'socar', 'SOCAR'],
      ['16-inner-br', 'ilham-aliyev', 'Ilham Aliyev'],
    ])('%s', async (name, id, words) => {
      await open(`${name}.html`);
      await marked([words]);
      await jump(id);
      await expect.poll(() => inPage(page, lastInSight, words), LATER).toBe(true);
    });

    it('60-clamped: what is cut off is left, and said so', async () => {
      await open('60-clamped.html');
      await marked(['Ilham Aliyev']);
      expect(await jump('moscow')).toMatchObject({ isCutOff: true });
      expect(await page.$eval('#cut', ({ scrollTop }) => scrollTop)).toBe(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });
});

/** Runs in the page: the words that are marked and drawn. */
function paintedWords(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('backgrounder-')
      ? [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.getClientRects().length > 0 ? [range.toString()] : [];
        })
      : [],
  );
}

/** Runs in the page: where the first words like these stand. */
function paintedBox(words: string): Box {
  for (const [name, highlight] of CSS.highlights)
    for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('backgrounder-')
      ? highlight
      : []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== words) continue;
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
  throw new Error(`${words} isn't marked`);
}

/** Runs in the page: the tones that lines are drawn in. */
function paintedTones(): string[] {
  const tones = [...CSS.highlights].flatMap(([name, { size }]) =>
    name.startsWith('backgrounder-') && size > 0 ? [/-(dark|plain)$/.exec(name)?.[1] ?? 'light'] : [],
  );
  return [...new Set(tones)];
}

/** Runs in the page: whether the last words like these can be seen, and nothing lies over them. */
function lastInSight(words: string): boolean {
  const boxes = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('backgrounder-')
      ? [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString() === words ? [{ node: startContainer, box: range.getBoundingClientRect() }] : [];
        })
      : [],
  );
  const last = boxes.sort((one, other) => one.box.top - other.box.top).at(-1);
  if (!last) return false;
  const { top, bottom, left, width } = last.box;
  const seen = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
  return top >= 0 && bottom <= innerHeight && seen === last.node.parentElement;
}
