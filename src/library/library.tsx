/** The library's page: joins its views with the browser. */
import { render } from 'preact';
import { browser } from '../browser.ts';
import { ask } from '../messages/send.ts';
import { settingsStore } from '../settings/store.ts';
import pagesCss from '../ui/pages.css?inline';
import { TextProvider, wordsFrom } from '../ui/text.tsx';
import { dressPage } from '../ui/theme.ts';
import { LibraryApp, type LibraryData } from './LibraryApp.tsx';
import libraryCss from './library.css?inline';

const data: LibraryData = {
  glossary: () => ask('glossary', {}),
  background: (entry) => ask('background', { entry }),
  source: (source) => ask('source', { source }),
  recognise: (parts) => ask('recognise', { parts }),
};

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
const settings = await settingsStore.load();
dressPage(document, settings, words, pagesCss, libraryCss);
settingsStore.watch((changed) => dressPage(document, changed, words, pagesCss, libraryCss));

render(
  <TextProvider words={words}>
    <LibraryApp data={data} page={window} settings={browser.runtime.getURL('src/options/options.html')} />
  </TextProvider>,
  document.body,
);
