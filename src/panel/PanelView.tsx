import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { PageState } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { SETTING_VALUES, type Settings } from '../settings/settings.ts';
import { Waiting } from '../ui/Answered.tsx';
import { CardView } from '../ui/card/CardView.tsx';
import type { CardActions } from '../ui/card/card-actions.ts';
import type { ShownCard } from '../ui/card/view-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { DOCUMENT, LIBRARY, SETTINGS } from '../ui/icons.ts';
import { KeepArticle } from '../ui/KeepArticle.tsx';
import { useText } from '../ui/locale.tsx';
import { FilteredNames } from '../ui/names/FilteredNames.tsx';
import type { Place } from '../ui/names/NameList.tsx';
import { PageNote } from '../ui/names/PageNote.tsx';
import { UnknownNames } from '../ui/names/UnknownNames.tsx';
import { PageWords } from '../ui/PageWords.tsx';
import { readableHost } from '../ui/readable-host.ts';
import { useMoreBelow } from '../ui/use-more-below.ts';
import { BackToPage } from './OwnText.tsx';
import type { PanelActions } from './panel-actions.ts';

export interface PanelViewProps {
  /** Null when nothing of ours runs in the page, undefined until that is known. */
  state: PageState | null | undefined;
  order: Settings['panelOrder'];
  /** The mention that the reader went to last. */
  at: Place | null;
  /** Key of a sentence about something that didn't work. */
  problem: LocaleKey | null;
  actions: PanelActions;
  /** The name that is opened. */
  card: ShownCard | null;
  cardActions: CardActions;
  /** A text that the reader brought stands in the page's place. */
  text?: { title: string | null } | undefined;
  /** Tells one page from the next. */
  visit?: number;
  view?: RefObject<HTMLElement | null> | null;
}

/** The panel beside a page: its names, and what is known about the one that was opened. */
export function PanelView({
  state,
  order,
  at,
  problem,
  actions,
  card,
  cardActions,
  text,
  visit,
  view = null,
}: PanelViewProps) {
  const t = useText();
  const names = state?.names ?? [];
  const inView = state?.inView ?? [];
  const list = useFollowingList(inView[0]);
  return (
    <main ref={view} class="panel" tabIndex={-1}>
      <header class="panel-top">
        {text && <BackToPage onBack={actions.back} />}
        <h1>
          {t(text ? 'check_names' : 'popup_title')}
          {names.length > 0 && <span class="total"> · {names.length}</span>}
        </h1>
        {text ? (
          <PageWords class="site" words={text.title ?? ''} />
        ) : (
          <p class="site">{readableHost(state?.host ?? '')}</p>
        )}
        {names.length > 1 && (
          <fieldset class="orders" aria-label={t('panel_order')}>
            {SETTING_VALUES.panelOrder.map((each) => (
              <button
                key={each}
                type="button"
                class="bgr-button"
                aria-pressed={each === order}
                onClick={() => actions.order(each)}
              >
                {t(`panel_order_${each}`)}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <div ref={list} class="page">
        <Note state={state} actions={actions} isText={text !== undefined} />
        {problem && (
          <p class="note problem" role="alert">
            {t(problem)}
          </p>
        )}
        <FilteredNames
          names={names}
          order={order}
          at={at}
          inView={new Set(inView)}
          onJump={actions.jump}
          onSearch={(words) => actions.openLibrary({ view: 'search', words })}
        />
        {state?.state === 'read' && actions.unknown && <UnknownNames key={visit} actions={actions.unknown} />}
        {state && actions.keeping && (
          <KeepArticle
            key={`keep ${visit}`}
            {...actions.keeping}
            onOpen={(article) => actions.openLibrary({ view: 'kept', article })}
          />
        )}
      </div>
      {card && (
        <div class="opened">
          <CardView key={card.topic.surface} state={card} actions={cardActions} isExpanded role="region" />
        </div>
      )}
      <footer class="panel-foot">
        <button type="button" onClick={() => actions.openLibrary({ view: 'home' })}>
          <Icon shape={LIBRARY} /> {t('popup_library')}
        </button>
        {!text && (
          <button type="button" onClick={actions.check}>
            <Icon shape={DOCUMENT} /> {t('popup_check')}
          </button>
        )}
        <button type="button" onClick={actions.openOptions}>
          <Icon shape={SETTINGS} /> {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}

/** The list goes along with the page: the first name on screen is kept in sight, unless the reader is at the list themselves. */
function useFollowingList(first: EntryRef | undefined) {
  const list = useMoreBelow<HTMLDivElement>();
  useEffect(() => {
    const { current } = list;
    // What had the focus last still has it while the page does.
    const isUsed = current?.matches(':hover') || (document.hasFocus() && current?.matches(':focus-within'));
    if (first && !isUsed) current?.querySelector('.in-view')?.scrollIntoView({ block: 'nearest' });
  }, [first, list]);
  return list;
}

/** What is said of the page where its names don't speak for themselves. */
function Note({ state, actions, isText }: Pick<PanelViewProps, 'state' | 'actions'> & { isText: boolean }) {
  const t = useText();
  if (state === undefined) return <Waiting text={t('waiting')} />;
  if (!isText || !state) return <PageNote state={state} actions={actions} check="panel_own" />;
  return state.names.length > 0 ? null : (
    <p class="note" role="status">
      {t('check_nothing')}
    </p>
  );
}
