/** The background in a test's hands: stopped as browsers stop it, but at moments that hurt. */
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { inFirefoxItself } from './firefox.ts';
import type { Reader } from './reader.ts';

export interface Background {
  /** Stops it, whatever it is doing. */
  stop(): Promise<void>;
  /**
   * Starts it anew, and keeps its glossary from it for this life: whoever asks about names waits. Resolves with a function
   * that resolves once somebody waits.
   */
  hold(): Promise<() => Promise<void>>;
  /**
   * Stops it in this and every later life before it says anything about names. Resolves with a function that ends this and
   * tells how many lives there were.
   */
  stopBeforeAnswers(): Promise<() => Promise<number>>;
}

/** What a test puts into the background's own global object. */
interface Held {
  fetch: unknown;
  asked: Promise<void>;
}
interface WithChrome {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown>; getBackgroundPage(): Promise<Held> } };
}

/** The background of the extension that a reader has. */
export function backgroundOf(reader: Reader): Background {
  return reader.kind === 'chromium' ? serviceWorker(reader) : eventPage(reader);
}

/** Waits until everybody has an answer who waits for the glossary, or would ask for it again when the background is stopped. */
async function quiet(own: Page): Promise<void> {
  await own.evaluate(() =>
    (globalThis as unknown as WithChrome).chrome.runtime.sendMessage({ message: 'glossary', params: {} }),
  );
}

/** Keeps the glossary's file from a service worker, and notes when it asks for it. */
const HOLD = `self.asked = new Promise((come) => {
  self.fetch = () => { come(); return new Promise(() => {}); };
}); undefined`;

function serviceWorker({ launched: { browser, origin }, own }: Reader): Background {
  const isIt = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const session = browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await (await session).send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
  };
  const stop = async () => {
    const targetId = await running();
    if (!targetId) return;
    await letGo(browser, isIt);
    // What wakes it in the middle of its end keeps it: it is stopped until it is gone.
    const close = async () => {
      await (await session).send('Target.closeTarget', { targetId }).catch(() => undefined);
      return running();
    };
    await expect.poll(close).not.toBe(targetId);
  };
  return {
    stop,
    async hold() {
      await quiet(own);
      await stop();
      // Nobody answers this, but it wakes.
      await own.evaluate(() => (globalThis as unknown as WithChrome).chrome.runtime.sendMessage('wake'));
      const worker = await (await browser.waitForTarget(isIt)).worker();
      await worker?.evaluate(HOLD);
      return async () => worker?.evaluate(() => (globalThis as unknown as Held).asked);
    },
    async stopBeforeAnswers() {
      await stop();
      const watching = await browser.target().createCDPSession();
      let lives = 0;
      watching.on('Target.attachedToTarget', ({ sessionId }) => {
        lives += 1;
        holdAtStart(watching, sessionId)
          .then(stop)
          .catch(() => undefined); // It was stopped otherwise.
      });
      await watching.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [{ type: 'service_worker' }],
      });
      return async () => {
        await watching.detach();
        await stop();
        return lives;
      };
    },
  };
}

/** Detaches puppeteer from a worker: one that is attached to comes back, when it is stopped and woken, under the same name. */
async function letGo(browser: Browser, isIt: (target: Target) => boolean): Promise<void> {
  const worker = await (await browser.waitForTarget(isIt)).worker();
  await worker?.client.detach().catch(() => undefined);
}

/** Holds a worker before its first statement, where it waits for a debugger, and lets go of it once somebody waits for it. */
async function holdAtStart(watching: CDPSession, sessionId: string): Promise<void> {
  const life = watching.connection()?.session(sessionId);
  await life?.send('Runtime.evaluate', { expression: HOLD });
  await life?.send('Runtime.runIfWaitingForDebugger');
  await life?.send('Runtime.evaluate', { expression: 'asked', awaitPromise: true });
  await watching.send('Target.detachFromTarget', { sessionId });
}

/** Firefox's own handle on the extension. */
const EXTENSION = "WebExtensionPolicy.getByID('extension@backgrounder').extension";
/** What "Terminate background script" of about:debugging does, also while somebody waits for an answer. */
const TERMINATE = `${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`;

function eventPage({ own }: Reader): Background {
  const stop = () =>
    inFirefoxItself<void>(own, `${EXTENSION}.backgroundState === 'stopped' ? undefined : ${TERMINATE}`);
  return {
    stop,
    async hold() {
      await quiet(own);
      await stop();
      await own.evaluate(async () => {
        const background = await (globalThis as unknown as WithChrome).chrome.runtime.getBackgroundPage();
        background.asked = new Promise((come) => {
          background.fetch = () => {
            come();
            return new Promise(() => {});
          };
        });
      });
      return () =>
        own.evaluate(async () => {
          const background = await (globalThis as unknown as WithChrome).chrome.runtime.getBackgroundPage();
          await background.asked;
        });
    },
    async stopBeforeAnswers() {
      await stop();
      const begin = `lives = 0; stopAgain = () => { lives += 1; ${TERMINATE}; };
        ${EXTENSION}.on('background-script-started', stopAgain); undefined`;
      await inFirefoxItself(own, begin);
      return () => inFirefoxItself<number>(own, `${EXTENSION}.off('background-script-started', stopAgain); lives`);
    },
  };
}
