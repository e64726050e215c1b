/** The card as a page of the extension, in a frame of the page it explains: joins it with the browser. */
import { browser } from '../browser.ts';
import { handleInTab } from '../messages/handle.ts';
import { ask } from '../messages/send.ts';
import { settingsStore } from '../settings/store.ts';
import { dressPage } from '../ui/theme.ts';
import { wordsFrom } from '../ui/words.ts';
import cardCss from './card.css?inline';
import { readAddress } from './frame/address.ts';
import { CardPage } from './frame/card-page.tsx';

const { page, key } = readAddress(location.hash);
const words = wordsFrom(
  (text, substitutions) => browser.i18n.getMessage(text, substitutions),
  browser.i18n.getUILanguage(),
);

let settings = await settingsStore.load();
const dress = () => dressPage(document, settings, words, cardCss);
dress();
settingsStore.watch((changed) => {
  settings = changed;
  dress();
});

const card = new CardPage({
  view: window,
  words,
  settings: () => settings,
  take: () => ask('takeCard', { page, key }),
  tell: (news) => ask('tellPage', { page, key, news }),
  background: (entry) => ask('background', { entry }),
  openLibrary: (route) => void ask('openPage', { page: 'library', route }).catch(() => undefined),
});
handleInTab({
  cardTopic: ({ key: told, topic }) => {
    if (told === key) card.explain(topic);
    return null;
  },
});
await card.start();
