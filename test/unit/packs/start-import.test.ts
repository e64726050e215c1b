import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportNews } from '../../../src/packs/import-messages.ts';
import { startImport } from '../../../src/packs/start-import.ts';

vi.mock('../../../src/browser.ts', () => ({ browser: { runtime: { getManifest: () => ({ version: '1.0.0' }) } } }));

class FakeWorker extends EventTarget {
  terminated = false;
  asked: Array<{ run: string }> = [];
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(message: { run: string }) {
    this.asked.push(message);
  }
  terminate() {
    this.terminated = true;
  }
}

let workers: FakeWorker[] = [];

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

function start() {
  const news: ImportNews[] = [];
  const left: string[] = [];
  const done: string[] = [];
  let note = () => undefined as unknown;
  const noted = new Promise<void>((resolve) => {
    note = resolve as () => unknown;
  }).then(() => void done.push('begun'));
  const running = startImport({ file: new File(['a'], 'a.csv'), bundled: [] }, (told) => news.push(told), {
    begin: () => noted,
    discard(run) {
      left.push(run);
      done.push('discarded');
    },
  });
  const [worker] = workers;
  if (!worker) throw new Error('no worker was started');
  /** What was begun is noted by now. */
  const settle = async () => {
    note();
    await noted;
    await Promise.resolve();
  };
  return { news, left, done, settle, running, worker, run: worker.asked[0]?.run };
}

const FAILED = { said: 'failed', failure: { key: 'packs_file_unreadable' } };

it('tells once of a worker that breaks, and has what it staged discarded', async () => {
  const { news, left, settle, worker, run } = start();
  worker.dispatchEvent(new Event('error'));
  worker.dispatchEvent(new Event('error'));
  await settle();
  expect(news).toEqual([FAILED]);
  expect(left).toEqual([run]);
  expect(worker.terminated).toBe(true);
});

it('tells nothing of a worker that breaks after the reader ended the import', async () => {
  const { news, left, settle, running, worker, run } = start();
  running.cancel();
  worker.dispatchEvent(new Event('error'));
  await settle();
  expect(news).toEqual([]);
  expect(left).toEqual([run]);
});

it('leaves what is staged to the preview when a worker breaks behind it', async () => {
  const { news, left, settle, worker } = start();
  worker.dispatchEvent(new MessageEvent('message', { data: { said: 'staged' } }));
  worker.dispatchEvent(new Event('error'));
  await settle();
  expect(news).toEqual([{ said: 'staged' }]);
  expect(left).toEqual([]);
});

it('forgets an import that is over only once it was noted, however quickly it ended', async () => {
  const { left, done, settle, worker, run } = start();
  worker.dispatchEvent(new MessageEvent('message', { data: FAILED }));
  expect(left).toEqual([]);
  await settle();
  expect(left).toEqual([run]);
  expect(done).toEqual(['begun', 'discarded']);
});

it('shows nothing of what was staged when the reader had already cancelled', async () => {
  const { news, left, settle, running, worker, run } = start();
  worker.dispatchEvent(new MessageEvent('message', { data: { said: 'staged' } }));
  running.cancel();
  await settle();
  expect(news).toEqual([]);
  expect(left).toEqual([run]);
});
