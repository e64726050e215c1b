/** Has the pack made by a worker. */
import type { PackNews, PackRequest } from './pack-messages.ts';

/** Makes the pack and does with it what is wanted; every failure is told in the answer. */
export function askPackWorker(request: PackRequest): Promise<PackNews> {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<PackNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackNews>) => resolve(data));
    worker.addEventListener('error', () => resolve({ said: 'failed', failure: { key: 'packs_store_failed' } }));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}
