/** The panel beside pages, Chrome's side panel and Firefox's sidebar: joins its view with the browser. */
import { browser } from '../browser.ts';
import { NoAnswer } from '../messages/errors.ts';
import { handleInPanel } from '../messages/handle.ts';
import { hashOf } from '../messages/library-route.ts';
import { ask } from '../messages/send.ts';
import { tell } from '../messages/tell.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { createDocumentReader } from '../read-files/read-files.ts';
import { readHere } from '../reading/read-here.ts';
import { withSiteRule } from '../settings/site-rule.ts';
import { settingsStore } from '../settings/store.ts';
import { sourceOfArticle } from '../ui/article-source.ts';
import { keepActions } from '../ui/keep-page.ts';
import { startPage } from '../ui/start-page.tsx';
import { unknownActions } from '../unknown-names/unknown-actions.ts';
import { followTab } from './follow-tab.ts';
import type { OpenText } from './OwnText.tsx';
import { PanelApp, type PanelDeps } from './PanelApp.tsx';
import { PANEL_CSS } from './panel-css.ts';
import type { PanelPage } from './panel-page.ts';
import { pageOfText } from './text-page.ts';

let visits = 0;

const { id: ownWindow = browser.windows.WINDOW_ID_NONE, incognito: isPrivate } = await browser.windows.getCurrent();

/** The page that a tab has now. */
function pageOf(tab: number): PanelPage {
  const state = (beside?: 'now' | 'next') =>
    tell(tab, 'pageState', beside ? { beside } : {}).catch((error) => {
      if (error instanceof NoAnswer) return null;
      throw error;
    });
  const source = () =>
    sourceOfArticle({ state: () => state(), source: (frameId) => tell(tab, 'pageSource', {}, { frameId }) });
  return {
    tab,
    visit: ++visits,
    unknown: unknownActions({ ask, source, store: settingsStore }),
    keeping: { ...keepActions({ ask, source, read: readHere }), isPrivate },
    state,
    jump: ({ id, frame }, index) => tell(tab, 'jump', { entry: id, index, beside: true }, { frameId: frame }),
    rule: (host, rule) => settingsStore.update((now) => withSiteRule(now, host, rule)),
    enable: () => settingsStore.save({ enabled: true }),
    readAgain: async () => void (await tell(tab, 'readAgain', {})),
    reload: () => browser.tabs.reload(tab),
  };
}

/** Reads what the reader brings, in a worker where that can be. */
const openText: OpenText = async (given, signal) => {
  const reader = createDocumentReader();
  signal.addEventListener('abort', () => reader.close());
  try {
    const documents = await reader.read(given);
    const [only, ...others] = documents;
    const named = others.length === 0 ? only?.details.title?.value : undefined;
    const title = typeof given === 'string' ? null : (named ?? given.name);
    const paragraphs = documents.flatMap((document) => document.paragraphs);
    return await pageOfText({ title, paragraphs }, (parts) => ask('recognise', { parts }), ++visits);
  } finally {
    reader.close();
  }
};

const openTab = (url: string) => void browser.tabs.create({ url });

const deps: PanelDeps = {
  follow: (onPage) => void followTab(browser, ownWindow, (tab) => onPage(pageOf(tab))),
  listen: (beside) =>
    void handleInPanel(ownWindow, {
      beside: ({ topic, asked }) => {
        beside(topic, asked);
        return null;
      },
    }),
  background: (entry, page) => ask('background', { entry, page: [...page] }),
  keepOrder: (panelOrder) => void settingsStore.save({ panelOrder }).catch(() => undefined),
  openLibrary: (route) => openTab(browser.runtime.getURL(pathOf('library')) + hashOf(route)),
  openDocument: (route) => openTab(`${browser.runtime.getURL(pathOf('maker'))}#${route}`),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openText,
};

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'popup_title' }, PANEL_CSS, (settings) => (
  <PanelApp deps={deps} order={settings.panelOrder} />
));
