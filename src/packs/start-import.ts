/** Starts the import of a file, and ends it when the reader wants. */
import { browser } from '../browser.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import type { ImportNews, ImportRequest, WorkRequest } from './import-messages.ts';

export interface Import {
  cancel(): void;
}

type OnNews = (news: ImportNews) => void;

/** Has a file imported by a worker of its own. After `cancel` nothing more is told; `onLeft` is to discard what the run has staged. */
export function startImport(request: ImportRequest, onNews: OnNews, onLeft: (run: string) => void): Import {
  const run = crypto.randomUUID();
  let isOver = false;
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    if (data.said === 'staged' || data.said === 'failed') worker.terminate();
    if (!isOver) onNews(data);
  });
  worker.addEventListener('error', () => onNews({ said: 'failed', failure: { key: 'packs_file_unreadable' } }));
  const builder = indexBuilder(browser.runtime.getManifest().version);
  worker.postMessage({ ...request, run, builder } satisfies WorkRequest);
  return {
    cancel() {
      isOver = true;
      worker.terminate();
      onLeft(run);
    },
  };
}
