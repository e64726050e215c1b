/** The menu of a selection: "Look up in Backgrounder" and "Add to my names". */
import type { LocaleKey } from '../locale-key.ts';
import { addressOf } from '../messages/library-route.ts';
import { ADD_NAME } from './add-name.ts';
import { openOwnPage, type PageOpeningBrowser } from './open-own-page.ts';

const MENU_ITEM = 'look-up';
const TITLES = { [MENU_ITEM]: 'menu_look_up', [ADD_NAME]: 'menu_add_name' } as const;
const MOST_CHARACTERS = 200;

/** The part of the `browser` object that making the menu needs. Firefox for Android has no menus. */
export interface MenuBrowser {
  contextMenus?: {
    removeAll(): Promise<void>;
    create(properties: { id: string; title: string; contexts: ['selection'] }): unknown;
  };
  i18n: { getMessage(key: LocaleKey): string };
}

/** Makes the menu's items anew; browsers keep them until the extension is updated. */
export async function makeMenu({ contextMenus, i18n }: MenuBrowser): Promise<void> {
  await contextMenus?.removeAll();
  for (const [id, title] of Object.entries(TITLES))
    contextMenus?.create({ id, title: i18n.getMessage(title), contexts: ['selection'] });
}

/** Searches the library for the first 200 UTF-16 units of what was selected, with white space and broken characters evened out. */
export async function lookUp(browser: PageOpeningBrowser, item: string | number, selection = ''): Promise<void> {
  if (item !== MENU_ITEM) return;
  const words = selection
    .slice(0, MOST_CHARACTERS)
    .replace(/[\s\p{Cs}]+/gu, ' ')
    .trim();
  await openOwnPage(browser, 'library', addressOf({ view: 'search', words }));
}
