import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { CardTopic } from '../messages/card.ts';
import type { Route } from '../messages/library-route.ts';
import type { Background, PageName, PageState } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsNotSaved } from '../settings/settings-store.ts';
import type { CardActions } from '../ui/card/card-actions.ts';
import { useCard } from '../ui/card/use-card.ts';
import { isShown, type ShownTopic } from '../ui/card/view-state.ts';
import { useJump } from '../ui/names/use-jump.ts';
import { type OpenText, OwnText } from './OwnText.tsx';
import { PanelView } from './PanelView.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { PanelPage } from './panel-page.ts';
import { watchPage } from './watch-page.ts';

/** What a card or a key has the panel show; without a topic it is only given the focus. */
export type Beside = (topic: CardTopic | null, asked: readonly EntryRef[]) => void;

export interface PanelDeps {
  /** Calls back with the page in front, at first and whenever it is another. */
  follow(onPage: (page: PanelPage) => void): void;
  /** Has cards and keys call this from now on. */
  listen(beside: Beside): void;
  background(entry: EntryRef, page: readonly EntryRef[]): Promise<Background | null>;
  /** Keeps in which order the reader wants names. */
  keepOrder(order: Settings['panelOrder']): void;
  openLibrary(route: Route): void;
  /** Opens a document that is kept; `route` is the part of its address after `#`. */
  openDocument(route: string): void;
  openOptions(): void;
  openText: OpenText;
}

export interface PanelAppProps {
  deps: PanelDeps;
  /** In which order names were listed last. */
  order: Settings['panelOrder'];
}

/** The panel, joined with whatever page is in front of it. */
export function PanelApp({ deps, order }: PanelAppProps) {
  const [page, setPage] = useState<PanelPage | null>(null);
  const beside = useRef<Beside | null>(null);
  /** A text that the reader brought, or is about to, instead of the page. */
  const [own, setOwn] = useState<PanelPage | 'asked' | null>(null);
  const [, setShown] = useState(0);
  /** What is to be shown once it can be. */
  const early = useRef<Parameters<Beside> | null>(null);
  useEffect(() => {
    deps.follow(setPage);
    deps.listen((...shown) => {
      early.current = shown;
      // What is shown is of the page.
      if (shown[0]) setOwn(null);
      setShown((count) => count + 1);
    });
  }, [deps]);
  useEffect(() => {
    if (!beside.current || !early.current) return;
    beside.current(...early.current);
    early.current = null;
  });
  const back = () => setOwn(null);
  // Nobody is there to be told before there are names again.
  beside.current = null;
  if (own === 'asked') return <OwnText open={deps.openText} onOpen={setOwn} onBack={back} />;
  const shown = own ?? page;
  if (!shown) return null;
  // What was opened belongs to its tab; a text of the reader's own is another one each time.
  return (
    <PanelOfTab
      key={own ? `own ${own.visit}` : shown.tab}
      page={shown}
      deps={deps}
      order={order}
      beside={beside}
      leave={{ check: () => setOwn('asked'), back }}
    />
  );
}

interface PanelOfTabProps extends PanelAppProps {
  page: PanelPage;
  beside: { current: Beside | null };
  /** To a text of the reader's own, and back. */
  leave: Pick<PanelActions, 'check' | 'back'>;
}

function PanelOfTab({ page, deps, order: kept, beside, leave }: PanelOfTabProps) {
  const state = usePageState(page);
  const [order, setOrder] = useState(kept);
  const [problem, setProblem] = useState<LocaleKey | null>(null);
  const names = state?.names ?? [];
  const { at, go, point, problem: jumpProblem } = useJump(page.jump);
  const [isOpen, setOpen] = useState(false);
  const ids = names.map(({ id }) => id);
  const [card, dispatch] = useCard((entry) => deps.background(entry, ids));
  const view = useRef<HTMLElement>(null);
  /** What takes the focus once it is drawn. */
  const [wanted, setWanted] = useState<'card' | 'names' | null>(null);
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setProblem(null),
      (error) => setProblem(error instanceof SettingsNotSaved ? error.key : 'settings_not_saved'),
    );

  const explain = (topic: ShownTopic) => {
    dispatch({ type: 'explain', topic });
    setOpen(true);
  };
  beside.current = (topic, asked) => {
    if (topic) {
      explain(topic);
      const isOther = asked.length > 0 && asked.some((entry) => !topic.candidates.includes(entry));
      if (isOther) dispatch({ type: 'ask', entries: asked });
      point(topic.candidates[0] ?? null);
    }
    if (!topic || topic.opening === 'keyboard') {
      window.focus();
      setWanted(topic ? 'card' : 'names');
    }
  };
  useEffect(() => {
    if (!wanted) return;
    const parts = wanted === 'card' ? ['.card'] : ['.names [aria-current]', '.names button', '.card', '.panel'];
    // In a low window what is opened stands in the list's place.
    const part = parts
      .map((each) => view.current?.parentElement?.querySelector<HTMLElement>(each))
      .find((each) => each?.checkVisibility());
    part?.focus();
    if (part) setWanted(null);
  });

  const close = useCallback(() => {
    setOpen(false);
    setWanted('names');
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
  const actions: PanelActions = {
    jump(name, index) {
      go(name, index);
      if (at?.entry !== name.id || !isOpen) explain(topicOf(name, ids));
    },
    order(next) {
      setOrder(next);
      deps.keepOrder(next);
    },
    rule: (host, rule) => attempt(page.rule(host, rule)),
    enable: () => attempt(page.enable()),
    readAgain: () => void page.readAgain().catch(() => setProblem('state_no_answer')),
    reload: () => void page.reload(),
    unknown: page.unknown,
    keeping: page.keeping,
    ...leave,
    openLibrary: deps.openLibrary,
    openOptions: deps.openOptions,
  };
  const cardActions: CardActions = {
    ask: (entries) => dispatch({ type: 'ask', entries }),
    back: () => dispatch({ type: 'back' }),
    retry: () => dispatch({ type: 'retry' }),
    close,
    undo: () => undefined,
    openLibrary: deps.openLibrary,
    openDocument: deps.openDocument,
  };
  return (
    <PanelView
      view={view}
      state={state}
      order={order}
      at={at}
      problem={problem ?? jumpProblem}
      actions={actions}
      card={isOpen && isShown(card) ? card : null}
      cardActions={cardActions}
      text={page.text}
      visit={page.visit}
    />
  );
}

/** The page's state as it is now; undefined until it is known. */
function usePageState(page: PanelPage): PageState | null | undefined {
  const [state, setState] = useState<PageState | null | undefined>(undefined);
  useEffect(() => {
    const watching = new AbortController();
    const wait = (time: number) => new Promise<void>((pass) => setTimeout(pass, time));
    void watchPage(page, setState, wait, watching.signal);
    return () => watching.abort();
  }, [page]);
  return state;
}

/** What is asked of a name that the reader chose in the list: no mention, so that there is no reason for it. */
function topicOf({ id, label }: PageName, page: readonly EntryRef[]): ShownTopic {
  return {
    turn: 0,
    surface: label,
    candidates: [id],
    why: null,
    opening: 'pointer',
    hint: false,
    dark: false,
    page: [...page],
    address: '',
  };
}
