import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../src/messages/message-map.ts';
import { receive } from '../../../src/messages/receiver.ts';
import { TAB_CHECKS } from '../../../src/messages/tab-checks.ts';
import { CONTENT_SCRIPT, fakeBrowser, OWN_PAGE_IN_TAB, POPUP } from './fake-browser.ts';

const STATE: PageState = { state: 'read', host: 'news.example', names: [], title: '' };
const ask = { message: 'pageState', params: {} };

function tab() {
  const browser = fakeBrowser();
  const stop = receive(browser, 'tab', TAB_CHECKS, { pageState: () => STATE, readAgain: () => null });
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
