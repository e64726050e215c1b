/** The page on which packs are made: joins its view with the browser and with what is kept. */
import { browser } from '../browser.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { settingsStore } from '../settings/store.ts';
import { startPage } from '../ui/start-page.tsx';
import { makerDatabase } from './database.ts';
import { MakerApp } from './MakerApp.tsx';
import makerCss from './maker.css?inline';
import { createMakerStore } from './maker-store.ts';
import { createDocumentReader } from './read-files.ts';
import { startMining } from './start-mining.ts';

const windows = new BroadcastChannel('maker');
const store = createMakerStore(makerDatabase(), windows);

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'maker_title' }, makerCss, () => (
  <MakerApp
    store={store}
    windows={windows}
    createReader={createDocumentReader}
    mine={startMining}
    page={window}
    packs={browser.runtime.getURL(pathOf('packs'))}
  />
));
