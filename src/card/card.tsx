/** The card as a page of the extension, in a frame of the page it explains: joins it with the browser. */
import { browser } from '../browser.ts';
import { handleInCard } from '../messages/handle.ts';
import { canOpenPanel, openPanel } from '../messages/open-panel.ts';
import { ask, isOrphaned } from '../messages/send.ts';
import { settingsStore } from '../settings/store.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import cardCss from '../ui/card/card.css?inline';
import { localeFrom } from '../ui/locale.tsx';
import nameFormCss from '../ui/own-names/name-form.css?inline';
import { readAddress } from './frame/address.ts';
import { CardPage } from './frame/card-page.tsx';
import frameCss from './frame.css?inline';

const { page, key } = readAddress(location.hash);
const locale = localeFrom((text, values) => browser.i18n.getMessage(text, values), browser.i18n.getUILanguage());

let settings = await settingsStore.load();
const apply = () => applyTheme(document, settings, locale, cardCss, nameFormCss, frameCss);
apply();
settingsStore.watch((changed) => {
  settings = changed;
  apply();
});

/** The window that the page is in: known before anything can be pressed, or opening the panel would come after the press. */
let windowId = -1;
if (canOpenPanel(browser))
  void browser.tabs.getCurrent().then((tab) => {
    windowId = tab?.windowId ?? windowId;
  });

const card = new CardPage({
  view: window,
  isInner: page !== 0,
  locale,
  isGone: isOrphaned,
  settings: () => settings,
  take: () => ask('takeCard', { page, key }),
  tell: (news) => ask('tellPage', { page, key, news }),
  background: (entry, { page: names, address }) => ask('background', { entry, page: names, address }),
  showBeside: (topic, asked) => ask('showBeside', { topic, asked: [...asked] }),
  openPanel: canOpenPanel(browser) ? () => openPanel(browser, windowId) : undefined,
  toldOfLinks: () => void settingsStore.save({ toldOfLinks: true }).catch(() => undefined),
  openLibrary: (route) => void ask('openPage', { page: 'library', route }).catch(() => undefined),
  openDocument: (route) => void ask('openPage', { page: 'maker', route }).catch(() => undefined),
  propose: (selected) => ask('proposeName', selected),
  risks: (forms, except) => ask('nameRisks', { forms, except }),
  changeNames: (change) => ask('changeNames', { change }),
  know: (entry, known) => ask('know', { entry, known }),
  keepNote: (note) => ask('keepNote', note),
});
handleInCard({
  cardTopic: ({ key: told, topic }) => {
    if (told === key) void card.explain(topic);
    return null;
  },
});
await card.start();
