/** What a page's card or a key has to say to the panel of the same window. Nothing is kept of it. */
import type { Params } from '../messages/message-map.ts';
import { openPanel, type PanelBrowser } from '../messages/open-panel.ts';
import type { MessageSender } from '../messages/receiver.ts';
import type { TellPanel } from '../messages/sender.ts';

/** Has the panel of the sender's window explain something; false when none is open there. */
export async function showBeside(
  tellPanel: TellPanel,
  { topic, asked }: Params<'showBeside'>,
  { tab }: MessageSender,
): Promise<boolean> {
  return tab?.windowId !== undefined && tellPanel({ window: tab.windowId, topic, asked });
}

/** Opens the panel of a window by a key, or gives it the focus when it is open. `window`: Firefox knows it by itself. */
export async function besideByKey(browser: PanelBrowser, tellPanel: TellPanel, window = -1): Promise<void> {
  // Nothing may be waited for before: that is what browsers know a press by.
  await openPanel(browser, window).catch(() => undefined);
  await tellPanel({ window, topic: null, asked: [] });
}
