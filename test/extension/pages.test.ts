/**
 * Every trap page in a real browser with the built extension: the painted words stand where the page's markup expects
 * them, in both browsers. Where a page hides its text in trees, frames or behind a policy, also what is to be seen there,
 * and the card.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD, CARD_HOST, cardBox, cardText } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import type { Box } from '../../scripts/browsers/marks.ts';
import { awaitOwnTab } from '../../scripts/browsers/own-tab.ts';
import { pageStates } from '../../scripts/browsers/page-state.ts';
import { filesOf, type Loopback, serve } from '../../scripts/loopback.ts';
import { partsOf } from '../../src/pack/entry-ref.ts';
import type { Entry, Pack } from '../../src/pack/format.ts';
import { differences } from './pictures.ts';
import { closePopup, openPopup } from './popup.ts';
import type { Reader } from './reader.ts';
import { chooseSettings, tellPage } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const pack = JSON.parse(readFileSync('build/packs/russia-azerbaijan.pack.json', 'utf8')) as Pack;
const TYPES = Object.fromEntries(pack.entries.map(({ id, type }) => [id, type]));
/** What everybody knows is marked like other names: the pages say so of every name. */
const ALL = { generic: 'full' } as const;
/** Pages with a test of their own below. */
const APART = ['page-of-frames', 'fights-back'];
const PAGES = readdirSync('test/pages')
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .filter((name) => !APART.includes(name));

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;

  withReaders.beforeAll(async ({ readers }) => {
    const react = await bundledReactPage();
    const files = filesOf('test/pages');
    reader = await readers.of(kind);
    server = await serve(async (path) => {
      if (path === '/react.js') return { type: 'text/javascript', body: react };
      if (path === '/react.html') return { type: 'text/html; charset=utf-8', body: REACT_PAGE };
      return files(path.slice(1));
    });
    await chooseSettings(reader.own, ALL);
  });
  afterAll(() => server.close());

  async function open(name: string): Promise<void> {
    page = await reader.visit(`${server.origin}/${name}.html`);
  }

  it.each(PAGES)('%s shows what it expects', async (name) => {
    await open(name);
    await asExpected(page);
    const steps = (await page.evaluate('globalThis.steps?.length ?? 0')) as number;
    for (let step = 0; step < steps; step += 1) {
      await page.evaluate(`steps[${step}](), 0`);
      await asExpected(page);
    }
    expect(await reader.errors.take()).toEqual([]);
  });

  it.each(['shadow-trees', 'strict-policy'])('%s shows a line under every name', async (name) => {
    await open(name);
    await expect.poll(async () => (await namesOn(reader)).length).toBeGreaterThan(0);
    await page.evaluate(twoFrames);
    const boxes = await page.evaluate(boxesOfNames);
    expect(boxes.length).toBeGreaterThan(1);
    // Chromium's shadow trees have the document's; a sheet for each would cost more than what is in them.
    const without = await page.evaluate(treesWithoutSheet);
    expect(without.filter((tree) => kind === 'firefox' || tree === 'document')).toEqual([]);
    const marked = await page.screenshot();
    await chooseSettings(reader.own, { ...ALL, enabled: false });
    await expect.poll(() => page.evaluate(treesWithoutSheet)).toContain('document');
    const plain = await page.screenshot();
    await chooseSettings(reader.own, ALL);
    const { inside, outside } = await differences(reader.own, marked, plain, boxes);
    expect(inside.filter((pixels) => pixels === 0)).toEqual([]);
    expect(outside).toBe(0);
  });

  it('a strict policy with Trusted Types leaves the card as it is', async () => {
    await open('strict-policy');
    await asExpected(page);
    await clickName(page, 'ilham-aliyev');
    const { label, gloss } = entryOf('ilham-aliyev');
    const text = await cardText(page);
    expect(text).toContain(label);
    expect(text).toContain(gloss);
    // Its style sheet is there: unstyled, it would be as wide as the window.
    expect((await cardBox(page)).width).toBeLessThan(600);
    expect(await reader.errors.take()).toEqual([]);
  });

  it('editors keep their HTML while someone writes in them', async () => {
    await open('editors');
    await asExpected(page);
    const html = () => page.evaluate('htmlOfEditors()');
    const before = await html();
    await page.click('.editor');
    await page.keyboard.type('Ilham Aliyev ');
    await asExpected(page);
    expect(String(await html())).toContain('Ilham Aliyev ');
    await page.evaluate('document.activeElement.blur()');
    expect(String(before)).not.toContain('backgrounder');
    expect(String(await html())).not.toContain('backgrounder');
  });

  it('frames with articles in them are read, and the page tells their names', async () => {
    await open('page-of-frames');
    const names = ['baku 1', 'ilham-aliyev 1', 'moscow 1', 'vladimir-putin 1'];
    await expect.poll(async () => (await namesOn(reader)).sort(), { timeout: 20_000 }).toEqual(names);
  });

  it('a card opens in a frame and stays in it', async () => {
    await open('page-of-frames');
    const frame = await frameOf(page, 'same');
    await asExpected(frame);
    await clickName(frame, 'vladimir-putin');
    expect(await cardText(frame)).toContain(entryOf('vladimir-putin').label);
    const { x, y, width, height } = await cardBox(frame);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(600);
    expect(y + height).toBeLessThanOrEqual(300);
    expect(await page.$(CARD)).toBeNull();
    expect(await reader.errors.take()).toEqual([]);
  });

  it('in a sandboxed frame, where no frame of ours can run, a name opens the library instead', async () => {
    await open('page-of-frames');
    const frame = await frameOf(page, 'sandboxed');
    await asExpected(frame);
    await pressName(frame, 'moscow');
    await awaitOwnTab(reader.own, 'src/library/library.html', { saying: entryOf('moscow').label });
    expect(await frame.$(CARD_HOST)).toBeNull();
    expect(await reader.errors.take()).toEqual([]);
  });

  it.each([
    ['same', 'vladimir-putin'],
    ['sandboxed', 'moscow'],
  ])('the popup jumps to a name in the %s frame', async (id, entry) => {
    await open('page-of-frames');
    const frame = await frameOf(page, id);
    await page.evaluate((wanted) => document.getElementById(wanted)?.style.setProperty('margin-top', '3000px'), id);
    await expect.poll(async () => (await namesOn(reader)).sort()).toContain(`${entry} 1`);
    const popup = await openPopup(reader, page);
    await popup.waitForFunction(pressListed, { polling: 50 }, entryOf(entry).label);
    await page.bringToFront();
    await frame.waitForFunction(isInWindow, { polling: 50 }, `[data-expect="${entry}"]`);
    await page.waitForFunction(isInWindow, { polling: 50 }, `#${id}`);
    await closePopup(popup);
  });

  it('a hidden frame is read when it is shown, and not before', async () => {
    await open('page-of-frames');
    await expect.poll(async () => (await namesOn(reader)).length, { timeout: 20_000 }).toBe(4);
    await page.evaluate(() => {
      const text = document.querySelector('p:last-of-type');
      if (text) text.textContent += ' Armenia was not mentioned.';
    });
    await expect.poll(() => namesOn(reader)).toContain('armenia 1');
    expect((await namesOn(reader)).join()).not.toContain('peskov');
    await page.evaluate(() => {
      const frame = document.getElementById('hidden');
      if (frame) frame.style.cssText = 'width: 600px; height: 300px';
    });
    await expect.poll(() => namesOn(reader)).toContain('dmitry-peskov 1');
  });

  it('a text that a page undoes whenever it is marked is left alone, and the rest is not; asked again, it is marked', async () => {
    await open('fights-back');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const fight = await page.evaluate('fight()');
    await expect.poll(() => page.evaluate(paintedInASecond), { timeout: 60_000 }).toEqual(['Baku']);
    expect((await pageStates(reader.own))[0]?.state).toBe('read');
    await page.evaluate(`clearInterval(${fight})`);
    await tellPage(reader.own, 'readAgain', {});
    await expect.poll(() => page.evaluate(paintedInASecond)).toContain('Ilham Aliyev');
  });

  it('a React page reads at every step as it reads without us', async () => {
    const texts = async (isOn: boolean) => {
      await open('react');
      const count = Number(await page.evaluate('steps.length'));
      const seen: string[] = [];
      for (let step = 0; step < count; step += 1) {
        await page.evaluate(`steps[${step}]()`);
        await page.evaluate(twoFrames);
        if (isOn) await namesMarked(page);
        seen.push(String(await page.evaluate('document.getElementById("root").innerText')));
      }
      return seen;
    };
    await chooseSettings(reader.own, { ...ALL, enabled: false });
    const plain = await texts(false);
    await chooseSettings(reader.own, ALL);
    expect(await texts(true)).toEqual(plain);
    expect(await reader.errors.take()).toEqual([]);
  });
});

const REACT_PAGE = `<!doctype html><html lang="en"><head><title>React</title><meta property="og:type" content="article"></head>
<body><div id="root"></div><script src="/react.js"></script></body></html>`;

async function bundledReactPage(): Promise<string> {
  const entry = 'virtual:react-trap';
  const file = JSON.stringify(resolve('test/pages/react-page.tsx'));
  const code = `import { mountReactPage } from ${file}; globalThis.steps = mountReactPage(document.getElementById('root'));`;
  const result = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    plugins: [
      { name: 'trap', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The React page was not bundled');
  return chunk.code;
}

function entryOf(id: string): Entry {
  const entry = pack.entries.find((known) => known.id === id);
  if (!entry) throw new Error(`The pack has no ${id}`);
  return entry;
}

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.$(`iframe#${id}`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`The page has no frame ${id}`);
  return frame;
}

/** Clicks the beginning of the text that is expected to name an entry, and waits for the card. */
async function clickName(tree: Page | Frame, entry: string): Promise<void> {
  await pressName(tree, entry);
  await tree.waitForSelector(CARD);
}

async function pressName(tree: Page | Frame, entry: string): Promise<void> {
  const element = await tree.$(`[data-expect="${entry}"]`);
  await element?.click({ offset: { x: 8, y: 8 } });
}

/** Runs in the popup: presses a name's button once it is listed. */
function pressListed(label: string): boolean {
  const button = [...document.querySelectorAll('nav button')].find(
    (one) => one.querySelector('bdi')?.textContent === label,
  );
  if (button instanceof HTMLElement) button.click();
  return button !== undefined;
}

/** Runs in a page or frame: is an element in its window, at least in part? */
function isInWindow(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** Runs in the page: what has been painted by then is on the screen. */
function twoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page: the text of every element that is expected to be a name. */
function boxesOfNames(): Box[] {
  const names: Element[] = [];
  const trees: Array<Document | ShadowRoot> = [document];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    names.push(...tree.querySelectorAll('[data-expect]'));
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  return names.map((name) => {
    const text = new Range();
    text.selectNodeContents(name);
    const { x, y, width, height } = text.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Runs in the page: the trees with names in them that have no adopted style sheet; the page itself adopts none. */
function treesWithoutSheet(): string[] {
  const without: string[] = [];
  const trees: Array<Document | ShadowRoot> = [document];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    if (tree.querySelector('[data-expect]') && tree.adoptedStyleSheets.length === 0)
      without.push(tree instanceof ShadowRoot ? tree.host.localName : 'document');
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  return without;
}

/** Waits until what is painted is what the page's markup expects; says both when it never is. */
async function asExpected(page: Page | Frame): Promise<void> {
  await expect
    .poll(() => page.evaluate(paintedAndExpected, TYPES), { timeout: 10_000, interval: 50 })
    .toSatisfy(({ painted, expected }: Seen) => painted.join('\n') === expected.join('\n'));
}

/** Waits until the React page's names are marked, and nothing else: "Ilham Putin" is nobody. */
async function namesMarked(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(paintedAndNamed), { timeout: 10_000, interval: 50 })
    .toSatisfy(({ painted, expected }: Seen) => painted.join() === expected.join());
}

/** Runs in the React page: the painted words in their order, and those of its text that are names. */
function paintedAndNamed(): Seen {
  const ranges: Range[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (name.includes('-current')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      ranges.push(range);
    }
  }
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const text = document.getElementById('root')?.innerText ?? '';
  const names = /Ilham Aliyev|Vladimir Putin|(?<!Ilham )(?:Aliyev|Putin)|Baku|Moscow/g;
  return { painted: ranges.map(String), expected: text.match(names) ?? [] };
}

interface Seen {
  painted: string[];
  expected: string[];
}

/** Runs in the page: each painted word's type (`*` for a later mention) and place, and those that the markup expects. */
function paintedAndExpected(types: Record<string, string>): Seen {
  const places: Array<{ element: Element; wanted: string }> = [];
  const trees: Array<Document | ShadowRoot> = [document];
  const select = (tree: Document | ShadowRoot, selector: string) =>
    (tree instanceof ShadowRoot ? DocumentFragment : Document).prototype.querySelectorAll.call(tree, selector);
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const element of select(tree, '*')) {
      const wanted = Element.prototype.getAttribute.call(element, 'data-expect');
      if (wanted) places.push({ element, wanted });
      const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get?.call(
        element,
      ) as ShadowRoot | null;
      if (shadow) trees.push(shadow);
    }
  }
  const around = (node: Node) =>
    (node.nodeType === 1 ? (node as Element) : node.parentElement)
      ?.closest('[data-expect]')
      ?.getAttribute('data-expect') ?? 'nothing';
  const found: Array<{ node: Node; start: number; type: string }> = [];
  for (const [name, highlight] of CSS.highlights) {
    const [, type, part] = name.split('-');
    if (!type || name.includes('-current')) continue;
    for (const range of highlight)
      found.push({ node: range.startContainer, start: range.startOffset, type: part === 'repeat' ? `${type}*` : type });
  }
  const lines = found.map(({ node, type }) => `${type} in ${around(node)}`);
  const wanted = places.flatMap(({ wanted }) =>
    wanted.split(' ').map((entry) => `${types[entry.replace('*', '')]}${entry.endsWith('*') ? '*' : ''} in ${wanted}`),
  );
  return { painted: lines.sort(), expected: wanted.sort() };
}

/** The names that the popup would list, with their counts. */
async function namesOn(reader: Reader): Promise<string[]> {
  const [state] = await pageStates(reader.own);
  return state?.names.map(({ id, count }) => `${partsOf(id).id} ${count}`) ?? [];
}

/** Runs in the page: all words that are painted at some time in sixty frames. */
async function paintedInASecond(): Promise<string[]> {
  const words = new Set<string>();
  for (let frame = 0; frame < 60; frame += 1) {
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight)
        if (startContainer.isConnected && startContainer === endContainer)
          words.add((startContainer as Text).data.slice(startOffset, endOffset));
    await new Promise(requestAnimationFrame);
  }
  return [...words];
}
