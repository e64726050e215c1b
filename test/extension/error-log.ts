/** Errors that come from the extension's code, in whichever context: pages, frames, background. */
import type { CDPSession, Page, Target, WebWorker } from 'puppeteer-core';
import type { Launched } from '../../scripts/browsers/launch.ts';
import { inFirefoxItself } from './firefox.ts';

export interface ErrorLog {
  /** Notes from now on what the extension's code says and throws in a page. */
  watch(page: Page): Promise<void>;
  /** Every error since the last asking, with the file it comes from: what one test has caused is told once. */
  take(): Promise<string[]>;
}

/** Starts to note errors. */
export async function watchErrors({ kind, browser, origin }: Launched): Promise<ErrorLog> {
  const noted: string[] = [];
  const watch = async (page: Page) => {
    page.on('console', (message) => {
      const from = message.location().url ?? '';
      if (message.type() === 'error' && from.startsWith(origin)) noted.push(`${message.text()} (${from})`);
    });
    page.on('pageerror', (error) => {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (trace.includes(origin) && !/may not load or link to/.test(trace)) noted.push(trace);
    });
  };
  if (kind === 'firefox') {
    const [any] = await browser.pages();
    return { watch, take: async () => [...noted.splice(0), ...(any ? await firefoxConsole(any, origin) : [])] };
  }
  const isBackground = (found: Target) => found.type() === 'service_worker' && found.url().startsWith(origin);
  const watchLife = async (target: Target) => {
    const worker = isBackground(target) ? await target.worker() : null;
    if (worker) await watchWorker(worker, noted);
  };
  await watchLife(await browser.waitForTarget(isBackground));
  // Later lives of it too, unless they are over before that.
  browser.on('targetcreated', (target) => watchLife(target).catch(() => undefined));
  return { watch, take: async () => noted.splice(0) };
}

async function watchWorker(worker: WebWorker, noted: string[]): Promise<void> {
  const client: CDPSession = worker.client;
  await client.send('Runtime.enable');
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    noted.push(exception?.description ?? text);
  });
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      noted.push(`${args.map(({ value, description }) => value ?? description).join(' ')} (background)`);
  });
}

/**
 * The extension's errors in Firefox's own console, which hears of every context. That a page was closed before an answer
 * came, or that a page of the web may not have our files, is no error of ours, though Firefox lists it among them.
 */
async function firefoxConsole(page: Page, origin: string): Promise<string[]> {
  const script = `(() => {
    const told = Services.console.getMessageArray()
      .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
      .filter((entry) => entry.sourceName.startsWith(${JSON.stringify(origin)}))
      .filter((entry) => !/after context unloaded|while context is inactive|may not load or link to/.test(entry.errorMessage))
      .map((entry) => entry.errorMessage + ' (' + entry.sourceName + ')');
    Services.console.reset();
    return JSON.stringify(told);
  })()`;
  return JSON.parse(await inFirefoxItself(page, script)) as string[];
}
