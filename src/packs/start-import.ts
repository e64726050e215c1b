/** Starts the import of a file, and ends it when the reader wants. */
import { browser } from '../browser.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import type { ImportNews, ImportRequest, WorkRequest } from './import-messages.ts';

export interface Import {
  cancel(): void;
}

type OnNews = (news: ImportNews) => void;

/** Has a file imported by a worker of its own. After `cancel` nothing more is told; `onLeft` is to discard what a run that ended early has staged. */
export function startImport(request: ImportRequest, onNews: OnNews, onLeft: (run: string) => void): Import {
  const run = crypto.randomUUID();
  let isOver = false;
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const end = () => {
    isOver = true;
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    if (isOver) return;
    if (data.said !== 'progress') end();
    onNews(data);
  });
  worker.addEventListener('error', () => {
    if (isOver) return;
    end();
    // It may have broken in the middle of writing.
    onLeft(run);
    onNews({ said: 'failed', failure: { key: 'packs_file_unreadable' } });
  });
  const builder = indexBuilder(browser.runtime.getManifest().version);
  worker.postMessage({ ...request, run, builder } satisfies WorkRequest);
  return {
    cancel() {
      end();
      onLeft(run);
    },
  };
}
