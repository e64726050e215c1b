/** The first-run page: joins its view with the browser. */
import { browser } from '../browser.ts';
import { hashOf } from '../messages/library-route.ts';
import { ask } from '../messages/send.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { settingsStore } from '../settings/store.ts';
import cardCss from '../ui/card/card.css?inline';
import { openKeySettings, readKeys } from '../ui/keys.ts';
import { startPage } from '../ui/start-page.tsx';
import { readDemoArticle } from './demo-article.ts';
import { WelcomePage } from './WelcomePage.tsx';
import welcomeCss from './welcome.css?inline';

const keys = await readKeys(browser.commands);
const demo = async () => (await fetch(browser.runtime.getURL('demo/article.html'))).text();
const article = () => readDemoArticle(demo, (texts) => ask('recognise', { parts: texts.map((text) => ({ text })) }));

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'welcome_title' }, `${cardCss}${welcomeCss}`, () => (
  <WelcomePage
    article={article}
    background={(entry) => ask('background', { entry })}
    packs={async () => (await ask('glossary', {})).packs}
    openLibrary={(route) =>
      void browser.tabs.create({ url: browser.runtime.getURL(pathOf('library')) + hashOf(route) })
    }
    keys={keys}
    onChangeKeys={() => openKeySettings(browser.commands, (url) => browser.tabs.create({ url }))}
    library={browser.runtime.getURL(pathOf('library'))}
    settings={browser.runtime.getURL(pathOf('options'))}
  />
));
