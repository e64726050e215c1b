/** Reads a page's article in one of our pages, whose browser parses its markup. What that takes is loaded once it is needed. */
import type { ReadArticle } from './kept-article.ts';

/** Null when there is no article in it. */
export async function readHere(html: string, address: string): Promise<ReadArticle | null> {
  const { articleOfPage } = await import('./article-of-page.ts');
  return articleOfPage(html, address, (text, type) => new DOMParser().parseFromString(text, type));
}
