/** What several contexts and the manifest must spell alike: the keyboard commands, our own pages and the bundled pack. */

/** The keyboard commands that a page obeys, those that are used while reading on first. */
export const PAGE_COMMANDS = ['next', 'previous', 'open-card', 'toggle'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export const isPageCommand = (value: unknown): value is PageCommand =>
  PAGE_COMMANDS.some((command) => command === value);

/** The keyboard command that opens the panel beside the page. */
export const PANEL_COMMAND = 'open-panel';

/** The keyboard command that keeps the article in front, and the part of the popup's address that has it do so. */
export const KEEP_COMMAND = 'keep-article';

/** The keyboard commands of the manifest. */
export const COMMANDS = [...PAGE_COMMANDS, 'add-name', KEEP_COMMAND, PANEL_COMMAND] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (value: unknown): value is Command => COMMANDS.some((command) => command === value);

/** Pages that stand by themselves in a tab. */
export const OWN_PAGES = ['library', 'maker', 'options', 'packs', 'welcome'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** Where a page of ours lies in the extension. */
export const pathOf = (page: OwnPage | 'popup' | 'panel'): string => `src/${page}/${page}.html`;

/** Where the pack that comes with the extension lies in it. */
export const BUNDLED_PACK = 'packs/russia-azerbaijan.pack.json';
/** Where the index of its names lies. */
export const BUNDLED_INDEX = 'packs/russia-azerbaijan.index';
