/** Searches what the reader kept away from the page, which stays quick. */
import type { KeptTexts } from '../reading/kept-article.ts';
import { buildReadingSearch, type ReadingFound, type ReadingSearch } from './search-reading.ts';

/** First all texts, then questions, each with a number. */
export type SearchRequest = { texts: KeptTexts[] } | { number: number; query: string };
export interface SearchReply extends ReadingFound {
  number: number;
}

let search: ReadingSearch = () => ({ hits: [], of: 0 });

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if ('texts' in data) search = buildReadingSearch(data.texts);
  else postMessage({ number: data.number, ...search(data.query) } satisfies SearchReply);
});
