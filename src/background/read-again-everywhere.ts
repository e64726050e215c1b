/** Other packs are on: what is on open pages must be found anew. */
import type { Tell } from '../messages/sender.ts';

/** The part of the `browser` object that finding all tabs needs. */
export interface TabsBrowser {
  tabs: { query(properties: Record<string, never>): Promise<Array<{ id?: number | undefined }>> };
}

/** Has every tab read its page again, with all frames. Tabs without content script have nothing to read. */
export async function readAgainEverywhere({ tabs }: TabsBrowser, tell: Tell): Promise<void> {
  const open = await tabs.query({});
  await Promise.all(open.map(({ id }) => id !== undefined && tell(id, 'readAgain', {}, {}).catch(() => undefined)));
}
