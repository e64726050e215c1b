/** Which tab is in front of the panel's window. */

interface Event<L> {
  addListener(listener: L): void;
}

/** The part of the `browser` object that following needs. */
export interface FollowingBrowser {
  tabs: {
    query(properties: { active: true; windowId: number }): Promise<Array<{ id?: number | undefined }>>;
    onActivated: Event<(activated: { tabId: number; windowId: number }) => void>;
    onUpdated: Event<(tab: number, changed: { status?: string | undefined }) => void>;
  };
}

/** Calls back with the tab in front of a window at first, whenever another one is, and whenever its page is another. */
export async function followTab(
  { tabs }: FollowingBrowser,
  window: number,
  onTab: (tab: number) => void,
): Promise<void> {
  let current: number | undefined;
  const follow = (tab: number) => {
    current = tab;
    onTab(tab);
  };
  tabs.onActivated.addListener(({ tabId, windowId }) => windowId === window && follow(tabId));
  tabs.onUpdated.addListener((tab, { status }) => tab === current && status === 'complete' && follow(tab));
  const [tab] = await tabs.query({ active: true, windowId: window });
  if (current === undefined && tab?.id !== undefined) follow(tab.id);
}
