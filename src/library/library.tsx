/** The library's page: joins its views with the browser. */
import { browser } from '../browser.ts';
import { inPortions } from '../messages/in-portions.ts';
import type { ReadingList } from '../messages/message-map.ts';
import { onPacksChanged } from '../messages/packs-changed.ts';
import { ask } from '../messages/send.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { READING_EXPORTS } from '../reading/export-reading.ts';
import { settingsStore } from '../settings/store.ts';
import { save } from '../ui/save.ts';
import { startPage } from '../ui/start-page.tsx';
import { LibraryApp, type LibraryData } from './LibraryApp.tsx';
import libraryCss from './library.css?inline';
import { startReadingSearch } from './start-reading-search.ts';

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
  reading: {
    maker: browser.runtime.getURL(pathOf('maker')),
    list: () => ask('reading', {}),
    texts: (ids) => inPortions(ids, (some) => ask('keptTexts', { ids: some })),
    forget: (ids) => ask('forgetArticles', { ids }),
    async restore(kept) {
      const portions = await inPortions(kept, async (some) => [
        await ask('restoreArticles', { kept: some.map(({ article, texts }) => ({ article, texts })) }),
      ]);
      return portions.find(({ failed }) => failed !== null) ?? (portions.at(-1) as ReadingList);
    },
    startSearch: startReadingSearch,
    save(kind, kept, names) {
      const { extension, mediaType, write } = READING_EXPORTS[kind];
      save(new Blob([write(kept, names)], { type: mediaType }), `my-reading${extension}`);
    },
  },
  kept: (id) => ask('keptArticle', { id }),
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
