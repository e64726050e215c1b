import type { Page } from 'puppeteer-core';
import { openCard } from '../../scripts/browsers/card.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';

/** Opens the card of the page's first name outside a link, and gives the card's text. */
export async function openAnyCard(page: Page): Promise<string> {
  const marks = await readMarks(page);
  return openCard(
    page,
    marks.findIndex(({ inLink }) => !inLink),
  );
}
