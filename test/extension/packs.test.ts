import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';
import { press } from './popup.ts';
import { type Reader, startReader } from './reader.ts';
import { unmarkedName } from './unmarked-name.ts';

/** Beside a name of the demo article. */
const FILLERS = Array.from({ length: 29 }, (_, i) => `Invented Name ${String.fromCharCode(65 + i)}x`);

describe.each(BROWSER_KINDS)('with %s, a reader who brings a spreadsheet', (kind) => {
  let reader: Reader;
  let page: Page;
  let packs: Page;
  let folder: string;
  let name: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
    reader = await startReader(kind);
    ({ page } = await reader.open('/demo/article.html'));
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await packs.waitForSelector('[data-pack]');
    name = await unmarkedName(page);
  });
  afterAll(async () => {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('sees what would come, and changes nothing by looking', async () => {
    const rows = ['Name;Descripton', ...[name, ...FILLERS].map((each) => `${each};Correspondent of the demo é`)];
    // As an old program on Windows writes it.
    await writeFile(join(folder, 'people.csv'), Buffer.from(rows.join('\r\n'), 'latin1'));
    await choose(join(folder, 'people.csv'));
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview')).toContain('30 of 30 names taken');
    expect(await textOf('.preview tr')).toContain(name);
    expect(await shelf()).toEqual([['russia-azerbaijan', true]]);
  });

  it('has its names on the open page at once', async () => {
    await press(packs, '[data-do="take"]');
    await packs.waitForSelector('[data-pack="people"]');
    await expect.poll(() => marked(name)).toBe(true);
    expect(await textOf('[data-pack="people"]')).toContain('people.csv');
  });

  it('switches it off and on again', async () => {
    await press(packs, '[data-pack="people"] [role="switch"]');
    await expect.poll(() => marked(name)).toBe(false);
    await press(packs, '[data-pack="people"] [role="switch"]');
    await expect.poll(() => marked(name)).toBe(true);
  });

  it('puts it first, where it is when the page is opened again', async () => {
    await press(packs, '[data-pack="people"] [data-do="up"]');
    await expect.poll(shelf).toEqual([
      ['people', true],
      ['russia-azerbaijan', true],
    ]);
    await packs.close();
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await expect.poll(shelf).toEqual([
      ['people', true],
      ['russia-azerbaijan', true],
    ]);
  });

  it('exports it, whole, as a file that can be imported again', async () => {
    for (const kind of ['export', 'export-json']) {
      await packs.evaluate(() => {
        HTMLAnchorElement.prototype.click = () => undefined;
        URL.createObjectURL = (file) => {
          Object.assign(globalThis, { saved: file });
          return 'blob:saved';
        };
      });
      await press(packs, `[data-pack="people"] [data-do="${kind}"]`);
      await packs.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
      const bytes = await packs.evaluate(async () => {
        const { saved } = globalThis as unknown as { saved: Blob };
        Reflect.deleteProperty(globalThis, 'saved');
        return [...new Uint8Array(await saved.arrayBuffer())];
      });
      const pack = await readPackFile(new Blob([new Uint8Array(bytes)]).stream());
      expect(pack.entries.map(({ label }) => label)).toEqual([name, ...FILLERS]);
      expect(pack.entries[0]?.gloss).toBe('Correspondent of the demo é');
    }
  });

  it('deletes it, and brings it back', async () => {
    await press(packs, '[data-pack="people"] [data-do="remove"]');
    await expect.poll(() => marked(name)).toBe(false);
    await press(packs, '[data-do="undo"]');
    await expect.poll(() => marked(name)).toBe(true);
  });

  it('is told what is wrong with a file, and keeps what is there', async () => {
    await writeFile(join(folder, 'newer.json'), '{"format":"backgrounder-pack/9"}');
    await choose(join(folder, 'newer.json'));
    await packs.waitForSelector('[role="alert"]');
    expect(await textOf('[role="alert"]')).toContain('use a version of Backgrounder that reads backgrounder-pack/9');
    expect(await shelf()).toHaveLength(2);
  });

  it('deletes everything after a second press', async () => {
    await press(packs, '[data-do="clear"]');
    expect(await shelf()).toHaveLength(2);
    await press(packs, '[data-do="clear"]');
    await expect.poll(shelf).toEqual([['russia-azerbaijan', true]]);
    await expect.poll(() => marked(name)).toBe(false);
    expect(await reader.errors.all()).toEqual([]);
  });

  async function choose(path: string): Promise<void> {
    const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  function textOf(selector: string): Promise<string> {
    return packs.$eval(selector, ({ textContent }) => textContent ?? '');
  }

  function shelf(): Promise<unknown[]> {
    return packs.$$eval('[data-pack]', (rows) =>
      rows.map((row) => [
        row.getAttribute('data-pack'),
        row.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true',
      ]),
    );
  }

  async function marked(text: string): Promise<boolean> {
    return (await readMarks(page)).some((mark) => mark.text === text);
  }
});
