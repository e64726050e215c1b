import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeCard, openCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';
import { slugOf } from '../../src/text/fold.ts';
import { deleteAndImport, exported, fixture, MakerWindow } from './maker-window.ts';
import { press } from './popup.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';
import { unmarkedName } from './unmarked-name.ts';

describe.each(BROWSER_KINDS)('with %s, a reader with documents of their own', (kind) => {
  let reader: Reader;
  let maker: MakerWindow;
  let folder: string;
  /** Of the demo article, which no pack has before. */
  let name: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-maker-'));
    reader = await readers.toKeepThings(kind);
    maker = await MakerWindow.open(reader);
    await maker.page.waitForSelector('.drop');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('brings PDF, ODT and text, and hears what is wrong with each of the others', async () => {
    await writeFile(
      join(folder, 'notes.txt'),
      'A note of 3 May 2024\n\nTorvald Brenk met Corin Vale in Ellery Sound. Brenk said that the Marsden Ferry was late.\n\nIt was said that Vladimir Putin did not.\n',
    );
    await writeFile(
      join(folder, 'picture.png'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    );
    await writeFile(join(folder, 'broken.docx'), 'not a document');
    await maker.choose(
      fixture('one-column.pdf'),
      fixture('article.odt'),
      fixture('200-pages.pdf'),
      fixture('locked.pdf'),
      fixture('scanned.pdf'),
      join(folder, 'notes.txt'),
      join(folder, 'picture.png'),
      join(folder, 'broken.docx'),
    );
    await maker.page.waitForFunction(() => !document.querySelector('.reading'), { polling: 100, timeout: 100_000 });
    await expect.poll(() => maker.textsOf('.row .row-name')).toHaveLength(4);
    const faults = await maker.textsOf('.untaken li');
    expect(faults).toEqual([
      'locked.pdf is locked. Save a copy without password or copy protection.',
      'scanned.pdf holds pictures of pages and no text. Run text recognition (OCR) over it first.',
      'picture.png is of a kind that is not read. Save it as text, Markdown, HTML, PDF, DOCX, ODT, EPUB or CSV.',
      'broken.docx is damaged. Open it in its own program and save it again.',
    ]);
  });

  it('is told of the same text in files of other kinds, and keeps one of them', async () => {
    await press(maker.page, '[data-do="dismiss"]');
    const files = ['article.odt', 'article.docx', 'article.epub', 'article.html'];
    await maker.choose(...files.map(fixture));
    await expect
      .poll(() => maker.textsOf('.untaken li'))
      .toEqual(files.map((file) => `${file} has the same text as a document that is already here. It was left out.`));
    expect(await maker.textsOf('.row .row-name')).toHaveLength(4);
  });

  it('finds the names of all documents, and decides on them from the keyboard', async () => {
    await maker.openStep('names');
    await maker.page.waitForSelector('.row .name', { timeout: 100_000 });
    const [first, second] = await maker.textsOf('.row .row-name');
    await maker.page.keyboard.press('a');
    await maker.page.keyboard.press('x');
    await expect
      .poll(() => maker.states())
      .toEqual([
        [first, 'accepted'],
        [second, 'ignored'],
      ]);
    await maker.page.keyboard.press('u');
    await expect.poll(() => maker.states()).toEqual([[first, 'accepted']]);
  });

  it('shows what the bundled pack knows as known, and proposes it no more', async () => {
    await press(maker.page, '[data-show="known"]');
    await expect.poll(() => maker.textsOf('.row .row-name')).toContain('Vladimir Putin');
    await press(maker.page, '[data-show="all"]');
  });

  it('corrects the names: split, merged, renamed, ignored, of another type, and explained', async () => {
    await maker.merge('Brenk', 'Torvald Brenk');
    await press(maker.page, '[data-split="Brenk"]');
    await maker.merge('Brenk', 'Torvald Brenk');
    await maker.write('g', 'Head of the harbour office');
    await maker.pick('Marsden Ferry');
    await maker.write('r', 'Marsden Car Ferry');
    await maker.page.select('[name="type"]', 'project');
    await maker.write('g', 'A ship that was planned');
    await maker.pick('Corin Vale');
    await maker.write('g', 'Pilot of Ellery');
    await maker.pick('Ellery Sound');
    await maker.page.keyboard.press('x');
    // Of all names only those in sight are in the document.
    await expect.poll(() => maker.states()).toContainEqual(['Ellery Sound', 'ignored']);
    await maker.find('');
  });

  it('has everything again after the page was closed', async () => {
    const before = await maker.states();
    await maker.page.close();
    maker = await MakerWindow.open(reader, 'names');
    await maker.page.waitForSelector('.row .name');
    expect(await maker.states()).toEqual(before);
    expect(await reader.errors.take()).toEqual([]);
  });

  it('uses the names on an open page, each with its sentence', async () => {
    const { page } = await reader.open('/demo/article.html');
    name = await unmarkedName(page);
    await maker.openStep('documents');
    await maker.page.bringToFront();
    await writeFile(
      join(folder, 'about.txt'),
      `A report of 5 June 2024\n\nNobody had seen ${name} in the harbour before.\n`,
    );
    await maker.choose(join(folder, 'about.txt'));
    await expect.poll(() => maker.textsOf('.row .row-name')).toHaveLength(5);
    await maker.openStep('names');
    await maker.page.waitForSelector('.find');
    await maker.pick(name);
    await maker.find('');
    await press(maker.page, '[data-do="accept-all"]');
    await maker.openStep('use');
    await press(maker.page, '[data-do="use"]');
    await maker.page.waitForSelector('.used');
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
    const entry = `my-names-2%2F${slugOf(name)}`;
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
    await maker.openStep('documents');
    await maker.page.bringToFront();
    const again = `Nobody had ever seen ${name} in the harbour before.`;
    await writeFile(join(folder, 'about.txt'), `A report of 5 June 2024\n\nIt was cold that day.\n\n${again}\n`);
    await maker.choose(join(folder, 'about.txt'));
    await maker.page.waitForSelector('.replaced');
    expect(await maker.textsOf('.replaced li')).toEqual([]);
    expect(await maker.textsOf('.row .row-name')).toHaveLength(5);
    await writeFile(
      join(folder, 'about.txt'),
      'A report of 5 June 2024\n\nIt was cold that day.\n\nNobody was seen.\n',
    );
    await press(maker.page, '[data-do="seen"]');
    await maker.choose(join(folder, 'about.txt'));
    await maker.page.waitForSelector('.replaced');
    expect(await maker.textsOf('.replaced li')).toContain(
      `The new version doesn’t say “${again}”, which the pack quoted.`,
    );
    await press(maker.page, '[data-do="take-back"]');
    await maker.page.waitForFunction(() => !document.querySelector('.replaced'), { polling: 50 });
    await maker.openStep('use');
    await maker.page.waitForSelector('[data-do="use"]');
    await press(maker.page, '[data-do="use"]');
    await maker.page.waitForSelector('.used');
  });

  it('exports the pack with its quotations, deletes it, and imports the same', async () => {
    await maker.page.bringToFront();
    const file = await exported(maker.page, '[data-do="export"]');
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
    expect(await readPackFile((await exported(maker.page, '[data-do="export-without-quotes"]')).stream())).toEqual(
      others,
    );
    await writeFile(join(folder, 'made.backgrounder'), new Uint8Array(await file.arrayBuffer()));
    const packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await deleteAndImport(packs, 'my-names-2', join(folder, 'made.backgrounder'));
    const again = await exported(packs, '[data-pack="my-names-2"] [data-do="export"]');
    expect(await readPackFile(again.stream())).toEqual(pack);
    await packs.close();
    expect(await reader.errors.take()).toEqual([]);
  });
});
