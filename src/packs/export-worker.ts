/** Reads a pack and writes it as a file away from the page, which stays quick. */
import { EXPORTS } from '../exchange/export-pack.ts';
import { readPack } from '../pack/validate.ts';
import { packDatabase } from '../pack-store/database.ts';
import { createPackStore } from '../pack-store/pack-store.ts';
import type { ExportNews, ExportRequest } from './start-export.ts';

addEventListener('message', async ({ data: { key, bundled, kind } }: MessageEvent<ExportRequest>) => {
  let news: ExportNews;
  try {
    const pack =
      key === null ? readPack(await (await fetch(bundled)).text()) : await createPackStore(packDatabase()).read(key);
    const { extension, mediaType, write } = EXPORTS[kind];
    const bytes = await new Response(write(pack)).blob();
    news = { file: new Blob([bytes], { type: mediaType }), extension };
  } catch (error) {
    news = { failed: String(error) };
  }
  postMessage(news);
});
