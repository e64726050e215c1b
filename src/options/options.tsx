/** The settings page: joins its form with the browser. */
import { browser } from '../browser.ts';
import { ask } from '../messages/send.ts';
import { pathOf } from '../messages/vocabulary.ts';
import { settingsStore } from '../settings/store.ts';
import { openKeySettings, readKeys } from '../ui/keys.ts';
import { startPage } from '../ui/start-page.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import optionsCss from './options.css?inline';

const keys = await readKeys(browser.commands);

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'options_title' }, optionsCss, (loaded) => (
  <OptionsForm
    store={settingsStore}
    loaded={loaded}
    glossary={() => ask('glossary', {})}
    keys={keys}
    onChangeKeys={() => openKeySettings(browser.commands, (url) => browser.tabs.create({ url }))}
    library={browser.runtime.getURL(pathOf('library'))}
    packs={browser.runtime.getURL(pathOf('packs'))}
  />
));
