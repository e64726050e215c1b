/**
 * `npm run bench -- popup`: how long the toolbar popup takes to open on a page with 200 names, beside an extension page
 * with one word, in the same Chromium and the same run. Time counts from the navigation of the popup's own document to
 * its first contentful paint; the popup is drawn once, so that this paint holds the list.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { type Launched, launch } from '../scripts/browsers/launch.ts';
import { openOwnPage } from '../scripts/browsers/open-page.ts';
import { afterWelcome } from '../scripts/browsers/welcome.ts';
import { type Loopback, serve } from '../scripts/loopback.ts';
import { ENTRY_TYPES } from '../src/pack/entry-types.ts';
import { PACK_FORMAT, type Pack } from '../src/pack/format.ts';
import { table } from './pages/table.ts';

const NAMES = 200;
const ROUNDS = 20;
const COPY = 'build/scratch/popup-bench';
const POPUP = 'src/popup/popup.html';
const EMPTY = 'empty.html';

/** Runs the benchmark and prints it. Needs the built extension in `extension`. */
export async function benchPopup(_args: string[] = [], extension = 'dist/chrome'): Promise<void> {
  await prepare(extension);
  const server = await serve(async () => ({ type: 'text/html; charset=utf-8', body: article() }));
  const launched = await launch('chromium', { extension: COPY, headless: true, offline: true });
  try {
    const popup: number[] = [];
    const empty: number[] = [];
    const worker = await readArticle(launched, server);
    for (let round = -1; round < ROUNDS; round++) {
      const emptyTime = await open(launched, worker, EMPTY, () => document.body.textContent !== '');
      const popupTime = await open(
        launched,
        worker,
        POPUP,
        (names) => document.querySelectorAll('nav li').length === names,
      );
      // The first round fills the caches of both.
      if (round >= 0) {
        empty.push(emptyTime);
        popup.push(popupTime);
      }
    }
    print(popup, empty);
  } finally {
    await launched.browser.close();
    await server.close();
    await rm(COPY, { recursive: true, force: true });
  }
}

/** A copy of the extension with a glossary of made-up names and an empty page to compare with. */
async function prepare(extension: string): Promise<void> {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  await cp(extension, COPY, { recursive: true });
  await writeFile(join(COPY, 'packs/russia-azerbaijan.pack.json'), JSON.stringify(pack()));
  await writeFile(join(COPY, EMPTY), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>');
}

function pack(): Pack {
  const entries = Array.from({ length: NAMES }, (_, at) => ({
    id: `name-${at}`,
    type: ENTRY_TYPES[at % ENTRY_TYPES.length] ?? 'person',
    label: label(at),
    gloss: 'A made-up name to measure with',
    forms: [{ text: label(at) }],
    naming: null,
  }));
  const about = {
    id: 'bench',
    title: 'Made-up names',
    description: 'Names to measure with',
    version: '1.0.0',
    language: 'en',
    licence: 'none',
  };
  return { format: PACK_FORMAT, ...about, sources: [], entries, facts: [] };
}

/** Two made-up words that no other number has. */
function label(at: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu'];
  const word = (number: number) => `V${syllables[number % 15]}${syllables[Math.floor(number / 15) % 15]}n`;
  return `${word(at)} ${word(at * 7 + 3)}`;
}

function article(): string {
  const paragraphs = Array.from(
    { length: NAMES },
    (_, at) =>
      `<p>On that day the committee heard ${label(at)} for an hour, and then wrote down what had been said in the room.</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title><article><h1>A long hearing</h1>${paragraphs.join('')}</article></html>`;
}

/** Opens the article and waits until all its names are known; answers the background's worker. */
async function readArticle(launched: Launched, server: Loopback): Promise<WebWorker> {
  const { browser } = launched;
  const own = await openOwnPage(launched, EMPTY);
  await afterWelcome(own);
  await own.close();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  await page.bringToFront();
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background of the extension did not start');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return worker;
}

/** The part of Chromium's API that opens popups. */
interface Chrome {
  action: { setPopup(details: { popup: string }): Promise<void>; openPopup(): Promise<void> };
}

/** Opens a page as the toolbar's popup and answers its first contentful paint in milliseconds. */
async function open(
  { browser, origin }: Launched,
  worker: WebWorker,
  path: string,
  isDrawn: (names: number) => boolean,
): Promise<number> {
  const url = `${origin}/${path}`;
  const opened = browser.waitForTarget((target) => target.url() === url);
  await worker.evaluate(async (popup) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await action.setPopup({ popup });
    await action.openPopup();
  }, path);
  const page = await (await opened).asPage();
  await page.waitForFunction(isDrawn, {}, NAMES);
  const time = await firstPaint(page);
  await page.close();
  return time;
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

function print(popup: readonly number[], empty: readonly number[]): void {
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[0, 0.5, 1].map((part) => at(times, part).toFixed(1)),
  ];
  console.log(`${NAMES} names, ${ROUNDS} openings of each, milliseconds from navigation to first contentful paint`);
  console.log(table(['', 'fastest', 'median', 'slowest'], [row('popup', popup), row('empty page', empty)]));
  console.log(`popup : empty page = ${(at(popup, 0.5) / at(empty, 0.5)).toFixed(2)} (goal: at most 2)`);
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}
