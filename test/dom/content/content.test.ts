/** The content script as a whole, in a page and in a frame, with the extension around it played by the test. */
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageStyles } from '../../../src/background/page-styles.ts';
import type { IconState, PageState, Params } from '../../../src/messages/message-map.ts';
import type { MessageSender } from '../../../src/messages/receiver.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { highlighted } from './read-page.ts';
import { recognise } from './test-pack.ts';

const ORIGIN = 'chrome-extension://backgrounder/';
const POPUP: MessageSender = { id: 'backgrounder', url: `${ORIGIN}src/popup/popup.html` };
/** No test is about time: this ends only what would never come. */
const SOON = { timeout: 10_000 };

type Receiver = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => true | undefined;
type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** What the browser gives a content script, and the rest of the extension behind it. */
class FakeExtension {
  readonly receivers = new Set<Receiver>();
  readonly watchers = new Set<ChangeListener>();
  readonly asked: string[] = [];
  /** Names that a frame has reported, in the order of the reports. */
  readonly reported: string[][] = [];
  /** What the toolbar icon was to show, in the order in which it was told. */
  readonly icons: IconState[] = [];
  stored: Partial<Settings> = {};
  id: string | undefined = 'backgrounder';

  /** The object that the polyfill takes for the browser's own. */
  browser(): object {
    const extension = this;
    return {
      runtime: {
        get id() {
          return extension.id;
        },
        getURL: (path: string) => extension.#alive(ORIGIN + path),
        sendMessage: async ({ message, params }: { message: string; params: unknown }) => ({
          result: await this.#answer(message, params),
        }),
        onMessage: listeners(this.receivers),
      },
      storage: { local: { get: async () => this.stored }, onChanged: listeners(this.watchers) },
      i18n: { getMessage: (key: string) => extension.#alive(key), getUILanguage: () => extension.#alive('en') },
    };
  }

  /** Browsers' calls throw once the extension is gone. */
  #alive(answer: string): string {
    if (this.id === undefined) throw new Error('Extension context invalidated.');
    return answer;
  }

  /** Sends the content script a message from the popup. */
  send(message: string, params: object = {}): Promise<unknown> {
    return new Promise((answer, fail) => {
      const taken = [...this.receivers].some((receive) => receive({ message, params }, POPUP, answer));
      if (!taken) fail(new Error(`nobody answers "${message}"`));
    });
  }

  store(settings: Partial<Settings>): void {
    this.stored = settings;
    for (const watcher of this.watchers) watcher(settings, 'local');
  }

  async #answer(message: string, params: unknown): Promise<unknown> {
    this.asked.push(message);
    if (message === 'recognise') return recognise((params as Params<'recognise'>).parts);
    if (message === 'styles') return { ...pageStyles(params as Params<'styles'>, ''), frame: 0 };
    if (message === 'reportFrame') {
      const { names } = params as Params<'reportFrame'>;
      this.reported.push(names.map(({ label }) => label));
    }
    if (message === 'showIcon') this.icons.push(params as IconState);
    return null;
  }
}

const listeners = <L>(all: Set<L>) => ({
  addListener: (listener: L) => all.add(listener),
  removeListener: (listener: L) => all.delete(listener),
});

const extension = new FakeExtension();
Object.assign(globalThis, { chrome: { runtime: { id: 'backgrounder' } }, browser: extension.browser() });
const WHOLE: Partial<Settings> = { sites: { [location.hostname]: 'whole-page' } };

/** Starts the content script, as the browser does: each time one of its own. */
async function start(place: 'page' | 'frame', html: string): Promise<void> {
  document.body.innerHTML = html;
  extension.id = 'backgrounder';
  extension.stored = WHOLE;
  const { parent } = window;
  // A page has itself around it. The script looks once, at its start.
  if (place === 'page') window.parent = window;
  try {
    const script = `../../../src/content/content.ts?${crypto.randomUUID()}`;
    await import(/* @vite-ignore */ script);
  } finally {
    window.parent = parent;
  }
}

/** The extension goes, as after an update; the script finds out when the reader does something. */
async function end(): Promise<void> {
  extension.id = undefined;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(0), SOON);
}

afterEach(async () => {
  await end();
  document.body.replaceChildren();
  extension.asked.length = 0;
  extension.reported.length = 0;
  extension.icons.length = 0;
});

const HTML = '<p>Vladimir Putin met Ilham Aliyev in Baku.</p>';

it('in a page marks names, answers the popup, and follows the settings', async () => {
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  const { result: state } = (await extension.send('pageState')) as { result: PageState };
  expect(state).toMatchObject({ state: 'read', host: location.hostname });
  expect(state.names.map(({ label }) => label)).toEqual(['Vladimir Putin', 'Ilham Aliyev', 'Baku']);
  expect(await extension.send('jump', { entry: state.names[2]?.id, index: 0 })).toEqual({
    result: { sentence: 'Vladimir Putin met Ilham Aliyev in Baku.', isCutOff: false },
  });
  expect(highlighted(window)).toContain('backgrounder-place-current: Baku');

  extension.store({ ...WHOLE, hiddenTypes: ['place'] });
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(2), SOON);
  extension.store({ ...WHOLE, enabled: false });
  await vi.waitFor(() => expect(highlighted(window)).toEqual([]), SOON);
  expect(extension.reported).toEqual([]);
});

it('in a page has the toolbar icon say that it is off, and how many names there are where the reader wants that', async () => {
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  expect(extension.icons).toEqual([]);
  extension.store({ ...WHOLE, badge: true });
  await vi.waitFor(() => expect(extension.icons).toEqual([{ state: 'on', names: 3 }]), SOON);
  extension.store({ ...WHOLE, badge: true, hiddenTypes: ['place'] });
  await vi.waitFor(() => expect(extension.icons.at(-1)).toEqual({ state: 'on', names: 2 }), SOON);
  extension.store({ ...WHOLE, enabled: false });
  await vi.waitFor(() => expect(extension.icons.at(-1)).toEqual({ state: 'off', names: 0 }), SOON);
});

it('in a page takes a command, and tells the background what was chosen', async () => {
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  await extension.send('command', { command: 'toggle' });
  expect(highlighted(window)).toEqual([]);
  expect(extension.asked).toContain('choose');
});

it('in a frame reports its names to the page, and answers no more than concerns itself', async () => {
  await start('frame', HTML);
  await vi.waitFor(() => expect(extension.reported).toContainEqual(['Vladimir Putin', 'Ilham Aliyev', 'Baku']), SOON);
  await expect(extension.send('pageState')).rejects.toThrow('nobody answers');
  expect(await extension.send('readAgain')).toEqual({ result: null });
});

it('leaves the page as it was when the extension has gone, before a click can open a card', async () => {
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  const html = document.documentElement.outerHTML;
  extension.id = undefined;
  await userEvent.click(document.body.firstElementChild as Element, { position: { x: 20, y: 8 } });
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(html);
  expect(extension.receivers.size + extension.watchers.size).toBe(0);
});

it('shows that a name can be clicked while the pointer is on it, and changes nothing in the page’s tree', async () => {
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  const paragraph = document.querySelector('p') as Element;
  const html = paragraph.outerHTML;
  const cursor = () => getComputedStyle(paragraph).cursor;
  const current = () => highlighted(window).filter((line) => line.includes('current'));
  await userEvent.hover(paragraph, { position: { x: 20, y: 8 } });
  await vi.waitFor(() => expect(current()).toHaveLength(1), SOON);
  expect(cursor()).toBe('pointer');
  await userEvent.hover(document.body, { position: { x: 700, y: 500 } });
  await vi.waitFor(() => expect(current()).toEqual([]), SOON);
  expect(cursor()).toBe('auto');
  await userEvent.hover(paragraph, { position: { x: 20, y: 8 } });
  await vi.waitFor(() => expect(cursor()).toBe('pointer'), SOON);
  window.dispatchEvent(new Event('scroll'));
  expect(current()).toEqual([]);
  expect(cursor()).toBe('auto');
  expect(paragraph.outerHTML).toBe(html);
});

it('takes everything off, without an error, when the reader points at a name after its extension has gone', async () => {
  const errors = vi.fn();
  addEventListener('error', errors);
  await start('page', HTML);
  await vi.waitFor(() => expect(highlighted(window)).toHaveLength(3), SOON);
  extension.id = undefined;
  await userEvent.hover(document.querySelector('p') as Element, { position: { x: 20, y: 8 } });
  await vi.waitFor(() => expect(highlighted(window)).toEqual([]), SOON);
  removeEventListener('error', errors);
  expect(errors).not.toHaveBeenCalled();
});
