import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeCard, openCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';
import { slugOf } from '../../src/text/fold.ts';
import { press } from './popup.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';
import { unmarkedName } from './unmarked-name.ts';

const FIXTURES = resolve('test/documents/fixtures');
const MAKER = 'src/maker/maker.html';

describe.each(BROWSER_KINDS)('with %s, a reader with documents of their own', (kind) => {
  let reader: Reader;
  let maker: Page;
  let folder: string;
  /** Of the demo article, which no pack has before. */
  let name: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-maker-'));
    reader = await readers.toKeepThings(kind);
    maker = await openOwnPage(reader.launched, MAKER);
    await maker.waitForSelector('.drop');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('brings PDF, ODT and text, and hears what is wrong with each of the others', async () => {
    await writeFile(
      join(folder, 'notes.txt'),
      'A note of 3 May 2024\n\nTorvald Brenk met Corin Vale in Ellery Sound. Brenk said that the Marsden Ferry was late.\n\nIt was said that Vladimir Putin did not.\n',
    );
    await writeFile(join(folder, 'picture.png'), 'PNG');
    await writeFile(join(folder, 'broken.docx'), 'not a document');
    await choose(
      fixture('one-column.pdf'),
      fixture('article.odt'),
      fixture('200-pages.pdf'),
      fixture('locked.pdf'),
      fixture('scanned.pdf'),
      join(folder, 'notes.txt'),
      join(folder, 'picture.png'),
      join(folder, 'broken.docx'),
    );
    await maker.waitForFunction(() => !document.querySelector('.reading'), { polling: 100, timeout: 100_000 });
    await expect.poll(() => textsOf('.row .row-name')).toHaveLength(4);
    const faults = await textsOf('.untaken li');
    expect(faults).toEqual([
      'locked.pdf is locked. Save a copy without password or copy protection.',
      'scanned.pdf holds pictures of pages and no text. Run text recognition (OCR) over it first.',
      'picture.png is of a kind that is not read. Save it as text, Markdown, HTML, PDF, DOCX, ODT, EPUB or CSV.',
      'broken.docx is damaged. Open it in its own program and save it again.',
    ]);
  });

  it('is told of the same text in files of other kinds, and keeps one of them', async () => {
    await press(maker, '[data-do="dismiss"]');
    const files = ['article.odt', 'article.docx', 'article.epub', 'article.html'];
    await choose(...files.map(fixture));
    await expect
      .poll(() => textsOf('.untaken li'))
      .toEqual(files.map((file) => `${file} has the same text as a document that is already here. It was left out.`));
    expect(await textsOf('.row .row-name')).toHaveLength(4);
  });

  it('finds the names of all documents, and decides on them from the keyboard', async () => {
    await openStep('names');
    await maker.waitForSelector('.row .name', { timeout: 100_000 });
    const [first, second] = await textsOf('.row .row-name');
    await maker.keyboard.press('a');
    await maker.keyboard.press('x');
    await expect
      .poll(() => states())
      .toEqual([
        [first, 'accepted'],
        [second, 'ignored'],
      ]);
    await maker.keyboard.press('u');
    await expect.poll(() => states()).toEqual([[first, 'accepted']]);
  });

  it('shows what the bundled pack knows as known, and proposes it no more', async () => {
    await press(maker, '[data-show="known"]');
    await expect.poll(() => textsOf('.row .row-name')).toContain('Vladimir Putin');
    await press(maker, '[data-show="all"]');
  });

  it('corrects the names: split, merged, renamed, ignored, of another type, and explained', async () => {
    const merge = async () => {
      await pick('Brenk');
      await maker.keyboard.press('m');
      await pick('Torvald Brenk');
      await maker.keyboard.press('m');
      await maker.waitForSelector('[data-split="Brenk"]');
    };
    await merge();
    await press(maker, '[data-split="Brenk"]');
    await merge();
    await write('g', 'Head of the harbour office');
    await pick('Marsden Ferry');
    await write('r', 'Marsden Car Ferry');
    await maker.select('[name="type"]', 'project');
    await write('g', 'A ship that was planned');
    await pick('Corin Vale');
    await write('g', 'Pilot of Ellery');
    await pick('Ellery Sound');
    await maker.keyboard.press('x');
    // Of all names only those in sight are in the document.
    await expect.poll(() => states()).toContainEqual(['Ellery Sound', 'ignored']);
    await find('');
  });

  it('has everything again after the page was closed', async () => {
    const before = await states();
    await maker.close();
    maker = await openOwnPage(reader.launched, `${MAKER}#/names`);
    await maker.waitForSelector('.row .name');
    expect(await states()).toEqual(before);
    expect(await reader.errors.all()).toEqual([]);
  });

  it('uses the names on an open page, each with its sentence', async () => {
    const { page } = await reader.open('/demo/article.html');
    name = await unmarkedName(page);
    await openStep('documents');
    await maker.bringToFront();
    await writeFile(
      join(folder, 'about.txt'),
      `A report of 5 June 2024\n\nNobody had seen ${name} in the harbour before.\n`,
    );
    await choose(join(folder, 'about.txt'));
    await expect.poll(() => textsOf('.row .row-name')).toHaveLength(5);
    await openStep('names');
    await maker.waitForSelector('.find');
    await pick(name);
    await find('');
    await press(maker, '[data-do="accept-all"]');
    await openStep('use');
    await press(maker, '[data-do="use"]');
    await maker.waitForSelector('.used');
    await page.bringToFront();
    const marked = async () => (await readMarks(page)).map(({ text }) => text);
    await expect.poll(marked).toContain(name);
    const card = await openCard(page, (await marked()).indexOf(name));
    expect(card).toContain(`Nobody had seen ${name} in the harbour before.`);
    expect(card).toContain('5 Jun 2024');
    expect(card).toContain('Open the document');
    await escapeCard(page);
  });

  it('opens the document, as it was read, at the words that are quoted', async () => {
    const entry = `my-names%2F${slugOf(name)}`;
    const library = await openOwnPage(reader.launched, `src/library/library.html#/entry/${entry}`);
    const link = 'a[href*="#/document/"]';
    await library.waitForSelector(link);
    expect(await library.$eval('q', ({ textContent }) => textContent)).toMatch(/^Nobody had seen .* before\.$/);
    const href = await library.$eval(link, (found) => (found as HTMLAnchorElement).href);
    await library.close();
    const kept = await openOwnPage(reader.launched, href.slice(reader.launched.origin.length + 1));
    await kept.waitForSelector('mark');
    expect(await kept.$eval('mark', ({ textContent }) => textContent)).toMatch(/^Nobody had seen .* before\.$/);
    await kept.close();
  });

  it('puts a new version in the place of a document, with its sentence, and says which one is lost', async () => {
    await openStep('documents');
    await maker.bringToFront();
    const again = `Nobody had ever seen ${name} in the harbour before.`;
    await writeFile(join(folder, 'about.txt'), `A report of 5 June 2024\n\nIt was cold that day.\n\n${again}\n`);
    await choose(join(folder, 'about.txt'));
    await maker.waitForSelector('.replaced');
    expect(await textsOf('.replaced li')).toEqual([]);
    expect(await textsOf('.row .row-name')).toHaveLength(5);
    await writeFile(
      join(folder, 'about.txt'),
      'A report of 5 June 2024\n\nIt was cold that day.\n\nNobody was seen.\n',
    );
    await press(maker, '[data-do="seen"]');
    await choose(join(folder, 'about.txt'));
    await maker.waitForSelector('.replaced');
    expect(await textsOf('.replaced li')).toContain(`The new version doesn’t say “${again}”, which the pack quoted.`);
    await press(maker, '[data-do="take-back"]');
    await maker.waitForFunction(() => !document.querySelector('.replaced'), { polling: 50 });
    await openStep('use');
    await maker.waitForSelector('[data-do="use"]');
    await press(maker, '[data-do="use"]');
    await maker.waitForSelector('.used');
  });

  it('exports the pack with its quotations, deletes it, and imports the same', async () => {
    await maker.bringToFront();
    const file = await exported('export');
    const pack = await readPackFile(file.stream());
    expect(pack.kind).toBe('made');
    const entryOf = (label: string) => pack.entries.find((entry) => entry.label === label);
    expect(entryOf('Torvald Brenk')).toMatchObject({ gloss: 'Head of the harbour office' });
    expect(
      entryOf('Torvald Brenk')
        ?.forms.map(({ text }) => text)
        .sort(),
    ).toEqual(['Brenk', 'Torvald Brenk']);
    expect(entryOf('Marsden Car Ferry')).toMatchObject({ type: 'project', gloss: 'A ship that was planned' });
    expect(entryOf('Corin Vale')).toMatchObject({ gloss: 'Pilot of Ellery' });
    expect(entryOf('Ellery Sound')).toBeUndefined();
    expect(pack.passages?.map(({ quote }) => quote)).toContainEqual(
      expect.stringMatching(/^Nobody had ever seen .* before\.$/),
    );
    const { passages: _, ...others } = pack;
    expect(await readPackFile((await exported('export-without-quotes')).stream())).toEqual(others);
    await writeFile(join(folder, 'made.backgrounder'), new Uint8Array(await file.arrayBuffer()));
    const packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await press(packs, '[data-pack="my-names"] [data-do="remove"]');
    await packs.waitForFunction(() => !document.querySelector('[data-pack="my-names"]'), { polling: 50 });
    const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'made.backgrounder'));
    await press(packs, '[data-do="take"]');
    await packs.waitForSelector('[data-pack="my-names"]');
    const again = await exported('export', packs, '[data-pack="my-names"] [data-do="export"]');
    expect(await readPackFile(again.stream())).toEqual(pack);
    await packs.close();
    expect(await reader.errors.all()).toEqual([]);
  });

  /** What a press saves, kept from the disk. */
  async function exported(what: string, page = maker, button = `[data-do="${what}"]`): Promise<Blob> {
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { saved: file });
        return 'blob:saved';
      };
    });
    await press(page, button);
    await page.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
    const bytes = await page.evaluate(async () => {
      const { saved } = globalThis as unknown as { saved: Blob };
      Reflect.deleteProperty(globalThis, 'saved');
      return [...new Uint8Array(await saved.arrayBuffer())];
    });
    return new Blob([new Uint8Array(bytes)]);
  }

  async function choose(...paths: string[]): Promise<void> {
    const input = (await maker.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  async function openStep(step: string): Promise<void> {
    await maker.evaluate((wanted) => {
      location.hash = `#/${wanted}`;
    }, step);
  }

  /** Leaves the names in the list that hold these words. */
  async function find(words: string): Promise<void> {
    await maker.$eval(
      '.find',
      (input, wanted) => {
        (input as HTMLInputElement).value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
  }

  /** Goes to a name in the list. */
  async function pick(wanted: string): Promise<void> {
    await find(wanted);
    const row = await maker.waitForFunction(
      (label) =>
        [...document.querySelectorAll('.row')].find((each) => each.querySelector('.row-name')?.textContent === label),
      { polling: 50 },
      wanted,
    );
    await (row as ElementHandle<HTMLElement>).evaluate((each) => each.click());
    await maker.waitForSelector(`.details[aria-label="${wanted}"]`);
    await maker.focus('[role="listbox"]');
  }

  /** Writes into the field that a key leads to. */
  async function write(key: KeyInput, text: string): Promise<void> {
    await maker.keyboard.press(key);
    await maker.keyboard.type(text);
    await maker.keyboard.press('Enter');
  }

  function textsOf(selector: string): Promise<string[]> {
    return maker.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
  }

  /** Every name that is decided on, with what was decided. */
  function states(): Promise<string[][]> {
    return maker.$$eval('.row .name:is([data-state="accepted"], [data-state="ignored"])', (rows) =>
      rows.map((row) => [row.querySelector('.row-name')?.textContent ?? '', row.getAttribute('data-state') ?? '']),
    );
  }
});

const fixture = (name: string) => join(FIXTURES, name);
