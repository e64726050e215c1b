/** The library's page: joins its views with the browser. */
import { browser } from '../browser.ts';
import { onPacksChanged } from '../messages/packs-changed.ts';
import { ask } from '../messages/send.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { settingsStore } from '../settings/store.ts';
import { startPage } from '../ui/start-page.tsx';
import { LibraryApp, type LibraryData } from './LibraryApp.tsx';
import libraryCss from './library.css?inline';

const data: LibraryData = {
  glossary: () => ask('glossary', {}),
  background: (entry) => ask('background', { entry }),
  facts: () => ask('facts', {}),
  source: (source) => ask('source', { source }),
  recognise: (parts) => ask('recognise', { parts }),
  notLinked: (parts) => ask('notLinked', { parts }),
  markAgain: async (entry) => {
    const { failed } = await ask('know', { entry, known: false });
    if (failed) throw new Error(failed);
  },
  keepNote: async (entry, label, text) => {
    const { failed, date } = await ask('keepNote', { entry, label, text });
    return failed ? { failed } : { date };
  },
  relations: (entries) => ask('relations', { entries }),
};

await startPage({ i18n: browser.i18n, store: settingsStore }, libraryCss, () => (
  <LibraryApp
    data={data}
    onPacksChanged={onPacksChanged}
    page={window}
    settings={browser.runtime.getURL(pathOf('options'))}
    packs={browser.runtime.getURL(pathOf('packs'))}
  />
));
