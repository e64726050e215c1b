/** Lets a context answer messages: only from our own contexts, only with parameters that were checked. */
import { type Answer, isEnvelope } from './envelope.ts';
import type { MessageName, MessageTo, Params, Result } from './message-map.ts';

/** Who sent a message, as browsers tell it. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  /** `incognito`: a tab of a private window. */
  tab?: { id?: number | undefined; windowId?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** Answers with `true` when `respond` is going to be called: Chrome 140 takes no promise for an answer, Firefox takes both. */
type Listener = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => true | undefined;

/** The part of the `browser` object that receiving needs. */
export interface ReceivingBrowser {
  runtime: {
    id?: string | undefined;
    getURL(path: string): string;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** Who is sent messages: the background, a tab's content script, the frame of a page's card, the panel beside pages. */
type Receiver = 'background' | 'tab' | 'card' | 'panel';

/** Says whether what came with a message is what the message carries. */
export type Checks<T extends Receiver> = { [N in MessageTo<T>]: (params: unknown) => params is Params<N> };

/** What a context does on each message it answers. */
export type Handlers<T extends Receiver> = {
  [N in MessageTo<T>]: (params: Params<N>, sender: MessageSender) => Result<N> | Promise<Result<N>>;
};

/** What the content script of a frame answers; the rest is for the page alone, which hears of its frames. */
export type FrameHandlers = Pick<
  Handlers<'tab'>,
  'jump' | 'readAgain' | 'addName' | 'cardTaken' | 'cardNews' | 'pageSource'
>;

/** Says whether a message may come from its sender, who is none of our pages: those may send all. */
type IsOpen = (message: MessageName, sender: MessageSender) => boolean;

/** Tabs listen to our pages and the background alone: a content script of another tab has nothing to tell them. */
const isOfNoTab: IsOpen = (_, { tab }) => !tab;

/**
 * Registers one listener for all messages, at once. Messages from elsewhere, unknown ones and those that carry
 * something else than they should are left unanswered.
 * @returns a function that takes the listener away.
 */
export function receive<T extends Receiver>(
  browser: ReceivingBrowser,
  checks: Checks<T>,
  handlers: Partial<Handlers<T>>,
  isOpen: IsOpen = isOfNoTab,
): () => void {
  const { runtime } = browser;
  const listener: Listener = (message, sender, respond) => {
    if (runtime.id === undefined || sender.id !== runtime.id || !isEnvelope(message)) return undefined;
    const { message: name, params } = message;
    if (!isHandled(handlers, name) || !checks[name](params)) return undefined;
    if (!isOpen(name, sender) && !(sender.url ?? '').startsWith(runtime.getURL(''))) return undefined;
    // TypeScript can't follow that the check and the handler are the same message's.
    const handle = handlers[name] as (params: unknown, sender: MessageSender) => unknown;
    answerOf(async () => handle(params, sender))
      .then(respond)
      .catch(() => undefined); // Whoever asked is gone.
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

function isHandled<T extends Receiver>(handlers: Partial<Handlers<T>>, name: string): name is MessageTo<T> {
  return Object.hasOwn(handlers, name);
}

async function answerOf(answer: () => Promise<unknown>): Promise<Answer> {
  try {
    return { result: await answer() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
