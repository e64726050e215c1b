/**
 * The second half of `npm run bench -- packs`: the same list in Chromium and Firefox, as a reader brings it, with a list of
 * 10,000 people beside it. Times are the clock's, so they hold what else the machine did; the load is told with them.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inPage } from '../../scripts/browsers/in-page.ts';
import type { Launched } from '../../scripts/browsers/launch.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { inFirefoxItself } from '../../test/extension/firefox.ts';
import { chooseFiles, type Figures, ms, printBrowserTable, seconds } from '../pages/browser-table.ts';
import { watchTasks } from '../pages/profile.ts';
import { syntheticEntries } from '../recognition/names.ts';
import { cityList } from './city-list.ts';

const PEOPLE = 10_000;
const ROUNDS = 9;
/** Names of both packs. */
const TEXT = 'Ilham Aliyev spoke in Baku about Chicago, Yokohama and Nairobi, and Russia answered.';

/** Runs it in every browser that there is, and prints one table. Needs the built extension in `dist`. */
export async function benchPacksInBrowsers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-packs-'));
  try {
    writeFileSync(join(folder, 'Places.tsv'), (await cityList()).bytes);
    const people = syntheticEntries(PEOPLE).map(({ label }) => label);
    writeFileSync(join(folder, 'People.csv'), ['Name', ...people].join('\n'));
    await printBrowserTable((launched, own, figures) => measure(launched, own, { figures, folder }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  launched: Launched,
  own: Page,
  { figures, folder }: { figures: Figures; folder: string },
): Promise<void> {
  const tell = (what: string, value: string, goal = '') => figures.set(what, [value, goal]);
  const packs = await openOwnPage(launched, 'src/packs/packs.html');
  await packs.waitForSelector('[data-pack]');
  // Before, since an import that has begun is a record too.
  const stored = await storedRecords(own);
  await chooseFiles(packs, [join(folder, 'Places.tsv')]);
  await untilProgress(packs, 0.5);
  tell('cancelled in the middle after', ms(await cancel(packs)), '≤ 500 ms');
  const cancelled = performance.now();
  while ((await storedRecords(own)) !== stored) await wait(20);
  tell('nothing left of it after', ms(performance.now() - cancelled));

  await beginWatching(packs);
  const longestTask = launched.kind === 'chromium' ? await watchTasks(packs) : null;
  const began = performance.now();
  await chooseFiles(packs, [join(folder, 'Places.tsv')]);
  await until(packs, '.preview table');
  tell('900,000 names: until the preview', seconds(performance.now() - began));
  const { longest, shown } = await endWatching(packs);
  tell('longest task of our page, by its own clock', longestTask ? ms(await longestTask()) : 'not told', '≤ 50 ms');
  tell('longest that it was held up, whoever had the processor', ms(longest));
  tell('steps of progress shown', String(shown));
  tell('most memory of a process of the browser', megabytes(memory(launched, 'VmHWM')));
  const taken = performance.now();
  await take(packs, 'places');
  tell('taken, and in use, after', ms(performance.now() - taken));

  await chooseFiles(packs, [join(folder, 'People.csv')]);
  await until(packs, '.preview table');
  await take(packs, 'people');
  const awake = await timesAwake(launched, own);
  tell('background started for nothing', medianOf(awake.nothing));
  tell('awake after a stop, bundled pack alone', medianOf(awake.alone));
  tell('awake after a stop, three packs', medianOf(awake.three), '≤ 400 ms');
  // The last start was for nothing.
  await answer(own);
  tell('the same answer when awake', ms(await answer(own)));
  await packs.close();
  tell('after an update: both indexes built anew, and in use, after', seconds(await builtAnew(launched, own)));
  await stop(launched, own);
  await answer(own);
  tell('memory of the largest process, awake', megabytes(memory(launched, 'VmRSS')));
  tell('stored', megabytes(await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)));
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Waits however long it takes; a file that is refused ends it. */
async function until(packs: Page, selector: string): Promise<void> {
  while (!(await packs.$(selector))) {
    const refused = await packs.$('[role="alert"]');
    if (refused) throw new Error(await refused.evaluate(({ textContent }) => textContent ?? ''));
    await wait(100);
  }
}

async function take(packs: Page, id: string): Promise<void> {
  await packs.evaluate(() => document.querySelector<HTMLElement>('[data-do="take"]')?.click());
  await until(packs, `[data-pack="${id}"]`);
}

/** Waits until so much of an import is done, from 0 to 1. */
async function untilProgress(packs: Page, done: number): Promise<void> {
  const reached = () =>
    packs.evaluate(
      (least) => (document.querySelector<HTMLProgressElement>('.importing progress')?.value ?? 0) >= least,
      done,
    );
  while (!(await reached())) await wait(20);
}

/** How many records each store of the database of packs has. */
function storedRecords(own: Page): Promise<string> {
  return inPage(own, async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('packs'));
    const counts = [...database.objectStoreNames].map(async (name) => [
      name,
      await done(database.transaction(name).objectStore(name).count()),
    ]);
    const told = JSON.stringify(await Promise.all(counts));
    database.close();
    return told;
  });
}

/** Has the stored indexes be another version's, as after an update, and says how long it takes until all are built anew. */
async function builtAnew(launched: Launched, own: Page): Promise<number> {
  await stop(launched, own);
  const outdated = (isSet: boolean) =>
    inPage(
      own,
      async (set: boolean) => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const database = await done(indexedDB.open('packs'));
        const packs = database.transaction('packs', set ? 'readwrite' : 'readonly').objectStore('packs');
        const [keys, records] = await Promise.all([done(packs.getAllKeys()), done(packs.getAll())]);
        if (set)
          await Promise.all(records.map((each, i) => done(packs.put({ ...each, index: { by: 'older' } }, keys[i]))));
        database.close();
        return records.filter(({ index }) => index?.by === 'older').length;
      },
      isSet,
    );
  await outdated(true);
  await answer(own);
  const began = performance.now();
  // Nobody asks meanwhile, as while a reader reads.
  while ((await outdated(false)) > 0) await wait(200);
  return performance.now() - began;
}

/** From the press until the page no longer shows the import. */
function cancel(packs: Page): Promise<number> {
  return packs.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('.importing button')?.click();
    while (document.querySelector('.importing')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  });
}

interface Watch {
  longest: number;
  shown: Set<number>;
  timer: number;
}

/** Notes how long the page's main thread is busy without a break, and which values the progress bar has. */
function beginWatching(packs: Page): Promise<void> {
  return packs.evaluate(() => {
    const watch = { longest: 0, shown: new Set<number>(), timer: 0 } satisfies Watch;
    Object.assign(globalThis, { watch });
    let last = performance.now();
    watch.timer = window.setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      const progress = document.querySelector<HTMLProgressElement>('.importing progress');
      if (progress) watch.shown.add(progress.value);
    }, 4);
  });
}

function endWatching(packs: Page): Promise<{ longest: number; shown: number }> {
  return packs.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    clearInterval(watch.timer);
    return { longest: watch.longest, shown: watch.shown.size };
  });
}

/** Stops the background again and again, and has it answer with all packs, with the bundled one alone, and nothing, in turn. */
async function timesAwake(launched: Launched, own: Page): Promise<Record<'nothing' | 'alone' | 'three', number[]>> {
  const times = { nothing: [] as number[], alone: [] as number[], three: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const on of [false, true]) {
      for (const id of ['places', 'people']) await ask(own, 'changePacks', { change: { do: 'switch', id, on } });
      await stop(launched, own);
      times[on ? 'three' : 'alone'].push(await answer(own));
    }
    await stop(launched, own);
    times.nothing.push((await ask(own, 'reach', {})).took);
  }
  return times;
}

/** The median, and the least and the longest. */
function medianOf(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  return `${sorted[sorted.length >> 1]} (${sorted[0]} to ${sorted.at(-1)}) ms`;
}

/** How long the background takes to say which names stand in a text. */
async function answer(own: Page): Promise<number> {
  const { took, answered } = await ask(own, 'recognise', { parts: [{ text: TEXT }] });
  if (!answered.includes('aliyev')) throw new Error(answered);
  return took;
}

/** Asks the background from a page of ours, and says how long the answer took. */
function ask(own: Page, message: string, params: object): Promise<{ took: number; answered: string }> {
  return own.evaluate(
    async (asked) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const began = performance.now();
      const answered = await chrome.runtime.sendMessage(asked);
      return { took: performance.now() - began, answered: JSON.stringify(answered) };
    },
    { message, params },
  );
}

async function stop({ kind, browser, origin }: Launched, own: Page): Promise<void> {
  if (kind === 'firefox') {
    const extension = "WebExtensionPolicy.getByID('extension@backgrounder').extension";
    await inFirefoxItself<void>(own, `${extension}.terminateBackground({ disableResetIdleForTest: true })`);
    return;
  }
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** Of the browser's processes the largest, its first left out: Linux alone tells. */
function memory({ browser }: Launched, what: 'VmHWM' | 'VmRSS'): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/status`, 'utf8')];
      } catch {
        return []; // It has ended.
      }
    });
  const numberIn = (status: string, key: string) =>
    Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  const family = new Set([browser.process()?.pid ?? 0]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const status of processes) if (family.has(numberIn(status, 'PPid'))) family.add(numberIn(status, 'Pid'));
  }
  family.delete(browser.process()?.pid ?? 0);
  const sizes = processes
    .filter((status) => family.has(numberIn(status, 'Pid')))
    .map((status) => numberIn(status, what));
  return Math.max(0, ...sizes) * 1024;
}
