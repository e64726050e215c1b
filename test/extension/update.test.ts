/** A page that is open while Backgrounder is updated, with a card on it: it ends with one picture, and nothing of the old copy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, cardText, escapeCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { pageStates } from '../../scripts/browsers/page-state.ts';
import type { Pack } from '../../src/pack/format.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { differences } from './pictures.ts';
import { isAsParsed, type Reader, startReader, unpackedPackage } from './reader.ts';
import { reinstall } from './removal.ts';
import { chooseSettings, noMarks } from './settings.ts';

const ARTICLE = '/demo/article.html';
/** An entry whose Latin forms the old version's glossary lacks. */
const NEWER = 'ilham-aliyev';
const NAME = 'Ilham Aliyev';
/** An entry that both know. */
const KNOWN = 'Baku';
const PAINTERS = ['highlight', 'mark'] as const;

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let extension: string;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'backgrounder-old-'));
    await unpackedPackage(kind, extension);
    reader = await startReader(kind, { extension });
  });
  afterAll(async () => {
    await reader.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function openWithOlder(painter: Settings['painter']): Promise<void> {
    await unpackedPackage(kind, extension);
    makeOlder(extension);
    await reinstall(reader);
    await chooseSettings(reader.own, { painter, strength: 'strong' });
    ({ page } = await reader.open(ARTICLE));
    expect(await painted(page)).not.toContain(NAME);
  }

  /** Installs the current version over the old one, which closes the extension's own pages. */
  async function update(): Promise<void> {
    await unpackedPackage(kind, extension);
    await reader.launched.browser.installExtension(extension);
  }

  it.each(PAINTERS)('a page with an open card ends with the new version’s picture alone: %s', async (painter) => {
    await openWithOlder(painter);
    await openCardOn(page, KNOWN);
    await update();
    const own = await openOwnPage(reader.launched, 'src/options/options.html');
    await page.bringToFront();
    if (kind === 'chromium') {
      // Chromium gives open pages no new copy: the old one clears up after itself, and the page is read when it is loaded again.
      await noMarks(page);
      await page.waitForFunction(() => !document.querySelector('mark, [data-backgrounder-card]'));
      expect(await isAsParsed(page)).toBe(true);
      await page.reload();
    }
    await expect.poll(() => painted(page), { timeout: 10_000 }).toContain(NAME);
    expect((await pageStates(own)).map(({ state }) => state)).toEqual(['read']);
    expect(await page.$(CARD)).toBeNull();

    // Another look shows what would have stayed of the old one's.
    await chooseSettings(own, { painter });
    const [fresh, picture] = await asLoadedNow(reader, own);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(0, 0);
    const differing = async () => (await differences(own, await page.screenshot(), picture, [])).outside;
    await expect.poll(differing, { timeout: 10_000 }).toBe(0);
    expect(await treeOf(page)).toEqual(fresh);

    await openCardOn(page, NAME);
    expect(await cardText(page)).toContain(NAME);
    expect(await page.$$(CARD)).toHaveLength(1);
    await escapeCard(page);
    expect(await reader.errors.take()).toEqual([]);
  });

  // In Firefox the new copy is there before the pointer is.
  it.runIf(kind === 'chromium').each(PAINTERS)(
    'a click that comes right after it opens no card that nobody could fill: %s',
    async (painter) => {
      await openWithOlder(painter);
      const at = await placeOf(page, KNOWN);
      await update();
      await page.mouse.click(at.x, at.y);
      await noMarks(page);
      await page.waitForFunction(() => !document.querySelector('mark, [data-backgrounder-card]'));
      expect(await isAsParsed(page)).toBe(true);
      expect(await reader.errors.take()).toEqual([]);
    },
  );
});

/** Makes an unpacked extension one of an older version, whose glossary knows less. */
function makeOlder(extension: string): void {
  change(extension, 'manifest.json', (manifest: object) => ({ ...manifest, version: '0.9.0' }));
  change(extension, 'packs/russia-azerbaijan.pack.json', (pack: Pack) => ({
    ...pack,
    entries: pack.entries.map((entry) =>
      entry.id === NEWER ? { ...entry, forms: entry.forms.filter(({ text }) => !/[a-z]/i.test(text)) } : entry,
    ),
  }));
}

function change<T>(folder: string, path: string, make: (content: T) => T): void {
  const file = join(folder, path);
  writeFileSync(file, JSON.stringify(make(JSON.parse(readFileSync(file, 'utf8')))));
}

/** The painted words. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines = [...CSS.highlights].flatMap(([name, lines]) => (name.startsWith('backgrounder-') ? [...lines] : []));
    return lines.map((line) => {
      const range = new Range();
      range.setStart(line.startContainer, line.startOffset);
      range.setEnd(line.endContainer, line.endOffset);
      return range.toString();
    });
  });
}

/** All that the extension can have changed: the page's tree, its highlights and its sheets. */
function treeOf(page: Page): Promise<object> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    lines: [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).sort(),
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The page's tree and picture when it is loaded now, in another tab. */
async function asLoadedNow(reader: Reader, own: Page): Promise<[object, Uint8Array]> {
  const page = await reader.launched.browser.newPage();
  await page.goto(`${reader.origin}${ARTICLE}`);
  await page.bringToFront();
  await expect.poll(() => painted(page), { timeout: 10_000 }).toContain(NAME);
  await pageStates(own);
  const seen: [object, Uint8Array] = [await treeOf(page), await page.screenshot()];
  await page.close();
  return seen;
}

/** The middle of a name's first mention, which is brought into view. It stands in no link. */
function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1 || node.parentElement?.closest('a, h1')) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`${wanted} is not on the page`);
  }, name);
}

async function openCardOn(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.click(x, y);
  await page.waitForSelector(CARD);
  expect(await cardText(page)).toContain(name);
}
