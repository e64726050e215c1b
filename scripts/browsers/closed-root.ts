/**
 * Looks into a closed shadow root from outside. Nothing in the extension is opened for it: both browsers let their
 * remote control see closed roots (CDP `DOM.getDocument` with `pierce`, WebDriver BiDi `includeShadowTree: 'all'`).
 */
import type { CDPSession, Frame, Page } from 'puppeteer-core';
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

/** The closed root of the first element that the selector finds in a page's or a frame's own tree, or null. */
export async function closedRoot(page: Page | Frame, selector: string): Promise<ClosedRoot | null> {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  return isFirefox(frame.page()) ? rootInFirefox(frame, selector) : rootInChromium(frame, selector);
}

async function rootInChromium(frame: Frame, selector: string): Promise<ClosedRoot | null> {
  const host = await frame.$(selector);
  // A frame from elsewhere may have a process, and so a session, of its own.
  const session = (frame as unknown as { client: CDPSession }).client;
  const objectId = host?.remoteObject().objectId;
  if (!objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const [shadow] = node.shadowRoots ?? [];
  if (!shadow) return null;
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

interface RemoteNode {
  type: string;
  value?: { shadowRoot?: { sharedId: string } | null };
}

async function rootInFirefox(frame: Frame, selector: string): Promise<ClosedRoot | null> {
  const host = await call<RemoteNode>(frame, `() => document.querySelector(${JSON.stringify(selector)})`, []);
  const sharedId = host.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  return {
    async evaluate(work, ...args) {
      const source = `async (root) => JSON.stringify(await ${standingAlone(work)}(root, ...${JSON.stringify(args)})) ?? 'null'`;
      const answer = await call<{ value: string }>(frame, source, [{ sharedId }]);
      return JSON.parse(answer.value);
    },
  };
}

async function call<T>(frame: Frame, functionDeclaration: string, args: unknown[]): Promise<T> {
  const answer = await bidi<{ type: string; result: T; exceptionDetails?: { text: string } }>(
    frame.page(),
    'script.callFunction',
    {
      functionDeclaration,
      arguments: args,
      target: { context: contextOf(frame) },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
