/** A reader at work: a real browser with the built extension, and pages that come from this machine alone. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/browsers/launch.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { pageStates } from '../../scripts/browsers/page-state.ts';
import { afterWelcome } from '../../scripts/browsers/welcome.ts';
import { filesOf, type Loopback, type Reply, serve } from '../../scripts/loopback.ts';
import { packagePath } from '../../scripts/package/packages.ts';
import { unzip } from '../../scripts/package/zip.ts';
import type { PageState } from '../../src/messages/message-map.ts';
import { type ErrorLog, watchErrors } from './error-log.ts';

/** Real news pages, which stay outside the project; tests of them are skipped where the folder is missing. */
const NEWS_FOLDER = '../shared/pages';
export const hasNews = existsSync(NEWS_FOLDER);

/** Any page that the extension has for itself. */
export const OWN_PAGE = 'src/options/options.html';

/** What the server holds: the first part of a path, and the folder behind it. */
const FOLDERS: Record<string, (path: string) => Promise<Reply | null>> = {
  demo: filesOf('assets/demo'),
  traps: filesOf('test/pages'),
  news: filesOf(NEWS_FOLDER),
};

export interface Reader {
  kind: BrowserKind;
  launched: Launched;
  /** The folder that the extension is installed from. */
  extension: string;
  /** One of the extension's own pages, in a tab of its own: the way to its API. Another one after `reinstall`. */
  own: Page;
  errors: ErrorLog;
  /** The server's address, without a slash at the end. */
  origin: string;
  /**
   * Opens an address in the reader's tab, in front, with the pointer in its corner. A tab that was closed is made anew,
   * which takes as long as opening three pages.
   */
  visit(url: string): Promise<Page>;
  /** Visits `/demo/…`, `/traps/…` or `/news/…` and waits until Backgrounder is done with it. */
  open(path: string): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  state: PageState;
}

/** Starts the browser with the package that its store would get, or with the extension in the folder given. */
export async function startReader(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  const extension = options.extension ?? (await unpackedPackage(kind, folder));
  const server: Loopback = await serve(replyStill);
  const viewport = { width: 1280, height: 800 };
  const launched = await launch(kind, { headless: true, offline: true, viewport, ...options, extension });
  const own = await openOwnPage(launched, OWN_PAGE);
  if (!options.profile) await afterWelcome(own);
  const errors = await watchErrors(launched);
  let tab: Page | null = null;
  const tabOfReader = async (): Promise<Page> => {
    if (tab && !tab.isClosed()) {
      await tab.mouse.move(0, 0);
      return tab;
    }
    tab = await launched.browser.newPage();
    await tab.evaluateOnNewDocument(recordChanges);
    await errors.watch(tab);
    return tab;
  };
  const visit = async (url: string): Promise<Page> => {
    const page = await tabOfReader();
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  const reader: Reader = {
    kind,
    launched,
    extension,
    own,
    errors,
    origin: server.origin,
    visit,
    async open(path) {
      const page = await visit(`${server.origin}${path}`);
      return { page, state: await stateOf(reader.own) };
    },
    async close() {
      await launched.browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return reader;
}

/** Unpacks a browser's package into a folder, and gives the folder. */
export async function unpackedPackage(kind: BrowserKind, folder: string): Promise<string> {
  const zip = packagePath(kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(zip)) throw new Error(`${zip} is missing: npm run package makes it`);
  await unzip(zip, folder);
  return folder;
}

/** What the one open page says of itself, once it has been read. */
export async function stateOf(own: Page): Promise<PageState> {
  const states = await pageStates(own);
  if (states.length !== 1) throw new Error(`${states.length} pages are open, not one`);
  return states[0] as PageState;
}

/** Pages whose scripts don't run: what changes in their tree after parsing was changed by the extension. */
async function replyStill(path: string): Promise<Reply | null> {
  const [, folder = '', ...rest] = path.split('/');
  const reply = await FOLDERS[folder]?.(rest.join('/'));
  return reply ? { ...reply, headers: { 'content-security-policy': "script-src 'none'" } } : null;
}

/** Runs in the page, before anything else: keeps its HTML as parsed, and counts what changes in its tree from then on. */
function recordChanges(): void {
  addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    Object.assign(globalThis, { parsedHtml: document.documentElement.outerHTML, changes });
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** What changed in a page's tree since it was parsed: one line for each change. */
export function changesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
}

/** True when the page's HTML is what it was when it was parsed. */
export function isAsParsed(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.outerHTML === (globalThis as unknown as { parsedHtml: string }).parsedHtml,
  );
}
