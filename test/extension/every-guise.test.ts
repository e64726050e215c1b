/**
 * Every surface in every guise, as the real browsers show them: axe finds nothing, and nothing has to be scrolled sideways. With
 * BACKGROUNDER_PICTURES=FOLDER there is a picture of each in that folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, cardFrame, cardText, escapeCard } from '../../scripts/browsers/card.ts';
import { inPage } from '../../scripts/browsers/in-page.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { openSidePanel } from './panel.ts';
import { closePopup, openPopup, press } from './popup.ts';
import { type Reader, startReader } from './reader.ts';
import { chooseSettings, sendCommand, tellPage } from './settings.ts';
import { unmarkedName } from './unmarked-name.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env.BACKGROUNDER_PICTURES;

interface Guise {
  width: number;
  dark?: true;
  forced?: boolean;
  rtl?: boolean;
  /** How many times as large everything is shown: the window holds as much less. */
  zoom?: number;
}
const GUISES: Record<string, Guise> = {
  light: { width: 1000 },
  dark: { width: 1000, dark: true },
  phone: { width: 320 },
  large: { width: 500, zoom: 2 },
  forced: { width: 1000, dark: true, forced: true },
  rtl: { width: 1000, rtl: true },
};
const HEIGHT = 760;

/** Every guise in one language; where there is least room in those whose words are longer; and what another browser draws by itself. */
const RUNS: ReadonlyArray<{ kind: Reader['kind']; language: string; guises: readonly string[] }> = [
  { kind: 'chromium', language: 'en', guises: Object.keys(GUISES) },
  { kind: 'chromium', language: 'ru', guises: ['phone'] },
  { kind: 'chromium', language: 'az', guises: ['phone'] },
  { kind: 'firefox', language: 'en', guises: ['dark', 'phone'] },
];

interface Surface {
  path: string;
  /** What stands there once it is complete. */
  ready: string;
  prepare?: (page: Page) => Promise<unknown>;
}
const LIBRARY = 'src/library/library.html';
const MAKER = 'src/maker/maker.html';
const TEXT = 'Ilham Aliyev and Vladimir Putin sent a postcard from Baku. Dmitry Peskov had lent them the lamp.';
const PAGES: Record<string, Surface> = {
  library: { path: LIBRARY, ready: '.entries' },
  entry: { path: `${LIBRARY}#/entry/russia-azerbaijan%2Filham-aliyev`, ready: '.bgr-facts' },
  search: { path: `${LIBRARY}#/search/karabah`, ready: '.hits' },
  check: {
    path: `${LIBRARY}#/check`,
    ready: 'textarea',
    prepare: async (page) => {
      await inPage(page, fill, 'textarea', TEXT);
      await press(page, 'form.check [type="submit"]');
      await page.waitForSelector('.bgr-mark');
    },
  },
  reading: { path: `${LIBRARY}#/reading`, ready: '.kept-list a' },
  kept: {
    path: `${LIBRARY}#/reading`,
    ready: '.kept-list a',
    prepare: async (page) => {
      await press(page, '.kept-list a');
      await page.waitForSelector('.bgr-text');
    },
  },
  options: { path: 'src/options/options.html', ready: '.type-rows' },
  packs: { path: 'src/packs/packs.html', ready: '[data-pack]' },
  documents: { path: MAKER, ready: '.row' },
  names: {
    path: `${MAKER}#/names`,
    ready: '.row .name',
    prepare: async (page) => {
      await press(page, '.row .name');
      await page.waitForSelector('.details');
    },
  },
  background: { path: `${MAKER}#/background`, ready: 'h1' },
  use: { path: `${MAKER}#/use`, ready: 'details ~ details' },
  welcome: { path: 'src/welcome/welcome.html', ready: '.bgr-mark' },
};

describe.each(RUNS)('with $kind in $language', ({ kind, language, guises }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind, kind === 'chromium' ? { language } : {});
    const { page } = await reader.open('/demo/article.html');
    const popup = await openPopup(reader, page);
    await press(popup, '[data-do="keep"]');
    await popup.waitForSelector('[data-do="open-kept"]');
    await closePopup(popup);
    const maker = await openOwnPage(reader.launched, MAKER);
    await press(maker, '[data-do="example"]');
    await maker.waitForSelector('.row .row-name');
    await inPage(maker, () => {
      location.hash = '#/names';
    });
    await press(maker, '[data-do="accept-all"]');
    // What is pressed as the tab closes may not be kept: only what the pack is made of certainly is.
    await inPage(maker, () => {
      location.hash = '#/use';
    });
    await maker.waitForSelector('[data-look]');
    await maker.close();
  });
  afterAll(() => reader.close());

  it.each(guises)('shows every surface as it should: %s', { timeout: 300_000 }, async (name) => {
    const guise = GUISES[name] as Guise;
    const faults: string[] = [];
    const look = async (surface: string, page: Page, part: Page | Frame = page) => {
      for (const fault of await faultsOf(part, guise)) faults.push(`${surface}: ${fault}`);
      if (!PICTURES) return;
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(join(PICTURES, `${kind}-${language}-${name}-${surface}.png`), await page.screenshot());
    };
    await chooseSettings(reader.own, kind === 'firefox' && guise.dark ? { theme: 'dark' } : {});
    const tab = await reader.launched.browser.newPage();
    for (const [surface, { path, ready, prepare }] of Object.entries(PAGES)) {
      await dress(tab, guise);
      await tab.goto('about:blank');
      await openOwnPage(reader.launched, path, tab);
      await tab.bringToFront();
      await tab.waitForSelector(ready);
      await turn(tab, guise);
      await prepare?.(tab);
      await look(surface, tab);
    }
    await tab.close();
    await besideArticle(guise, look);
    expect(faults).toEqual([]);
  });

  type Look = (surface: string, page: Page, part?: Page | Frame) => Promise<void>;

  /** The card, the form of a name, the popup and the panel. */
  async function besideArticle(guise: Guise, look: Look): Promise<void> {
    const { page } = await reader.open('/demo/article.html');
    await dress(page, guise);
    await page.bringToFront();
    const inFrame = async (surface: string) => {
      const frame = await cardFrame(page);
      if (!frame) throw new Error('There is no card');
      await turn(frame, guise);
      await look(surface, page, frame);
      await escapeCard(page);
    };
    // By key: in forced colours Chromium paints no marks that a test could see and press.
    await inPage(page, () => scrollTo(0, 0));
    await sendCommand(reader.own, 'open-card');
    await page.waitForSelector(CARD);
    expect(await cardText(page)).not.toBe('');
    await inFrame('card');
    await inPage(page, select, await unmarkedName(page));
    await tellPage(reader.own, 'addName', {});
    await page.waitForSelector(CARD);
    await expect.poll(async () => (await cardFrame(page))?.$('[name="label"]')).toBeTruthy();
    await inFrame('form');
    const popup = await openPopup(reader, page);
    await dress(popup, { ...guise, width: 360 }, 560);
    await turn(popup, guise);
    await look('popup', popup);
    if (kind === 'firefox') return closePopup(popup);
    const panel = await openSidePanel(reader, async () => (await popup.waitForSelector('[data-panel]'))?.click());
    const beside = panel.page;
    if (!beside) throw new Error('The panel is no page here');
    await dress(beside, { ...guise, width: Math.min(guise.width, 360) });
    await panel.press('.names .go');
    await beside.waitForSelector('.opened .bgr-facts, .opened h2');
    await turn(beside, guise);
    await look('panel', beside);
    await panel.close();
    await dress(page, GUISES.light as Guise);
  }

  async function dress(page: Page, { width, dark, forced, zoom = 1 }: Guise, height = HEIGHT): Promise<void> {
    await page.setViewport({ width, height: Math.round(height / zoom), deviceScaleFactor: zoom });
    if (kind === 'firefox') return;
    // Puppeteer's own way knows nothing of forced colours.
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
});

/** Writing from right to left, for want of a language of ours that does. */
async function turn(page: Page | Frame, { rtl = false }: Guise): Promise<void> {
  await page.evaluate((isTurned) => {
    // The card says itself which way it is written.
    for (const part of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.card[dir]')])
      part.dir = isTurned ? 'rtl' : 'ltr';
  }, rtl);
}

/** What axe finds, and what is wider than its window. Forced colours are the reader's own: axe takes them for ours. */
async function faultsOf(page: Page | Frame, { forced = false }: Guise): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${AXE} }`);
  return page.evaluate(async (colours) => {
    await Promise.all(document.getAnimations().map((moving) => moving.finished.catch(() => null)));
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: colours } } });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels in a window of ${clientWidth}`] : []),
    ];
  }, !forced);
}

interface Axe {
  run(part: Document, options: object): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }>;
}

/** These run in pages. */
function fill(selector: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function select(words: string): void {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
}
