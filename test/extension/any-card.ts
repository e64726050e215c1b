import type { Page } from 'puppeteer-core';
import { CARD, cardText, openCard } from '../../scripts/browsers/card.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** Opens the card of the page's first name outside a link, and gives the card's text. */
export async function openAnyCard(page: Page, painter: Settings['painter']): Promise<string> {
  if (painter === 'highlight')
    return openCard(
      page,
      (await readMarks(page)).findIndex(({ inLink }) => !inLink),
    );
  await page.click('mark[role=button]');
  await page.waitForSelector(CARD);
  return cardText(page);
}
