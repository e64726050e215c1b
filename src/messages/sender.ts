/** Asks other contexts, and says in its errors why no answer came. */
import { type Answer, type Envelope, isAnswer } from './envelope.ts';
import { NoAnswer, Orphaned, Refused } from './errors.ts';
import type { MessageTo, Params, Result } from './message-map.ts';

/** The part of the `browser` object that sending needs. Content scripts have no `tabs`. */
export interface SendingBrowser {
  runtime: { id?: string | undefined; sendMessage(message: unknown): Promise<unknown> };
  tabs?: { sendMessage(tabId: number, message: unknown, options: { frameId?: number }): Promise<unknown> };
}

/**
 * Asks the background. A background that was stopped while it worked is asked once more.
 * Rejects with NoAnswer, Refused or Orphaned.
 */
export type Ask = <N extends MessageTo<'background'>>(message: N, params: Params<N>) => Promise<Result<N>>;

/**
 * Asks the content script of a tab, or the card's frame in it: the top frame unless another is given, all of them with
 * none at all (`{}`), whose answer is that of whoever is first. Asked once: a tab without content script never answers. Rejects with NoAnswer or Refused.
 */
export type Tell = <N extends MessageTo<'tab' | 'card'>>(
  tabId: number,
  message: N,
  params: Params<N>,
  options?: { frameId?: number },
) => Promise<Result<N>>;

/** Tells the panel of a window; false when none is open there. */
export type TellPanel = (params: Params<'beside'>) => Promise<boolean>;

export interface Sender {
  ask: Ask;
  /** True when the extension was updated, disabled or removed under this script. */
  isOrphaned(): boolean;
}

/** A sender over the given browser object. */
export function createSender(browser: SendingBrowser): Sender {
  const isOrphaned = () => orphaned(browser);
  const ask: Ask = async (message, params) => {
    const envelope: Envelope = { message, params };
    const once = () => sendOnce(() => browser.runtime.sendMessage(envelope), isOrphaned);
    const answer = (await once()) ?? (await once());
    return open(answer, `No answer to "${message}".`);
  };
  return { ask, isOrphaned };
}

/** Tells tabs, over the given browser object; apart, because content scripts have no use for it. */
export function createTeller(browser: SendingBrowser): Tell {
  return async (tabId, message, params, options = { frameId: 0 }) => {
    const envelope: Envelope = { message, params };
    const send = async () => browser.tabs?.sendMessage(tabId, envelope, options);
    const answer = await sendOnce(send, () => orphaned(browser));
    return open(answer, `Tab ${tabId} gave no answer to "${message}".`);
  };
}

/** Tells panels, over the given browser object. */
export function createPanelTeller(browser: SendingBrowser): TellPanel {
  return async (params) => {
    const envelope: Envelope = { message: 'beside', params };
    const answer = await sendOnce(
      () => browser.runtime.sendMessage(envelope),
      () => orphaned(browser),
    );
    return answer !== null;
  };
}

/** The runtime's id goes when its extension does; in some versions reading it throws. */
function orphaned(browser: SendingBrowser): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}

/** The answer, or null when none came. */
async function sendOnce(send: () => Promise<unknown>, isOrphaned: () => boolean): Promise<Answer | null> {
  if (isOrphaned()) throw new Orphaned('The extension was updated or removed.');
  try {
    const answer = await send();
    return isAnswer(answer) ? answer : null;
  } catch (error) {
    if (/context invalidated/i.test(String(error)) || isOrphaned())
      throw new Orphaned('The extension was updated or removed.', { cause: error });
    return null;
  }
}

/** Receivers answer with the message's own result: both ends are built from one message map. */
function open<R>(answer: Answer | null, silence: string): R {
  if (!answer) throw new NoAnswer(silence);
  if ('error' in answer) throw new Refused(answer.error);
  return answer.result as R;
}
