import type { Page } from 'puppeteer-core';

type Chrome = { extension: { getViews(filter: object): Window[] } };

export interface OwnTabOptions {
  /** What must stand on the page. */
  saying?: string;
  /** False leaves the tab open. */
  close?: boolean;
}

/**
 * Waits until the extension itself has opened one of its pages in a tab, as `src/welcome/welcome.html` after it was
 * installed, and closes that tab. `own` is another page of the extension.
 */
export async function awaitOwnTab(
  own: Page,
  path: string,
  { saying = '', close = true }: OwnTabOptions = {},
): Promise<void> {
  const isShown = (wanted: string, text: string, closeIt: boolean) => {
    const { extension } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const view = extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === `/${wanted}`);
    if (view?.document.readyState !== 'complete' || !view.document.body.innerText.includes(text)) return false;
    if (closeIt) view.close();
    return true;
  };
  await own.waitForFunction(isShown, { polling: 50 }, path, saying, close);
}
