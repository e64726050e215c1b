/**
 * What the card says, as a pure state machine; when it is there and where is its page's business (`src/content/card/`). Every
 * question to the background carries the state's token; an answer with another token comes too late and changes nothing.
 */
import type { CardCommand, CardTopic } from '../../messages/card.ts';
import type { Background } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';

/** What is explained; without a reason where it is an entry of a list, and no mention. */
export type ShownTopic = Omit<CardTopic, 'why'> & { why: CardTopic['why'] | null };

/** The card on screen. */
export interface ShownCard {
  /**
   * `waiting`: asked, and `shown` holds what was shown before (nothing at first). `open`: `shown` is the answer.
   * `failed`: the background gave none. `done`: the reader did something that can be undone.
   */
  phase: 'waiting' | 'open' | 'failed' | 'done';
  token: number;
  topic: ShownTopic;
  /** The entries asked for: one, or an ambiguous mention's candidates. */
  asked: readonly EntryRef[];
  /** Their backgrounds, those the glossary has. */
  shown: readonly Background[];
  /** What was asked for before, for Back; the last is the nearest. */
  back: ReadonlyArray<readonly EntryRef[]>;
  command: CardCommand | null;
  /** True after a press that changed nothing, because the reader may not have seen what they pressed. */
  refused: boolean;
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
  | { type: 'did'; command: CardCommand }
  | { type: 'refused' };

export const EMPTY: ViewState = { phase: 'empty', token: 0 };

/** True of every state in which there is something to show. */
export function isShown(state: ViewState): state is ShownCard {
  return state.phase !== 'empty';
}

/** The state after an event; the same object when the event changes nothing. */
export function step(state: ViewState, event: ViewEvent): ViewState {
  if (event.type === 'explain') return explained(state.token, event.topic);
  if (!isShown(state) || state.phase === 'done') return state;
  switch (event.type) {
    case 'did':
      return { ...state, phase: 'done', token: state.token + 1, command: event.command, refused: false };
    case 'refused':
      return { ...state, refused: true };
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
    refused: false,
  };
}

function ask(state: ShownCard, asked: readonly EntryRef[], back: ShownCard['back']): ShownCard {
  return { ...state, phase: 'waiting', token: state.token + 1, asked, back, refused: false };
}
