/** One table of what the built extension costs in every browser that there is. */
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { type Launched, launch } from '../../scripts/browsers/launch.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { afterWelcome } from '../../scripts/browsers/welcome.ts';
import { table } from './table.ts';

/** In the order in which they are told, each with its goal, or none. */
export type Figures = Map<string, [value: string, goal: string]>;

/** Measures in a browser with the extension; `own` is a page of ours in it. */
export type Measure = (launched: Launched, own: Page, figures: Figures) => Promise<void>;

/** Has it measured in one browser after the other, and prints one table. Needs the built extension in `dist`. */
export async function printBrowserTable(measure: Measure): Promise<void> {
  const columns: Figures[] = [];
  for (const kind of BROWSER_KINDS) {
    const extension = resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
    const launched = await launch(kind, { extension, headless: true, offline: true });
    const figures: Figures = new Map();
    try {
      const own = await openOwnPage(launched, 'src/options/options.html');
      await afterWelcome(own);
      await measure(launched, own, figures);
    } finally {
      await launched.browser.close();
    }
    const loads = loadavg().map((load) => load.toFixed(1));
    columns.push(figures.set('load of the machine', [loads.join(' '), '']));
  }
  const rows = [...(columns[0] ?? [])].map(([what, [, goal]]) => [
    what,
    goal,
    ...columns.map((column) => column.get(what)?.[0] ?? ''),
  ]);
  console.log(table(['what', 'goal', ...BROWSER_KINDS], rows));
}

export const ms = (time: number): string => `${Math.round(time)} ms`;
export const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** Gives files to a page's first chooser. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}
