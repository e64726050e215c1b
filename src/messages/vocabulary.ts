/** What several contexts and the manifest must spell alike: the keyboard commands, our own pages and the bundled pack. */

/** The keyboard commands of the manifest that act on the page, those that are used while reading on first. */
export const COMMANDS = ['next', 'previous', 'open-card', 'toggle'] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (value: unknown): value is Command => COMMANDS.some((command) => command === value);

/** The keyboard command that opens the panel beside the page. */
export const PANEL_COMMAND = 'open-panel';
/** Everything that a reader can have a key for. */
export const KEY_COMMANDS = [...COMMANDS, PANEL_COMMAND] as const;
export type KeyCommand = (typeof KEY_COMMANDS)[number];

/** Pages that stand by themselves in a tab. */
export const OWN_PAGES = ['library', 'maker', 'options', 'packs', 'welcome'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** Where a page of ours lies in the extension. */
export const pathOf = (page: OwnPage | 'popup' | 'panel'): string => `src/${page}/${page}.html`;

/** Where the pack that comes with the extension lies in it. */
export const BUNDLED_PACK = 'packs/russia-azerbaijan.pack.json';
/** Where the index of its names lies. */
export const BUNDLED_INDEX = 'packs/russia-azerbaijan.index';
