import type { Glossary } from '../messages/message-map.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type Key, KeyList } from '../ui/KeyList.tsx';
import { useText } from '../ui/locale.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CardSection } from './CardSection.tsx';
import { FileSection } from './FileSection.tsx';
import { IgnoredSection } from './IgnoredSection.tsx';
import { NamesSection } from './NamesSection.tsx';
import { NeverSection } from './NeverSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SavingNote } from './SavingNote.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useSettings } from './use-settings.ts';

export interface OptionsFormProps {
  store: SettingsStore;
  /** The settings to begin with. */
  loaded: Settings;
  /** For the labels of entries that are never marked; their ids stand in when it can't answer. */
  glossary: () => Promise<Pick<Glossary, 'entries'>>;
  keys: readonly Key[];
  /** Opens the browser's own page for keys. */
  onChangeKeys: () => void;
  /** Address of the library. */
  library: string;
  /** Address of the page of packs. */
  packs: string;
}

/** Everything a reader can choose. Each change holds at once, on open pages too. */
export function OptionsForm({ store, loaded, glossary, keys, onChangeKeys, library, packs }: OptionsFormProps) {
  const t = useText();
  const { settings, saving, change, replace } = useSettings(store, loaded);
  const answer = useAnswer(glossary, 'glossary');
  const unanswered = answer.state === 'waiting' ? null : [];
  const entries = answer.state === 'ready' ? answer.value.entries : unanswered;
  return (
    <main>
      <header class="lead">
        <h1>{t('options_title')}</h1>
        <p>
          <a href={packs}>{t('packs_title')}</a> · <a href={library}>{t('library_title')}</a>
        </p>
      </header>
      <p class="everywhere">
        <Switch on={settings.enabled} onChange={(enabled) => change(() => ({ enabled }))} label={t('options_enabled')}>
          {t('options_enabled')}
        </Switch>
      </p>
      <NamesSection settings={settings} change={change} />
      <AppearanceSection settings={settings} change={change} />
      <CardSection settings={settings} change={change} />
      <ReadingSection forgetAfter={settings.forgetAfter} change={change} />
      <SitesSection sites={settings.sites} change={change} />
      <NeverSection never={settings.never} entries={entries} change={change} />
      <IgnoredSection ignored={settings.ignored} change={change} />
      <KeyList keys={keys} onChange={onChangeKeys} />
      <FileSection store={store} onReplace={replace} />
      <SavingNote saving={saving} />
    </main>
  );
}
