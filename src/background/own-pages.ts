/** Opens the extension's own pages in tabs. */

/** The part of the `browser` object that opening a page needs. */
export interface PageOpeningBrowser {
  runtime: { getURL(path: string): string };
  tabs: { create(properties: { url: string }): Promise<unknown> };
}

/** Pages that stand by themselves in a tab. */
export type OwnPage = 'library' | 'options' | 'welcome';

/** Opens a page in a new tab; `route` is the part of its address after `#`. */
export async function openOwnPage({ runtime, tabs }: PageOpeningBrowser, page: OwnPage, route?: string): Promise<void> {
  const address = runtime.getURL(`src/${page}/${page}.html`);
  await tabs.create({ url: route === undefined ? address : `${address}#${route}` });
}
