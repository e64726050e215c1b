/** "Add to my names": the form opens at the selection, or on the page of packs where a page can't hold it. */
import { packsAddressOf } from '../messages/packs-route.ts';
import type { Tell } from '../messages/sender.ts';
import { openOwnPage, type PageOpeningBrowser } from './open-own-page.ts';

export const ADD_NAME = 'add-name';

/** UTF-16 units of a selection that the page of packs is told: more than a name can have. */
const MOST = 300;

/** The part of the `browser` object that finding the active tab and opening a page need. */
export interface AddNameBrowser extends PageOpeningBrowser {
  tabs: PageOpeningBrowser['tabs'] & {
    query(properties: { active: true; lastFocusedWindow: true }): Promise<Array<{ id?: number | undefined }>>;
  };
}

/** Where something was selected; `text` as the browser tells it, empty where it doesn't. */
export interface SelectionPlace {
  tab: number | undefined;
  frame: number | undefined;
  text: string;
}

/** From the menu of a selection, which knows its frame. */
export async function addSelected(
  browser: AddNameBrowser,
  tell: Tell,
  { tab, frame = 0, text }: SelectionPlace,
): Promise<void> {
  const outcome = tab === undefined ? 'nothing' : await opening(tell, tab, frame);
  if (outcome === 'opened') return;
  // Lone halves of characters can't stand in an address.
  const selected = text.slice(0, MOST).replace(/\p{Cs}/gu, '');
  await openOwnPage(browser, 'packs', packsAddressOf({ view: 'add', text: selected }));
}

/** From the keyboard: the page says where the reader is. A selection in one of its frames, that frame finds itself. */
export async function addFromKeyboard(browser: AddNameBrowser, tell: Tell): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const outcome = tab?.id === undefined ? 'nothing' : await opening(tell, tab.id, 0);
  if (outcome === 'frame' && tab?.id !== undefined) await tell(tab.id, 'addName', {}, {}).catch(() => undefined);
  else if (outcome === 'nothing') await openOwnPage(browser, 'packs', packsAddressOf({ view: 'add', text: '' }));
}

const opening = (tell: Tell, tab: number, frameId: number) =>
  tell(tab, 'addName', {}, { frameId }).catch(() => 'nothing' as const);
