import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { press } from './popup.ts';
import { type Reader, startReader } from './reader.ts';

const FIXTURES = resolve('test/documents/fixtures');
const MAKER = 'src/maker/maker.html';

describe.each(BROWSER_KINDS)('with %s, a reader with documents of their own', (kind) => {
  let reader: Reader;
  let maker: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-maker-'));
    reader = await startReader(kind);
    maker = await openOwnPage(reader.launched, MAKER);
    await maker.waitForSelector('.drop');
  });
  afterAll(async () => {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('brings PDF, ODT and text, and hears what is wrong with each of the others', async () => {
    await writeFile(
      join(folder, 'notes.txt'),
      'A note of 3 May 2024\n\nTorvald Brenk met Ada Quill in Ellery Sound.\n',
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

  it('is told of the same text in another file, and keeps one of them', async () => {
    await press(maker, '[data-do="dismiss"]');
    await choose(fixture('article.odt'));
    await expect
      .poll(() => textsOf('.untaken li'))
      .toEqual(['article.odt has the same text as a document that is already here. It was left out.']);
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

  it('has everything again after the page was closed', async () => {
    const before = await states();
    await maker.close();
    maker = await openOwnPage(reader.launched, `${MAKER}#/names`);
    await maker.waitForSelector('.row .name');
    expect(await states()).toEqual(before);
    expect(await reader.errors.all()).toEqual([]);
  });

  async function choose(...paths: string[]): Promise<void> {
    const input = (await maker.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  async function openStep(step: string): Promise<void> {
    await maker.evaluate((wanted) => {
      location.hash = `#/${wanted}`;
    }, step);
  }

  function textsOf(selector: string): Promise<string[]> {
    return maker.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
  }

  /** Every name that is decided on, with what was decided. */
  function states(): Promise<string[][]> {
    return maker.$$eval('.row .name:not([data-state="open"])', (rows) =>
      rows.map((row) => [row.querySelector('.row-name')?.textContent ?? '', row.getAttribute('data-state') ?? '']),
    );
  }
});

const fixture = (name: string) => join(FIXTURES, name);
