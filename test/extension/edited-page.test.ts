/** A page that its own script and other tools edit while Backgrounder reads it: its text is what it would be without. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD, cardText, escapeCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { type Loopback, serve } from '../../scripts/loopback.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Edit, edit } from '../pages/random-edits.ts';
import { START } from '../pages/scripted-page.ts';
import type { Reader } from './reader.ts';
import { chooseSettings, noMarks, someMarks } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const PAINTERS: Array<Settings['painter']> = ['highlight', 'mark'];
/** The same series in every run, so that a failure can be looked at. */
const SAMPLE = fc.sample(fc.array(edit, { minLength: 10, maxLength: 25 }), { numRuns: 12, seed: 1942 });
/** As plain objects, which can be sent to a page. */
const SERIES = JSON.parse(JSON.stringify(SAMPLE)) as Edit[][];
const TYPED = 'Ilham Aliyev received Dmitry Peskov in Baku, and Vladimir Putin was told of it in Moscow. '.repeat(3);

/** What the page's bundle offers to the test. */
interface Edited {
  start(html: string): void;
  apply(change: Edit): void;
  body(): object;
}

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  let reader: Reader;
  let server: Loopback;
  withReaders.beforeAll(async ({ readers }) => {
    const script = await bundled();
    reader = await readers.of(kind);
    server = await serve(async (path) => {
      if (path === '/edited.js') return { type: 'text/javascript', body: script };
      return { type: 'text/html; charset=utf-8', body: PAGE };
    });
  });
  afterAll(() => server.close());

  async function open(settings: Partial<Settings>): Promise<Page> {
    // What everybody knows is marked as well: it is all that some of these pages name.
    await chooseSettings(reader.own, { ...settings, generic: 'full', sites: { '127.0.0.1': 'whole-page' } });
    return reader.visit(server.origin);
  }

  it.each(PAINTERS)('random edits leave the text that they would leave without us: %s', async (painter) => {
    const results = async (page: Page) => {
      const bodies: object[] = [];
      for (const changes of SERIES) bodies.push(await page.evaluate(applyAll, START, changes));
      return bodies;
    };
    const plain = await open({ painter, enabled: false });
    const expected = await results(plain);
    const page = await open({ painter });
    await someMarks(page);
    expect(await results(page)).toEqual(expected);
    expect(await page.evaluate(() => document.querySelectorAll('body mark').length)).toBe(0);
    expect(await reader.errors.take()).toEqual([]);
  });

  it.each(PAINTERS)('text that is typed into a marked paragraph is all there: %s', async (painter) => {
    const page = await open({ painter });
    await someMarks(page);
    await page.evaluate(type, TYPED);
    expect(await page.$eval('#typed', ({ textContent }) => textContent)).toBe(`Baku. ${TYPED}`);
    await chooseSettings(reader.own, { enabled: false });
    await noMarks(page);
    expect(await page.$eval('#typed', ({ textContent }) => textContent)).toBe(`Baku. ${TYPED}`);
  });

  it('the Tab key goes to a name, and Enter opens its card there', async () => {
    const page = await open({ painter: 'mark' });
    await page.waitForSelector('nav.backgrounder-mark mark');
    await page.focus('#before');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Baku');
    await page.keyboard.press('Enter');
    await page.waitForSelector(CARD);
    expect(await cardText(page)).toContain('Baku');
    await escapeCard(page);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Baku');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    expect(await reader.errors.take()).toEqual([]);
  });
});

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title></head>
  <body><div id="edited"></div><button id="before">1</button><p id="typed">Baku. </p><button id="after">2</button>
  <script src="/edited.js"></script></body></html>`;

/** Runs in the page: makes it anew, edits it, with a pause in which it is read wherever the series says so. */
async function applyAll(html: string, changes: readonly Edit[]): Promise<object> {
  const { edited } = globalThis as unknown as { edited: Edited };
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  edited.start(html);
  await new Promise((read) => setTimeout(read, 150));
  for (const change of changes) {
    edited.apply(change);
    if (change.kind === 'settle') await frame();
  }
  await new Promise((read) => setTimeout(read, 150));
  return edited.body();
}

/** Runs in the page: types as typewriter effects do, a few characters at a time. */
async function type(text: string): Promise<void> {
  const paragraph = document.getElementById('typed') as HTMLElement;
  for (let at = 0; at < text.length; at += 3) {
    const node = paragraph.firstChild as Text;
    if (at % 2 === 0) node.data += text.slice(at, at + 3);
    else node.appendData(text.slice(at, at + 3));
    await new Promise((drawn) => setTimeout(drawn, 20));
  }
}

/** The scripted page as one script. */
async function bundled(): Promise<string> {
  const entry = 'virtual:edited';
  const file = JSON.stringify(resolve('test/pages/scripted-page.ts'));
  const code = `import { bodyOf, ScriptedPage } from ${file};
    let page;
    globalThis.edited = {
      start: (html) => {
        document.body.firstElementChild.innerHTML = html;
        page = new ScriptedPage(document, document.body.firstElementChild);
      },
      apply: (change) => page.apply(change),
      body: () => bodyOf(document),
    };`;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      { name: 'edited', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The edited page was not bundled');
  return chunk.code;
}
