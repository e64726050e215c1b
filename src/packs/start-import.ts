/** Starts the import of a file, and ends it when the reader wants. */
import { browser } from '../browser.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import type { ImportNews, ImportRequest, WorkRequest } from './import-messages.ts';

export interface Import {
  cancel(): void;
}

type OnNews = (news: ImportNews) => void;

/** Has a file imported by a worker of its own. After `cancel` nothing more is told. `onLeft`: what is to be discarded then. */
export function startImport(request: ImportRequest, onNews: OnNews, onLeft: (key: number) => void): Import {
  let [staging, isOver]: [number | null, boolean] = [null, false];
  const listen: OnNews = (news) => {
    if (news.said === 'begun') staging = news.key;
    if (!isOver) onNews(news);
    else if (news.said === 'begun' || news.said === 'staged') onLeft(staging ?? 0);
  };
  const end = importInWorker(request, listen);
  return {
    cancel() {
      isOver = true;
      end();
      if (staging !== null) onLeft(staging);
    },
  };
}

function importInWorker(request: ImportRequest, onNews: OnNews): () => void {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    if (data.said === 'staged' || data.said === 'failed') worker.terminate();
    onNews(data);
  });
  worker.addEventListener('error', () => onNews({ said: 'failed', failure: { key: 'packs_file_unreadable' } }));
  const builder = indexBuilder(browser.runtime.getManifest().version);
  worker.postMessage({ ...request, builder } satisfies WorkRequest);
  return () => worker.terminate();
}
