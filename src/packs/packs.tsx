/** The page of packs: joins its view with the browser, the store and the background. */
import { browser } from '../browser.ts';
import { EXPORTS } from '../exchange/export-pack.ts';
import type { ShelvedPack } from '../messages/message-map.ts';
import { onPacksChanged } from '../messages/packs-changed.ts';
import { ask } from '../messages/send.ts';
import { BUNDLED_PACK, pathOf } from '../messages/vocabulary.ts';
import type { Pack } from '../pack/format.ts';
import { readPack } from '../pack/validate.ts';
import { packDatabase } from '../pack-store/database.ts';
import { createPackStore } from '../pack-store/pack-store.ts';
import { beAtWork, sweepUnlessBusy } from '../pack-store/sweep.ts';
import { settingsStore } from '../settings/store.ts';
import { save } from '../ui/save.ts';
import { startPage } from '../ui/start-page.tsx';
import { PacksPage } from './PacksPage.tsx';
import packsCss from './packs.css?inline';
import { startImport } from './start-import.ts';

const store = createPackStore(packDatabase());
await sweepUnlessBusy(navigator.locks, store);
await beAtWork(navigator.locks);
const list = () => ask('packs', {});
const loaded = await list();

async function packOf({ key }: ShelvedPack): Promise<Pack> {
  if (key !== null) return store.read(key);
  const file = await fetch(browser.runtime.getURL(BUNDLED_PACK));
  return readPack(await file.text());
}

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'packs_title' }, packsCss, () => (
  <PacksPage
    loaded={loaded}
    list={list}
    onPacksChanged={onPacksChanged}
    change={async (change) => {
      // What a reader brings should not be the first to go when the disk is full. Asking may take the reader's answer.
      if (change.do === 'take') void navigator.storage.persist?.().catch(() => false);
      return ask('changePacks', { change });
    }}
    startImport={startImport}
    discard={(key) => void store.discard(key).catch(() => undefined)}
    onExport={async (pack, kind) => {
      const { extension, mediaType, write } = EXPORTS[kind];
      const bytes = await new Response(write(await packOf(pack))).blob();
      save(new Blob([bytes], { type: mediaType }), `${pack.id}${extension}`);
    }}
    onSave={(text, name) => save(new Blob([text], { type: 'text/tab-separated-values' }), name)}
    library={browser.runtime.getURL(pathOf('library'))}
    maker={browser.runtime.getURL(pathOf('maker'))}
  />
));
