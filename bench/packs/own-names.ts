/**
 * The last part of `npm run bench -- packs`: a name is added to 50 and to 10,000 forms of the reader's own, and is marked on an open page.
 * Times are the clock's; the load of the machine is told with them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers/find.ts';
import { inPage } from '../../scripts/browsers/in-page.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { afterWelcome } from '../../scripts/browsers/welcome.ts';
import { serve } from '../../scripts/loopback.ts';
import { emptyNamesPack } from '../../src/own-names/names-pack.ts';
import { table } from '../pages/table.ts';
import { syntheticEntries } from '../recognition/names.ts';

/** A reader's own names as they are, and as many as a large list has. */
const FORMS = [50, 10_000];
const ROUNDS = 9;
const NAMES = Array.from({ length: ROUNDS }, (_, i) => `Quillon Averby${String.fromCharCode(97 + i)}`);
const PAGE = `<!doctype html><html lang="en"><title>News</title><meta property="og:type" content="article">
<article><h1>Names of the day</h1>${NAMES.map((name) => `<p>${name} met Vladimir Putin, and the talks went on for hours. ${'Nobody said what they were about. '.repeat(12)}</p>`).join('')}</article>`;

/** Measures it in every browser that there is, and prints a table. Needs the built extension in `dist`. */
export async function benchOwnNames(): Promise<void> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS)
    for (const forms of FORMS) rows.push([`${kind}, ${forms}`, ...(await measured(kind, forms))]);
  console.log(table(['a name is added to so many forms', 'answered', 'marked, goal ≤ 300 ms', 'load'], rows));
}

const ms = (time: number | undefined): string => `${Math.round(time ?? Number.NaN)} ms`;

/** The first time and the median of the others, of the answer and of the mark. */
function told(times: readonly number[]): string {
  const [first, ...others] = times;
  const sorted = others.toSorted((a, b) => a - b);
  return `${ms(sorted[sorted.length >> 1])} (first ${ms(first)}, longest ${ms(sorted.at(-1))})`;
}

async function measured(kind: BrowserKind, forms: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-names-'));
  const server = await serve(async () => ({ type: 'text/html; charset=utf-8', body: PAGE }));
  const extension = resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  const launched = await launch(kind, { extension, headless: true, offline: true });
  try {
    const own = await openOwnPage(launched, 'src/options/options.html');
    await afterWelcome(own);
    const packs = await openOwnPage(launched, 'src/packs/packs.html');
    const path = join(folder, 'names.json');
    const details = { title: 'My names', description: 'Added.', language: 'en', licence: 'not stated' };
    writeFileSync(path, JSON.stringify({ ...emptyNamesPack(details), entries: entriesOf(forms) }));
    await packs.waitForSelector('input[type="file"]');
    await ((await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await packs.waitForSelector('[data-do="take"]');
    await packs.evaluate(() => document.querySelector<HTMLElement>('[data-do="take"]')?.click());
    await packs.waitForSelector('[data-pack="my-names-2"]');
    await packs.close();
    await inPage(own, becomeOwnNames);
    const page = await launched.browser.newPage();
    await page.goto(server.origin);
    await page.bringToFront();
    await markedAt(page, 'Vladimir Putin');
    const [answers, marks]: [number[], number[]] = [[], []];
    for (const name of NAMES) {
      const marking = markedAt(page, name);
      const { began, ended } = await add(own, name);
      answers.push(ended - began);
      marks.push((await marking) - began);
    }
    return [told(answers), told(marks), loadavg()[0]?.toFixed(1) ?? ''];
  } finally {
    await launched.browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in a page of ours: no file can be the pack of a reader's own names, so its record is made that. */
async function becomeOwnNames(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('packs'));
  const packs = database.transaction('packs', 'readwrite').objectStore('packs');
  const [[key], [record]] = await Promise.all([done(packs.getAllKeys()), done(packs.getAll())]);
  const origin = { kind: 'made', file: '' };
  await done(packs.put({ ...record, origin, index: null, head: { ...record.head, id: 'my-names' } }, key));
  database.close();
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  const change = { do: 'switch', id: 'my-names', on: true };
  await chrome.runtime.sendMessage({ message: 'changePacks', params: { change } });
}

/** Entries with so many forms, none of which two of them have: a reader's own pack has none such. */
function entriesOf(forms: number): object[] {
  const taken = new Set<string>();
  let count = 0;
  return syntheticEntries(2 * forms).flatMap((entry) => {
    const texts = entry.forms.map(({ text }) => text.toLowerCase());
    if (count >= forms || texts.some((text) => taken.has(text))) return [];
    for (const text of texts) taken.add(text);
    count += texts.length;
    return [{ ...entry, naming: null }];
  });
}

/** When some words are marked on the page, as `Date.now()`. */
const markedAt = (page: Page, words: string): Promise<number> => inPage(page, onceMarked, words);

/** Runs in the page. */
async function onceMarked(wanted: string): Promise<number> {
  const isMarked = () =>
    [...CSS.highlights].some(
      ([name, highlight]) =>
        name.startsWith('backgrounder-') &&
        [...highlight].some(({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset).includes(wanted),
        ),
    );
  while (!isMarked()) await new Promise((later) => setTimeout(later, 2));
  return Date.now();
}

/** Adds a name as the form does. */
function add(own: Page, text: string): Promise<{ began: number; ended: number }> {
  return own.evaluate(async (label) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ result?: { failed: string | null } }> } };
    };
    const name = { type: 'person', forms: [{ text: label, use: 'always' }], gloss: '', language: 'en', cases: false };
    const began = Date.now();
    const answer = await chrome.runtime.sendMessage({
      message: 'changeNames',
      params: { change: { do: 'add', name } },
    });
    if (answer.result?.failed !== null) throw new Error(JSON.stringify(answer));
    return { began, ended: Date.now() };
  }, text);
}
