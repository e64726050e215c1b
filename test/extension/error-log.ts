/** Errors that come from the extension's code, in whichever context: pages, frames, background. */
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { bidi } from '../../scripts/browsers/bidi.ts';
import type { Launched } from '../../scripts/browsers/launch.ts';

export interface ErrorLog {
  /** Notes from now on what the extension's code says and throws in a page. */
  watch(page: Page): Promise<void>;
  /** Every error so far, with the file it comes from. */
  all(): Promise<string[]>;
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
      if (trace.includes(origin)) noted.push(trace);
    });
  };
  if (kind === 'firefox') {
    const [any] = await browser.pages();
    return { watch, all: async () => [...noted, ...(any ? await firefoxConsole(any, origin) : [])] };
  }
  const target = await browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker) await watchWorker(worker, noted);
  return { watch, all: async () => noted };
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
 * came is no error of ours, though Firefox lists it among them.
 */
async function firefoxConsole(page: Page, origin: string): Promise<string[]> {
  const tree = await bidi<{ contexts: Array<{ context: string }> }>(page, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const script = `JSON.stringify(Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
    .filter((entry) => entry.sourceName.startsWith(${JSON.stringify(origin)}))
    .filter((entry) => !entry.errorMessage.includes('after context unloaded'))
    .map((entry) => entry.errorMessage + ' (' + entry.sourceName + ')'))`;
  const answer = await bidi<{ result: { value: string } }>(page, 'script.evaluate', {
    expression: script,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  return JSON.parse(answer.result.value) as string[];
}
