import { describe, expect, test } from 'vitest';
import type { CardSubject } from '../../../../src/content/card/card.ts';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  isOpen,
  type OpenCard,
  step,
} from '../../../../src/content/card/card-state.ts';
import { refOf } from '../../../refs.ts';

const subject = (mention: number): CardSubject => ({
  mention,
  surface: 'Oland',
  candidates: [refOf('mira-oland')],
  why: { rule: 'full', names: [] },
  hint: false,
  isOnDark: () => false,
  page: () => [],
  rects: () => [],
});

const played = (...events: CardEvent[]): CardState => events.reduce(step, CLOSED);

const open = (state: CardState): OpenCard => {
  if (!isOpen(state)) throw new Error(`no card is open: ${state.phase}`);
  return state;
};

describe('every opening has a token of its own', () => {
  test('also after the card was closed, and when it moves on to another mention', () => {
    const first = played({ type: 'open', subject: subject(1), opening: 'pointer' });
    const second = step(first, { type: 'open', subject: subject(2), opening: 'pointer' });
    const third = step(step(second, { type: 'close' }), { type: 'open', subject: subject(2), opening: 'keyboard' });
    expect(new Set([first, second, third].map((state) => open(state).token)).size).toBe(3);
    expect(open(second).subject.mention).toBe(2);
  });
});

describe('hover', () => {
  const resting = played({ type: 'open', subject: subject(1), opening: 'hover' });
  const hovered = step(resting, { type: 'rested', token: resting.token });

  test('opens once the pointer has rested', () => {
    expect(resting.phase).toBe('resting');
    expect(hovered).toMatchObject({ phase: 'open', opening: 'hover', leaving: false });
  });

  test('the same mention again does not start the wait anew', () => {
    expect(step(resting, { type: 'open', subject: subject(1), opening: 'hover' })).toBe(resting);
  });

  test('gives up when the pointer leaves before', () => {
    const left = step(resting, { type: 'pointer', safe: false });
    expect(left.phase).toBe('closed');
    expect(step(left, { type: 'rested', token: resting.token })).toBe(left);
  });

  test('closes when the pointer was away for long, not when it came back', () => {
    const away = step(hovered, { type: 'pointer', safe: false });
    expect(open(away).leaving).toBe(true);
    expect(step(away, { type: 'left' }).phase).toBe('closed');
    const back = step(away, { type: 'pointer', safe: true });
    expect(step(back, { type: 'left' })).toBe(back);
  });

  test('a card that is used, or was opened by a click, stays', () => {
    for (const used of [
      step(hovered, { type: 'pin' }),
      step(hovered, { type: 'did' }),
      played({ type: 'open', subject: subject(1), opening: 'pointer' }),
    ]) {
      expect(open(step(used, { type: 'pointer', safe: false })).leaving).toBe(false);
      expect(step(used, { type: 'open', subject: subject(2), opening: 'hover' })).toBe(used);
    }
  });

  test('moves on to another mention the pointer rests on, but not to one it crosses on the way to the card', () => {
    const other: CardEvent = { type: 'open', subject: subject(2), opening: 'hover' };
    expect(step(hovered, other)).toBe(hovered);
    expect(step(step(hovered, { type: 'pointer', safe: false }), other).phase).toBe('resting');
  });
});

describe('commands', () => {
  const done = played(
    { type: 'open', subject: subject(1), opening: 'hover' },
    { type: 'rested', token: 1 },
    { type: 'did' },
  );

  test('keep the card, wherever the pointer goes, until it is closed', () => {
    expect(open(done)).toMatchObject({ done: true, opening: 'pointer', leaving: false });
    expect(step(done, { type: 'pointer', safe: false })).toBe(done);
    expect(step(done, { type: 'left' })).toBe(done);
    expect(step(done, { type: 'open', subject: subject(2), opening: 'hover' })).toBe(done);
    expect(step(done, { type: 'close' }).phase).toBe('closed');
  });
});
