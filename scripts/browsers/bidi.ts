/** WebDriver BiDi commands that puppeteer has no method for. Firefox only. */
import type { Frame, Page } from 'puppeteer-core';

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

/** BiDi's name for the browsing context of a page or a frame. */
export function contextOf(page: Page | Frame): string {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  return (frame as unknown as { _id: string })._id;
}
