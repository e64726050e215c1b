/** Imports that are cut short at moments all over their length, new ones and those that replace a pack: all of it or nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { backgroundOf } from './background.ts';
import { press } from './popup.ts';
import { type Reader, startReader, unpackedPackage } from './reader.ts';

/** Names of the file, and of the one of which it is a newer version. */
const [MANY, FEW] = [4_000, 3];
/** Spread over the length of an import, half of them new and half replacing. */
const MOMENTS = 12;
/** Browsers are started a dozen times, on however slow a machine. */
const PATIENCE = { timeout: 240_000 };

/** What there is of the pack, in the list and in the database. */
interface Stored {
  names: number;
  records: Record<string, number>;
}

describe.each(BROWSER_KINDS)('with %s, an import that is cut short', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-moments-'));
  const profile = join(folder, 'profile');
  let extension: string;
  let reader: Reader;
  let packs: Page;
  /** Milliseconds from choosing the file until its pack is in use. */
  let length: number;
  /** What is stored without the pack, with the old one and with the new one. */
  let none: Stored;
  let old: Stored;
  let whole: Stored;

  beforeAll(async () => {
    extension = await unpackedPackage(kind, join(folder, 'extension'));
    for (const [version, count] of Object.entries({ old: FEW, new: MANY })) {
      mkdirSync(join(folder, version));
      const rows = Array.from({ length: count }, (_, i) => `Port ${i.toString(36)} Quill;${noise(300)}`);
      writeFileSync(join(folder, version, 'ports.csv'), ['Name;Description', ...rows].join('\n'));
    }
    reader = await startReader(kind, { extension, profile });
    await openPacks();
    none = await stored();
    await bring('old');
    await openAgain();
    old = await stored();
    const began = performance.now();
    await bring('new');
    length = performance.now() - began;
    await openAgain();
    whole = await stored();
    expect([none.names, old.names, whole.names]).toEqual([0, FEW, MANY]);
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('by its page is all there or all gone, and goes on where its reader wants it', async () => {
    await atMoments(openAgain, false);
    await atMoments(openAgain, true);
  });

  it.each([
    ['a new pack', false],
    ['a newer version of a pack', true],
  ])(
    'by the browser’s end, of %s, is all there or all gone, and goes on where its reader wants it',
    PATIENCE,
    async (_, replaces) => {
      await atMoments(restart, replaces);
    },
  );

  it('by the background’s end comes all the same', PATIENCE, async () => {
    for (let moment = 0; moment < MOMENTS; moment++) {
      await prepare(moment % 2 > 0);
      await choose('new');
      await wait((length * moment) / MOMENTS);
      await backgroundOf(reader).stop();
      await taken(MANY);
      // The page may wait for its answer still.
      await openAgain();
      await settled([whole]);
    }
  });

  async function atMoments(cut: () => Promise<void>, replaces: boolean): Promise<void> {
    const ends = new Set<string>();
    for (let moment = 0; moment < MOMENTS / 2; moment++) {
      const before = await prepare(replaces);
      await choose('new');
      await wait((2 * length * (moment + 0.5)) / MOMENTS);
      await cut();
      const offers = (await stored()).records.imports !== 0;
      ends.add(offers ? 'offered' : 'over');
      if (offers) await packs.waitForSelector('[data-do="go-on"]');
      if (offers && moment % 3 === 1) {
        await takeByItself();
        await press(packs, '[data-do="go-on"]');
        await taken(MANY);
        await settled([whole]);
      } else {
        if (offers) await press(packs, '[data-do="leave"]');
        await settled(offers ? [before] : [before, whole]);
      }
    }
    expect(ends).toContain('offered');
  }

  /** Brings about what is there before an import, and says what that is. */
  async function prepare(replaces: boolean): Promise<Stored> {
    const before = replaces ? old : none;
    const { names } = await stored();
    if (names !== before.names && replaces) await bring('old');
    if (names !== before.names && !replaces) await press(packs, '[data-pack="ports"] [data-do="remove"]');
    await taken(before.names);
    await settled([before]);
    await takeByItself();
    return before;
  }

  async function bring(version: 'old' | 'new'): Promise<void> {
    await takeByItself();
    await choose(version);
    await taken(version === 'old' ? FEW : MANY);
  }

  /** Waits until what is stored is one of these, and nothing besides; the page, opened anew, sweeps. */
  async function settled(expected: Stored[]): Promise<void> {
    const told = expected.map((each) => JSON.stringify(each));
    for (let look = 1; !told.includes(JSON.stringify(await stored())); look++) {
      // At its first opening the page before it may hold its lock still.
      if (look > 9) expect(expected).toContainEqual(await stored());
      await openAgain();
    }
  }

  async function openAgain(): Promise<void> {
    await packs.close();
    await openPacks();
  }

  async function openPacks(): Promise<void> {
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await packs.waitForSelector('[data-pack]');
  }

  async function restart(): Promise<void> {
    const browser = reader.launched.browser.process();
    const gone = new Promise((resolve) => browser?.once('exit', resolve));
    browser?.kill('SIGKILL');
    await gone;
    await reader.close().catch(() => undefined);
    reader = await startReader(kind, { extension, profile });
    await openPacks();
  }

  async function choose(version: 'old' | 'new'): Promise<void> {
    const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, version, 'ports.csv'));
  }

  /** Has the page take what it shows as soon as it does, so that taking is a moment like others. */
  function takeByItself(): Promise<void> {
    return packs.evaluate(() => {
      new MutationObserver((_, watch) => {
        const take = document.querySelector<HTMLElement>('[data-do="take"]');
        if (!take) return;
        watch.disconnect();
        take.click();
      }).observe(document.body, { subtree: true, childList: true });
    });
  }

  /** Waits until the pack with so many names is in use. */
  async function taken(names: number): Promise<void> {
    while ((await stored()).names !== names) await wait(20);
  }

  function stored(): Promise<Stored> {
    return reader.own.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('packs'));
      const all = [...database.objectStoreNames].filter((name) => name !== 'shelf');
      const counts = all.map(async (name) => [name, await done(database.transaction(name).objectStore(name).count())]);
      const records: Record<string, number> = Object.fromEntries(await Promise.all(counts));
      const kept = await done(database.transaction('packs').objectStore('packs').getAll());
      database.close();
      const names = kept.filter(({ state }) => state === 'kept').map(({ counts: { entries } }) => entries);
      return { names: names.reduce((sum, count) => sum + count, 0), records };
    });
  }
});

/** Letters that no browser can press into less room. */
function noise(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
}
