/** Opens the extension's own pages in tabs. */
import { type OwnPage, pathOf } from '../messages/vocabulary.ts';

/** The part of the `browser` object that opening a page needs. */
export interface PageOpeningBrowser {
  runtime: { getURL(path: string): string };
  tabs: { create(properties: { url: string }): Promise<unknown> };
}

/** Opens a page in a new tab; `route` is the part of its address after `#`. */
export async function openOwnPage({ runtime, tabs }: PageOpeningBrowser, page: OwnPage, route?: string): Promise<void> {
  const address = runtime.getURL(pathOf(page));
  await tabs.create({ url: route === undefined ? address : `${address}#${route}` });
}
