/** What becomes of a page's marks over its life: printed, left and come back to, and when the extension goes away. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { filesOf, type Loopback, serve } from '../../scripts/loopback.ts';
import { differences } from './pictures.ts';
import { type Reader, startReader, stateOf } from './reader.ts';
import { chooseSettings, noMarks, someMarks } from './settings.ts';

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  const pageAt = async (name: string): Promise<Page> => {
    const page = await reader.launched.browser.newPage();
    await reader.errors.watch(page);
    await page.goto(`${server.origin}/${name}.html`);
    await page.bringToFront();
    await stateOf(reader.own);
    await someMarks(page);
    return page;
  };

  beforeAll(async () => {
    reader = await startReader(kind);
    const files = filesOf('test/pages');
    server = await serve((path) => files(path.slice(1)));
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  it('a page comes back from the history with its marks', async () => {
    const page = await pageAt('inline-markup');
    const before = (await readMarks(page)).map(({ text }) => text);
    await page.goto(`${server.origin}/front-page.html`);
    await page.goBack();
    await someMarks(page);
    await expect.poll(async () => (await readMarks(page)).map(({ text }) => text)).toEqual(before);
    await page.close();
  });

  it.runIf(kind === 'chromium')('a page is printed without lines', async () => {
    const page = await pageAt('inline-markup');
    const onScreen = await page.screenshot();
    await page.emulateMediaType('print');
    const printed = await page.screenshot();
    await chooseSettings(reader.own, { enabled: false });
    await noMarks(page);
    const printedPlain = await page.screenshot();
    await page.emulateMediaType('screen');
    const plain = await page.screenshot();
    await chooseSettings(reader.own, {});
    await page.close();
    const lines = (await differences(reader.own, onScreen, plain, [])).outside;
    // Glyphs at a highlight's edge are drawn apart, which moves a pixel here and there.
    expect((await differences(reader.own, printed, printedPlain, [])).outside).toBeLessThan(lines / 50);
  });

  // Firefox ends content scripts at once, with no last word: see docs/browser-quirks.md.
  it.runIf(kind === 'chromium')('a page is clean again after the extension has been removed', async () => {
    const page = await pageAt('inline-markup');
    await reader.launched.browser.uninstallExtension(reader.launched.origin.split('/').pop() ?? '');
    await page.bringToFront();
    await noMarks(page);
    expect(await page.evaluate(() => document.querySelector('backgrounder-card, mark'))).toBeNull();
  });
});
