/** Builds the card: joins the state machine with the page, the background, the view and the clock. */
import { h, render } from 'preact';
import { TextProvider } from '../../ui/text.tsx';
import { themeSheets } from '../../ui/theme.ts';
import { Card } from './Card.tsx';
import cardCss from './card.css?inline';
import type { CardHost, CardOptions, CardWindow } from './card.ts';
import type { CardActions } from './card-actions.ts';
import { createAnnouncer } from './card-announcer.ts';
import { createHostElement, elementAt } from './card-host.ts';
import { type CardEvent, type CardState, CLOSED, isShown, type ShownCard, step } from './card-state.ts';
import { createPlacer } from './placer.ts';
import { watchReader } from './watch-reader.ts';

/** The card of one page. It touches the page only while it is open. `mode` is for tests, which look inside. */
export function createCard(host: CardHost, options: CardOptions, mode: ShadowRootMode = 'closed'): CardWindow {
  let state: CardState = CLOSED;
  let undo: (() => void) | null = null;
  let watching: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returnTo: Element | null = null;
  let openedAt = 0;

  const element = createHostElement({
    mode,
    sheets: () => themeSheets(options.settings().colours, cardCss),
    onLost: () => dispatch({ type: 'close' }),
  });
  const announcer = createAnnouncer(element.content);
  const placer = createPlacer(() => dispatch({ type: 'close' }));

  const dispatch = (event: CardEvent) => {
    const before = state;
    state = step(before, event);
    if (state !== before) changed(before, state);
  };

  const actions: CardActions = {
    ask: (entries) => dispatch({ type: 'ask', entries }),
    back: () => dispatch({ type: 'back' }),
    retry: () => dispatch({ type: 'retry' }),
    close: () => dispatch({ type: 'close' }),
    act(deed) {
      if (!isShown(state)) return;
      undo = causes[deed](state, host);
      dispatch({ type: 'did', deed });
    },
    undo() {
      undo?.();
      dispatch({ type: 'close' });
    },
    openLibrary: (entry) => host.openLibrary(`/entry/${entry}`),
  };

  function changed(before: CardState, now: CardState) {
    setTimer(before, now);
    watch(now);
    if (now.phase === 'waiting' && now.token !== before.token) ask(now);
    if (isShown(now)) show(before, now);
    else if (isShown(before)) hide();
  }

  function setTimer(before: CardState, now: CardState) {
    const { hoverIn, hoverOut } = options.settings();
    const leaving = isShown(now) && now.leaving;
    if (now.phase === 'resting' && now.token !== before.token) {
      clearTimeout(timer);
      timer = setTimeout(dispatch, hoverIn, { type: 'rested', token: now.token });
    } else if (leaving !== (isShown(before) && before.leaving) || now.phase === 'closed') {
      clearTimeout(timer);
      if (leaving) timer = setTimeout(dispatch, hoverOut, { type: 'left' });
    }
  }

  function watch(now: CardState) {
    if (now.phase === 'closed') {
      watching?.abort();
      watching = null;
    } else if (!watching) {
      watching = new AbortController();
      const { owns } = element;
      watchReader(
        { state: () => state, openedAt: () => openedAt, dispatch, owns, place: placer.boxes },
        watching.signal,
      );
    }
  }

  function ask({ token, asked }: ShownCard) {
    Promise.all(asked.map((entry) => host.background(entry))).then(
      (backgrounds) => dispatch({ type: 'answer', token, backgrounds }),
      () => dispatch({ type: 'fail', token }),
    );
  }

  function show(before: CardState, now: ShownCard) {
    const opening = !isShown(before) || before.subject !== now.subject;
    if (opening) {
      returnTo = focusedElement();
      placer.start(now.subject);
      element.show(...placer.middle());
      host.pointAt(now.subject.mention);
    }
    const held = element.focused() !== null;
    draw(now);
    const card = element.content.querySelector<HTMLElement>('.card');
    if (!card) return;
    if (opening ? now.opening === 'keyboard' : held && element.focused() === null) focusIn(card, now);
    if (!opening && before.shown[0] !== now.shown[0]) card.scrollTop = 0;
    announcer.announce(now, options.words.t);
    placer.place(card, !opening && before.shown.length > 0);
  }

  function draw(now: ShownCard) {
    const { theme } = options.settings();
    const card = h(Card, { state: now, actions, theme });
    render(h(TextProvider, { words: options.words, children: card }), announcer.sibling);
  }

  function focusIn(card: HTMLElement, now: ShownCard) {
    const next = now.phase === 'done' || now.phase === 'failed' ? card.querySelector<HTMLElement>('.do') : card;
    (next ?? card).focus({ preventScroll: true });
  }

  function hide() {
    const held = element.focused() !== null;
    const middle = placer.middle();
    placer.stop();
    announcer.reset();
    render(null, announcer.sibling);
    element.hide();
    undo = null;
    host.pointAt(null);
    // The mark that had the focus may have been drawn anew; then the one at its place gets it.
    const target = returnTo?.isConnected ? returnTo : elementAt(...middle);
    if (held && target instanceof HTMLElement && target.tabIndex >= 0) target.focus({ preventScroll: true });
    returnTo = null;
  }

  return {
    open(subject, opening) {
      openedAt = performance.now();
      dispatch({ type: 'open', subject, opening });
    },
    close() {
      if (state.phase !== 'done') dispatch({ type: 'close' });
    },
    get mention() {
      return isShown(state) ? state.subject.mention : null;
    },
    owns: element.owns,
    dispose: actions.close,
  };
}

/** The element with the focus, in whichever open shadow root. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What each deed does in the page's reader; each answers with its undo. */
const causes: Record<NonNullable<ShownCard['deed']>, (state: ShownCard, host: CardHost) => () => void> = {
  dismissed: ({ subject, shown }, host) => all(shown.map(({ entry }) => host.dismiss(subject.mention, entry.id))),
  never: ({ shown }, host) => all(shown.map(({ entry }) => host.never(entry.id))),
  siteOff: (_, host) => host.siteOff(),
};

function all(undos: ReadonlyArray<() => void>): () => void {
  return () => {
    for (const undo of undos) undo();
  };
}
