import { useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import { Icon } from '../ui/Icon.tsx';
import { LIBRARY, SEARCH, SETTINGS } from '../ui/icons.ts';
import { KeepArticle } from '../ui/KeepArticle.tsx';
import { useText } from '../ui/locale.tsx';
import { matching } from './filter.ts';
import { NameList, type Place } from './NameList.tsx';
import { PageNote } from './PageNote.tsx';
import type { PopupActions } from './popup-actions.ts';
import { SiteBar } from './SiteBar.tsx';

/** Names above which a field to filter them is shown. */
const MANY = 8;

export interface PopupViewProps {
  /** Null when nothing of ours runs in the page. */
  state: PageState | null;
  rule: SiteRule;
  /** The mention the reader jumped to last. */
  at: Place | null;
  /** Key of a sentence about something that didn't work. */
  problem: LocaleKey | null;
  /** True in a private window. */
  isPrivate?: boolean | undefined;
  actions: PopupActions;
}

/** The toolbar popup: the names on this page. */
export function PopupView({ state, rule, at, problem, isPrivate = false, actions }: PopupViewProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const names = state?.names ?? [];
  const shown = matching(names, words);
  return (
    <main class="popup">
      <SiteBar state={state} rule={rule} actions={actions} />
      <PageNote state={state} actions={actions} />
      {problem && (
        <p class="note problem" role="alert">
          {t(problem)}
        </p>
      )}
      {names.length > MANY && <Filter words={words} onWords={setWords} />}
      {shown.length > 0 && <NameList names={shown} at={at} onJump={actions.jump} />}
      {names.length > 0 && shown.length === 0 && (
        <p class="note">
          {t('popup_no_match', words)}{' '}
          <button type="button" class="bgr-link" onClick={() => actions.openLibrary({ view: 'search', words })}>
            {t('popup_search_for', words)}
          </button>
        </p>
      )}
      {state && (
        <KeepArticle
          isPrivate={isPrivate}
          keep={actions.keep}
          forget={actions.forget}
          onOpen={(article) => actions.openLibrary({ view: 'kept', article })}
        />
      )}
      <footer class="foot">
        <button type="button" onClick={() => actions.openLibrary({ view: 'home' })}>
          <Icon shape={LIBRARY} /> {t('popup_library')}
        </button>
        <button type="button" onClick={actions.openOptions}>
          <Icon shape={SETTINGS} /> {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}

function Filter({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useText();
  return (
    <label class="filter">
      <Icon shape={SEARCH} />
      <span class="bgr-unseen">{t('popup_filter')}</span>
      <input
        type="search"
        value={words}
        placeholder={t('popup_filter')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </label>
  );
}
