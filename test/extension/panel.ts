/** The panel beside a page, opened and looked into as the browsers let a test. */
import type { Page } from 'puppeteer-core';
import { openPopup } from './popup.ts';
import type { Reader } from './reader.ts';

const PANEL = 'src/panel/panel.html';

export interface OpenPanel {
  /** Runs a function in the panel's own window; it must use nothing from around it. Arguments and result travel as JSON. */
  run<A extends unknown[], R>(work: (view: Window, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** What it says. */
  text(): Promise<string>;
  /** Presses what a selector finds, once it is there. */
  press(selector: string): Promise<void>;
  /** In Chromium, the page that it is there. */
  page?: Page;
  close(): Promise<void>;
}

/**
 * Opens the panel beside a page with a real press on the popup's button. In Chromium it is then driven like any page. Firefox shows
 * puppeteer nothing of its sidebar, so there another page of the extension's looks into it, which is in the same process; and
 * its popup is in a tab, which is in front while it is pressed.
 */
export async function openPanel(reader: Reader, page: Page): Promise<OpenPanel> {
  const popup = await openPopup(reader, page);
  if (reader.kind === 'firefox') await popup.bringToFront();
  const press = async () => (await popup.waitForSelector('[data-panel]'))?.click();
  if (reader.kind === 'chromium') return openSidePanel(reader, press);
  await press();
  await page.bringToFront();
  await popup.close();
  return sidebar(reader.own);
}

/** Opens Chromium's side panel by what a press does. */
export async function openSidePanel({ launched }: Reader, press: () => Promise<unknown>): Promise<OpenPanel> {
  const { browser, origin } = launched;
  await press();
  const opened = await browser.waitForTarget((target) => target.url() === `${origin}/${PANEL}`);
  return sidePanel(await opened.asPage());
}

function sidePanel(panel: Page): OpenPanel {
  const run: OpenPanel['run'] = async (work, ...args) =>
    (await panel.evaluate(`(${work})(window, ...${JSON.stringify(args)})`)) as never;
  return { ...reading(run), run, page: panel, close: () => panel.close() };
}

/** The panel as another page of the extension in Firefox sees it. */
function sidebar(own: Page): OpenPanel {
  const VIEW = "browser.extension.getViews({ type: 'sidebar' })[0]";
  const run: OpenPanel['run'] = async (work, ...args) =>
    (await own.evaluate(`${VIEW} && (${work})(${VIEW}, ...${JSON.stringify(args)})`)) as never;
  return {
    ...reading(run),
    run,
    close: async () => void (await own.evaluate(`${VIEW}.close()`)),
  };
}

function reading(run: OpenPanel['run']): Pick<OpenPanel, 'text' | 'press'> {
  return {
    text: async () => (await run((view) => view.document.body.innerText)) ?? '',
    async press(selector) {
      const end = performance.now() + 10_000;
      const pressed = () =>
        run((view, wanted) => {
          const part = view.document.querySelector<HTMLElement>(wanted);
          part?.click();
          return part !== null;
        }, selector);
      while (!(await pressed())) {
        if (performance.now() > end) throw new Error(`The panel has no ${selector}`);
        await new Promise((pass) => setTimeout(pass, 50));
      }
    },
  };
}
