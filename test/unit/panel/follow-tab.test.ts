import { describe, expect, it } from 'vitest';
import { type FollowingBrowser, followTab } from '../../../src/panel/follow-tab.ts';

/** A browser whose window 1 has a tab in front, and what happens in it. */
function browserWith(front: Promise<number | undefined>) {
  const activated: Array<(activated: { tabId: number; windowId: number }) => void> = [];
  const updated: Array<(tab: number, changed: { status?: string }) => void> = [];
  const browser: FollowingBrowser = {
    tabs: {
      query: async ({ windowId }) => [{ id: windowId === 1 ? await front : 99 }],
      onActivated: { addListener: (listener) => void activated.push(listener) },
      onUpdated: { addListener: (listener) => void updated.push(listener) },
    },
  };
  return {
    browser,
    activate(tabId: number, windowId = 1) {
      for (const listener of activated) listener({ tabId, windowId });
    },
    update(tab: number, status?: string) {
      for (const listener of updated) listener(tab, status ? { status } : {});
    },
  };
}

describe('following the tab in front', () => {
  it('begins with the one that is there, and goes on with each that comes', async () => {
    const { browser, activate } = browserWith(Promise.resolve(7));
    const tabs: number[] = [];
    await followTab(browser, 1, (tab) => tabs.push(tab));
    activate(8);
    activate(7);
    expect(tabs).toEqual([7, 8, 7]);
  });

  it('leaves other windows alone', async () => {
    const { browser, activate, update } = browserWith(Promise.resolve(7));
    const tabs: number[] = [];
    await followTab(browser, 1, (tab) => tabs.push(tab));
    activate(50, 2);
    update(50, 'complete');
    expect(tabs).toEqual([7]);
  });

  it('tells of another page in the tab once that is there, and of nothing else that changes', async () => {
    const { browser, update } = browserWith(Promise.resolve(7));
    const tabs: number[] = [];
    await followTab(browser, 1, (tab) => tabs.push(tab));
    update(7, 'loading');
    update(7);
    update(8, 'complete');
    expect(tabs).toEqual([7]);
    update(7, 'complete');
    expect(tabs).toEqual([7, 7]);
  });

  it('does not go back to the first when another came to the front meanwhile', async () => {
    let answer: (tab: number) => void = () => undefined;
    const { browser, activate } = browserWith(new Promise((given) => (answer = given)));
    const tabs: number[] = [];
    const following = followTab(browser, 1, (tab) => tabs.push(tab));
    activate(8);
    answer(7);
    await following;
    expect(tabs).toEqual([8]);
  });

  it('is silent where there is no tab', async () => {
    const { browser } = browserWith(Promise.resolve(undefined));
    const tabs: number[] = [];
    await followTab(browser, 1, (tab) => tabs.push(tab));
    expect(tabs).toEqual([]);
  });
});
