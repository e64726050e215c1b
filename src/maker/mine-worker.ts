/** Finds the names in documents, away from the page. */
import { mineDocuments } from '../mining/mine-documents.ts';
import { makerDatabase } from './database.ts';
import { knowerOf } from './known-packs.ts';
import type { MiningNews, MiningRequest } from './mining-messages.ts';

const tell = (news: MiningNews) => postMessage(news);
/** Progress is told when it has grown by this much. */
const STEP = 0.01;

addEventListener('message', async ({ data }: MessageEvent<MiningRequest>) => {
  try {
    const database = await makerDatabase()();
    const texts = database.transaction('texts').store;
    const documents = await Promise.all(
      data.documents.map(async ({ id, language }) => ({ id, language, paragraphs: (await texts.get(id)) ?? [] })),
    );
    let told = 0;
    const onProgress = (done: number) => {
      if (done < told + STEP) return;
      told = done;
      tell({ said: 'progress', done });
    };
    const names = mineDocuments(documents, onProgress, await knowerOf(data.packs, data.builder));
    tell({ said: 'found', names });
  } catch {
    tell({ said: 'failed' });
  }
});
