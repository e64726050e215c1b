/** Has what the reader kept searched by a worker. */
import type { KeptTexts } from '../reading/kept-article.ts';
import type { SearchReply, SearchRequest } from './reading-search-worker.ts';
import type { ReadingFound } from './search-reading.ts';

export interface RunningSearch {
  find(query: string): Promise<ReadingFound>;
  /** Ends the worker; what was asked is never answered. */
  close(): void;
}

export function startReadingSearch(texts: KeptTexts[]): RunningSearch {
  const worker = new Worker(new URL('./reading-search-worker.ts', import.meta.url), { type: 'module' });
  const tell = (request: SearchRequest) => worker.postMessage(request);
  let last = 0;
  tell({ texts });
  return {
    find: (query) =>
      new Promise((resolve) => {
        const number = ++last;
        const hear = ({ data: { number: answered, ...found } }: MessageEvent<SearchReply>) => {
          if (answered !== number) return;
          worker.removeEventListener('message', hear);
          resolve(found);
        };
        worker.addEventListener('message', hear);
        tell({ number, query });
      }),
    close: () => worker.terminate(),
  };
}
