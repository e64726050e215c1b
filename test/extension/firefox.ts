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
