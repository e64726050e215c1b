import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardText, escapeCard, openCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { type Box, type Mark, readMarks } from '../../scripts/browsers/marks.ts';
import type { Entry, Pack } from '../../src/pack/format.ts';
import { expandForms, formMaker } from '../../src/recognition/index/expand-forms.ts';
import { differences } from './pictures.ts';
import { changesOf, hasNews, isAsParsed, type Reader, stateOf } from './reader.ts';
import { chooseSettings, noMarks, someMarks } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const pack = JSON.parse(readFileSync('build/packs/russia-azerbaijan.pack.json', 'utf8')) as Pack;
const entriesByForm = new Map<string, Entry[]>();
for (const entry of pack.entries)
  for (const { text } of expandForms(entry.forms, formMaker(pack)))
    entriesByForm.set(fold(text), [...(entriesByForm.get(fold(text)) ?? []), entry]);

/** Real pages, in five languages and scripts, and names that a look at each page finds there. */
const NEWS: Array<[page: string, names: string[]]> = [
  ['ca-GlobalNews_2026_05_24.html', ['Vladimir Putin', 'Russia', 'Ukraine']],
  ['de-ZDF_2025_11_07.html', ['Vladimir Putin']],
  ['fr-LeFigaro_2024_11_22.html', ['Vladimir Putin', 'Dmitry Peskov']],
  ['ru-Kommersant_2025_05_14.html', ['Vladimir Putin']],
  // Their articles name countries alone, which everybody knows.
  ['uk-BBC_2026_04_25.html', []],
  ['uk-Metro_2024_11_29.html', []],
  ['ca-TheGlobeAndMail_2024_08_28.html', []],
];

describe.each(BROWSER_KINDS)('a reader with %s', (kind) => {
  let reader: Reader;
  let page: Page;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
  });
  afterEach(() => chooseSettings(reader.own, {}));

  it('sees the demo article’s names marked where they stand, and nothing else touched', async () => {
    const opened = await reader.open('/demo/article.html');
    page = opened.page;
    expect(opened.state.state).toBe('read');
    const marks = await readMarks(page);
    expect(marks.length).toBeGreaterThan(10);
    expectKnownNames(marks);
    expect(marks.length).toBe(opened.state.names.reduce((sum, { count }) => sum + count, 0));
    expect(await changesOf(page)).toEqual([]);

    const marked = await page.screenshot();
    await chooseSettings(reader.own, { sites: { '127.0.0.1': 'off' } });
    await noMarks(page);
    const plain = await page.screenshot();
    const boxes = marks.flatMap((mark) => mark.boxes).filter(inView);
    const { inside, outside } = await differences(reader.own, marked, plain, boxes);
    expect(inside.filter((pixels) => pixels === 0)).toEqual([]);
    expect(outside).toBe(0);

    await chooseSettings(reader.own, {});
    await someMarks(page);
    expect((await stateOf(reader.own)).state).toBe('read');
    expect(await readMarks(page)).toEqual(marks);
    expect(await isAsParsed(page)).toBe(true);
    expect(await reader.errors.take()).toEqual([]);
  });

  it('gets the right card from a click, with who reported it and when, and closes it with Esc', async () => {
    ({ page } = await reader.open('/demo/article.html'));
    const marks = await readMarks(page);
    const index = marks.findIndex((mark) => !mark.inLink && entriesOf(mark).length === 1);
    const [entry] = entriesOf(marks[index]);
    const card = await openCard(page, index);
    const outlets = pack.sources.map(({ outlet }) => outlet);
    expect(card).toContain(entry?.label);
    expect(card).toContain(entry?.gloss);
    expect(outlets.filter((outlet) => card.includes(outlet))).not.toEqual([]);
    expect(card).toMatch(/\b(?:19|20)\d\d\b/);
    // The card's own element, and what it says of itself.
    expect(await changesOf(page)).toEqual(['childList of HTML', 'attributes of DIV']);
    await escapeCard(page);
    expect(await cardText(page)).toBe('');
    expect(await isAsParsed(page)).toBe(true);
    expect(await reader.errors.take()).toEqual([]);
  });

  it('finds a page that is no article left alone', async () => {
    const opened = await reader.open('/plain/');
    page = opened.page;
    expect(opened.state.state).toBe('not-an-article');
    expect(await readMarks(page)).toEqual([]);
    expect(await changesOf(page)).toEqual([]);
  });

  it('has names marked anywhere on a page that is no article, where the whole page is wanted', async () => {
    await chooseSettings(reader.own, { sites: { '127.0.0.1': 'whole-page' } });
    const opened = await reader.open('/traps/front-page.html');
    page = opened.page;
    expect(opened.state.state).toBe('read');
    const texts = (await readMarks(page)).map(({ text }) => text);
    expect(texts).toEqual(['Baku', 'Ilham Aliyev', 'Moscow', 'Vladimir Putin']);
    expect(await isAsParsed(page)).toBe(true);
    await chooseSettings(reader.own, {});
    await noMarks(page);
    await expect.poll(async () => (await stateOf(reader.own)).state).toBe('not-an-article');
    expect(await reader.errors.take()).toEqual([]);
  });

  it.skipIf(!hasNews).each(NEWS)('reads %s and leaves its HTML as it was', async (file, names) => {
    const opened = await reader.open(`/news/${file}`);
    page = opened.page;
    expect(opened.state.state).toBe('read');
    const marks = await readMarks(page);
    expectKnownNames(marks);
    expect(opened.state.names.map(({ label }) => label)).toEqual(expect.arrayContaining(names));
    const index = marks.findIndex(({ inLink }) => !inLink);
    if (index !== -1) {
      const card = await openCard(page, index);
      expect(entriesOf(marks[index]).some(({ label }) => card.includes(label))).toBe(true);
      await escapeCard(page);
    }
    expect(await isAsParsed(page)).toBe(true);
    expect(await reader.errors.take()).toEqual([]);
  });
});

/** Every marked stretch of text is a form of an entry of the type it is marked as. */
function expectKnownNames(marks: readonly Mark[]): void {
  const strangers = marks.filter(({ text, type }) => !entriesOf({ text }).some((entry) => entry.type === type));
  expect(strangers.map(({ text, type }) => `${text} as ${type}`)).toEqual([]);
}

/** The entries that bear the marked words as a form. */
function entriesOf(mark: Pick<Mark, 'text'> | undefined): Entry[] {
  return entriesByForm.get(fold(mark?.text ?? '')) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[‐-―]/g, '-').toLowerCase();
}

/** Wholly or partly in the window. */
function inView({ y, height }: Box): boolean {
  return y + height > 0 && y < 800;
}
