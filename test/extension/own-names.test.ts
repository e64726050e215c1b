/** A reader adds names while reading, edits and deletes them, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, cardBox, cardText, escapeCard, inCard, openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { press } from './popup.ts';
import { pressToKeep } from './press-to-keep.ts';
import type { Reader } from './reader.ts';
import { someMarks, tellPage, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';
import { unmarkedName } from './unmarked-name.ts';

describe.each(BROWSER_KINDS)('with %s, a reader', (kind) => {
  let reader: Reader;
  let page: Page;
  /** Another tab with the same article. */
  let other: Page;
  let packs: Page;
  let name: string;

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    ({ page } = await reader.open('/demo/article.html'));
    name = await unmarkedName(page);
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    other = await reader.launched.browser.newPage();
    await other.goto(`${reader.origin}/demo/article.html`);
    await someMarks(other);
    await page.bringToFront();
  });
  afterEach(async () => expect(await reader.errors.take()).toEqual([]));
  afterAll(async () => {
    await packs.bringToFront();
    for (const press of [1, 2]) await packs.evaluate(pressButton, '[data-do="clear"]', press);
    await other.close();
    await packs.close();
  });

  const isMarked = async (text: string, on = page) => (await readMarks(on)).some((mark) => mark.text === text);
  const bothMark = async (text: string) => (await isMarked(text)) && (await isMarked(text, other));

  it('selects a name, sees what is proposed, and adds it: it is marked at once on all open pages', async () => {
    await select(page, name);
    expect(await tellPage(reader.own, 'addName', {})).toBe('opened');
    await page.waitForSelector(CARD);
    await expect.poll(() => inCard(page, valueIn, '[name="label"]')).toBe(name);
    await expect.poll(() => inCard(page, focusedField)).toBe('label');
    await inCard(page, fill, '[name="gloss"]', 'Somebody of the demo');
    await pressToKeep(reader, page, await word(reader.own, 'names_save_new'), () => bothMark(name));
    expect(await cardText(page)).toContain(name);
    await escapeCard(page);
  });

  it('sees on the card what was written, and edits it there', async () => {
    // The name is still selected.
    expect(await page.evaluate(() => String(getSelection()))).toBe(name);
    expect(await openCard(page, await markOf(name))).toContain('Somebody of the demo');
    await pressInCard(page, await word(reader.own, 'card_options'));
    await pressInCard(page, await word(reader.own, 'names_edit'));
    await expect.poll(() => inCard(page, valueIn, '[name="gloss"]')).toBe('Somebody of the demo');
    await inCard(page, fill, '[name="gloss"]', 'A person of the demo');
    // What is pressed elsewhere takes nothing that is being written; a hand needs so long to get there.
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 500)));
    const { x, y } = await cardBox(page);
    await page.mouse.click(Math.max(2, x - 60), 2);
    // A press of a pointer that has only just come back saves nothing.
    await page.mouse.move(x + 30, y + 30);
    await keep('names_save', await word(reader.own, 'undo'));
    await closeCard();
    await expect.poll(() => isMarked(name)).toBe(true);
    expect(await openCard(page, await markOf(name))).toContain('A person of the demo');
    await closeCard();
  });

  it('writes a note on it, and on a name of the bundled pack, which is there again later', async () => {
    const bundled = (await readMarks(page)).find(({ text, inLink }) => text !== name && !inLink)?.text ?? '';
    for (const text of [name, bundled]) {
      await openCard(page, await markOf(text));
      await pressInCard(page, await word(reader.own, 'note_add'));
      await inCard(page, fill, 'textarea', `To be asked about: ${text}`);
      await keep('note_save', `To be asked about: ${text}`);
      await closeCard();
      expect(await openCard(page, await markOf(text))).toContain(`To be asked about: ${text}`);
      await closeCard();
    }
  });

  it('deletes it on the card, and brings it back', async () => {
    await openCard(page, await markOf(name));
    await pressInCard(page, await word(reader.own, 'card_options'));
    await pressToKeep(reader, page, await word(reader.own, 'names_delete'), async () => !(await bothMark(name)));
    await pressToKeep(reader, page, await word(reader.own, 'undo'), () => bothMark(name));
    await page.waitForSelector(CARD, { hidden: true });
  });

  it('finds it among the packs, deletes it there, and brings it back', async () => {
    await packs.waitForSelector('[data-do="delete-name"]');
    expect(await packs.$eval('.own-names', ({ textContent }) => textContent)).toContain(name);
    await press(packs, '[data-do="delete-name"]');
    await expect.poll(() => bothMark(name)).toBe(false);
    await press(packs, '[data-do="undo-name"]');
    await expect.poll(() => bothMark(name)).toBe(true);
  });

  it('is told that nothing is selected by a page on which nothing is', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await tellPage(reader.own, 'addName', {})).toBe('nothing');
  });

  /** Saves what is written in the card, until it is shown there. */
  async function keep(button: 'names_save' | 'note_save', shown: string): Promise<void> {
    await pressToKeep(reader, page, await word(reader.own, button), async () => (await cardText(page)).includes(shown));
  }

  async function markOf(text: string): Promise<number> {
    return (await readMarks(page)).findIndex((mark) => mark.text === text);
  }

  /** The pointer first: a name under it would have the card stay ready to be opened. */
  async function closeCard(): Promise<void> {
    await page.mouse.move(1, 1);
    await escapeCard(page);
  }
});

/** Selects the first place where the article has some words. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      return;
    }
  }, words);
}

/** These run in the card or the page of packs. */
const valueIn = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? null;
const focusedField = () => (document.activeElement as HTMLInputElement | null)?.name ?? null;
const fill = (selector: string, text: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const pressButton = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
