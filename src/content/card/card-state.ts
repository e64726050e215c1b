/**
 * The card as a pure state machine. Every question to the background carries the state's token; an answer with another
 * token comes too late and changes nothing.
 */
import type { Background } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { CardOpening, CardSubject } from './card.ts';

/** What the reader did that can be undone; `_locales` says it (`done_<value>`). */
export type CardDeed = 'dismissed' | 'never' | 'site-off';

/** The card on screen. */
export interface ShownCard {
  /**
   * `waiting`: asked, and `shown` holds what was shown before (nothing at first). `open`: `shown` is the answer.
   * `failed`: the background gave none. `done`: the reader did something that can be undone.
   */
  phase: 'waiting' | 'open' | 'failed' | 'done';
  token: number;
  subject: CardSubject;
  opening: CardOpening;
  /** The entries asked for: one, or an ambiguous mention's candidates. */
  asked: readonly EntryRef[];
  /** Their backgrounds, those the glossary has. */
  shown: readonly Background[];
  /** What was asked for before, for Back; the last is the nearest. */
  back: ReadonlyArray<readonly EntryRef[]>;
  /** True while the pointer of a hovered card is neither on mention and card nor on the way between them. */
  leaving: boolean;
  deed: CardDeed | null;
}

export type CardState =
  | { phase: 'closed'; token: number }
  /** The pointer is on a mention; the card opens when it has rested there. */
  | { phase: 'resting'; token: number; subject: CardSubject }
  | ShownCard;

export type CardEvent =
  | { type: 'open'; subject: CardSubject; opening: CardOpening }
  | { type: 'rested'; token: number }
  | { type: 'pointer'; safe: boolean }
  | { type: 'left' }
  /** The reader uses the card: it doesn't close by itself any more. */
  | { type: 'pin' }
  | { type: 'answer'; token: number; backgrounds: ReadonlyArray<Background | null> }
  | { type: 'fail'; token: number }
  | { type: 'ask'; entries: readonly EntryRef[] }
  | { type: 'back' }
  | { type: 'retry' }
  | { type: 'did'; deed: CardDeed }
  | { type: 'close' };

export const CLOSED: CardState = { phase: 'closed', token: 0 };

/** True of every state in which something is on screen. */
export function isShown(state: CardState): state is ShownCard {
  return state.phase !== 'closed' && state.phase !== 'resting';
}

/** The state after an event; the same object when the event changes nothing. */
export function step(state: CardState, event: CardEvent): CardState {
  if (event.type === 'open') return opened(state, event.subject, event.opening);
  if (event.type === 'close') return state.phase === 'closed' ? state : closed(state);
  if (state.phase === 'closed') return state;
  if (state.phase === 'resting') return stepResting(state, event);
  return stepShown(state, event);
}

function opened(state: CardState, subject: CardSubject, opening: CardOpening): CardState {
  if (opening !== 'hover') return waiting(state.token, subject, opening);
  if (isShown(state)) {
    if (state.subject.mention === subject.mention) return state.leaving ? { ...state, leaving: false } : state;
    // On the safe path a pointer may cross other mentions.
    if (state.opening !== 'hover' || !state.leaving) return state;
  }
  if (state.phase === 'resting' && state.subject.mention === subject.mention) return state;
  return { phase: 'resting', token: state.token + 1, subject };
}

function stepResting(state: CardState & { phase: 'resting' }, event: CardEvent): CardState {
  if (event.type === 'rested' && event.token === state.token) return waiting(state.token, state.subject, 'hover');
  return event.type === 'pointer' && !event.safe ? closed(state) : state;
}

function stepShown(state: ShownCard, event: CardEvent): CardState {
  switch (event.type) {
    case 'pointer':
      return state.opening === 'hover' && state.leaving === event.safe ? { ...state, leaving: !event.safe } : state;
    case 'left':
      return state.leaving ? closed(state) : state;
    case 'pin':
      return state.opening === 'hover' ? { ...state, opening: 'pointer', leaving: false } : state;
    case 'did':
      return {
        ...state,
        phase: 'done',
        token: state.token + 1,
        opening: pinned(state),
        leaving: false,
        deed: event.deed,
      };
    default:
      return state.phase === 'done' ? state : stepAsking(state, event);
  }
}

function stepAsking(state: ShownCard, event: CardEvent): CardState {
  const { token, asked, back } = state;
  switch (event.type) {
    case 'answer':
      if (state.phase !== 'waiting' || event.token !== token) return state;
      return { ...state, phase: 'open', shown: event.backgrounds.filter((background) => background !== null) };
    case 'fail':
      return state.phase === 'waiting' && event.token === token ? { ...state, phase: 'failed', shown: [] } : state;
    case 'ask':
      return ask({ ...state, opening: pinned(state) }, event.entries, [...back, asked]);
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

function waiting(token: number, subject: CardSubject, opening: CardOpening): ShownCard {
  const asked = subject.candidates;
  return {
    phase: 'waiting',
    token: token + 1,
    subject,
    opening,
    asked,
    shown: [],
    back: [],
    leaving: false,
    deed: null,
  };
}

function ask(state: ShownCard, asked: readonly EntryRef[], back: ShownCard['back']): ShownCard {
  return { ...state, phase: 'waiting', token: state.token + 1, asked, back };
}

function pinned({ opening }: ShownCard): CardOpening {
  return opening === 'hover' ? 'pointer' : opening;
}

function closed({ token }: CardState): CardState {
  return { phase: 'closed', token: token + 1 };
}
