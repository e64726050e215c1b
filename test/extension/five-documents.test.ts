/** From five files of five kinds to a pack that is used, handed on and had back: the whole way of a reader, each step on the one before. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { cardText, escapeCard, inCard, openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { type Loopback, serve } from '../../scripts/loopback.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';
import { encodeAs } from '../encode-as.ts';
import { deleteAndImport, exported, fixture, MakerWindow } from './maker-window.ts';
import { press } from './popup.ts';
import { type Reader, stateOf } from './reader.ts';
import { withReaders } from './shared-readers.ts';

const NOTES = `Late again

3 May 2024. Torvald Brenk met Corin Vale in Ellery Sound. Brenk said that the Marsden Ferry was late.`;
/** What the pack is made for: an article that nobody had when it was made. */
const ARTICLE = `<!doctype html><html lang="en"><title>A night on the Sound</title><meta property="og:type" content="article">
<article><h1>A night on the Sound</h1><p>In the evening Torvald Brenk stood at the mole again, and waited for the Marsden Ferry.</p>
<p>${'The lights went on one after the other, and nobody said a word. '.repeat(8)}</p><p>At ten o’clock Corin Vale came home.</p></article></html>`;

describe.each(BROWSER_KINDS)('with %s, a reader with five documents of five kinds', (kind) => {
  let reader: Reader;
  let maker: MakerWindow;
  let server: Loopback;
  let folder: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-five-'));
    server = await serve(async () => ({ type: 'text/html', body: ARTICLE }));
    reader = await readers.toKeepThings(kind);
    maker = await MakerWindow.open(reader);
    await maker.page.waitForSelector('.drop');
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has each with what it says about itself, and what was not read of it', async () => {
    const notes = join(folder, 'notes.txt');
    await writeFile(notes, NOTES);
    await maker.choose(notes, ...['report.html', 'one-column.pdf', 'minutes.docx', 'history.epub'].map(fixture));
    await expect.poll(() => maker.textsOf('.row .row-name'), { timeout: 60_000 }).toHaveLength(5);
    expect((await maker.textsOf('.row .row-name')).sort()).toEqual([
      'A short history of Ellery Sound',
      'Harbour council approves the Northern Link',
      'Late again',
      'Minutes of the harbour office',
      'The Marsden Ferry runs again',
    ]);
    expect(await maker.textsOf('.untaken li')).toEqual([]);
    await maker.page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row')];
      rows.find((row) => row.textContent.includes('Minutes of the harbour office'))?.click();
    });
    await maker.page.waitForSelector('[data-note]');
    expect(await maker.textsOf('[data-note]')).toEqual([
      '3 footnotes were read, in paragraphs of their own.',
      '1 comment was left out.',
      '2 running heads and feet were left out.',
      '5 words were left out that somebody had marked as deleted.',
    ]);
  });

  it('puts the names right: merged, split, renamed, ignored, of another type', async () => {
    await maker.openStep('names');
    await maker.page.waitForSelector('.row .name', { timeout: 60_000 });
    await maker.merge('Brenk', 'Torvald Brenk');
    await press(maker.page, '[data-split="Brenk"]');
    await maker.merge('Brenk', 'Torvald Brenk');
    await maker.page.select('[name="type"]', 'person');
    await maker.pick('Marsden Ferry');
    await maker.write('r', 'The Marsden Ferry');
    await maker.page.select('[name="type"]', 'project');
    await maker.pick('Sound');
    await maker.page.keyboard.press('x');
    await expect.poll(() => maker.states()).toContainEqual(['Sound', 'ignored']);
  });

  it('writes three glosses, and accepts the rest', async () => {
    for (const [name, gloss] of Object.entries(GLOSSES)) {
      await maker.pick(name);
      await maker.write('g', gloss);
    }
    await maker.find('');
    await press(maker.page, '[data-do="accept-all"]');
    await maker.openStep('use');
    await press(maker.page, '[data-do="use"]');
    await maker.page.waitForSelector('.used');
  });

  it('meets them on a page, with lines of the documents on the card, each with its source and day', async () => {
    const page = await reader.visit(`${server.origin}/night`);
    await stateOf(reader.own);
    const texts = async () => (await readMarks(page)).map(({ text }) => text);
    await expect.poll(texts).toEqual(['Torvald Brenk', 'Marsden Ferry', 'Corin Vale']);
    const card = await openCard(page, 0);
    expect(card).toContain(GLOSSES['Torvald Brenk']);
    const more = await inCard(page, () => document.querySelector('[data-facts]')?.textContent ?? '');
    await pressInCard(page, more ?? '');
    // The PDF doesn't name him.
    for (const [line, day] of [
      ['Torvald Brenk met Corin Vale in Ellery Sound.', '3 May 2024'],
      ['Torvald Brenk watched it leave.', '15 Jul 2024'],
      ['Torvald Brenk had been pilot of the Marsden Ferry before.', '4 Jun 2024'],
      ['Torvald Brenk wrote its history.', '5 Nov 2023'],
    ] as const) {
      await expect.poll(() => cardText(page)).toContain(line);
      expect(await cardText(page)).toContain(day);
    }
    await escapeCard(page);
  });

  it('exports the pack, deletes it, imports it again, and has the same', async () => {
    await maker.page.bringToFront();
    const file = await exported(maker.page, '[data-do="export"]');
    const pack = await readPackFile(file.stream());
    const quoted = new Set(pack.passages?.map(({ source }) => source));
    const titles = pack.sources.filter(({ id }) => quoted.has(id)).map(({ title }) => title);
    expect(titles.sort()).toEqual([
      'A short history of Ellery Sound',
      'Harbour council approves the Northern Link',
      'Late again',
      'Minutes of the harbour office',
      'The Marsden Ferry runs again',
    ]);
    for (const [label, gloss] of Object.entries(GLOSSES))
      expect(pack.entries.find((entry) => entry.label === label)).toMatchObject({ gloss });
    const path = join(folder, 'made.backgrounder');
    await writeFile(path, new Uint8Array(await file.arrayBuffer()));
    const packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await packs.waitForSelector('[data-pack="my-names-2"]');
    await deleteAndImport(packs, 'my-names-2', path);
    const again = await exported(packs, '[data-pack="my-names-2"] [data-do="export"]');
    expect(await readPackFile(again.stream())).toEqual(pack);
    await packs.close();
    expect(await reader.errors.take()).toEqual([]);
  });

  it('reads a letter in an encoding that nothing tells, and is told which it was taken for', async () => {
    const letter = join(folder, 'letter.txt');
    const text =
      'Мост достроят к осени\n\nСовет порта на этой неделе решил, что мост достроят, и это не последнее решение.';
    await writeFile(letter, encodeAs('koi8-r', text));
    await maker.page.bringToFront();
    await maker.openStep('documents');
    await maker.page.waitForSelector('.drop');
    await maker.choose(letter);
    await expect.poll(() => maker.textsOf('.row .row-name')).toContain('Мост достроят к осени');
    await maker.page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row')];
      rows.find((row) => row.textContent.includes('Мост достроят'))?.click();
    });
    await expect.poll(() => maker.textsOf('[data-note="read-as"]')).toEqual([expect.stringContaining('KOI8-R')]);
    expect(await reader.errors.take()).toEqual([]);
  });

  it('reads a letter again that was taken for another encoding, and once more when the page is opened later', async () => {
    const letter = join(folder, 'czech.txt');
    const text = 'A letter of 3 May 2024\n\nAntonín Dvořák met Torvald Brenk in Ellery. Dvořák said nothing.';
    await writeFile(letter, encodeAs('windows-1250', text));
    await maker.choose(letter);
    const pick = async () => {
      await expect.poll(() => maker.textsOf('.row .row-name')).toContain('czech');
      await maker.page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.row')];
        rows.find((row) => row.textContent.includes('czech'))?.click();
      });
      await maker.page.waitForSelector('[name="encoding"]');
    };
    await pick();
    await maker.openStep('names');
    await maker.pick('Antonín Dvoøák');
    await maker.write('g', 'A composer');
    await maker.find('');
    await maker.openStep('documents');
    await pick();
    await maker.page.select('[name="encoding"]', 'windows-1250');
    await press(maker.page, '[data-do="read-again"]');
    await maker.page.waitForSelector('.replaced');
    expect(await maker.textsOf('.replaced li')).toEqual([]);
    await maker.openStep('names');
    await maker.pick('Antonín Dvořák');
    await expect
      .poll(() => maker.page.$eval('[name="gloss"]', (field) => (field as HTMLInputElement).value))
      .toBe('A composer');
    await maker.page.close();
    maker = await MakerWindow.open(reader);
    await pick();
    await maker.page.select('[name="encoding"]', 'windows-1252');
    await maker.page.waitForSelector('[data-do="choose-again"]');
    const input = await maker.page.$('[data-do="choose-again"] input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(letter);
    await maker.page.waitForSelector('.replaced');
    await pick();
    expect(await maker.textsOf('[data-note="read-as-chosen"]')).toEqual([expect.stringContaining('windows-1252')]);
    expect(await reader.errors.take()).toEqual([]);
  });
});

const GLOSSES = {
  'Torvald Brenk': 'Head of the harbour office',
  'The Marsden Ferry': 'A ferry over Ellery Sound',
  'Corin Vale': 'Pilot of Ellery',
};
