/**
 * Looks into a closed shadow root from outside. Nothing in the extension is opened for it: both browsers let their
 * remote control see closed roots (CDP `DOM.getDocument` with `pierce`, WebDriver BiDi `includeShadowTree: 'all'`).
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { bidi, contextOf, isFirefox } from './bidi.ts';
import { standingAlone } from './in-page.ts';

/** A closed shadow root in a page. */
export interface ClosedRoot {
  /**
   * Runs a function's source in the page with the root as its first argument: it must use nothing from around it.
   * Other arguments and the result travel as JSON.
   */
  evaluate<T, A extends unknown[]>(work: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
}

/** The closed root of the first element that the selector finds in the page's own tree, or null. */
export async function closedRoot(page: Page, selector: string): Promise<ClosedRoot | null> {
  return isFirefox(page) ? rootInFirefox(page, selector) : rootInChromium(page, selector);
}

async function rootInChromium(page: Page, selector: string): Promise<ClosedRoot | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (!nodeId) return detached(session);
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow: Protocol.DOM.Node | undefined = node.shadowRoots?.[0];
  if (!shadow) return detached(session);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return {
    async evaluate(work, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId ? { objectId: object.objectId } : {}),
        functionDeclaration: `function () { return ${standingAlone(work)}(this, ...${JSON.stringify(args)}); }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

async function detached(session: CDPSession): Promise<null> {
  await session.detach();
  return null;
}

interface RemoteNode {
  type: string;
  value?: { shadowRoot?: { sharedId: string } | null };
}

async function rootInFirefox(page: Page, selector: string): Promise<ClosedRoot | null> {
  const host = await call<RemoteNode>(page, `() => document.querySelector(${JSON.stringify(selector)})`, []);
  const sharedId = host.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  return {
    async evaluate(work, ...args) {
      const source = `async (root) => JSON.stringify(await ${standingAlone(work)}(root, ...${JSON.stringify(args)})) ?? 'null'`;
      const answer = await call<{ value: string }>(page, source, [{ sharedId }]);
      return JSON.parse(answer.value);
    },
  };
}

async function call<T>(page: Page, functionDeclaration: string, args: unknown[]): Promise<T> {
  const answer = await bidi<{ type: string; result: T; exceptionDetails?: { text: string } }>(
    page,
    'script.callFunction',
    {
      functionDeclaration,
      arguments: args,
      target: { context: contextOf(page) },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
