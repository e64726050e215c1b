/**
 * `npm run bench -- hostile [WORDS]`: what the built extension costs on pages that are made to hurt it, in Chromium: its longest
 * task, its share of the main thread, and its memory beside the same page without it. `WORDS` picks pages by their names.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Launched, launch } from '../scripts/browsers/launch.ts';
import { openOwnPage } from '../scripts/browsers/open-page.ts';
import { pageStates } from '../scripts/browsers/page-state.ts';
import { afterWelcome } from '../scripts/browsers/welcome.ts';
import { type Loopback, serve } from '../scripts/loopback.ts';
import { HOSTILE_PAGES, type HostilePage } from './hostile/pages.ts';
import { heapOf } from './pages/heap.ts';
import { record } from './pages/profile.ts';
import { table } from './pages/table.ts';

/** Goals: milliseconds of a task, share of the main thread on a page that changes without end, bytes of heap a mention. */
const LONGEST = 50;
const SHARE = 0.05;
const BYTES = 100;
/** Mentions from which on the heap is a matter of mentions. */
const MANY = 1000;

/** Runs the benchmark and prints it. Needs the built extension in `extension`. */
export async function benchHostile([words = '']: string[] = [], extension = 'dist/chrome'): Promise<void> {
  if (!existsSync(`${extension}/content.js`)) throw new Error(`${extension} is missing: npm run build makes it`);
  const pages = HOSTILE_PAGES.filter(({ name }) => name.includes(words));
  if (pages.length === 0) throw new Error(`No page is called so: ${HOSTILE_PAGES.map(({ name }) => name).join('; ')}`);
  const html = (path: string) => pages[Number(path.slice(1))]?.html;
  const server = await serve(async (path) => {
    const body = html(path);
    return body === undefined ? null : { type: 'text/html; charset=utf-8', body };
  });
  const rows: Array<Array<string | number>> = [];
  try {
    for (const [at, page] of pages.entries()) {
      try {
        rows.push(await inBrowsers(extension, (browsers) => measure({ ...browsers, server }, page, `/${at}`)));
      } catch (error) {
        console.log(`${page.name}: not measured, ${error instanceof Error ? error.message : error}`);
      }
    }
    console.log(
      table(['page', 'ours ms', 'share %', 'longest ms', 'with gc', 'marks', 'heap kB', 'bytes a mark', 'state'], rows),
    );
    console.log(
      `goals: no task of ours over ${LONGEST} ms, ${SHARE * 100} % where a page changes without end, ${BYTES} bytes of heap a mark`,
    );
  } finally {
    await server.close();
  }
}

/** Browsers of its own for each page: one that a page has brought down would take those after it along. */
async function inBrowsers<T>(extension: string, work: (browsers: Omit<Browsers, 'server'>) => Promise<T>): Promise<T> {
  const launched = await launch('chromium', { extension, headless: true, offline: true });
  const plain = await launch('chromium', { extension, headless: true, offline: true });
  try {
    const own = await openOwnPage(launched, 'src/options/options.html');
    await afterWelcome(own);
    await plain.browser.uninstallExtension(plain.origin.slice(plain.origin.lastIndexOf('/') + 1));
    return await work({ launched, plain, own });
  } finally {
    await launched.browser.close();
    await plain.browser.close();
  }
}

interface Browsers {
  launched: Launched;
  /** Without the extension. */
  plain: Launched;
  own: Page;
  server: Loopback;
}

async function measure({ launched, plain, own, server }: Browsers, hostile: HostilePage, path: string) {
  const { browser, origin } = launched;
  const address = `${server.origin}${path}`;
  const recorded = await browser.newPage();
  const end = await record(recorded, `${origin}/content.js`);
  await watch(recorded, address, hostile.seconds);
  const { total, share, longest, longestOwn } = await end();
  const state = (await pageStates(own).catch(() => []))[0]?.state ?? 'no answer';
  await recorded.close();

  const [quiet, bare] = [await browser.newPage(), await plain.browser.newPage()];
  await watch(quiet, address, hostile.seconds);
  await watch(bare, address, 1);
  const marks = (await quiet.evaluate(
    '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
  )) as number;
  const heap = (await heapOf(quiet)) - (await heapOf(bare));
  await quiet.close();
  await bare.close();
  const bytes = marks >= MANY ? (heap / marks).toFixed(0) : '-';
  const percent = (share * 100).toFixed(1);
  return [
    hostile.name,
    total.toFixed(0),
    hostile.endless ? `${percent} !` : percent,
    longestOwn.toFixed(1),
    longest.toFixed(1),
    marks,
    (heap / 1000).toFixed(0),
    bytes,
    state,
  ];
}

/** Loads a page, and looks on for so many seconds. */
async function watch(page: Page, address: string, seconds: number): Promise<void> {
  await page.goto(address, { timeout: 120_000 });
  await page.bringToFront();
  await new Promise((pass) => setTimeout(pass, seconds * 1000));
}
