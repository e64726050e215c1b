/**
 * Every trap page in a real browser with the built extension: the painted words stand where the page's markup expects
 * them, with both painters in Chromium and with the default one in Firefox.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { pageStates } from '../../scripts/browsers/page-state.ts';
import { pageScript } from '../../scripts/build/page-script.ts';
import { filesOf, type Loopback, serve } from '../../scripts/loopback.ts';
import type { Pack } from '../../src/pack/format.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Reader, startReader } from './reader.ts';
import { chooseSettings, tellPage } from './settings.ts';

const pack = JSON.parse(readFileSync('build/packs/russia-azerbaijan.pack.json', 'utf8')) as Pack;
const TYPES = Object.fromEntries(pack.entries.map(({ id, type }) => [id, type]));
/** Pages with a test of their own below. */
const APART = ['page-of-frames', 'fights-back', 'closed-shadow'];
const PAGES = readdirSync('test/pages')
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .filter((name) => !APART.includes(name));

const RUNS: Array<[(typeof BROWSER_KINDS)[number], Settings['painter']]> = [
  ...BROWSER_KINDS.map((kind): (typeof RUNS)[number] => [kind, 'highlight']),
  ['chromium', 'mark'],
];

describe.each(RUNS)('in %s with the %s painter', (kind, painter) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;

  beforeAll(async () => {
    const react = await bundledReactPage();
    const files = filesOf('test/pages');
    reader = await startReader(kind);
    server = await serve(async (path) => {
      if (path === '/react.js') return { type: 'text/javascript', body: react };
      if (path === '/react.html') return { type: 'text/html; charset=utf-8', body: REACT_PAGE };
      return files(path.slice(1));
    });
    await chooseSettings(reader.own, { painter });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  async function open(name: string): Promise<void> {
    page = await reader.launched.browser.newPage();
    await reader.errors.watch(page);
    await page.goto(`${server.origin}/${name}.html`);
    await page.bringToFront();
  }

  it.each(PAGES)('%s shows what it expects', async (name) => {
    await open(name);
    await asExpected(page);
    const steps = (await page.evaluate('globalThis.steps?.length ?? 0')) as number;
    for (let step = 0; step < steps; step += 1) {
      await page.evaluate(`steps[${step}](), 0`);
      await asExpected(page);
    }
    expect(await reader.errors.all()).toEqual([]);
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

  it('text in a closed shadow tree is read', async () => {
    await open('closed-shadow');
    await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0 || document.querySelector('mark'));
    await expect.poll(async () => namesOn(reader)).toEqual(['baku 1', 'ilham-aliyev 1']);
  });

  it('frames with articles in them are read, and the page tells their names', async () => {
    await open('page-of-frames');
    const names = ['baku 1', 'ilham-aliyev 1', 'moscow 1', 'vladimir-putin 1'];
    await expect.poll(async () => (await namesOn(reader)).sort(), { timeout: 20_000 }).toEqual(names);
  });

  it('a page that undoes every mark is given up, and read again when asked', async () => {
    await open('fights-back');
    await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0 || document.querySelector('mark'));
    const fight = await page.evaluate('fight()');
    await expect.poll(async () => (await pageStates(reader.own))[0]?.state, { timeout: 60_000 }).toBe('stopped');
    expect(await page.evaluate(() => document.querySelectorAll('mark').length)).toBe(0);
    await page.evaluate(`clearInterval(${fight})`);
    await tellPage(reader.own, 'readAgain', {});
    await expect.poll(async () => namesOn(reader)).toContain('ilham-aliyev 1');
  });

  it('a React page reads at every step as it reads without us', async () => {
    const painted = () => [...CSS.highlights.keys()].length > 0 || document.querySelector('mark') !== null;
    const texts = async (isOn: boolean) => {
      await open('react');
      if (isOn) await page.waitForFunction(painted);
      const count = Number(await page.evaluate('steps.length'));
      const seen: string[] = [];
      for (let step = 0; step < count; step += 1) {
        await page.evaluate(`steps[${step}]()`);
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        seen.push(String(await page.evaluate('document.getElementById("root").innerText')));
      }
      return seen;
    };
    await chooseSettings(reader.own, { painter, enabled: false });
    const plain = await texts(false);
    await page.close();
    await chooseSettings(reader.own, { painter });
    expect(await texts(true)).toEqual(plain);
  });
});

const REACT_PAGE = `<!doctype html><html lang="en"><head><title>React</title><meta property="og:type" content="article"></head>
<body><div id="root"></div><script src="/react.js"></script></body></html>`;

function bundledReactPage(): Promise<string> {
  const entry = 'virtual:react-trap';
  const file = JSON.stringify(resolve('test/pages/react-page.tsx'));
  const code = `import { mountReactPage } from ${file}; globalThis.steps = mountReactPage(document.getElementById('root'));`;
  return pageScript(entry, {
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    plugins: [
      { name: 'trap', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  });
}

/** Waits until what is painted is what the page's markup expects; says both when it never is. */
async function asExpected(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(paintedAndExpected, TYPES), { timeout: 10_000, interval: 50 })
    .toSatisfy(({ painted, expected }: Seen) => painted.join('\n') === expected.join('\n'));
}

interface Seen {
  painted: string[];
  expected: string[];
}

/** Runs in the page: each painted word's type (`*` for a later mention) and place, and those that the markup expects. */
function paintedAndExpected(types: Record<string, string>): Seen {
  const places: Array<{ element: Element; wanted: string }> = [];
  const marks: Array<{ element: Element; type: string }> = [];
  const trees: Array<Document | ShadowRoot> = [document];
  const select = (tree: Document | ShadowRoot, selector: string) =>
    (tree instanceof ShadowRoot ? DocumentFragment : Document).prototype.querySelectorAll.call(tree, selector);
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const element of select(tree, '*')) {
      const wanted = Element.prototype.getAttribute.call(element, 'data-expect');
      if (wanted) places.push({ element, wanted });
      const mark = Element.prototype.getAttribute.call(element, 'data-backgrounder');
      if (mark)
        marks.push({ element, type: element.classList.contains(`backgrounder-${mark}-again`) ? `${mark}*` : mark });
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
  const found: Array<{ node: Node; start: number; type: string }> = marks.map(({ element, type }) => ({
    node: element,
    start: 0,
    type,
  }));
  for (const [name, highlight] of CSS.highlights) {
    const [, type, part] = name.split('-');
    if (!type || part === 'here') continue;
    for (const range of highlight)
      found.push({ node: range.startContainer, start: range.startOffset, type: part ? `${type}*` : type });
  }
  const lines = found.map(({ node, type }) => `${type} in ${around(node)}`);
  const wanted = places.flatMap(({ wanted }) =>
    wanted.split(' ').map((entry) => `${types[entry.replace('*', '')]}${entry.endsWith('*') ? '*' : ''} in ${wanted}`),
  );
  const once = (all: string[]) => (marks.length > 0 ? [...new Set(all)] : all).sort();
  return { painted: once(lines), expected: once(wanted) };
}

/** The names that the popup would list, with their counts. */
async function namesOn(reader: Reader): Promise<string[]> {
  const [state] = await pageStates(reader.own);
  return state?.names.map(({ id, count }) => `${id} ${count}`) ?? [];
}
