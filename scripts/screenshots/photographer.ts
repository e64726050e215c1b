/** Brings a surface to where a picture shows it, and takes the picture. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';
import { openOwnPage } from '../browsers/open-page.ts';
import { pageStates } from '../browsers/page-state.ts';
import { openPopup } from './popup.ts';
import type { Guise, Shot } from './shots.ts';

/** Takes pictures in one browser. `own` is a page of the extension that stays open; `site` is where demo and articles are served. */
export class Photographer {
  readonly #launched: Launched;
  readonly #own: Page;
  readonly #site: string;

  constructor(launched: Launched, own: Page, site: string) {
    this.#launched = launched;
    this.#own = own;
    this.#site = site;
  }

  /** The picture as a PNG. Rejects when the surface doesn't come to what is to be shown. */
  async take(shot: Shot, asked: Guise): Promise<Uint8Array> {
    const guise = { ...asked, ...shot.size };
    const tab = await this.#launched.browser.newPage();
    try {
      await tab.bringToFront();
      await tab.setViewport({ width: guise.width, height: guise.height });
      const page = await this.#open(shot, guise, tab);
      await turn(page, guise);
      await shot.prepare?.(page);
      if (guise.rtl) await shot.turn?.(page);
      // Moving lines and fading windows would differ from picture to picture.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((moving) => moving.finished.catch(() => null))),
      );
      await page.mouse.move(guise.width - 1, 1);
      return await page.screenshot();
    } finally {
      await tab.close();
    }
  }

  async #open({ at, ready }: Shot, guise: Guise, tab: Page): Promise<Page> {
    await dress(tab, guise);
    if ('own' in at) await openOwnPage(this.#launched, at.own, tab);
    else {
      await tab.goto(`${this.#site}/${'article' in at ? at.article : at.demo}`);
      await pageStates(this.#own);
    }
    await tab.waitForSelector(ready);
    if (!('popup' in at)) return tab;
    const popup = await openPopup(this.#launched);
    await popup.setViewport(at.popup);
    await dress(popup, guise);
    return popup;
  }
}

function dress(page: Page, { scheme }: Guise): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function turn(page: Page, { rtl }: Guise): Promise<void> {
  if (rtl && !page.url().startsWith('http'))
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
}
