/** What a reader chooses and presses, brought about from one of the extension's own pages. */
import type { Page } from 'puppeteer-core';
import type { LocaleKey } from '../../src/locale-key.ts';
import type { MessageName, Params, Result } from '../../src/messages/message-map.ts';
import type { Settings } from '../../src/settings/settings.ts';

interface Chrome {
  i18n: { getMessage(key: string): string };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  storage: {
    local: { get(keys: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> };
  };
  tabs: {
    query(filter: object): Promise<Array<{ id?: number }>>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}

/** Makes these the only choices that are stored. */
export async function chooseSettings(own: Page, choices: Partial<Settings>): Promise<void> {
  await own.evaluate(async (chosen) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    await local.clear();
    await local.set(chosen);
  }, choices as object);
}

/** Everything that is stored. */
export function storedSettings(own: Page): Promise<object> {
  return own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));
}

/** What the background passes on when a keyboard command was pressed: browsers don't let tests press those. */
export async function sendCommand(own: Page, command: Params<'command'>['command']): Promise<void> {
  await tellPage(own, 'command', { command });
}

/** Sends the page in front a message, as popup and background do, and gives its answer. */
export async function tellPage<N extends MessageName>(own: Page, message: N, params: Params<N>): Promise<Result<N>> {
  const answer = await own.evaluate(
    async (sent) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tabs.sendMessage(tab?.id ?? -1, sent, { frameId: 0 });
    },
    { message, params: params as object },
  );
  return (answer as { result: Result<N> }).result;
}

/** What the toolbar icon shows for the page in front. */
export function toolbarIcon(own: Page): Promise<{ badge: string; title: string }> {
  return own.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const of = { tabId: tab?.id ?? -1 };
    return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
  });
}

/** Waits until nothing is marked. */
export async function noMarks(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...CSS.highlights].every(([name, highlight]) => !name.startsWith('backgrounder-') || highlight.size === 0),
  );
}

/** Waits until something is marked. */
export async function someMarks(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, highlight]) => name.startsWith('backgrounder-') && highlight.size > 0),
  );
}

/** A text of `_locales` in the browser's language. */
export function word(own: Page, key: LocaleKey): Promise<string> {
  return own.evaluate((name) => (globalThis as unknown as { chrome: Chrome }).chrome.i18n.getMessage(name), key);
}
