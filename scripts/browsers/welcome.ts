import type { Page } from 'puppeteer-core';

type Chrome = { extension: { getViews(filter: object): Window[] } };

/**
 * Waits until the page that welcomes a new reader has opened, which puts itself in front, and closes it unless told to
 * `keep` it. `own` is another page of the extension.
 */
export async function afterWelcome(own: Page, { keep = false } = {}): Promise<void> {
  await own.waitForFunction(
    (keepIt) => {
      const { extension } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const views = extension.getViews({ type: 'tab' });
      const view = views.find(({ location }) => location.pathname === '/src/welcome/welcome.html');
      if (view?.document.readyState !== 'complete') return false;
      if (!keepIt) view.close();
      return true;
    },
    { polling: 50 },
    keep,
  );
}
