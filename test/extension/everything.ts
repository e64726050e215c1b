/** A journey through all that Backgrounder does: what watches it sees everything that could ask somebody something. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CARD, cardText, escapeCard, inCard, openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { awaitOwnTab } from '../../scripts/browsers/own-tab.ts';
import { openPanel } from './panel.ts';
import { closePopup, openPopup, press } from './popup.ts';
import { pressToKeep } from './press-to-keep.ts';
import type { Reader } from './reader.ts';
import { tellPage, word } from './settings.ts';
import { unmarkedName } from './unmarked-name.ts';

/** The page of the demo that is asked for at the end. */
export const LAST = 'article.html?last';

/** Reads, keeps, adds, looks up, makes and exports, as a reader does. */
export async function journey(reader: Reader): Promise<void> {
  const { page } = await reader.open('/demo/article.html');
  await keepByPopup(reader, page);
  await addName(reader, page);
  await lookUp(reader, page);
  await readBeside(reader, page);
  await myReading(reader);
  await makePack(reader);
  await packs(reader);
  for (const path of [
    'library/library.html#/search/Baku',
    'library/library.html#/check',
    'options/options.html',
    'welcome/welcome.html',
  ])
    await (await openOwnPage(reader.launched, `src/${path}`)).close();
  await reader.open(`/demo/${LAST}`);
}

async function keepByPopup(reader: Reader, page: Page): Promise<void> {
  const popup = await openPopup(reader, page);
  await press(popup, 'nav button');
  await press(popup, '[data-do="keep"]');
  await popup.waitForSelector('[data-do="open-kept"]');
  await closePopup(popup);
  await page.bringToFront();
}

async function addName(reader: Reader, page: Page): Promise<void> {
  const name = await unmarkedName(page);
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0 || node.parentElement?.checkVisibility() !== true) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
  }, name);
  expect(await tellPage(reader.own, 'addName', {})).toBe('opened');
  await page.waitForSelector(CARD);
  await expect
    .poll(() => inCard(page, () => document.querySelector<HTMLInputElement>('[name="label"]')?.value))
    .toBe(name);
  const isMarked = async () => (await readMarks(page)).some(({ text }) => text === name);
  await pressToKeep(reader, page, await word(reader.own, 'names_save_new'), isMarked);
  await escapeCard(page);
}

async function lookUp(reader: Reader, page: Page): Promise<void> {
  await openCard(
    page,
    (await readMarks(page)).findIndex(({ inLink }) => !inLink),
  );
  expect(await cardText(page)).not.toBe('');
  await pressInCard(page, await word(reader.own, 'card_library'));
  await awaitOwnTab(reader.own, 'src/library/library.html');
}

async function readBeside(reader: Reader, page: Page): Promise<void> {
  const panel = await openPanel(reader, page);
  await panel.press('.names .go');
  await panel.press('.unknown summary');
  await panel.press('[data-do="keep"]');
  await expect
    .poll(() => panel.run((view) => view.document.querySelector('[data-do="open-kept"]') !== null), { timeout: 10_000 })
    .toBe(true);
  await panel.close();
}

async function myReading(reader: Reader): Promise<void> {
  const library = await openOwnPage(reader.launched, 'src/library/library.html#/reading');
  await library.waitForSelector('.kept-list a');
  for (const kind of ['markdown', 'json', 'web-annotation']) await press(library, `[data-do="export-${kind}"]`);
  await library.type('.find input', 'Baku');
  await library.waitForSelector('.hits a');
  await press(library, '.hits a');
  await library.waitForSelector('article, .kept');
  await library.close();
}

async function makePack(reader: Reader): Promise<void> {
  const maker = await openOwnPage(reader.launched, 'src/maker/maker.html');
  await press(maker, '[data-do="example"]');
  await maker.waitForSelector('.row .row-name');
  const step = (name: string) =>
    maker.evaluate((to) => {
      location.hash = `#/${to}`;
    }, name);
  await step('names');
  await press(maker, '[data-do="accept-all"]');
  await step('background');
  await step('use');
  await press(maker, '[data-do="use"]');
  await maker.waitForSelector('.used');
  await press(maker, '[data-do="export"]');
  await maker.close();
}

async function packs(reader: Reader): Promise<void> {
  const shelf = await openOwnPage(reader.launched, 'src/packs/packs.html');
  await press(shelf, '[data-do="export-json"]');
  await shelf.close();
}
