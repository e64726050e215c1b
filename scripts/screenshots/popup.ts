import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';

type Chrome = { action: { openPopup(): Promise<void> } };

/** Opens the toolbar popup over the tab in front, as a click on the button does, and resolves with its page. Chromium only. */
export async function openPopup({ browser }: Launched): Promise<Page> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/src/popup/popup.html'));
  await worker?.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
  return (await opened).asPage();
}
