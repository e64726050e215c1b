import { describe, expect, it } from 'vitest';
import { mayPagesAsk, type PageState } from '../../../src/messages/message-map.ts';
import { type Checks, type Handlers, receive } from '../../../src/messages/receiver.ts';
import { CARD_CHECKS, TAB_CHECKS } from '../../../src/messages/tab-checks.ts';
import { CONTENT_SCRIPT, fakeBrowser, OWN_PAGE_IN_TAB, POPUP } from './fake-browser.ts';

const STATE: PageState = { state: 'read', host: 'news.example', names: [], title: '', noCard: false };
const ask = { message: 'pageState', params: {} };

function tab() {
  const browser = fakeBrowser();
  const stop = receive(browser, TAB_CHECKS, { pageState: () => STATE, readAgain: () => null });
  return { browser, stop };
}

describe('a content script', () => {
  it('answers the popup and our pages in tabs', async () => {
    const { browser } = tab();
    expect(await browser.deliver(ask, POPUP)).toEqual({ result: STATE });
    expect(await browser.deliver(ask, OWN_PAGE_IN_TAB)).toEqual({ result: STATE });
  });

  it('leaves other extensions, pages and content scripts unanswered', () => {
    const { browser } = tab();
    expect(browser.deliver(ask, { ...POPUP, id: 'another-extension' })).toBeUndefined();
    expect(browser.deliver(ask, { url: 'https://news.example/a' })).toBeUndefined();
    expect(browser.deliver(ask, CONTENT_SCRIPT)).toBeUndefined();
    expect(browser.deliver(ask, { id: 'backgrounder', tab: { id: 1 } })).toBeUndefined();
  });

  it('leaves everything unanswered once its extension is gone', () => {
    const { browser } = tab();
    browser.runtime.id = undefined;
    expect(browser.deliver(ask, { url: POPUP.url })).toBeUndefined();
  });

  it('leaves what is no message, or none of its own, unanswered', () => {
    const { browser } = tab();
    for (const stray of [undefined, null, 1, 'pageState', [], {}, { message: 'pageState' }, { message: 1, params: {} }])
      expect(browser.deliver(stray, POPUP)).toBeUndefined();
    for (const message of ['jump', 'glossary', 'toString', '__proto__', 'constructor'])
      expect(browser.deliver({ message, params: { entry: 'a', index: 0 } }, POPUP)).toBeUndefined();
  });

  it('no longer answers when it was told to stop', () => {
    const { browser, stop } = tab();
    stop();
    expect(browser.listeners.size).toBe(0);
  });
});

describe('the background', () => {
  const NOBODY = () => null;
  const HANDLERS = {
    background: NOBODY,
    relations: () => [],
    glossary: NOBODY,
    facts: () => [],
    source: NOBODY,
    takeCard: NOBODY,
    tellPage: () => false,
  };
  const any = <P>(_: unknown): _ is P => true;
  const ANY = new Proxy({} as Checks<'background'>, { get: () => any });

  it.each(Object.keys(HANDLERS))('tells pages on the web nothing that only our own may know: %s', async (message) => {
    const browser = fakeBrowser();
    receive(browser, ANY, HANDLERS as unknown as Partial<Handlers<'background'>>, mayPagesAsk);
    expect(browser.deliver({ message, params: {} }, CONTENT_SCRIPT)).toBeUndefined();
    expect(
      browser.deliver(
        { message, params: {} },
        { ...CONTENT_SCRIPT, url: `https://news.example/${OWN_PAGE_IN_TAB.url}` },
      ),
    ).toBeUndefined();
    expect(await browser.deliver({ message, params: {} }, OWN_PAGE_IN_TAB)).toHaveProperty('result');
  });
});

describe('what a message of a card carries', () => {
  it.each([
    ['cardTaken', { key: 'a1', frame: 5 }, true],
    ['cardTaken', { key: 'a1' }, false],
    ['cardNews', { key: 'a1', frame: 5, news: { type: 'close' } }, true],
    ['cardNews', { key: 'a1', frame: 5, news: 'close' }, false],
  ] as const)('%s with %o: %s', (message, params, fits) => {
    expect(TAB_CHECKS[message](params)).toBe(fits);
  });
});

it('a card’s frame is told a topic under a key', () => {
  expect(CARD_CHECKS.cardTopic({ key: 'a1', topic: { turn: 1 } })).toBe(true);
  expect(CARD_CHECKS.cardTopic({ key: 'a1', topic: {} })).toBe(false);
  expect(CARD_CHECKS.cardTopic({ topic: { turn: 1 } })).toBe(false);
});
