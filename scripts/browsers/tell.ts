import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openCard } from './card.ts';
import { type Mark, readMarks } from './marks.ts';
import { pageStates } from './page-state.ts';

/** Of the window's height: the card stands below the mention then. */
const NEAR_TOP = 0.2;

/**
 * Prints which names a page holds and how often, opens one card and saves a picture. `own` is a page of the
 * extension.
 */
export async function tellWhatIsMarked(own: Page, page: Page, picture: string): Promise<void> {
  const [state] = await pageStates(own);
  if (!state || state.names.length === 0) {
    console.log(`No names were marked (${state?.state ?? 'no answer from the page'}).`);
  } else {
    console.table(Object.fromEntries(state.names.map(({ label, type, count }) => [label, { type, mentions: count }])));
    const index = mostTelling(await readMarks(page));
    if (index === -1) console.log('None of them can be clicked: they stand in links, or are not on screen now.');
    else console.log(`One card says:\n\n${await openCard(page, index, NEAR_TOP)}\n`);
  }
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`Saved a picture of the page: ${resolve(picture)}`);
}

/** The first person, or else the first name, that a click opens the card of; -1 when there is none. */
function mostTelling(marks: readonly Mark[]): number {
  const opensCard = ({ inLink, boxes }: Mark) => !inLink && boxes.some(({ width, height }) => width > 0 && height > 0);
  const person = marks.findIndex((mark) => mark.type === 'person' && opensCard(mark));
  return person === -1 ? marks.findIndex(opensCard) : person;
}
