import type { Page } from 'puppeteer-core';
import { bidi, contextOf, isFirefox } from './bidi.ts';
import type { Launched } from './launch.ts';

/** Opens one of the extension's own pages in a tab: `path` as `src/library/library.html#/entry/russia-azerbaijan%2Filham-aliyev`. */
export async function openOwnPage(launched: Launched, path: string, page?: Page): Promise<Page> {
  const tab = page ?? (await launched.browser.newPage());
  const url = `${launched.origin}/${path}`;
  if (!isFirefox(tab)) {
    await tab.goto(url);
    return tab;
  }
  // Firefox tells puppeteer nothing about navigations to moz-extension pages, so goto would wait for ever.
  await bidi(tab, 'browsingContext.navigate', { context: contextOf(tab), url, wait: 'none' });
  // Frames aren't drawn in a tab that is not in front, so this can't wait for one.
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  await tab.waitForFunction(isThere, { polling: 50 }, url);
  return tab;
}
