/** Opens and reads the card as a reader does: with the pointer, and by what stands in its frame. */
import type { Frame, Page } from 'puppeteer-core';
import { closedRoot } from './closed-root.ts';
import { standingAlone } from './in-page.ts';
import { type Box, bringIntoView } from './marks.ts';

/** The one element of ours in a page, which holds the card's frame: there while a name is pointed at. */
export const CARD_HOST = '[data-backgrounder-card]';
/** The same while the card is on screen. */
export const CARD = '[data-backgrounder-card="open"]';
/** Milliseconds. */
const PATIENCE = 10_000;

/**
 * Clicks the page's n-th mark and resolves with the card's text once it says something. Rejects when there is no such mark.
 * @param height where the mark stands in the window then, 0 (top) to 1 (bottom)
 */
export async function openCard(page: Page, index: number, height?: number): Promise<string> {
  const box = await bringIntoView(page, index, height);
  if (!box) throw new Error(`The page has no mark number ${index}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector(CARD);
  return cardText(page);
}

/** The frame of the card in a page or a frame, whether it is open or only ready to be; null when there is none. */
export async function cardFrame(tree: Page | Frame): Promise<Frame | null> {
  const frame = 'mainFrame' in tree ? tree.mainFrame() : tree;
  for (const child of frame.childFrames()) {
    // Firefox tells puppeteer nothing about the addresses of moz-extension frames.
    const path = await child.evaluate(() => location.pathname).catch(() => '');
    if (path === '/src/card/card.html') return child;
  }
  return null;
}

/** Runs a function in the card's frame; null when no card is open. It must use nothing from around it. */
export async function inCard<A extends unknown[], R>(
  tree: Page | Frame,
  work: (...args: A) => R,
  ...args: A
): Promise<Awaited<R> | null> {
  const frame = (await tree.$(CARD)) ? await cardFrame(tree) : null;
  if (!frame) return null;
  return (await frame.evaluate(`${standingAlone(work)}(...${JSON.stringify(args)})`)) as Awaited<R>;
}

/** The open card's text in a page or a frame, as it is rendered, once its background is there. Empty when no card is open. */
export async function cardText(tree: Page | Frame): Promise<string> {
  return (await inCard(tree, textOnceComplete)) ?? '';
}

/**
 * Closes the open card from the keyboard. Its frame goes while the key is down, and Chromium then sometimes never says that the
 * key was pressed, for as long as anybody waits: what counts is that the card has gone.
 */
export async function escapeCard(page: Page): Promise<void> {
  page.keyboard.press('Escape').catch(() => undefined);
  await page.waitForFunction((host) => !document.querySelector(host), {}, CARD_HOST);
}

/** Where the open card stands in the window or frame, CSS pixels. Rejects when none is open. */
export async function cardBox(tree: Page | Frame): Promise<Box> {
  const root = await closedRoot(tree, CARD);
  if (!root) throw new Error('No card is open');
  return root.evaluate((shadow) => {
    const { x, y, width, height } = (shadow.querySelector('iframe') ?? shadow.host).getBoundingClientRect();
    return { x, y, width, height };
  });
}

/**
 * Clicks one of the card's buttons, by its text or its accessible name, once it is there and the reader can have seen it.
 * Rejects when the card has no such button for ten seconds. Of a frame that goes at the press Chromium sometimes never says
 * that the button was pressed: that the card has gone is said enough.
 */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const buttons = (await inCard(page, buttonsOnceThere, name, PATIENCE)) ?? [];
  const button = buttons.find((known) => known.name === name);
  if (!button)
    throw new Error(`The card has no button "${name}", but ${buttons.map((known) => known.name).join(', ')}`);
  const { x, y } = await cardBox(page);
  const enough = new AbortController();
  const gone = page.waitForFunction(
    (host) => !document.querySelector(host),
    { signal: enough.signal, timeout: 0 },
    CARD_HOST,
  );
  const pressed = page.mouse.click(x + button.x, y + button.y);
  for (const end of [gone, pressed]) end.catch(() => undefined);
  await Promise.race([pressed, gone]);
  enough.abort();
}

/** Runs in the card: the buttons' names and middles, once one has the name, and the card has come to rest in full sight. */
async function buttonsOnceThere(
  wanted: string,
  patience: number,
): Promise<Array<{ name: string; x: number; y: number }>> {
  const list = () =>
    [...document.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: button.ariaLabel ?? button.innerText.trim(), x: x + width / 2, y: y + height / 2 };
    });
  const later = () => new Promise((pass) => setTimeout(pass, 50));
  const end = performance.now() + patience;
  for (let before = ''; ; await later()) {
    const buttons = list();
    const now = JSON.stringify([buttons, innerHeight]);
    const isInSight = document.documentElement.dataset.clear !== undefined;
    // What unfolds changes the card's size, and a moment later its frame's.
    const isThere = buttons.some(({ name, y }) => name === wanted && y < innerHeight);
    if (now === before && isInSight && isThere) return buttons;
    if (performance.now() > end) return buttons;
    before = now;
  }
}

/** Runs in the card. */
async function textOnceComplete(): Promise<string> {
  const complete = () => document.querySelector<HTMLElement>('[role="dialog"][aria-busy="false"]');
  if (!complete())
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => complete() && resolve(watch.disconnect()));
      watch.observe(document, { subtree: true, childList: true, attributes: true });
    });
  return complete()?.innerText.trim() ?? '';
}
