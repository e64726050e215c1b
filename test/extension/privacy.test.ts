/** What docs/privacy.md promises: nothing is sent anywhere, and nothing from a page is parsed as HTML. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { serve } from '../../scripts/loopback.ts';
import { packagePath } from '../../scripts/package/packages.ts';
import { openAnyCard } from './any-card.ts';
import { journey, LAST } from './everything.ts';
import { heardInFirefox, listenToFirefox } from './firefox.ts';
import { closePopup, openPopup } from './popup.ts';
import { type Reader, startReader, stateOf } from './reader.ts';
import { withReaders } from './shared-readers.ts';

describe.each(BROWSERS)('the package for %s', (browser) => {
  /** Ways to make HTML, or a program, of a text. */
  const SINKS =
    /(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|createContextualFragment|HTMLUnsafe|setHTML|srcdoc|DOMParser|document\.write|execCommand|\beval\(|\bFunction\(|javascript:/g;

  // A document that is only parsed runs nothing and loads nothing. Of addresses of scripts there is a word where they are taken out.
  it('makes HTML of no text, but parses our own demo article, and termbases and articles that a reader brings', () => {
    const files = Object.entries(unzipSync(readFileSync(packagePath(browser))));
    const scripts = files.filter(([path]) => /\.(?:js|html)$/.test(path));
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap(([path, bytes]) =>
      [...new TextDecoder().decode(bytes).matchAll(SINKS)].map(([sink]) => `${sink} in ${path}`),
    );
    // Files that several parts share are called after one of the modules in them.
    expect([...new Set(found)].sort()).toEqual([
      'DOMParser in assets/UnknownNames.js',
      'DOMParser in assets/language-of.js',
      'DOMParser in assets/read-worker.js',
      'DOMParser in assets/welcome.js',
      // Elements of linkedom, which lives in a worker and shows nothing, have members of these names.
      'DOMParser in assets/worker-parse-markup.js',
      'createContextualFragment in assets/worker-parse-markup.js',
      'insertAdjacentHTML in assets/worker-parse-markup.js',
      'javascript: in assets/language-of.js',
      'javascript: in assets/read-worker.js',
      // What a saved page has in a frame as text is read, and put nowhere.
      'srcdoc in assets/language-of.js',
      'srcdoc in assets/read-worker.js',
      'srcdoc in assets/worker-parse-markup.js',
    ]);
  });
});

const HOSTILE = `<img src=x onerror="document.title='caught'">`;
const ESCAPED = HOSTILE.replaceAll('<', '&lt;');
const PROSE =
  'The visit was planned for weeks, officials of both countries said, and its programme had been kept short. ';
const HOSTILE_PAGE = `<!doctype html><html lang="en"><head><title>${ESCAPED}</title><meta property="og:type" content="article"></head>
<body><article><h1>${ESCAPED} in Baku</h1><p>${ESCAPED} Ilham Aliyev ${ESCAPED}</p><p>${PROSE.repeat(3)}</p></article></body></html>`;

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  withReaders('hostile text of a page stays text in popup, card and library', async ({ readers }) => {
    const server = await serve(async (path) => (path === '/' ? { type: 'text/html', body: HOSTILE_PAGE } : null));
    const reader = await readers.of(kind);
    try {
      const page = await pageAt(reader, server.origin);
      expect(await openAnyCard(page)).toContain('Baku');
      expect(await inCard(page, () => document.querySelectorAll('img').length)).toBe(0);
      expect(await page.title()).toBe(HOSTILE);

      const popup = await openPopup(reader, page);
      await showsAsText(popup);
      await closePopup(popup);
      const library = await openOwnPage(
        reader.launched,
        `src/library/library.html#/search/${encodeURIComponent(HOSTILE)}`,
      );
      await showsAsText(library);
      expect(await reader.errors.take()).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

/** Browsers tell of every request: Chromium in a log, Firefox whoever listens in its own window. */
describe.each(BROWSER_KINDS)('a journey through everything with %s', (kind) => {
  it('asks nobody but the pages’ own server', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-log-'));
    const netLog = join(folder, 'net.json');
    const reader = await startReader(kind, kind === 'chromium' ? { netLog } : {});
    if (kind === 'firefox') await listenToFirefox(reader.own);
    await journey(reader);
    const heard = kind === 'firefox' ? await heardInFirefox(reader.own) : [];
    expect(await reader.errors.take()).toEqual([]);
    await reader.close();
    const asked = kind === 'firefox' ? heard : requestsIn(netLog);
    rmSync(folder, { recursive: true, force: true });
    // That pages are among them shows that the log tells, of the last one also that it told to the end.
    for (const path of ['article.html', LAST]) expect(asked).toContain(`${reader.origin}/demo/${path}`);
    expect(asked.filter((url) => !url.startsWith(`${reader.origin}/`))).toEqual([]);
  });
});

async function pageAt(reader: Reader, url: string): Promise<Page> {
  const page = await reader.visit(url);
  await stateOf(reader.own);
  return page;
}

/** One of our pages shows the hostile text letter by letter, and no picture. */
async function showsAsText(page: Page): Promise<void> {
  const isShown = (text: string) =>
    document.body.textContent.includes(text) ||
    [...document.querySelectorAll('input')].some(({ value }) => value === text);
  await page.waitForFunction(isShown, { polling: 50 }, HOSTILE);
  expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  expect(await page.title()).not.toBe('caught');
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: Array<{
    type: number;
    source: { id: number };
    params?: { url?: string; initiator?: string; traffic_annotation?: number };
  }>;
}

/** What Chromium's log calls requests of pages, extensions and their workers, and what it calls a page's address. */
const ANNOTATIONS = { resource: 101845102, navigation: 63171670 };

/** The addresses that pages and extensions asked for; the browser's own requests, as for its updates, are left out. */
function requestsIn(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const { REQUEST_ALIVE, URL_REQUEST_START_JOB } = constants.logEventTypes;
  return events
    .filter(({ type, params }) => {
      if (type === REQUEST_ALIVE) return Object.values(ANNOTATIONS).includes(params?.traffic_annotation ?? -1);
      return type === URL_REQUEST_START_JOB && params?.initiator !== 'not an origin';
    })
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^(?:https?|wss?):/.test(url));
}
