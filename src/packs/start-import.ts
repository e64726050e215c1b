/** Starts the import of a file, and ends it when the reader wants. */
import { browser } from '../browser.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import type { ImportNews, ImportRequest, WorkRequest } from './import-messages.ts';

export interface Import {
  cancel(): void;
}

type OnNews = (news: ImportNews) => void;

/** Who is told of an import by its name. */
export interface ImportBook {
  /** It was begun: should this page end before it is over, a reader may want to go on. Never rejects. */
  begin(run: string, request: ImportRequest): Promise<void>;
  /** It ended without a pack: what it has staged is to be discarded. */
  discard(run: string): void;
}

/** Has a file imported by a worker of its own. After `cancel` nothing more is told. */
export function startImport(request: ImportRequest, onNews: OnNews, { begin, discard }: ImportBook): Import {
  const run = crypto.randomUUID();
  const begun = begin(run, request);
  // What is over must not be noted as begun behind that.
  const leave = () => void begun.then(() => discard(run));
  let [isOver, isCancelled] = [false, false];
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const end = () => {
    isOver = true;
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    if (isOver) return;
    if (data.said === 'progress') return onNews(data);
    end();
    if (data.said === 'failed') leave();
    void begun.then(() => !isCancelled && onNews(data));
  });
  worker.addEventListener('error', () => {
    if (isOver) return;
    end();
    // It may have broken in the middle of writing.
    leave();
    onNews({ said: 'failed', failure: { key: 'packs_file_unreadable' } });
  });
  const builder = indexBuilder(browser.runtime.getManifest().version);
  worker.postMessage({ ...request, run, builder } satisfies WorkRequest);
  return {
    cancel() {
      isCancelled = true;
      end();
      leave();
    },
  };
}
