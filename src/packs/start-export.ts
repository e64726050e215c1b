/** Starts the export of a pack in a worker of its own. */
import type { ExportKind } from './export-formats.ts';

/** Which pack is to leave as what; `bundled` is the address of the pack without a key. */
export interface ExportRequest {
  key: number | null;
  bundled: string;
  kind: ExportKind;
}

/** The file with the end of its name, or why there is none. */
export type ExportNews = { file: Blob; extension: string } | { failed: string };

/** The file of a pack, with the end of its name. */
export async function startExport(request: ExportRequest): Promise<{ file: Blob; extension: string }> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    const news = await new Promise<ExportNews>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(request);
    });
    if ('failed' in news) throw new Error(news.failed);
    return news;
  } finally {
    worker.terminate();
  }
}
