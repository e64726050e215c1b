/** Keyboard commands: the browser tells the background, the page of the active tab acts. */
import type { Tell } from '../messages/sender.ts';
import { isPageCommand } from '../messages/vocabulary.ts';

/** The part of the `browser` object that finding the active tab needs. */
export interface TabFindingBrowser {
  tabs: { query(properties: { active: true; lastFocusedWindow: true }): Promise<Array<{ id?: number | undefined }>> };
}

/** Tells the active tab a command. A tab that has no content script (a store page, a new tab) has nothing to do. */
export async function passCommand({ tabs }: TabFindingBrowser, tell: Tell, command: string): Promise<void> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (!isPageCommand(command) || tab?.id === undefined) return;
  await tell(tab.id, 'command', { command }).catch(() => undefined);
}
