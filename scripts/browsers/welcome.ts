import type { Page } from 'puppeteer-core';
import { awaitOwnTab } from './own-tab.ts';

/**
 * Waits until the page that welcomes a new reader has opened, which puts itself in front, and closes it unless told to
 * `keep` it. `own` is another page of the extension.
 */
export function afterWelcome(own: Page, { keep = false } = {}): Promise<void> {
  return awaitOwnTab(own, 'src/welcome/welcome.html', { close: !keep });
}
