import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openCard } from './card.ts';
import { readMarks } from './marks.ts';
import { pageStates } from './page-state.ts';

/**
 * Prints which names a page holds and how often, opens the first one's card and saves a picture. `own` is a page of the
 * extension.
 */
export async function tellWhatIsMarked(own: Page, page: Page, picture: string): Promise<void> {
  const [state] = await pageStates(own);
  if (!state || state.names.length === 0) {
    console.log(`No names were marked (${state?.state ?? 'no answer from the page'}).`);
  } else {
    console.table(state.names.map(({ label, type, count }) => ({ name: label, type, mentions: count })));
    const index = (await readMarks(page)).findIndex(({ inLink }) => !inLink);
    console.log(index === -1 ? 'All of them are links.' : `The first card says:\n\n${await openCard(page, index)}\n`);
  }
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`Saved a picture of the page: ${resolve(picture)}`);
}
