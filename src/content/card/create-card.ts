/** Builds the card: joins the state machine with the page, the background, the view and the clock. */
import { addressOf } from '../../messages/library-route.ts';
import { drawCard, takeCardAway } from './Card.tsx';
import type { CardHost, CardOpening, CardOptions, CardSubject, CardWindow } from './card.ts';
import type { CardActions } from './card-actions.ts';
import { createAnnouncer } from './card-announcer.ts';
import { causeOf } from './card-commands.ts';
import { type CardEvent, type CardState, CLOSED, isShown, type ShownCard, step } from './card-state.ts';
import { FocusReturn } from './focus-return.ts';
import { createHostElement } from './host-element.ts';
import { createPlacer } from './placer.ts';
import { watchReader } from './watch-reader.ts';

/** The card of one page. It touches the page only while it is open. `mode` is for tests, which look inside. */
export function createCard(host: CardHost, options: CardOptions, mode: ShadowRootMode = 'closed'): CardWindow {
  return new PageCard(host, options, mode);
}

class PageCard implements CardWindow {
  readonly #host: CardHost;
  readonly #options: CardOptions;
  readonly #element;
  readonly #announcer;
  readonly #placer = createPlacer(() => this.#dispatch({ type: 'close' }));
  readonly #focus = new FocusReturn();
  readonly #actions: CardActions;
  #state: CardState = CLOSED;
  #undo: (() => void) | null = null;
  #watching: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** On the clock of `performance.now()`. */
  #openedAt = 0;

  constructor(host: CardHost, options: CardOptions, mode: ShadowRootMode) {
    this.#host = host;
    this.#options = options;
    this.#element = createHostElement({
      mode,
      css: () => options.css(),
      onLost: () => this.dispose(),
    });
    this.#announcer = createAnnouncer(this.#element.content);
    this.#actions = {
      ask: (entries) => this.#dispatch({ type: 'ask', entries }),
      back: () => this.#dispatch({ type: 'back' }),
      retry: () => this.#dispatch({ type: 'retry' }),
      close: () => this.dispose(),
      act: (deed) => this.#act(deed),
      undo: () => {
        this.#undo?.();
        this.dispose();
      },
      openLibrary: (route) => host.openLibrary(addressOf(route)),
    };
  }

  get mention(): number | null {
    return isShown(this.#state) ? this.#state.subject.mention : null;
  }

  open(subject: CardSubject, opening: CardOpening): void {
    this.#openedAt = performance.now();
    this.#dispatch({ type: 'open', subject, opening });
  }

  close(): void {
    if (this.#state.phase !== 'done') this.dispose();
  }

  owns(event: Event): boolean {
    return this.#element.owns(event);
  }

  dispose(): void {
    this.#dispatch({ type: 'close' });
  }

  #dispatch(event: CardEvent): void {
    const before = this.#state;
    const now = step(before, event);
    if (now === before) return;
    this.#state = now;
    this.#setTimer(before, now);
    this.#watch(now);
    if (now.phase === 'waiting' && now.token !== before.token) this.#ask(now);
    if (isShown(now)) this.#show(before, now);
    else if (isShown(before)) this.#hide();
  }

  #act(deed: NonNullable<ShownCard['deed']>): void {
    if (!isShown(this.#state)) return;
    this.#undo = causeOf[deed](this.#state, this.#host);
    this.#dispatch({ type: 'did', deed });
  }

  #setTimer(before: CardState, now: CardState): void {
    const { hoverIn, hoverOut } = this.#options.settings();
    const leaving = isShown(now) && now.leaving;
    if (now.phase === 'resting' && now.token !== before.token) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#dispatch({ type: 'rested', token: now.token }), hoverIn);
    } else if (leaving !== (isShown(before) && before.leaving) || now.phase === 'closed') {
      clearTimeout(this.#timer);
      if (leaving) this.#timer = setTimeout(() => this.#dispatch({ type: 'left' }), hoverOut);
    }
  }

  #watch(now: CardState): void {
    if (now.phase === 'closed') {
      this.#watching?.abort();
      this.#watching = null;
    } else if (!this.#watching) {
      this.#watching = new AbortController();
      const watch = {
        state: () => this.#state,
        openedAt: () => this.#openedAt,
        dispatch: (event: CardEvent) => this.#dispatch(event),
        owns: (event: Event) => this.owns(event),
        place: this.#placer.boxes,
      };
      watchReader(watch, this.#watching.signal);
    }
  }

  #ask({ token, asked }: ShownCard): void {
    Promise.all(asked.map((entry) => this.#host.background(entry))).then(
      (backgrounds) => this.#dispatch({ type: 'answer', token, backgrounds }),
      () => this.#dispatch({ type: 'fail', token }),
    );
  }

  #show(before: CardState, now: ShownCard): void {
    const opening = !isShown(before) || before.subject !== now.subject;
    if (opening) this.#begin(now);
    const held = this.#element.focused() !== null;
    this.#draw(now);
    const card = this.#element.content.querySelector<HTMLElement>('.card');
    if (!card) return;
    const lost = held && this.#element.focused() === null;
    if (opening ? now.opening === 'keyboard' : lost) focusIn(card, now);
    if (!opening && before.shown[0] !== now.shown[0]) card.scrollTop = 0;
    this.#announcer.announce(now, this.#options.locale.t);
    this.#placer.place(card, !opening && before.shown.length > 0);
  }

  #begin({ subject }: ShownCard): void {
    this.#focus.remember();
    this.#placer.start(subject);
    this.#element.show(...this.#placer.middle());
    this.#host.pointAt(subject.mention);
  }

  #draw(now: ShownCard): void {
    const { theme } = this.#options.settings();
    drawCard({ state: now, actions: this.#actions, theme }, this.#options.locale, this.#announcer.sibling);
  }

  #hide(): void {
    const held = this.#element.focused() !== null;
    const middle = this.#placer.middle();
    this.#placer.stop();
    this.#announcer.reset();
    takeCardAway(this.#announcer.sibling);
    this.#element.hide();
    this.#undo = null;
    this.#host.pointAt(null);
    if (held) this.#focus.giveBack(...middle);
    this.#focus.forget();
  }
}

/** The card, or the one thing to do in it. */
function focusIn(card: HTMLElement, now: ShownCard): void {
  const next = now.phase === 'done' || now.phase === 'failed' ? card.querySelector<HTMLElement>('.do') : null;
  (next ?? card).focus({ preventScroll: true });
}
