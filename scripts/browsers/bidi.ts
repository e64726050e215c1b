/** WebDriver BiDi commands that puppeteer has no method for. Firefox only. */
import type { Page } from 'puppeteer-core';

interface WithConnection {
  connection?: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

/** True of a page that is driven by WebDriver BiDi, as Firefox is. */
export function isFirefox(page: Page): boolean {
  return (page.browser() as WithConnection).connection !== undefined;
}

/** Sends one BiDi command and resolves with its result. */
export async function bidi<T>(page: Page, method: string, params: unknown): Promise<T> {
  const { connection } = page.browser() as WithConnection;
  if (!connection) throw new Error(`${method} needs Firefox`);
  return (await connection.send(method, params)).result as T;
}

/** BiDi's name for the page's browsing context. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
