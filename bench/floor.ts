/**
 * `npm run bench -- floor [DIR]`: all that a page's main thread does (scripts, styles, layout, painting) on news pages, without us,
 * with the least script that does the same, and with the built extension, in turn, in three Chromium of one run.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Launched, launch } from '../scripts/browsers/launch.ts';
import { openOwnPage } from '../scripts/browsers/open-page.ts';
import { afterWelcome } from '../scripts/browsers/welcome.ts';
import { pageScript } from '../scripts/build/page-script.ts';
import { serve } from '../scripts/loopback.ts';
import { median } from './pages/news-table.ts';
import { record } from './pages/profile.ts';
import { pagesIn, replies } from './pages/serve-news.ts';
import { table } from './pages/table.ts';

const COPY = 'build/scratch/floor';
/** Milliseconds a page is watched for after it has loaded: by then all three have painted. */
const WATCHED = 1500;
/** Visits of each kind to a page; the least work counts, because others' work only adds. */
const VISITS = 2;
const GOAL = 1.3;

/** Runs the benchmark and prints it. Needs the built extension in `extension`. */
export async function benchFloor(
  [folder = '../shared/pages']: string[] = [],
  extension = 'dist/chrome',
): Promise<void> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: name a folder of pages`);
  await makeFloor(extension);
  const server = await serve(replies(folder, []));
  const open = (path: string) => launch('chromium', { extension: path, headless: true, offline: true });
  const [ours, floor, plain] = [await open(extension), await open(COPY), await open(extension)];
  try {
    // Each draws every name: the least script knows no other way.
    const own = await openOwnPage(ours, 'src/options/options.html');
    await afterWelcome(own);
    await own.evaluate("chrome.storage.local.set({ generic: 'full' })");
    await plain.browser.uninstallExtension(plain.origin.slice(plain.origin.lastIndexOf('/') + 1));
    const rows: number[][] = [];
    const drawn = [0, 0, 0];
    const names = pagesIn(folder);
    for (const name of names) {
      const address = `${server.origin}/pages/${name}`;
      const least = [Infinity, Infinity, Infinity];
      for (let round = 0; round < VISITS; round += 1)
        for (const [at, browser] of [plain, floor, ours].entries()) {
          const { work, marks } = await visit(browser, address);
          least[at] = Math.min(least[at] as number, work);
          if (round === 0) drawn[at] = (drawn[at] as number) + marks;
        }
      rows.push(least);
    }
    const ratio = ([bare, low, all]: number[]) => ((all ?? 0) - (bare ?? 0)) / ((low ?? 0) - (bare ?? 0));
    const figures = (row: number[]) => [
      ...row.map((time) => time.toFixed(1)),
      ((row[2] ?? 0) / (row[1] ?? 1)).toFixed(2),
      ratio(row).toFixed(2),
    ];
    const middle = [0, 1, 2].map((at) => median(rows.map((row) => row[at] ?? 0)) ?? 0);
    console.log(
      table(
        ['page', 'without ms', 'floor', 'ours', 'ours / floor', 'of what is added'],
        [...rows.map((row, at) => [names[at] ?? '', ...figures(row)]), ['median of each', ...figures(middle)]],
      ),
    );
    const all = median(rows.map(([, low, work]) => (work ?? 0) / (low ?? 1)));
    console.log(`names drawn: ${drawn.join(', ')}`);
    console.log(`median of the pages: ours ${all?.toFixed(2)} × the floor (goal ${GOAL} ×)`);
  } finally {
    for (const { browser } of [ours, floor, plain]) await browser.close();
    await server.close();
  }
}

/** Milliseconds of all work on a page's main thread, and how many names are drawn there. */
async function visit({ browser, origin }: Launched, address: string): Promise<{ work: number; marks: number }> {
  const page = await browser.newPage();
  const end = await record(page, `${origin}/content.js`);
  await page.goto(address);
  await page.bringToFront();
  await new Promise((pass) => setTimeout(pass, WATCHED));
  const { work } = await end();
  const marks = (await page.evaluate(
    '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
  )) as number;
  await page.close();
  return { work, marks };
}

/** The built extension with the least content script, and no other, in its place. */
async function makeFloor(extension: string): Promise<void> {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  await cp(extension, COPY, { recursive: true });
  await writeFile(join(COPY, 'content.js'), await pageScript('bench/floor/content.ts'));
  const manifest = JSON.parse(await readFile(join(COPY, 'manifest.json'), 'utf8')) as {
    content_scripts: Array<{ js: string[] }>;
  };
  manifest.content_scripts = manifest.content_scripts.filter(({ js }) => js.includes('content.js'));
  await writeFile(join(COPY, 'manifest.json'), JSON.stringify(manifest));
}
