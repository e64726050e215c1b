import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/browsers/launch.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import type { Reader } from './reader.ts';

const POPUP = 'src/popup/popup.html';

/**
 * Opens the toolbar's popup on a page. In Chromium the button is pressed; Firefox can't be told to, so there the popup's
 * document is loaded in a tab behind the page, where it finds the same page in front.
 */
export async function openPopup({ kind, launched }: Reader, page: Page): Promise<Page> {
  const popup = kind === 'chromium' ? await pressButton(launched, page) : await loadBehind(launched, page);
  await popup.waitForFunction(() => document.querySelector('h1'), { polling: 50 });
  return popup;
}

async function pressButton({ browser, origin }: Launched, page: Page): Promise<Page> {
  const opened = browser.waitForTarget((target) => target.url() === `${origin}/${POPUP}`);
  const extensions = await browser.extensions();
  const extension = [...extensions.values()].find(({ id }) => origin.endsWith(id));
  await extension?.triggerAction(page);
  return (await opened).asPage();
}

/** Loads the popup's document in a tab behind a page; `part`: of its address, with the `#`. */
export async function loadBehind(launched: Launched, page: Page, part = ''): Promise<Page> {
  const behind = await launched.browser.newPage();
  await page.bringToFront();
  return openOwnPage(launched, `${POPUP}${part}`, behind);
}

/** Closes a popup that is still open: some actions close it, and so does a page that comes to the front. */
export async function closePopup(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close();
}

/** Presses a button, link or switch of one of our own pages. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted), { polling: 50 }, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}
