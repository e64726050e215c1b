/**
 * When the card is there, as a pure state machine; what it says is its frame's business (`src/card/`). Every opening has a
 * token of its own; what belongs to another one comes too late and changes nothing.
 */
import type { CardOpening } from '../../messages/card.ts';
import type { CardSubject } from './card.ts';

/** The card is open on a mention, or about to be drawn there. */
export interface OpenCard {
  phase: 'open';
  token: number;
  subject: CardSubject;
  opening: CardOpening;
  /** True while the pointer of a hovered card is neither on mention and card nor on the way between them. */
  leaving: boolean;
  /** The reader did something that can be undone: the card stays until they have seen it, whatever becomes of the mention. */
  done: boolean;
}

export type CardState =
  | { phase: 'closed'; token: number }
  /** The pointer is on a mention; the card opens when it has rested there. */
  | { phase: 'resting'; token: number; subject: CardSubject }
  | OpenCard;

export type CardEvent =
  | { type: 'open'; subject: CardSubject; opening: CardOpening }
  | { type: 'rested'; token: number }
  | { type: 'pointer'; safe: boolean }
  | { type: 'left' }
  /** The reader uses the card: it doesn't close by itself any more. */
  | { type: 'pin' }
  | { type: 'did' }
  | { type: 'close' };

export const CLOSED: CardState = { phase: 'closed', token: 0 };

/** True of the state in which the card is open. */
export function isOpen(state: CardState): state is OpenCard {
  return state.phase === 'open';
}

/** The state after an event; the same object when the event changes nothing. */
export function step(state: CardState, event: CardEvent): CardState {
  if (event.type === 'open') return opened(state, event.subject, event.opening);
  if (event.type === 'close') return state.phase === 'closed' ? state : closed(state);
  if (state.phase === 'closed') return state;
  if (state.phase === 'resting') return stepResting(state, event);
  return stepOpen(state, event);
}

function opened(state: CardState, subject: CardSubject, opening: CardOpening): CardState {
  if (opening !== 'hover') return open(state.token, subject, opening);
  if (isOpen(state)) {
    if (state.subject.mention === subject.mention) return state.leaving ? { ...state, leaving: false } : state;
    // On the safe path a pointer may cross other mentions.
    if (state.opening !== 'hover' || !state.leaving) return state;
  }
  if (state.phase === 'resting' && state.subject.mention === subject.mention) return state;
  return { phase: 'resting', token: state.token + 1, subject };
}

function stepResting(state: CardState & { phase: 'resting' }, event: CardEvent): CardState {
  if (event.type === 'rested' && event.token === state.token) return open(state.token, state.subject, 'hover');
  return event.type === 'pointer' && !event.safe ? closed(state) : state;
}

function stepOpen(state: OpenCard, event: CardEvent): CardState {
  switch (event.type) {
    case 'pointer':
      return state.opening === 'hover' && state.leaving === event.safe ? { ...state, leaving: !event.safe } : state;
    case 'left':
      return state.leaving ? closed(state) : state;
    case 'pin':
      return state.opening === 'hover' ? { ...state, opening: 'pointer', leaving: false } : state;
    case 'did':
      return { ...state, opening: state.opening === 'hover' ? 'pointer' : state.opening, leaving: false, done: true };
    default:
      return state;
  }
}

function open(token: number, subject: CardSubject, opening: CardOpening): OpenCard {
  return { phase: 'open', token: token + 1, subject, opening, leaving: false, done: false };
}

function closed({ token }: CardState): CardState {
  return { phase: 'closed', token: token + 1 };
}
