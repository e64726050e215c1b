/** The card's page: joins what it says with the page it stands in, the background, the view and the reader's keys. */
import { render } from 'preact';
import type { CardCommand, CardNews, CardTopic } from '../../messages/card.ts';
import { addressOf } from '../../messages/library-route.ts';
import type { Background, FormRisk, KnownByPack, NamesChanged, Params, Result } from '../../messages/message-map.ts';
import { LONGEST_FORM, type NamesChange, type OwnName, ownNameOf } from '../../own-names/own-name.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Settings } from '../../settings/settings.ts';
import { CardView } from '../../ui/card/CardView.tsx';
import type { CardActions } from '../../ui/card/card-actions.ts';
import { EMPTY, isShown, type ShownCard, step, type ViewEvent, type ViewState } from '../../ui/card/view-state.ts';
import { type Locale, LocaleProvider } from '../../ui/locale.tsx';
import { createAnnouncer } from './announcer.ts';
import { askOn } from './ask-on.ts';
import { onlyMeant } from './only-meant.ts';
import { OwnChanges } from './own-changes.ts';
import { LOCK_PACE } from './pointer-lock.ts';
import { focusAt, placeIn, type ReadingPlace, scrollTo } from './reading-place.ts';
import { type Unseen, watchSight } from './sight.ts';
import { keepTabIn } from './tab-cycle.ts';

export interface CardPageDeps {
  /** The frame's own window. */
  view: Window & typeof globalThis;
  /** The page that the card stands in is itself in a frame of another. */
  isInner: boolean;
  locale: Locale;
  /** The extension has gone: in Firefox this page lives on for a moment, and all that it was ever told is dead to it. */
  isGone(): boolean;
  settings(): Pick<Settings, 'theme' | 'opensIn'>;
  /** What the page that this frame stands in wants explained; null when it isn't a card of that page. */
  take(): Promise<{ topic: CardTopic | null } | null>;
  /** Tells the page something; false when it refuses. */
  tell(news: CardNews): Promise<boolean>;
  /** The entry's background; rejects when the background context gave no answer twice. */
  background(entry: EntryRef, topic: Pick<CardTopic, 'page' | 'address'>): Promise<Background | null>;
  /** Has the panel beside the page explain it; false when none is open. */
  showBeside(topic: CardTopic, asked: readonly EntryRef[]): Promise<boolean>;
  /** Opens that panel, at once; absent where a frame can't. */
  openPanel?: (() => Promise<void>) | undefined;
  /** Keeps that the reader has been told how a name in a link is opened. */
  toldOfLinks(): void;
  /** The library in a new tab; the route is the part after `#`. */
  openLibrary(route: string): void;
  openDocument(route: string): void;
  /** What a selection is likely to be the name of. */
  propose(selected: { text: string; around: string; language: string }): Promise<OwnName>;
  /** What speaks against forms of a name. */
  risks(forms: string[], except: EntryRef | null): Promise<FormRisk[]>;
  changeNames(change: NamesChange): Promise<NamesChanged>;
  know(entry: EntryRef, known: boolean): Promise<Result<'know'>>;
  keepNote(note: Params<'keepNote'>): Promise<Result<'keepNote'>>;
}

/** Milliseconds: a quick answer shows at once; only a slow one shows that it is being waited for. */
const LATE = 150;
/** A panel that was just opened is asked so many times, so many milliseconds apart, until it is there. */
const TRIES = 40;
const APART = 75;
/** What is shown when the page can't be asked: nothing but that, and how to try again. */
const UNREACHED: CardTopic = {
  turn: -1,
  surface: '',
  candidates: [],
  why: { rule: 'full', names: [] },
  opening: 'pointer',
  hint: false,
  dark: false,
  page: [],
  address: '',
};

/** What has the focus in the card where there is one thing to do, by phases. */
const FIRST_IN: Partial<Record<ViewState['phase'], string>> = { done: '.do', failed: '.do', naming: 'input' };

/** What holds the buttons that change something which is kept. */
const CHANGING = 'form, [data-changes]';

export class CardPage {
  readonly #deps: CardPageDeps;
  readonly #announcer;
  readonly #actions: CardActions;
  readonly #sight;
  readonly #changes: OwnChanges;
  readonly #grown: ResizeObserver;
  #state: ViewState = EMPTY;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** The size that the page was told last. */
  #told = '';
  #isUsed = false;
  /** Counts what was to be explained. */
  #turn = 0;
  /** The page knows that the reader is writing. */
  #isHeld = false;
  /** Where the reader was in each thing that Back leads to, the first first. */
  #places: ReadingPlace[] = [];
  /** Where Back leads, until what was there is shown again. */
  #goingBack: ReadingPlace | undefined;
  /** Where the text is scrolled to again once the frame has its height, unless the reader moves on meanwhile. */
  #settling: ReadingPlace | undefined;

  /** What had the focus last of what the card shows: browsers take it away with the frame's own, and don't give it back. */
  #lastFocused: HTMLElement | null = null;

  constructor(deps: CardPageDeps) {
    this.#deps = deps;
    const { view } = deps;
    const { document } = view;
    this.#announcer = createAnnouncer(document.body);
    this.#sight = watchSight(view, document.documentElement, deps.isInner);
    this.#grown = new view.ResizeObserver(() => this.#tellSize());
    this.#changes = new OwnChanges({
      problem: () => this.#problem('change'),
      changeNames: deps.changeNames,
      know: deps.know,
      done: (command, named) => {
        this.#hold(false);
        this.#dispatch({ type: 'did', command, named });
      },
      refused: (why) => this.#dispatch({ type: 'refused', why }),
      notUndone: (failure) => this.#dispatch({ type: 'not-undone', failure }),
      undone: () => this.#tell({ type: 'close' }),
    });
    this.#actions = {
      ask: (entries) => this.#follow(entries),
      back: () => this.#goBack(),
      retry: () => this.#retry(),
      close: () => this.#tell({ type: 'close' }),
      act: (command) => void this.#act(command),
      undo: () => this.#changes.undo() || this.#tell({ type: 'undo' }),
      know: (known) => void this.#changes.know(known),
      hold: (on) => this.#hold(on),
      keepNote: async (entry, label, text) => {
        const problem = await this.#problem('keep');
        if (problem) return { failed: `names_${problem}` };
        const { failed, date } = await deps.keepNote({ entry, label, text });
        return failed ? { failed } : { date };
      },
      own: {
        edit: (known) => this.#edit(known),
        delete: (known) => void this.#changes.delete(known),
        risks: (forms) => deps.risks(forms, this.#naming?.entry ?? null),
        save: async (name) => (this.#naming ? this.#changes.save(this.#naming, name) : null),
        cancel: () => this.#leaveForm(),
        hold: () => this.#hold(true),
      },
      openLibrary: (route) => deps.openLibrary(addressOf(route)),
      openDocument: (route) => deps.openDocument(route),
      openPanel: deps.openPanel && (() => void this.#moveBeside()),
    };
    onlyMeant(view, deps.isGone);
    const matters = () => !deps.isGone() && document.querySelector(CHANGING) !== null;
    askOn({ view, matters, ask: () => deps.tell({ type: 'keep' }) });
    askOn({ view, matters, ask: () => this.#sight.look(), least: LOCK_PACE });
    keepTabIn(document, () => this.#leave());
    this.#listen();
  }

  /** Asks the page what to explain. */
  async start(): Promise<void> {
    try {
      const taken = await this.#deps.take();
      if (taken?.topic) void this.explain(taken.topic);
    } catch {
      this.#explainHere(UNREACHED);
    }
  }

  /** Explains another mention from now on, in the panel where the reader wants that and it is open. */
  async explain(topic: CardTopic): Promise<void> {
    const { opensIn } = this.#deps.settings();
    const turn = ++this.#turn;
    if (opensIn !== 'card' && topic.opening !== 'hover' && !topic.selected) {
      const isBeside = await this.#showBeside(topic, topic.candidates);
      if (turn !== this.#turn) return;
      if (isBeside && opensIn === 'panel') return this.#tell({ type: 'close' });
    }
    this.#explainHere(topic);
  }

  #explainHere(topic: CardTopic): void {
    this.#isUsed = topic.opening !== 'hover';
    this.#isHeld = false;
    this.#changes.forget();
    if (topic.hint) this.#deps.toldOfLinks();
    this.#places = [];
    this.#goingBack = undefined;
    this.#announcer.reset();
    this.#dispatch({ type: 'explain', topic });
    if (topic !== UNREACHED) return;
    const { token } = this.#state;
    this.#dispatch({ type: 'fail', token });
  }

  #showBeside(topic: CardTopic, asked: readonly EntryRef[]): Promise<boolean> {
    return this.#deps.showBeside(topic, asked).catch(() => false);
  }

  /** Opens the panel, has it show what stands here, and goes. The card stays where the panel doesn't come. */
  async #moveBeside(): Promise<void> {
    const { openPanel, view } = this.#deps;
    if (!isShown(this.#state) || !openPanel) return;
    const { token, topic, shown } = this.#state;
    const { why } = topic;
    const opened = await openPanel().then(
      () => true,
      () => false,
    );
    if (!opened || why === null) return;
    const asked = shown.map(({ entry }) => entry.id);
    for (let tries = 0; tries < TRIES && this.#state.token === token; tries++) {
      if (await this.#showBeside({ ...topic, why }, asked)) return this.#tell({ type: 'close' });
      await new Promise((pass) => view.setTimeout(pass, APART));
    }
  }

  #dispatch(event: ViewEvent): void {
    if (this.#deps.isGone()) return;
    const before = this.#state;
    const now = step(before, event);
    if (now === before || !isShown(now)) return;
    this.#state = now;
    if (now.phase === 'waiting' && now.token !== before.token) this.#ask(now);
    this.#draw(before, now);
  }

  #ask({ token, asked, topic }: ShownCard): void {
    if (topic.selected && asked.length === 0) {
      const { surface, selected } = topic;
      this.#deps.propose({ text: surface, ...selected }).then(
        (name) => {
          const hint = surface.length > LONGEST_FORM ? 'names_hint_long' : null;
          this.#dispatch({ type: 'form', token, naming: { entry: null, name, hint } });
        },
        () => this.#dispatch({ type: 'fail', token }),
      );
      return;
    }
    Promise.all(asked.map((entry) => this.#deps.background(entry, topic))).then(
      (backgrounds) => this.#dispatch({ type: 'answer', token, backgrounds }),
      () => this.#dispatch({ type: 'fail', token }),
    );
  }

  #follow(entries: readonly EntryRef[]): void {
    if (this.#card) this.#places.push(placeIn(this.#card));
    this.#goingBack = undefined;
    this.#dispatch({ type: 'ask', entries });
  }

  #goBack(): void {
    this.#goingBack = this.#places.pop();
    this.#dispatch({ type: 'back' });
  }

  #retry(): void {
    if (isShown(this.#state) && this.#state.topic === UNREACHED) void this.start();
    else this.#dispatch({ type: 'retry' });
  }

  async #act(command: CardCommand): Promise<void> {
    const { token } = this.#state;
    if (!isShown(this.#state)) return;
    const entries = this.#state.shown.map(({ entry }) => entry.id);
    const unseen = command === 'dismissed' ? null : this.#sight.problem();
    const isDone = !unseen && (await this.#deps.tell({ type: 'command', command, entries }).catch(() => false));
    if (this.#state.token !== token) return;
    this.#dispatch(isDone ? { type: 'did', command } : { type: 'refused', why: unseen ?? 'covered' });
  }

  get #naming(): ShownCard['naming'] {
    return isShown(this.#state) ? this.#state.naming : null;
  }

  #edit({ own, entry, language }: KnownByPack): void {
    const gloss = entry.gloss === this.#deps.locale.t('names_unsaid') ? '' : entry.gloss;
    const naming = { entry: own, name: ownNameOf({ ...entry, gloss }, language), hint: null };
    this.#dispatch({ type: 'form', token: this.#state.token, naming });
  }

  /** Back to what was explained before, or nothing. */
  #leaveForm(): void {
    this.#hold(false);
    if (this.#naming?.entry) this.#dispatch({ type: 'leave-form' });
    else this.#tell({ type: 'close' });
  }

  #hold(on: boolean): void {
    if (this.#isHeld === on) return;
    this.#isHeld = on;
    this.#tell({ type: 'hold', on });
  }

  /** Why the reader can't have seen what they press, as far as the frame and its page can tell; null when they can. */
  async #problem(type: 'change' | 'keep'): Promise<Unseen | null> {
    return this.#sight.problem() ?? ((await this.#deps.tell({ type }).catch(() => false)) ? null : 'covered');
  }

  #draw(before: ViewState, now: ShownCard): void {
    const { locale, settings, view } = this.#deps;
    const held = this.#focused() !== null;
    if (now.token !== before.token) this.#lastFocused = null;
    view.document.documentElement.dataset.theme = themeOf(settings().theme, now.topic);
    render(
      <LocaleProvider locale={locale}>
        <CardView state={now} actions={this.#actions} isExpanded={this.#goingBack?.isExpanded} />
      </LocaleProvider>,
      this.#announcer.sibling,
    );
    const isLost = held && this.#focused() === null;
    const hasForm = now.phase === 'naming' && before.phase !== 'naming';
    if (isLost || (held && hasForm)) this.#focusIn();
    if (isShown(before) && before.shown[0] !== now.shown[0]) this.#arrive(held);
    this.#announcer.announce(now, locale);
    this.#watchSize();
    clearTimeout(this.#late);
    if (now.phase !== 'waiting' || now.shown.length > 0) this.#tellSize();
    else this.#late = view.setTimeout(() => this.#tellSize(), LATE) as unknown as ReturnType<typeof setTimeout>;
  }

  /** At the top of something new, and of what was shown before where the reader left it. */
  #arrive(hasFocus: boolean): void {
    const card = this.#card;
    if (!card) return;
    card.scrollTo(0, 0);
    const place = this.#goingBack;
    this.#goingBack = undefined;
    this.#settling = place;
    if (!place) return;
    if (hasFocus) focusAt(card, place);
    scrollTo(card, place);
  }

  get #card(): HTMLElement | null {
    return this.#announcer.sibling.querySelector<HTMLElement>('.card');
  }

  /** What in the card has the focus. */
  #focused(): Element | null {
    const { activeElement, body } = this.#deps.view.document;
    return activeElement === body ? null : activeElement;
  }

  /** Focuses the card, or the one thing to do in it. */
  #focusIn(): void {
    const first = FIRST_IN[this.#state.phase];
    const next = first ? this.#card?.querySelector<HTMLElement>(first) : null;
    (next ?? this.#card)?.focus({ preventScroll: true });
  }

  #listen(): void {
    const { view } = this.#deps;
    view.addEventListener('focus', () => {
      if (this.#focused()) return;
      if (this.#lastFocused?.isConnected) this.#lastFocused.focus({ preventScroll: true });
      else this.#focusIn();
    });
    view.addEventListener('focusin', ({ target }) => {
      this.#lastFocused = target as HTMLElement;
    });
    view.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#tell({ type: 'close' });
    });
    for (const type of ['pointerdown', 'keydown'] as const) view.addEventListener(type, () => this.#use());
    // Of the focus alone nobody knows when it came: its event may be told long after the reader has gone on to the page.
    view.addEventListener('pointerdown', () => this.#isHeld && this.#tell({ type: 'hold', on: true }));
    view.addEventListener('resize', () => {
      if (this.#settling && this.#card) scrollTo(this.#card, this.#settling);
    });
    for (const type of ['wheel', 'pointerdown', 'keydown'] as const)
      view.addEventListener(
        type,
        () => {
          this.#settling = undefined;
        },
        { passive: true },
      );
  }

  #use(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.#tell({ type: 'used' });
  }

  /** True when the focus goes back to the mention: only there a card that the reader has come into by Tab is left by it. */
  #leave(): boolean {
    if (!isShown(this.#state) || this.#state.topic.opening === 'keyboard') return false;
    this.#tell({ type: 'leave' });
    return true;
  }

  #watchSize(): void {
    this.#grown.disconnect();
    for (const part of this.#card?.querySelectorAll('.scroll > *, .foot, .top, .done') ?? []) this.#grown.observe(part);
  }

  #tellSize(): void {
    const card = this.#card;
    if (!card || !isShown(this.#state) || this.#deps.isGone()) return;
    const { topic, shown, phase } = this.#state;
    const size = {
      type: 'size',
      turn: topic.turn,
      height: naturalHeight(card),
      filled: shown.length > 0 || phase !== 'waiting',
      direction: this.#deps.locale.direction,
    } as const;
    if (this.#told === JSON.stringify(size)) return;
    this.#told = JSON.stringify(size);
    this.#tell(size);
  }

  #tell(news: CardNews): void {
    // A page that has gone takes this frame with it.
    this.#deps.tell(news).catch(() => undefined);
  }
}

function themeOf(theme: Settings['theme'], { dark }: Pick<CardTopic, 'dark'>): Settings['theme'] {
  if (theme !== 'page') return theme;
  return dark ? 'dark' : 'light';
}

/**
 * How high the card would like to be at its width, in whole CSS pixels. What was scrolled in it stays so, though it gets its
 * full height while it is measured.
 */
function naturalHeight(card: HTMLElement): number {
  const scrolled = [card, ...card.querySelectorAll('.scroll')].map((part) => ({ part, top: part.scrollTop }));
  card.style.blockSize = 'auto';
  const height = Math.ceil(card.getBoundingClientRect().height);
  card.style.blockSize = '';
  for (const { part, top } of scrolled) part.scrollTop = top;
  return height;
}
