/** The panel beside the page: Chrome's side panel, Firefox's sidebar. */

/** The part of the `browser` object that opening needs. Firefox for Android has neither; a frame in a page of Firefox's either. */
export interface PanelBrowser {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

export const canOpenPanel = ({ sidePanel, sidebarAction }: PanelBrowser): boolean =>
  sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens it in a window of Chrome's; Firefox takes the one in front. Both want it to be called in the very task in which a reader
 * pressed something, with nothing waited for. Rejects where they don't see that.
 */
export async function openPanel(browser: PanelBrowser, window: number): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId: window });
  else await browser.sidebarAction?.open();
}
