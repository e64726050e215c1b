import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { CARD, cardBox, cardText, escapeCard, inCard, openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { bringIntoView, type Mark, readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { awaitOwnTab } from '../../scripts/browsers/own-tab.ts';
import { openAnyCard } from './any-card.ts';
import { differences } from './pictures.ts';
import { closePopup, openPopup, press } from './popup.ts';
import { pressToKeep } from './press-to-keep.ts';
import { isAsParsed, type Reader, startReader, stateOf, unpackedPackage } from './reader.ts';
import { disable, reinstall, remove } from './removal.ts';
import { chooseSettings, noMarks, sendCommand, someMarks, storedSettings, toolbarIcon, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

describe.each(BROWSER_KINDS)('with %s, a reader', (kind) => {
  let reader: Reader;
  let page: Page;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
  });
  afterEach(async () => {
    await chooseSettings(reader.own, {});
    expect(await reader.errors.take()).toEqual([]);
  });

  it('finds every name of the page in the popup, and jumps to one', async () => {
    const opened = await reader.open('/demo/article.html');
    page = opened.page;
    const popup = await openPopup(reader, page);
    const text = await popup.evaluate(() => document.body.textContent);
    for (const { label } of opened.state.names) expect(text).toContain(label);
    const before = await page.evaluate(() => scrollY);
    await press(popup, 'nav section:last-of-type li:last-child button');
    await page.bringToFront();
    await page.waitForFunction((y) => scrollY !== y, { polling: 50 }, before);
    await closePopup(popup);
  });

  it('switches a site off in the popup, where it stays off, and on again', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    const marks = (await readMarks(page)).map(({ text }) => text);
    const popup = await openPopup(reader, page);
    await press(popup, 'header [role="switch"]');
    await expect.poll(() => storedSettings(reader.own)).toMatchObject({ sites: { '127.0.0.1': 'off' } });
    await closePopup(popup);
    await page.bringToFront();
    await noMarks(page);
    await page.reload();
    expect((await stateOf(reader.own)).state).toBe('site-off');
    expect(await readMarks(page)).toEqual([]);

    const again = await openPopup(reader, page);
    await press(again, 'header [role="switch"]');
    await expect.poll(() => storedSettings(reader.own)).not.toHaveProperty('sites');
    await closePopup(again);
    await page.bringToFront();
    await someMarks(page);
    expect((await stateOf(reader.own)).state).toBe('read');
    expect((await readMarks(page)).map(({ text }) => text)).toEqual(marks);
  });

  it('opens the card from the keyboard, goes on to the library, and comes back', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    await sendCommand(reader.own, 'next');
    await sendCommand(reader.own, 'open-card');
    await page.waitForSelector(CARD);
    const label = (await cardText(page)).split('\n')[1];
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), CARD)).toBe(true);
    await escapeCard(page);
    expect(await isAsParsed(page)).toBe(true);

    const entry = (await stateOf(reader.own)).names.find((name) => name.label === label);
    const library = await openOwnPage(
      reader.launched,
      `src/library/library.html#/entry/${encodeURIComponent(entry?.id ?? '')}`,
    );
    await library.waitForFunction(
      (wanted) => document.querySelector('h1')?.textContent === wanted,
      { polling: 50 },
      label,
    );
    await library.close();
  });

  it('reads whose view it all is, in a whole sentence', async () => {
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/entry/russia-azerbaijan%2Fukraine');
    await library.waitForSelector('.bgr-cite bdi');
    // As the browser itself puts a name into a sentence.
    const sentence = await library.evaluate("chrome.i18n.getMessage('card_voice', ['Vladimir Putin'])");
    const said = await library.$$eval('p.bgr-cite', (lines) => lines.map(({ textContent }) => textContent));
    expect(said).toContain(sentence);
    await library.close();
  });

  it('sees a change of settings at once on an open page', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    expect((await readMarks(page)).some(({ type }) => type === 'person')).toBe(true);
    await chooseSettings(reader.own, { hiddenTypes: ['person'] });
    await page.waitForFunction(() => (CSS.highlights.get('backgrounder-person')?.size ?? 0) === 0);
    expect((await readMarks(page)).length).toBeGreaterThan(0);
    await chooseSettings(reader.own, { painter: 'mark' });
    await page.waitForSelector('mark');
    await chooseSettings(reader.own, {});
    await page.waitForFunction(() => !document.querySelector('mark'));
    await someMarks(page);
    expect(await isAsParsed(page)).toBe(true);
  });

  it('sees on the toolbar icon that a site is off and, on request, how many names a page has', async () => {
    const opened = await reader.open('/demo/article.html');
    page = opened.page;
    const [names, off] = [await word(reader.own, 'action_title'), await word(reader.own, 'state_site_off')];
    expect(await toolbarIcon(reader.own)).toEqual({ badge: '', title: names });
    await chooseSettings(reader.own, { badge: true });
    const badge = String(opened.state.names.length);
    await expect.poll(() => toolbarIcon(reader.own)).toEqual({ badge, title: names });
    await chooseSettings(reader.own, { badge: true, sites: { '127.0.0.1': 'off' } });
    await expect.poll(() => toolbarIcon(reader.own)).toEqual({ badge: '', title: off });
    await page.reload();
    await expect.poll(() => toolbarIcon(reader.own)).toEqual({ badge: '', title: off });
    await chooseSettings(reader.own, {});
    await someMarks(page);
    await expect.poll(() => toolbarIcon(reader.own)).toEqual({ badge: '', title: names });
  });

  it('takes back in the card what was done in the card: off on this site', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    await openCard(page, firstOutsideLinks(await readMarks(page)));
    await pressInCard(page, await word(reader.own, 'card_options'));
    const isOff = async () => 'sites' in (await storedSettings(reader.own));
    await pressToKeep(reader, page, await word(reader.own, 'card_site_off'), isOff);
    await noMarks(page);
    expect(await storedSettings(reader.own)).toMatchObject({ sites: { '127.0.0.1': 'off' } });
    await pressToKeep(reader, page, await word(reader.own, 'undo'), async () => !(await isOff()));
    await someMarks(page);
    await expect.poll(() => storedSettings(reader.own)).not.toHaveProperty('sites');
  });

  it('opens the card with a tap in a window of a phone’s size, where it fits', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    await page.setViewport({
      width: 360,
      height: 640,
      ...(kind === 'chromium' ? { isMobile: true, hasTouch: true } : {}),
    });
    // A change to a touch screen loads the page again.
    await someMarks(page);
    await stateOf(reader.own);
    const box = await bringIntoView(page, firstOutsideLinks(await readMarks(page)));
    await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
    await page.waitForSelector(CARD);
    await cardText(page);
    const card = await cardBox(page);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(360);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(640);
    await page.close();
  });

  it('reaches the library from the card', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    const card = await openCard(page, firstOutsideLinks(await readMarks(page)));
    await pressInCard(page, await word(reader.own, 'card_library'));
    await awaitOwnTab(reader.own, 'src/library/library.html', {
      saying: (await stateOf(reader.own)).names.find(({ label }) => card.includes(label))?.label ?? '?',
    });
  });
});

describe.each(BROWSER_KINDS)('in a fresh %s', (kind) => {
  it('the package is installed, keeps settings when it is upgraded, and leaves no trace when it is removed', async () => {
    const older = await mkdtemp(join(tmpdir(), 'backgrounder-older-'));
    onTestFinished(() => rm(older, { recursive: true, force: true }));
    await unpackedPackage(kind, older);
    setVersion(older, '0.9.0');
    const reader = await startReader(kind, { extension: older });
    onTestFinished(() => reader.close());
    await chooseSettings(reader.own, { repeat: 'first', sites: { 'example.org': 'off' } });
    const chosen = await storedSettings(reader.own);

    await unpackedPackage(kind, older);
    await reader.launched.browser.installExtension(older);
    const own = await openOwnPage(reader.launched, 'src/options/options.html');
    expect(await versionOf(own)).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(await storedSettings(own)).toEqual(chosen);

    const page = await reader.visit(`${reader.origin}/demo/article.html`);
    await someMarks(page);
    await remove(reader);
    await looksPlain(reader, page);
    // Firefox ends the page's script before it can tidy up: what it registered lasts until the page is loaded again.
    if (kind === 'chromium') await noMarks(page);
    expect(await page.evaluate(() => document.querySelectorAll('mark, [data-backgrounder-card]').length)).toBe(0);
    expect(await reader.errors.take()).toEqual([]);
  });
});

describe.each(BROWSER_KINDS)('in %s, which keeps nothing of it', (kind) => {
  let reader: Reader;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
  });
  afterEach(() => reinstall(reader));

  it.each([
    ['removed', 'highlight', remove],
    ['removed', 'mark', remove],
    ['disabled', 'highlight', disable],
  ] as const)('nothing can be seen of a %s extension: %s', async (_, painter, goAway) => {
    await chooseSettings(reader.own, { painter });
    const { page } = await reader.open('/demo/article.html');
    await openAnyCard(page);
    await inCard(page, neverRest);
    await goAway(reader);
    await looksPlain(reader, page);
    expect(await reader.errors.take()).toEqual([]);
  });
});

/** Waits until a page looks as it does without the extension. */
async function looksPlain({ launched }: Reader, page: Page): Promise<void> {
  const scrolled = await page.evaluate(() => scrollY);
  const plain = await launched.browser.newPage();
  await plain.goto(page.url());
  await plain.evaluate((y) => scrollTo(0, y), scrolled);
  const without = await plain.screenshot();
  await plain.close();
  await page.bringToFront();
  const apart = async () => (await differences(page, without, await page.screenshot(), [])).outside;
  await expect.poll(apart, { timeout: 20_000, interval: 500 }).toBe(0);
}

/** Runs in the card: gives it something to do until it ends. */
function neverRest(): void {
  const foot = document.querySelector<HTMLElement>('.foot');
  setInterval(() => foot?.style.setProperty('min-block-size', `${90 + (performance.now() % 7)}px`), 5);
}

function firstOutsideLinks(marks: readonly Mark[]): number {
  return marks.findIndex(({ inLink }) => !inLink);
}

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

function versionOf(own: Page): Promise<string> {
  return own.evaluate(
    () =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
      ).chrome.runtime.getManifest().version,
  );
}
