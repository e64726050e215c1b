/** Finds the names in documents, away from the page. */
import { mineDocuments } from '../mining/mine-documents.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { makerDatabase } from './database.ts';
import { knowerOf } from './known-packs.ts';
import { createMakerStore } from './maker-store.ts';
import type { MiningNews, MiningRequest } from './mining-messages.ts';

const openDatabase = makerDatabase();
/** The page that asked tells the others. */
const NOBODY = { postMessage: () => undefined };
const tell = (news: MiningNews) => postMessage(news);
/** Progress is told when it has grown by this much. */
const STEP = 0.01;

addEventListener('message', async ({ data }: MessageEvent<MiningRequest>) => {
  try {
    const database = await openDatabase();
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
    await createMakerStore(openDatabase, NOBODY).keepNames({ of: data.of, names });
    tell({ said: 'kept' });
  } catch (error) {
    tell({ said: 'failed', key: error instanceof StoreFailed ? error.key : null });
  }
});
