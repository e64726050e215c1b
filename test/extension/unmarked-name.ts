import type { Page } from 'puppeteer-core';
import { readMarks } from '../../scripts/browsers/marks.ts';

/** Two capitalised words of the article that nothing marks: a name that only a pack of the reader's can know. */
export async function unmarkedName(page: Page): Promise<string> {
  const marks = (await readMarks(page)).map(({ text }) => text);
  const text = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
  const found = text.match(/\b[A-Z][a-z]{3,} [A-Z][a-z]{3,}\b/g) ?? [];
  const name = found.find((each) => !marks.some((mark) => mark.includes(each) || each.includes(mark)));
  if (!name) throw new Error('The article names nobody that the glossary does not know');
  return name;
}
