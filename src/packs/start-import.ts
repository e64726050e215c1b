/** Starts the import of a file, and ends it when the reader wants. */

import { ordinaryWords } from '../exchange/ordinary-words.ts';
import { packDatabase } from '../pack-store/database.ts';
import { failureOf, type ImportNews, type ImportRequest } from './import-messages.ts';
import { importPack } from './import-pack.ts';

export interface Import {
  cancel(): void;
}

type OnNews = (news: ImportNews) => void;

/**
 * Has a file imported by a worker of its own, or here if it is XML, of which workers have no parser. After `cancel` nothing
 * more is told. `onLeft`: what is to be discarded then.
 */
export function startImport(request: ImportRequest, onNews: OnNews, onLeft: (key: number) => void): Import {
  let [staging, isOver]: [number | null, boolean] = [null, false];
  const listen: OnNews = (news) => {
    if (news.said === 'begun') staging = news.key;
    if (!isOver) onNews(news);
    else if (news.said === 'begun' || news.said === 'staged') onLeft(staging ?? 0);
  };
  const end = /\.(?:tbx|xml)$/i.test(request.file.name) ? importHere(request, listen) : importInWorker(request, listen);
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
  worker.postMessage(request);
  return () => worker.terminate();
}

function importHere({ file, bundled }: ImportRequest, onNews: OnNews): () => void {
  const imported = importPack(file, {
    open: packDatabase(),
    bundled,
    words: ordinaryWords,
    parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml'),
    now: new Date(),
    onBegin: (key) => onNews({ said: 'begun', key }),
    onProgress: (done) => onNews({ said: 'progress', done }),
  });
  imported.then(
    (preview) => onNews({ said: 'staged', preview }),
    (error: unknown) => onNews({ said: 'failed', failure: failureOf(error) }),
  );
  return () => undefined;
}
