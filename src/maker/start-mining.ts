/** Has names looked for by a worker, which keeps them. */
import { browser } from '../browser.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import type { MiningNews, MiningRequest } from './mining-messages.ts';

/** @throws when the worker can't read the documents or ends. Never settles once the signal has ended it. */
export function startMining(
  request: Omit<MiningRequest, 'builder'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(new URL('./mine-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const found = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MiningNews>) => {
      if (data.said === 'progress') onProgress(data.done);
      else if (data.said === 'kept') resolve();
      else reject(data.key ? new StoreFailed(data.key) : new Error('The documents could not be read.'));
    });
    worker.addEventListener('error', () => reject(new Error('The worker ended.')));
  });
  const builder = indexBuilder(browser.runtime.getManifest().version);
  worker.postMessage({ ...request, builder } satisfies MiningRequest);
  return found.finally(() => worker.terminate());
}
