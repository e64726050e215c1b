/** What becomes of a page's marks over its life: printed, left and come back to, and when the extension goes away. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD_HOST, escapeCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { filesOf, type Loopback, serve } from '../../scripts/loopback.ts';
import { openAnyCard } from './any-card.ts';
import { inFirefoxItself } from './firefox.ts';
import { differences } from './pictures.ts';
import { type Reader, stateOf } from './reader.ts';
import { remove } from './removal.ts';
import { chooseSettings, noMarks, someMarks } from './settings.ts';
import { withReaders } from './shared-readers.ts';

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  const pageAt = async (name: string): Promise<Page> => {
    const page = await reader.visit(`${server.origin}/${name}.html`);
    await stateOf(reader.own);
    return page;
  };

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    const files = filesOf('test/pages');
    server = await serve(async (path) => {
      const reply = await files(path.slice(1));
      // Firefox keeps no page for the way back that says it must not be stored.
      return reply && { ...reply, headers: { 'cache-control': 'max-age=60' } };
    });
  });
  afterAll(() => server.close());

  it('a page comes back from the history with its marks, and is still read', async () => {
    const page = await pageAt('inline-markup');
    await someMarks(page);
    const before = (await readMarks(page)).map(({ text }) => text);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(`${server.origin}/front-page.html`);
    // Puppeteer's goBack waits in Firefox for a load that a kept page doesn't have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const persisted = () =>
      page.evaluate(() => (globalThis as { persisted?: boolean }).persisted).catch(() => undefined);
    await expect.poll(persisted).toBe(true);
    await expect.poll(async () => (await readMarks(page)).map(({ text }) => text)).toEqual(before);
    await page.evaluate(() => document.querySelector('p:last-of-type')?.append(' Armenia was not mentioned.'));
    await expect.poll(async () => (await readMarks(page)).map(({ text }) => text)).toEqual([...before, 'Armenia']);
    await page.close();
    expect(await reader.errors.take()).toEqual([]);
  });

  it('a page is printed without lines and without the open card', async () => {
    await chooseSettings(reader.own, { painter: 'mark' });
    const page = await pageAt('inline-markup');
    const lined = await page.screenshot();
    await openAnyCard(page);
    await setMedium(reader, page, 'print');
    const printed = await page.screenshot();
    await escapeCard(page);
    await chooseSettings(reader.own, { enabled: false });
    await noMarks(page);
    await page.waitForFunction((ours) => !document.querySelector(ours), {}, `mark, ${CARD_HOST}`);
    const printedPlain = await page.screenshot();
    await setMedium(reader, page, 'screen');
    const plain = await page.screenshot();
    await chooseSettings(reader.own, {});
    await page.close();
    const lines = (await differences(reader.own, lined, plain, [])).outside;
    expect(lines).toBeGreaterThan(0);
    // Glyphs at the edge of a highlight are drawn apart, which moves a few pixels.
    expect((await differences(reader.own, printed, printedPlain, [])).outside).toBeLessThan(lines / 50);
    expect(await reader.errors.take()).toEqual([]);
  });

  // Firefox ends content scripts at once, with no last word: see docs/browser-quirks.md.
  it.runIf(kind === 'chromium')('a page is clean again after the extension has been removed', async () => {
    const page = await pageAt('inline-markup');
    await someMarks(page);
    await remove(reader);
    await page.bringToFront();
    await noMarks(page);
    expect(await page.evaluate(() => document.querySelector('[data-backgrounder-card], mark'))).toBeNull();
    expect(await reader.errors.take()).toEqual([]);
  });
});

/** Shows the page in front as on paper, or on the screen again. */
async function setMedium({ kind }: Reader, page: Page, medium: 'print' | 'screen'): Promise<void> {
  if (kind === 'chromium') return page.emulateMediaType(medium);
  const override = `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'print' ? 'print' : ''}'`;
  await inFirefoxItself(page, override);
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium);
}
