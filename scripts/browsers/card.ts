/** Opens and reads the card as a reader does: with the pointer, and by what stands in it. */
import type { Frame, Page } from 'puppeteer-core';
import { closedRoot } from './closed-root.ts';
import { type Box, bringIntoView } from './marks.ts';

/** The card's element in the page. */
export const CARD = 'backgrounder-card';
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

/** The open card's text in a page or a frame, as it is rendered, once its background is there. Empty when no card is open. */
export async function cardText(page: Page | Frame): Promise<string> {
  const root = await closedRoot(page, CARD);
  return (await root?.evaluate(textOnceComplete)) ?? '';
}

/** Waits until the open card, if any, has faded in: in a picture it would be half transparent. */
export async function cardAtRest(page: Page): Promise<void> {
  const root = await closedRoot(page, CARD);
  await root?.evaluate(async (shadow) => {
    await Promise.all(shadow.getAnimations().map((moving) => moving.finished.catch(() => null)));
  });
}

/** Where the open card stands in the window or frame, CSS pixels. Rejects when none is open. */
export async function cardBox(page: Page | Frame): Promise<Box> {
  const root = await closedRoot(page, CARD);
  if (!root) throw new Error('No card is open');
  return root.evaluate((shadow) => {
    const { x, y, width, height } = (shadow.querySelector('[role="dialog"]') ?? shadow.host).getBoundingClientRect();
    return { x, y, width, height };
  });
}

/**
 * Clicks one of the card's buttons, by its text or its accessible name, once it is there. Rejects when the card has no
 * such button for ten seconds.
 */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const root = await closedRoot(page, CARD);
  const buttons = (await root?.evaluate(buttonsOnceThere, name, PATIENCE)) ?? [];
  const button = buttons.find((known) => known.name === name);
  if (!button)
    throw new Error(`The card has no button "${name}", but ${buttons.map((known) => known.name).join(', ')}`);
  await page.mouse.click(button.x, button.y);
}

/** Runs in the page: the buttons' names and middles, once one has the name and the card has come to rest. */
async function buttonsOnceThere(
  shadow: ShadowRoot,
  wanted: string,
  patience: number,
): Promise<Array<{ name: string; x: number; y: number }>> {
  const list = () =>
    [...shadow.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: button.ariaLabel ?? button.innerText.trim(), x: x + width / 2, y: y + height / 2 };
    });
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const end = performance.now() + patience;
  for (let before = ''; ; await frame()) {
    const buttons = list();
    const now = JSON.stringify(buttons);
    // What unfolds changes the card's size, and a frame later its place.
    if (now === before && buttons.some(({ name }) => name === wanted)) return buttons;
    if (performance.now() > end) return buttons;
    before = now;
  }
}

/** Runs in the page. */
async function textOnceComplete(shadow: ShadowRoot): Promise<string> {
  const complete = () => shadow.querySelector<HTMLElement>('[role="dialog"][aria-busy="false"]');
  if (!complete())
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => complete() && resolve(watch.disconnect()));
      watch.observe(shadow, { subtree: true, childList: true, attributes: true });
    });
  return complete()?.innerText.trim() ?? '';
}
