/**
 * What the card says, as a pure state machine; when it is there and where is its page's business (`src/content/card/`). Every
 * question to the background carries the state's token; an answer with another token comes too late and changes nothing.
 */
import type { LocaleKey } from '../../locale-key.ts';
import type { CardCommand, CardTopic } from '../../messages/card.ts';
import type { Background } from '../../messages/message-map.ts';
import type { OwnName } from '../../own-names/own-name.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';

/** What is explained; without a reason where it is an entry of a list, and no mention. */
export type ShownTopic = Omit<CardTopic, 'why'> & { why: CardTopic['why'] | null };

/** What the reader did that can be undone; `_locales` says it (`done_<value>`). The last four are to something of their own. */
export type DoneCommand = CardCommand | 'added' | 'edited' | 'deleted' | 'known';

/** The form of a name of the reader's own: a new one, or the entry that it is. */
export interface Naming {
  entry: EntryRef | null;
  name: OwnName;
  hint: LocaleKey | null;
}

/** The card on screen. */
export interface ShownCard {
  /**
   * `waiting`: asked, and `shown` holds what was shown before (nothing at first). `open`: `shown` is the answer.
   * `failed`: the background gave none. `naming`: the form of a name. `done`: the reader did something that can be undone.
   */
  phase: 'waiting' | 'open' | 'failed' | 'naming' | 'done';
  token: number;
  topic: ShownTopic;
  /** The entries asked for: one, or an ambiguous mention's candidates. */
  asked: readonly EntryRef[];
  /** Their backgrounds, those the glossary has. */
  shown: readonly Background[];
  /** What was asked for before, for Back; the last is the nearest. */
  back: ReadonlyArray<readonly EntryRef[]>;
  command: DoneCommand | null;
  /** What it was done to, where that isn't what is shown. */
  named: string | null;
  /** What stands in the form, while there is one. */
  naming: Naming | null;
  /** Why something could not be undone. */
  failure: LocaleKey | null;
  /** Why a press changed nothing: the reader may not have seen what they pressed. */
  refused: 'covered' | 'soon' | null;
}

/** Before it knows what to explain there is nothing to show. */
export type ViewState = { phase: 'empty'; token: number } | ShownCard;

export type ViewEvent =
  | { type: 'explain'; topic: ShownTopic }
  | { type: 'answer'; token: number; backgrounds: ReadonlyArray<Background | null> }
  | { type: 'fail'; token: number }
  | { type: 'ask'; entries: readonly EntryRef[] }
  | { type: 'back' }
  | { type: 'retry' }
  | { type: 'form'; token: number; naming: Naming }
  | { type: 'leave-form' }
  | { type: 'did'; command: DoneCommand; named?: string }
  | { type: 'not-undone'; failure: LocaleKey }
  | { type: 'refused'; why: 'covered' | 'soon' };

export const EMPTY: ViewState = { phase: 'empty', token: 0 };

/** True of every state in which there is something to show. */
export function isShown(state: ViewState): state is ShownCard {
  return state.phase !== 'empty';
}

/** The state after an event; the same object when the event changes nothing. */
export function step(state: ViewState, event: ViewEvent): ViewState {
  if (event.type === 'explain') return explained(state.token, event.topic);
  if (!isShown(state)) return state;
  if (state.phase === 'done') return event.type === 'not-undone' ? { ...state, failure: event.failure } : state;
  switch (event.type) {
    case 'did':
      return {
        ...state,
        phase: 'done',
        token: state.token + 1,
        command: event.command,
        named: event.named ?? null,
        naming: null,
        refused: null,
      };
    case 'form':
      return event.token === state.token ? { ...state, phase: 'naming', naming: event.naming, refused: null } : state;
    case 'leave-form':
      return state.phase === 'naming' ? { ...state, phase: 'open', naming: null } : state;
    case 'refused':
      return { ...state, refused: event.why };
    default:
      return stepAsking(state, event);
  }
}

function stepAsking(state: ShownCard, event: ViewEvent): ViewState {
  const { token, asked, back } = state;
  switch (event.type) {
    case 'answer':
      if (state.phase !== 'waiting' || event.token !== token) return state;
      return { ...state, phase: 'open', shown: event.backgrounds.filter((background) => background !== null) };
    case 'fail':
      return state.phase === 'waiting' && event.token === token ? { ...state, phase: 'failed', shown: [] } : state;
    case 'ask':
      return ask(state, event.entries, [...back, asked]);
    case 'back': {
      const before = back.at(-1);
      return before ? ask(state, before, back.slice(0, -1)) : state;
    }
    case 'retry':
      return state.phase === 'failed' ? ask(state, asked, back) : state;
    default:
      return state;
  }
}

function explained(token: number, topic: ShownTopic): ShownCard {
  return {
    phase: 'waiting',
    token: token + 1,
    topic,
    asked: topic.candidates,
    shown: [],
    back: [],
    command: null,
    named: null,
    naming: null,
    failure: null,
    refused: null,
  };
}

function ask(state: ShownCard, asked: readonly EntryRef[], back: ShownCard['back']): ShownCard {
  return { ...state, phase: 'waiting', token: state.token + 1, asked, back, refused: null };
}
