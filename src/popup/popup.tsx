/** The toolbar popup: joins its view with the browser. */
import { browser } from '../browser.ts';
import { NoAnswer } from '../messages/errors.ts';
import { hashOf } from '../messages/library-route.ts';
import { canOpenPanel, openPanel } from '../messages/open-panel.ts';
import { ask } from '../messages/send.ts';
import { tell } from '../messages/tell.ts';
import { KEEP_COMMAND, pathOf } from '../messages/vocabulary.ts';
import { readHere } from '../reading/read-here.ts';
import type { Settings } from '../settings/settings.ts';
import { siteRuleOf, withSiteRule } from '../settings/site-rule.ts';
import { settingsStore } from '../settings/store.ts';
import { sourceOfArticle } from '../ui/article-source.ts';
import { keepActions } from '../ui/keep-page.ts';
import namesCss from '../ui/names/names.css?inline';
import { startPage } from '../ui/start-page.tsx';
import { unknownActions } from '../unknown-names/unknown-actions.ts';
import { PopupApp } from './PopupApp.tsx';
import popupCss from './popup.css?inline';
import type { PopupPage } from './popup-page.ts';

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  close();
}

/** The page of the tab that the popup was opened on. */
function pageOf(tab: number, window: number, isPrivate: boolean): PopupPage {
  const state = () =>
    tell(tab, 'pageState', {}).catch((error) => {
      if (error instanceof NoAnswer) return null;
      throw error;
    });
  const source = () => sourceOfArticle({ state, source: (frameId) => tell(tab, 'pageSource', {}, { frameId }) });
  return {
    isPrivate,
    keepsAtOnce: location.hash === `#${KEEP_COMMAND}`,
    state,
    jump: ({ id, frame }, index) => tell(tab, 'jump', { entry: id, index }, { frameId: frame }),
    preparing: () => ask('preparing', {}),
    unknown: unknownActions({ ask, source, store: settingsStore }),
    readAgain: async () => void (await tell(tab, 'readAgain', {})),
    async reload() {
      await browser.tabs.reload(tab);
      close();
    },
    rule: (host, rule) => settingsStore.update((now) => withSiteRule(now, host, rule)),
    enable: () => settingsStore.save({ enabled: true }),
    openLibrary: (route) => void openTab(browser.runtime.getURL(pathOf('library')) + hashOf(route)),
    async openOptions() {
      await browser.runtime.openOptionsPage();
      close();
    },
    openPanel: canOpenPanel(browser) ? () => void openPanel(browser, window).then(close) : undefined,
    ...keepActions({ ask, source, read: readHere }),
  };
}

// Everything that takes time is asked for at once.
const loading = settingsStore.load();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const page = pageOf(
  tab?.id ?? browser.tabs.TAB_ID_NONE,
  tab?.windowId ?? browser.windows.WINDOW_ID_NONE,
  tab?.incognito ?? false,
);
// Asked before the first drawing: the list comes at once and whole, or the popup would grow under the pointer.
const first = await page.state().catch(() => null);
const ruleOf = (settings: Settings) => (host: string) => siteRuleOf(settings, host);

const store = { load: () => loading, watch: settingsStore.watch };

await startPage({ i18n: browser.i18n, store }, `${namesCss}${popupCss}`, (settings) => (
  <PopupApp page={page} first={first} rule={ruleOf(settings)} />
));
