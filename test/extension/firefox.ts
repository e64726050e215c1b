/** What only Firefox itself can be asked: expressions that run in its own window, with all its rights. */
import type { Page } from 'puppeteer-core';
import { bidi } from '../../scripts/browsers/bidi.ts';

/** Evaluates an expression in Firefox's window. The result, or what it is a promise of, must be a string, a number or undefined. */
export async function inFirefoxItself<T>(page: Page, expression: string): Promise<T> {
  const { contexts } = await bidi<{ contexts: Array<{ context: string }> }>(page, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await bidi<{ result: { value: T }; exceptionDetails?: { text: string } }>(page, 'script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** Has Firefox note from now on what pages and extensions ask for; the browser's own requests, as for its updates, are left out. */
export async function listenToFirefox(page: Page): Promise<void> {
  await inFirefoxItself(
    page,
    `(() => {
      const heard = (window.heardByTest = []);
      Services.obs.addObserver({
        observe(channel) {
          const { URI, loadInfo } = channel.QueryInterface(Ci.nsIChannel);
          // What a test has a tab open is the browser's own wish.
          const isOwn = loadInfo.triggeringPrincipal.isSystemPrincipal;
          if (!isOwn || loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) heard.push(URI.spec);
        },
      }, 'http-on-modify-request');
    })()`,
  );
}

/** The addresses that were asked for since. */
export async function heardInFirefox(page: Page): Promise<string[]> {
  return JSON.parse(await inFirefoxItself<string>(page, 'JSON.stringify(window.heardByTest)'));
}

/** Moves the focus to the next part of the window: the page, the sidebar, the toolbar. */
export async function pressF6(page: Page): Promise<void> {
  const to = 'Services.focus.MOVEFOCUS_FORWARDDOC, Services.focus.FLAG_BYKEY';
  await inFirefoxItself(page, `Services.focus.moveFocus(window, null, ${to}) && ''`);
}
