import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openCard } from './card.ts';
import type { Launched } from './launch.ts';
import { openOwnPage } from './open-page.ts';
import { pageStates } from './page-state.ts';

/** Prints which names a page holds and how often, opens the first one's card and saves a picture. */
export async function tellWhatIsMarked(launched: Launched, page: Page, picture: string): Promise<void> {
  const own = await openOwnPage(launched, 'src/popup/popup.html');
  const [state] = await pageStates(own);
  await own.close();
  await page.bringToFront();
  if (!state || state.names.length === 0) {
    console.log(`No names were marked (${state?.state ?? 'no answer from the page'}).`);
  } else {
    console.table(state.names.map(({ label, type, count }) => ({ name: label, type, mentions: count })));
    console.log(`The card of "${state.names[0]?.label}" says:\n\n${await openCard(page, 0)}\n`);
  }
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`Saved a picture of the page: ${resolve(picture)}`);
}
