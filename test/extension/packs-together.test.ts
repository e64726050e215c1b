import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeCard, openCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { type Entry, PACK_FORMAT, type Pack } from '../../src/pack/format.ts';
import { closePopup, openPopup, press } from './popup.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';

const BUNDLED = JSON.parse(readFileSync('build/packs/russia-azerbaijan.pack.json', 'utf8')) as Pack;

describe.each(BROWSER_KINDS)('with %s, a reader whose own pack knows what the bundled pack knows', (kind) => {
  let reader: Reader;
  let page: Page;
  let packs: Page;
  let folder: string;
  /** One that both know, and where it is marked. */
  let shared: Entry;
  let mark: number;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
    reader = await readers.toKeepThings(kind);
    ({ page } = await reader.open('/demo/article.html'));
    ({ shared, mark } = await sharedName(page));
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await packs.waitForSelector('[data-pack]');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has one card for it, with what each pack knows under that pack’s name', async () => {
    await take({ ...shared, id: 'mine', gloss: 'As my own notes have it' });
    await page.bringToFront();
    await expect.poll(cardOnce).toContain('As my own notes have it');
    const text = await cardOnce();
    expect(text.split(shared.label)[0]).not.toContain(BUNDLED.title);
    expect(placesIn(text, BUNDLED.title, shared.gloss, 'My notes', 'As my own notes have it')).toBe('in this order');
  });

  it('finds it once in the popup, by what the first pack says', async () => {
    expect(await listed()).toEqual([shared.gloss]);
  });

  it('has its own pack first where it stands first', async () => {
    await packs.bringToFront();
    await press(packs, '[data-pack="my-notes"] [data-do="up"]');
    await packs.waitForSelector('[data-pack="my-notes"]:first-child');
    await page.bringToFront();
    await expect
      .poll(async () => placesIn(await cardOnce(), 'My notes', 'As my own notes have it', BUNDLED.title, shared.gloss))
      .toBe('in this order');
  });

  it('is offered both where they are unlike', async () => {
    await packs.bringToFront();
    const type = shared.type === 'award' ? 'topic' : 'award';
    await take({ ...shared, id: 'mine', type, gloss: 'A prize of that name' }, '1.0.1');
    await page.bringToFront();
    await expect
      .poll(async () => placesIn(await cardOnce(), 'A prize of that name', 'My notes', shared.gloss, BUNDLED.title))
      .toBe('in this order');
    expect(await listed()).toEqual(['A prize of that name', `or: ${shared.gloss}`]);
  });

  it('is offered both in a text of its own, and what is wrong is told nowhere', async () => {
    const library = await openOwnPage(reader.launched, 'src/library/library.html#/check');
    await library.waitForSelector('textarea');
    await library.type('textarea', `They spoke of ${shared.label} again.`);
    await library.evaluate(() => document.querySelector<HTMLElement>('form button[type="submit"]')?.click());
    // The name's own mark: the list beside it has it by its first entry.
    await press(library, '.bgr-mark');
    const text = () => library.$eval('main', ({ textContent }) => textContent ?? '');
    await expect.poll(text).toContain('A prize of that name');
    expect(await text()).toContain(shared.gloss);
    await library.close();
    expect(await reader.errors.take()).toEqual([]);
  });

  /** What the popup says of the names on the page that are called so. */
  async function listed(): Promise<string[]> {
    await page.bringToFront();
    const popup = await openPopup(reader, page);
    await popup.waitForSelector('.names .gloss');
    const glosses = await popup.$$eval(
      '.names li',
      (rows, label) =>
        rows
          .filter((row) => row.querySelector('.label bdi')?.textContent === label)
          .flatMap((row) => [...row.querySelectorAll('.gloss')].map(({ textContent }) => textContent ?? '')),
      shared.label,
    );
    await closePopup(popup);
    return glosses;
  }

  /** Brings a pack of one entry, which not everybody knows. */
  async function take(entry: Entry, version = '1.0.0'): Promise<void> {
    const { relations: _, labels: __, glosses: ___, same: ____, generic: _____, ...own } = entry;
    const pack: Pack = {
      format: PACK_FORMAT,
      id: 'my-notes',
      title: 'My notes',
      description: 'What I know.',
      version,
      language: 'en',
      licence: 'MIT',
      sources: [],
      entries: [{ ...own, naming: null }],
      facts: [],
    };
    await writeFile(join(folder, 'notes.json'), JSON.stringify(pack));
    const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'notes.json'));
    await packs.waitForSelector('[data-do="take"]');
    await press(packs, '[data-do="take"]');
    await packs.waitForFunction(
      (wanted) => document.querySelector('[data-pack="my-notes"]')?.textContent?.includes(wanted),
      { polling: 50 },
      version,
    );
  }

  /** What the card says, closed again. */
  async function cardOnce(): Promise<string> {
    const text = await openCard(page, mark);
    await escapeCard(page);
    return text;
  }
});

/** `in this order` when all the words stand in a text one after the other, else which of them doesn't. */
function placesIn(text: string, ...words: string[]): string {
  let at = 0;
  for (const word of words) {
    at = text.indexOf(word, at);
    if (at < 0) return `${word} is missing or out of order in: ${text}`;
    at += word.length;
  }
  return 'in this order';
}

/** The first name outside a link that is a full form of an entry. */
async function sharedName(page: Page): Promise<{ shared: Entry; mark: number }> {
  const marks = await readMarks(page);
  for (const [mark, { text, inLink }] of marks.entries()) {
    const shared = BUNDLED.entries.find(({ forms }) => forms.some((form) => form.text === text && !form.use));
    if (shared && !inLink) return { shared, mark };
  }
  throw new Error('The article names nobody in full outside a link');
}
