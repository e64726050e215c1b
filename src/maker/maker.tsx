/** The page on which packs are made: joins its view with the browser and with what is kept. */
import { browser } from '../browser.ts';
import { freePackId } from '../exchange/free-pack-id.ts';
import { inPortions } from '../messages/in-portions.ts';
import { ask } from '../messages/send.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { beAtWork } from '../pack-store/sweep.ts';
import { createDocumentReader } from '../read-files/read-files.ts';
import { settingsStore } from '../settings/store.ts';
import { save } from '../ui/save.ts';
import { startPage } from '../ui/start-page.tsx';
import type { KeptArticles } from './AddDocuments.tsx';
import { makerDatabase } from './database.ts';
import { documentOfArticle } from './kept-articles.ts';
import { MakerApp } from './MakerApp.tsx';
import makerCss from './maker.css?inline';
import { createMakerStore } from './maker-store.ts';
import { askPackWorker } from './pack-maker.ts';
import { startMining } from './start-mining.ts';

// What it stages is nobody's until it is taken, and must not be swept away before.
await beAtWork(navigator.locks);
const windows = new BroadcastChannel('maker');
const store = createMakerStore(makerDatabase(), windows);

async function takePack(key: number) {
  // What a reader has made should not be the first to go when the disk is full. Asking may take the reader's answer.
  void navigator.storage.persist?.().catch(() => false);
  return (await ask('changePacks', { change: { do: 'take', key } })).failed;
}

/** The worker keeps the names; other windows hear of it from this one. */
const mine: typeof startMining = async (...request) => {
  await startMining(...request);
  windows.postMessage('changed');
};

/** Those whose names are not proposed again. */
async function packsInUse() {
  const { packs } = await ask('packs', {});
  return packs
    .filter(({ on, damaged }) => on && !damaged)
    .map(({ id, title, version, key }) => ({ id, title, version, key }));
}

const keptArticles: KeptArticles = {
  count: async () => (await ask('reading', {})).articles.length,
  async read() {
    const { articles } = await ask('reading', {});
    const kept = await inPortions(
      articles.map(({ id }) => id),
      (ids) => ask('keptTexts', { ids }),
    );
    return kept.map(documentOfArticle);
  },
};

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'maker_title' }, makerCss, () => (
  <MakerApp
    store={store}
    windows={windows}
    createReader={createDocumentReader}
    mine={mine}
    packsInUse={packsInUse}
    keptArticles={keptArticles}
    page={window}
    pack={{
      ask: askPackWorker,
      freeId: async (title) =>
        freePackId(
          title,
          (await ask('packs', {})).packs.map(({ id }) => id),
        ),
      take: takePack,
      save,
      packs: browser.runtime.getURL(pathOf('packs')),
    }}
  />
));
