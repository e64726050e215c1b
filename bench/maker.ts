/**
 * `npm run bench -- maker`: the page that makes packs, in Chromium and Firefox, as a reader uses it: 1,000 generated articles (5 MB) are read and
 * their names found; the names and documents are worked through by key, scrolled, and every step undone; then a folder of 5,000
 * small files, good and bad, is added. Needs the built extension in `dist`. Times are the clock's, so they hold what else the machine
 * did; the load is told with them. The longest task is told on the page's own clock where the browser tells it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inPage } from '../scripts/browsers/in-page.ts';
import type { Launched } from '../scripts/browsers/launch.ts';
import { openOwnPage } from '../scripts/browsers/open-page.ts';
import { mixedFiles } from '../test/documents/mixed-folder.ts';
import { articles } from './archive/articles.ts';
import { beginWatching, endWatching, pressKeys, scrollThrough, type Times } from './maker/in-page.ts';
import { chooseFiles, type Figures, ms, printBrowserTable, seconds } from './pages/browser-table.ts';
import { watchTasks } from './pages/profile.ts';

const ARTICLES = 1000;
const FILES = 5000;
/** Presses of each key. */
const PRESSES = 40;

/** Measures it in every browser that there is, and prints one table. */
export async function benchMaker(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-maker-'));
  try {
    const paths = writeFiles(folder);
    await printBrowserTable((launched, _, figures) => measure(launched, paths, figures));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Paths {
  articles: string[];
  mixed: string[];
}

function writeFiles(folder: string): Paths {
  const write = (part: string, name: string, content: string | Uint8Array) => {
    const path = join(folder, part, name);
    writeFileSync(path, content);
    return path;
  };
  for (const part of ['articles', 'mixed']) mkdirSync(join(folder, part));
  const all = [...articles(ARTICLES, { sentences: 30, names: 1500 })];
  return {
    articles: all.map(({ title, outlet, date, text }, i) =>
      write('articles', `${i}.txt`, `${title}\n\n${outlet}, ${date}\n\n${text}\n`),
    ),
    mixed: mixedFiles(FILES).map(({ name, bytes }) => write('mixed', name, bytes)),
  };
}

async function measure(launched: Launched, paths: Paths, figures: Figures): Promise<void> {
  const maker = await openOwnPage(launched, 'src/maker/maker.html');
  await maker.waitForSelector('.drop');
  await maker.bringToFront();
  const desk = { figures, maker, isTraced: launched.kind === 'chromium' };
  // Thousands of files take Chromium a tenth of a second of the page's thread, whatever is done with them.
  await chooseFiles(maker, paths.articles);
  await watched(desk, '5 MB read and mined', () => readAndMine(desk));
  await workThrough(desk, 'documents', ['j', 'k']);
  await workThrough(desk, 'names', ['j', 'k', 'a', 'x', 'u', 'u']);
  await openStep(maker, 'documents');
  await maker.waitForSelector('.drop');
  await chooseFiles(maker, paths.mixed);
  await watched(desk, `${FILES.toLocaleString('en')} files`, () => readFolder(desk));
}

interface Desk {
  figures: Figures;
  maker: Page;
  /** The browser tells tasks by their threads' own clocks. */
  isTraced: boolean;
}

/** Does something, and tells how long the page's main thread was busy meanwhile without a break. */
async function watched({ figures, maker, isTraced }: Desk, what: string, work: () => Promise<void>): Promise<void> {
  await inPage(maker, beginWatching);
  const longestTask = isTraced ? await watchTasks(maker) : null;
  await work();
  const { heldUp, shown } = await inPage(maker, endWatching);
  figures.set(`${what}: longest task, by its own clock`, [
    longestTask ? ms(await longestTask()) : 'not told',
    '≤ 50 ms',
  ]);
  figures.set(`${what}: longest that the page was held up`, [ms(heldUp), '']);
  if (shown > 0) figures.set(`${what}: steps of progress shown`, [String(shown), '']);
}

async function readAndMine({ figures, maker }: Desk): Promise<void> {
  const began = performance.now();
  const rows = () => maker.evaluate(() => Number(document.querySelector('.row')?.getAttribute('aria-setsize') ?? 0));
  while ((await rows()) < ARTICLES) await wait(50);
  const read = performance.now();
  await openStep(maker, 'names');
  while ((await rows()) === 0) await wait(50);
  figures.set('1,000 articles read', [seconds(read - began), '']);
  figures.set('their names found, after that', [seconds(performance.now() - read), '']);
  figures.set('5 MB read and mined', [seconds(performance.now() - began), '≤ 30 s']);
  figures.set('names in the list', [String(await rows()), '2,000']);
}

/** A list is gone through by keys, and scrolled from its beginning to its end. */
async function workThrough(desk: Desk, step: string, keys: readonly string[]): Promise<void> {
  const { figures, maker } = desk;
  await openStep(maker, step);
  await maker.waitForSelector('[role="listbox"] .row');
  await watched(desk, step, async () => {
    for (const [at, key] of keys.entries()) {
      const times = await inPage(maker, pressKeys, key, PRESSES);
      const again = keys.indexOf(key) < at ? ', again' : '';
      figures.set(`${step}, ${PRESSES} × ${key}${again}: until painted, median (longest)`, [told(times), '']);
    }
    figures.set(`${step} scrolled through: a frame, median (longest)`, [told(await inPage(maker, scrollThrough)), '']);
  });
}

async function readFolder({ figures, maker }: Desk): Promise<void> {
  const began = performance.now();
  await maker.waitForFunction(() => !document.querySelector('.reading'), { polling: 100, timeout: 600_000 });
  figures.set(`${FILES.toLocaleString('en')} files, good and bad, read`, [seconds(performance.now() - began), '']);
  const sentences = await maker.$$eval('.untaken li', (all) => all.length);
  const bad = mixedFiles(FILES).filter(({ fault }) => fault !== null).length;
  figures.set('sentences on those that were left out', [String(sentences), String(bad)]);
}

function openStep(maker: Page, step: string): Promise<void> {
  return maker.evaluate((wanted) => {
    location.hash = `#/${wanted}`;
  }, step);
}

const told = ({ median, longest }: Times): string => `${ms(median)} (${ms(longest)})`;
