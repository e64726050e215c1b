/**
 * `npm run bench -- pages [DIR]`: what the built extension costs on news pages, on a page of ten million characters and
 * on one that never stops growing, in Chromium. Every figure is compared with a plain read of the same text in the same run.
 *
 * What the figures leave out: the longest task is told from samples of what the script runs in it, so neither compiling it
 * nor what the browser does by itself between samples (styles, layout, painting) counts; the main-thread time adds
 * compiling. Heap is V8's alone, without what the browser keeps elsewhere, as nodes and styles.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Launched, launch } from '../scripts/browsers/launch.ts';
import { pageScript } from '../scripts/build/page-script.ts';
import { type Loopback, serve } from '../scripts/loopback.ts';
import type { Pack } from '../src/pack/format.ts';
import { type CountMarks, newMarkCounter } from './pages/count-marks.ts';
import { PER_SECOND } from './pages/generated.ts';
import { heapOf } from './pages/heap.ts';
import type { Reads } from './pages/in-page.ts';
import { againstGoals, type Measured, marksOfAll, newsTable } from './pages/news-table.ts';
import { COMPLETE, PAINTED, record } from './pages/profile.ts';
import { HUGE, LIVE_SECONDS, pagesIn, replies } from './pages/serve-news.ts';

/** Milliseconds without a new highlight after which a page is complete. */
const CALM = 600;
const CALM_ON_HUGE = 8000;

/** Runs the benchmark and prints it. `args`: the folder of pages, `../shared/pages` unless given. */
export async function benchPages(args: string[], extension = 'dist/chrome'): Promise<void> {
  const folder = args[0] ?? '../shared/pages';
  if (!existsSync(`${extension}/content.js`)) throw new Error(`${extension} is missing: npm run build makes it`);
  const pack = JSON.parse(readFileSync('build/packs/russia-azerbaijan.pack.json', 'utf8')) as Pack;
  const forms = formsOf(pack);
  const code = await pageScript('bench/pages/in-page.ts');
  const server = await serve(replies(folder, forms));
  const options = { extension, headless: true, offline: true, viewport: { width: 1280, height: 800 } };
  const launched = await launch('chromium', options);
  const plain = await launch('chromium', options);
  try {
    await uninstall(plain);
    const bench = { launched, plain, server, code, forms, countMarks: newMarkCounter(pack) };
    await printPages(bench, existsSync(folder) ? pagesIn(folder) : []);
    if (!existsSync(folder)) console.log(`${folder} is missing: no news pages are measured`);
    await printHuge(bench);
    await printLive(bench);
  } finally {
    await launched.browser.close();
    await plain.browser.close();
    await server.close();
  }
}

interface Bench {
  launched: Launched;
  /** A browser without the extension. */
  plain: Launched;
  server: Loopback;
  code: string;
  forms: readonly string[];
  countMarks: CountMarks;
}

async function printPages(bench: Bench, pages: readonly string[]): Promise<void> {
  const rows: Measured[] = [];
  for (const page of pages) {
    const row = await measure(bench, `/pages/${page}`, true);
    if (row.reads.blocks > 0) rows.push({ ...row, page: page.replace('.html', '') });
    else console.log(`${page}: no article, left alone`);
  }
  if (rows.length > 0) console.log(`${newsTable(rows)}\n${againstGoals(rows)}\n${marksOfAll(rows)}`);
}

async function printHuge(bench: Bench): Promise<void> {
  const { reads, warm, mentions, heap } = await measure(bench, '/huge', false, CALM_ON_HUGE);
  console.log(`\n${HUGE / 1e6} MB page: ${reads.blocks} blocks, ${reads.characters} characters, ${mentions} mentions`);
  console.log(`  main thread ${warm.total.toFixed(0)} ms, ${(warm.total / reads.plain).toFixed(1)} × a plain read`);
  console.log(
    `  longest task ${warm.longestOwn.toFixed(1)} ms (goal 50), ${warm.longest.toFixed(1)} ms with the browser's collecting of garbage in it, ` +
      `heap added ${(heap / 1e6).toFixed(1)} MB`,
  );
  console.log(
    `  first names painted after ${warm.untilPainted?.toFixed(0)} ms, all after ${warm.untilComplete?.toFixed(0)} ms`,
  );
}

async function printLive({ launched, server }: Bench): Promise<void> {
  const page = await launched.browser.newPage();
  const end = await record(page, `${launched.origin}/content.js`);
  await page.goto(`${server.origin}/live`);
  await page
    .waitForFunction('globalThis.ended && pending.size === 0', { timeout: 60_000, polling: 200 })
    .catch(() => null);
  const { share, longest } = await end();
  const waits = ((await page.evaluate('waits')) as number[]).sort((one, other) => one - other);
  const lost = (await page.evaluate('pending.size')) as number;
  await page.close();
  const at = (part: number) => waits[Math.floor(part * (waits.length - 1))]?.toFixed(0);
  console.log(`\nlive page, ${PER_SECOND} paragraphs a second for ${LIVE_SECONDS} s:`);
  console.log(`  ${(share * 100).toFixed(1)} % of the main thread (goal 5), longest task ${longest.toFixed(1)} ms`);
  console.log(`  names marked after ${at(0.5)} ms (median), ${at(1)} ms (worst; goal 500), ${lost} never`);
}

async function measure(bench: Bench, path: string, all: boolean, calm = CALM): Promise<Omit<Measured, 'page'>> {
  const { launched, plain, server, code, forms, countMarks } = bench;
  await (await backgroundOf(launched))?.close();
  const cold = all ? (await visit(launched, server, path, calm)).cost.untilPainted : null;
  const { cost: warm, mentions } = await visit(launched, server, path, calm);
  const heap = await quietVisit(launched, server, path, calm);
  const without = await plain.browser.newPage();
  await untilDone(without, `${server.origin}${path}`, calm);
  const bare = await heapOf(without);
  await without.evaluate(code);
  const reads = (await without.evaluate(`benchReads(${all ? JSON.stringify(forms) : 'null'})`)) as Reads;
  await without.close();
  return { reads, warm, cold, mentions, marks: countMarks(reads.texts), heap: heap - bare };
}

async function visit({ browser, origin }: Launched, server: Loopback, path: string, calm: number) {
  const page = await browser.newPage();
  const end = await record(page, `${origin}/content.js`);
  await untilDone(page, `${server.origin}${path}`, calm);
  const cost = await end();
  const mentions = (await page.evaluate(
    '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
  )) as number;
  await page.close();
  return { cost, mentions };
}

/** Bytes of heap after a visit that nothing records: a profile keeps tables of its own for every function. */
async function quietVisit({ browser }: Launched, server: Loopback, path: string, calm: number): Promise<number> {
  const page = await browser.newPage();
  await untilDone(page, `${server.origin}${path}`, calm);
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

async function untilDone(page: Page, address: string, calm: number): Promise<void> {
  await page.evaluateOnNewDocument(`(${markMoments})(${JSON.stringify({ PAINTED, COMPLETE, CALM: calm })})`);
  await page.goto(address);
  await page.waitForFunction('globalThis.benchDone', { timeout: 120_000, polling: 100 });
}

/** Runs in the page: marks the frames in which the first highlights are there, and after which none are added. */
const markMoments = `({ PAINTED, COMPLETE, CALM }) => {
  const count = () => { let sum = 0; for (const [, { size }] of CSS.highlights) sum += size; return sum; };
  let last = 0;
  let since = null;
  const look = () => {
    const now = count();
    if (since === null && document.readyState === 'complete') since = performance.now();
    if (now !== last) {
      if (last === 0) performance.mark(PAINTED);
      last = now;
      since = performance.now();
      performance.clearMarks(COMPLETE);
      performance.mark(COMPLETE);
    }
    if (since !== null && performance.now() - since > CALM + (last === 0 ? 900 : 0)) globalThis.benchDone = true;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

async function backgroundOf({ browser, origin }: Launched) {
  const target = browser.targets().find((found) => found.type() === 'service_worker' && found.url().startsWith(origin));
  return target?.worker();
}

async function uninstall({ browser, origin }: Launched): Promise<void> {
  await browser.uninstallExtension(origin.slice(origin.lastIndexOf('/') + 1));
}

/** Every form that names its entry wherever it stands. */
function formsOf({ entries }: Pack): string[] {
  return entries.flatMap(({ forms }) => forms.filter(({ use }) => use === undefined).map(({ text }) => text));
}
