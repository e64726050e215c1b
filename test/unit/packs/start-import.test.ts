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
  const running = startImport(
    { file: new File(['a'], 'a.csv'), bundled: [] },
    (told) => news.push(told),
    (run) => left.push(run),
  );
  const [worker] = workers;
  if (!worker) throw new Error('no worker was started');
  return { news, left, running, worker, run: worker.asked[0]?.run };
}

const FAILED = { said: 'failed', failure: { key: 'packs_file_unreadable' } };

it('tells once of a worker that breaks, and has what it staged discarded', () => {
  const { news, left, worker, run } = start();
  worker.dispatchEvent(new Event('error'));
  worker.dispatchEvent(new Event('error'));
  expect(news).toEqual([FAILED]);
  expect(left).toEqual([run]);
  expect(worker.terminated).toBe(true);
});

it('tells nothing of a worker that breaks after the reader ended the import', () => {
  const { news, left, running, worker, run } = start();
  running.cancel();
  worker.dispatchEvent(new Event('error'));
  expect(news).toEqual([]);
  expect(left).toEqual([run]);
});

it('leaves what is staged to the preview when a worker breaks behind it', () => {
  const { news, left, worker } = start();
  worker.dispatchEvent(new MessageEvent('message', { data: { said: 'staged' } }));
  worker.dispatchEvent(new Event('error'));
  expect(news).toEqual([{ said: 'staged' }]);
  expect(left).toEqual([]);
});
