/** Builds the card: joins the state machine with the page, the frame that says what is known, and the clock. */
import type { CardCommand, CardNews, CardOpening, CardTopic } from '../../messages/card.ts';
import { addressOf } from '../../messages/library-route.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { CardDeps, CardHost, CardSubject, CardWindow } from './card.ts';
import { type CardEvent, type CardState, CLOSED, isOpen, type OpenCard, step } from './card-state.ts';
import { FocusReturn } from './focus-return.ts';
import { FrameKeeper } from './frame-keeper.ts';
import { fullscreenRoot } from './host-frame.ts';
import { createPlacer, STEADY } from './placer.ts';
import { boxAround } from './position.ts';
import { type OnTop, stayOnTop } from './stay-on-top.ts';
import { watchReader } from './watch-reader.ts';

/** Milliseconds after opening in which a card that the page takes away is replaced by the library. */
const OPENING = 2000;

/** The card of one page. It touches the page only while names are pointed at or explained. `mode` is for tests, which look inside. */
export function createCard(host: CardHost, options: CardDeps, mode?: ShadowRootMode): CardWindow {
  return new PageCard(host, options, mode);
}

class PageCard implements CardWindow {
  readonly #host: CardHost;
  readonly #options: CardDeps;
  readonly #keeper: FrameKeeper;
  readonly #placer = createPlacer(() => this.#mentionGone());
  readonly #focus = new FocusReturn();
  #state: CardState = CLOSED;
  #undo: (() => void) | null = null;
  #watching: AbortController | null = null;
  /** The card is on screen until this aborts. */
  #showing: AbortController | null = null;
  #onTop: OnTop | null = null;
  /** True once the frame has shown what was asked for: from then on the card keeps its side. */
  #isFilled = false;
  #isRefused = false;
  /** The reader is writing in it. */
  #isHeld = false;
  /** And has not gone on to the page since. */
  #isWriting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** On the clock of `performance.now()`. */
  #openedAt = 0;

  constructor(host: CardHost, options: CardDeps, mode?: ShadowRootMode) {
    this.#host = host;
    this.#options = options;
    this.#keeper = new FrameKeeper({
      ...options,
      mode,
      onEvicted: () => (performance.now() - this.#openedAt < OPENING ? this.#openLibraryInstead() : this.dispose()),
      onRefused: () => this.#refused(),
      onUnanswered: () => isOpen(this.#state) && this.#show(this.#state),
    });
  }

  get mention(): number | null {
    return isOpen(this.#state) ? this.#state.subject.mention : null;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  prepare(subject: CardSubject): void {
    if (this.#isRefused || isOpen(this.#state)) return;
    const at = boxAround(subject.rects());
    if (at) this.#keeper.prepare((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  }

  open(subject: CardSubject, opening: CardOpening): void {
    if (this.#isHeld) return;
    const state = this.#state;
    const isSecondClick = opening === 'pointer' && isOpen(state) && state.opening !== 'hover';
    if (isSecondClick && state.subject.mention === subject.mention) {
      this.close();
      return;
    }
    if (opening !== 'hover') this.#openedAt = performance.now();
    this.#dispatch({ type: 'open', subject, opening });
  }

  close(): void {
    if (!isOpen(this.#state) || !this.#state.done) this.dispose();
  }

  owns(event: Event): boolean {
    return this.#keeper.frame?.owns(event) ?? false;
  }

  dispose(): void {
    this.#dispatch({ type: 'close' });
    this.#keeper.remove();
  }

  taken(key: string, frame: number): { topic: CardTopic | null } | null {
    return this.#keeper.take(key, frame);
  }

  news(key: string, frame: number, news: CardNews): boolean {
    const state = this.#state;
    if (!isOpen(state) || !this.#keeper.isHolder(key, frame)) return false;
    switch (news.type) {
      case 'size':
        return this.#sized(state, news);
      case 'used':
        this.#dispatch({ type: 'pin' });
        return true;
      case 'close':
        this.dispose();
        return true;
      case 'leave':
        this.#focus.giveBack(...this.#placer.middle());
        return true;
      case 'command':
        return this.#act(state, news.command, news.entries);
      case 'undo':
        this.#undo?.();
        this.dispose();
        return true;
      case 'hold':
        this.#isHeld = this.#isWriting = news.on;
        return true;
      case 'change':
        return this.#isSteady && this.#did();
      case 'keep':
        return this.#isSteady;
    }
  }

  #dispatch(event: CardEvent): void {
    const before = this.#state;
    const now = step(before, event);
    if (now === before) return;
    this.#state = now;
    this.#setTimer(before, now);
    this.#watch(now);
    if (isOpen(now) && (!isOpen(before) || before.token !== now.token)) this.#begin(now);
    else if (isOpen(before) && !isOpen(now)) this.#end();
  }

  #setTimer(before: CardState, now: CardState): void {
    const { hoverIn, hoverOut } = this.#options.settings();
    const leaving = isOpen(now) && now.leaving;
    if (now.phase === 'resting' && now.token !== before.token) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#dispatch({ type: 'rested', token: now.token }), hoverIn);
    } else if (leaving !== (isOpen(before) && before.leaving) || now.phase === 'closed') {
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
        dispatch: (event: CardEvent) => (event.type === 'close' ? this.dispose() : this.#dispatch(event)),
        owns: (event: Event) => this.owns(event),
        card: this.#placer.box,
        enter: () => this.#enter(),
        isHeld: () => this.#isHeld,
        leave: () => {
          this.#isWriting = false;
        },
        regain: () => {
          if (this.#isWriting) this.#keeper.frame?.focus();
          return this.#isWriting;
        },
      };
      watchReader(watch, this.#watching.signal);
    }
  }

  #begin({ token, subject, opening }: OpenCard): void {
    if (this.#isRefused) {
      this.#openLibraryInstead();
      return;
    }
    const { surface, candidates, why, hint, selected } = subject;
    if (!this.#showing) this.#focus.remember();
    this.#isFilled = false;
    this.#placer.start(subject);
    const topic = {
      turn: token,
      surface,
      candidates,
      why,
      opening,
      hint,
      dark: subject.isOnDark(),
      page: subject.page(),
      selected,
      address: location.href,
    };
    this.#keeper.explain(topic, ...this.#placer.middle());
    this.#host.pointAt(subject.mention);
  }

  #sized(state: OpenCard, { turn, height, filled, direction }: CardNews & { type: 'size' }): boolean {
    const element = this.#keeper.frame?.element;
    if (!element || turn !== state.token) return false;
    element.dir = direction;
    element.style.blockSize = `${height}px`;
    this.#show(state);
    this.#isFilled ||= filled;
    return true;
  }

  /** Places the card by what it has to show, and shows it if it isn't yet. */
  #show({ opening }: OpenCard): void {
    const { frame } = this.#keeper;
    if (!frame) return;
    this.#placer.place(frame.element, this.#isFilled);
    if (frame.isShown || frame !== this.#keeper.frame) return;
    frame.show();
    this.#showing?.abort();
    const showing = new AbortController();
    this.#showing = showing;
    this.#onTop = stayOnTop(frame, () => this.dispose(), showing.signal);
    const full = fullscreenRoot();
    const onFullscreen = () => fullscreenRoot() !== full && this.dispose();
    document.addEventListener('fullscreenchange', onFullscreen, { signal: showing.signal });
    if (opening === 'keyboard') frame.focus();
  }

  /** The focus goes from the mention into the card. False when it isn't at the mention, or there is nothing to go to. */
  #enter(): boolean {
    const { frame } = this.#keeper;
    const isHovered = isOpen(this.#state) && this.#state.opening === 'hover';
    if (isHovered || !frame?.isShown || frame.hasFocus || !this.#focus.isWhereItWas()) return false;
    frame.focus();
    return true;
  }

  #act({ subject, done }: OpenCard, command: CardCommand, entries: readonly EntryRef[]): boolean {
    const isOfMention = entries.every((entry) => subject.candidates.includes(entry));
    if (done || !isOfMention || !this.#onTop) return false;
    if (command !== 'dismissed' && !this.#isSteady) return false;
    // Before the command: it takes marks away, and the card must stay.
    this.#did();
    this.#undo = this.#carryOut(command, subject.mention, entries);
    return true;
  }

  /** Nothing has lain on the card, or moved it, for long enough that the reader can have seen what they press. */
  get #isSteady(): boolean {
    return Math.min(this.#placer.steadyFor(), this.#onTop?.steadyFor() ?? 0) >= STEADY;
  }

  #did(): true {
    this.#dispatch({ type: 'did' });
    return true;
  }

  #carryOut(command: CardCommand, mention: number, entries: readonly EntryRef[]): () => void {
    if (command === 'site-off') return this.#host.siteOff();
    const undos = entries.map((entry) =>
      command === 'never' ? this.#host.never(entry) : this.#host.dismiss(mention, entry),
    );
    return () => {
      for (const undo of undos) undo();
    };
  }

  #mentionGone(): void {
    if (isOpen(this.#state) && !this.#state.done && !this.#isHeld) this.dispose();
  }

  #refused(): void {
    this.#isRefused = true;
    if (isOpen(this.#state)) this.#openLibraryInstead();
    else this.dispose();
  }

  /** What the reader asked for, where no card can be. A pointer that merely rests on a name opens no tabs. */
  #openLibraryInstead(): void {
    const state = this.#state;
    this.dispose();
    if (!isOpen(state) || state.opening === 'hover') return;
    const { candidates, surface } = state.subject;
    const [entry, other] = candidates;
    this.#host.openLibrary(addressOf(entry && !other ? { view: 'entry', entry } : { view: 'search', words: surface }));
  }

  #end(): void {
    const held = this.#keeper.frame?.hasFocus ?? false;
    const middle = this.#placer.middle();
    this.#showing?.abort();
    this.#showing = null;
    this.#onTop = null;
    this.#placer.stop();
    this.#keeper.remove();
    this.#undo = null;
    this.#isHeld = this.#isWriting = false;
    this.#host.pointAt(null);
    if (held) this.#focus.giveBack(...middle);
    this.#focus.forget();
  }
}
