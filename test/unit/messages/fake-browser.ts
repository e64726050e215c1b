/** Two contexts of one extension, joined as a browser joins them: structured clones cross over, listeners may answer. */
import type { MessageSender, ReceivingBrowser } from '../../../src/messages/receiver.ts';
import type { SendingBrowser } from '../../../src/messages/sender.ts';

type Listener = Parameters<ReceivingBrowser['runtime']['onMessage']['addListener']>[0];

const ORIGIN = 'chrome-extension://backgrounder/';
export const CONTENT_SCRIPT: MessageSender = {
  id: 'backgrounder',
  url: 'https://news.example/a',
  tab: { id: 7 },
  frameId: 0,
};
export const OWN_PAGE_IN_TAB: MessageSender = {
  id: 'backgrounder',
  url: `${ORIGIN}src/library/library.html`,
  tab: { id: 8 },
};
export const POPUP: MessageSender = { id: 'backgrounder', url: `${ORIGIN}src/popup/popup.html` };

export interface FakeBrowser extends ReceivingBrowser, SendingBrowser {
  runtime: ReceivingBrowser['runtime'] & SendingBrowser['runtime'];
  listeners: Set<Listener>;
  /** What each coming sendMessage does instead of reaching the listeners, in order. */
  failures: Array<() => Promise<unknown>>;
  sent: unknown[];
  deliver(message: unknown, sender: MessageSender): Promise<unknown> | undefined;
}

export function fakeBrowser(from: MessageSender = CONTENT_SCRIPT): FakeBrowser {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown, sender: MessageSender) => {
    for (const listener of listeners) {
      let respond: (answer: unknown) => void = () => {};
      const answered = new Promise((resolve) => {
        respond = (answer) => resolve(structuredClone(answer));
      });
      if (listener(structuredClone(message), sender, respond)) return answered;
    }
    return undefined;
  };
  const fake: FakeBrowser = {
    listeners,
    failures: [],
    sent: [],
    deliver,
    runtime: {
      id: 'backgrounder',
      getURL: (path) => ORIGIN + path,
      onMessage: {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      },
      sendMessage: async (message) => {
        fake.sent.push(message);
        const fail = fake.failures.shift();
        return fail ? fail() : deliver(message, from);
      },
    },
    tabs: { sendMessage: async (_tab, message) => deliver(message, POPUP) },
  };
  return fake;
}
