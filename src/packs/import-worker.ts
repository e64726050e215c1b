/** Reads and stages a file away from the page, which stays quick and can end it at any moment. */
import { ordinaryWords } from '../exchange/ordinary-words.ts';
import { packDatabase } from '../pack-store/database.ts';
import { buildIndexTelling } from '../recognition/index/build-index.ts';
import { saveIndex } from '../recognition/index/stored-index.ts';
import { carefulParadigmOf } from '../recognition/languages/paradigm-of.ts';
import { failureOf, type ImportNews, type WorkRequest } from './import-messages.ts';
import { importPack } from './import-pack.ts';
import { freeBytes } from './room.ts';

const tell = (news: ImportNews) => postMessage(news);

/** Less progress than this nobody sees on the bar. */
const SEEN = 0.002;

addEventListener('message', async ({ data }: MessageEvent<WorkRequest>) => {
  let told = 0;
  try {
    const preview = await importPack(data.file, {
      open: packDatabase(),
      bundled: data.bundled,
      words: ordinaryWords,
      paradigmOf: carefulParadigmOf,
      now: new Date(),
      choices: data.choices,
      buildIndex: (pack, onProgress) => ({
        by: data.builder,
        bytes: saveIndex(buildIndexTelling(pack, onProgress)),
      }),
      run: data.run,
      free: () => freeBytes(navigator.storage),
      onProgress: (done) => {
        if (done - told < SEEN) return;
        told = done;
        tell({ said: 'progress', done });
      },
    });
    tell({ said: 'staged', preview });
  } catch (error) {
    tell({ said: 'failed', failure: failureOf(error) });
  }
});
