import type { LocaleKey } from '../locale-key.ts';
import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import { Icon } from '../ui/Icon.tsx';
import { LIBRARY, PANEL, SETTINGS } from '../ui/icons.ts';
import { KeepArticle } from '../ui/KeepArticle.tsx';
import { useText } from '../ui/locale.tsx';
import { FilteredNames } from '../ui/names/FilteredNames.tsx';
import type { Place } from '../ui/names/NameList.tsx';
import { PageNote } from '../ui/names/PageNote.tsx';
import { UnknownNames } from '../ui/names/UnknownNames.tsx';
import type { PopupActions } from './popup-actions.ts';
import { SiteBar } from './SiteBar.tsx';

export interface PopupViewProps {
  /** Null when nothing of ours runs in the page. */
  state: PageState | null;
  rule: SiteRule;
  /** The mention the reader jumped to last. */
  at: Place | null;
  /** Key of a sentence about something that didn't work. */
  problem: LocaleKey | null;
  /** The titles of packs whose names are not marked yet. */
  preparing?: readonly string[] | undefined;
  /** True in a private window. */
  isPrivate?: boolean | undefined;
  /** The popup was opened to keep the article. */
  keepsAtOnce?: boolean | undefined;
  actions: PopupActions;
}

/** The toolbar popup: the names on this page. */
export function PopupView(props: PopupViewProps) {
  const { state, rule, at, problem, preparing = [], isPrivate = false, keepsAtOnce, actions } = props;
  const t = useText();
  return (
    <main class="popup">
      <SiteBar state={state} rule={rule} actions={actions} />
      <PageNote state={state} actions={actions} />
      {problem && (
        <p class="note problem" role="alert">
          {t(problem)}
        </p>
      )}
      {preparing.length > 0 && (
        <p class="note" role="status">
          {t('popup_preparing', preparing.join(' · '))}
        </p>
      )}
      <FilteredNames
        names={state?.names ?? []}
        at={at}
        onJump={actions.jump}
        onSearch={(words) => actions.openLibrary({ view: 'search', words })}
      />
      {state?.state === 'read' && <UnknownNames actions={actions.unknown} />}
      {state && (
        <KeepArticle
          isPrivate={isPrivate}
          atOnce={keepsAtOnce}
          keep={actions.keep}
          forget={actions.forget}
          onOpen={(article) => actions.openLibrary({ view: 'kept', article })}
        />
      )}
      <footer class="foot">
        <button type="button" onClick={() => actions.openLibrary({ view: 'home' })}>
          <Icon shape={LIBRARY} /> {t('popup_library')}
        </button>
        {actions.openPanel && (
          <button type="button" data-panel onClick={actions.openPanel}>
            <Icon shape={PANEL} /> {t('popup_panel')}
          </button>
        )}
        <button type="button" onClick={actions.openOptions}>
          <Icon shape={SETTINGS} /> {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}
