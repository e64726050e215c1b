import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardSubject } from '../../../../src/content/card/card.ts';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  isShown,
  type ShownCard,
  step,
} from '../../../../src/content/card/card-state.ts';
import type { Background } from '../../../../src/messages/message-map.ts';
import type { EntryRef } from '../../../../src/pack/entry-ref.ts';
import { refOf } from '../../../refs.ts';

const subject = (mention: number, ...candidates: EntryRef[]): CardSubject => ({
  mention,
  surface: 'Oland',
  candidates: candidates.length > 0 ? candidates : [refOf('mira-oland')],
  why: { rule: 'full', names: [] },
  rects: () => [],
});

const background = (id: EntryRef): Background => ({
  entry: { id, type: 'person', label: id, gloss: id, forms: [{ text: id }], naming: null },
  language: 'en',
  facts: [],
  best: [],
  relations: [],
  voice: null,
  neighbours: [],
});

const played = (...events: CardEvent[]): CardState => events.reduce(step, CLOSED);

const shown = (state: CardState): ShownCard => {
  if (!isShown(state)) throw new Error(`nothing is on screen: ${state.phase}`);
  return state;
};

/** Opens, and answers what was asked for. */
const answered = (state: CardState): CardState => {
  const { token, asked } = shown(state);
  return step(state, { type: 'answer', token, backgrounds: asked.map(background) });
};

const ids = (state: CardState) => shown(state).shown.map(({ entry }) => entry.id);

describe('opening', () => {
  test('asks for the entry and shows the answer', () => {
    const waiting = played({ type: 'open', subject: subject(1), opening: 'pointer' });
    expect(waiting).toMatchObject({ phase: 'waiting', asked: [refOf('mira-oland')], shown: [] });
    expect(answered(waiting)).toMatchObject({ phase: 'open' });
    expect(ids(answered(waiting))).toEqual([refOf('mira-oland')]);
  });

  test('asks for every candidate of an ambiguous mention', () => {
    const state = answered(
      played({ type: 'open', subject: subject(1, refOf('mira-oland'), refOf('jon-oland')), opening: 'pointer' }),
    );
    expect(ids(state)).toEqual([refOf('mira-oland'), refOf('jon-oland')]);
  });

  test('an entry that the glossary does not have is left out', () => {
    const waiting = shown(played({ type: 'open', subject: subject(1, refOf('a'), refOf('b')), opening: 'pointer' }));
    const state = step(waiting, { type: 'answer', token: waiting.token, backgrounds: [null, background(refOf('b'))] });
    expect(ids(state)).toEqual([refOf('b')]);
  });
});

describe('late answers are dropped', () => {
  test('after the card was closed', () => {
    const waiting = shown(played({ type: 'open', subject: subject(1), opening: 'pointer' }));
    const closed = step(waiting, { type: 'close' });
    expect(step(closed, { type: 'answer', token: waiting.token, backgrounds: [background(refOf('mira-oland'))] })).toBe(
      closed,
    );
    expect(step(closed, { type: 'fail', token: waiting.token })).toBe(closed);
  });

  test('after the card moved on to another mention', () => {
    const first = shown(played({ type: 'open', subject: subject(1), opening: 'pointer' }));
    const second = step(first, { type: 'open', subject: subject(2, refOf('jon-oland')), opening: 'pointer' });
    expect(step(second, { type: 'answer', token: first.token, backgrounds: [background(refOf('mira-oland'))] })).toBe(
      second,
    );
    expect(ids(answered(second))).toEqual([refOf('jon-oland')]);
  });

  test('after a failure was tried again', () => {
    const first = shown(played({ type: 'open', subject: subject(1), opening: 'pointer' }));
    const failed = step(first, { type: 'fail', token: first.token });
    expect(failed.phase).toBe('failed');
    const again = step(failed, { type: 'retry' });
    expect(step(again, { type: 'fail', token: first.token })).toBe(again);
    expect(answered(again).phase).toBe('open');
  });

  test('whatever happens, what is shown was asked for last', () => {
    const entries = fc.constantFrom(refOf('a'), refOf('b'), refOf('c'));
    const commands = fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('open' as const), mention: fc.nat(3), entry: entries }),
        fc.record({ type: fc.constant('ask' as const), entry: entries }),
        fc.record({ type: fc.constantFrom('back' as const, 'close' as const, 'retry' as const) }),
        fc.record({ type: fc.constantFrom('answer' as const, 'fail' as const), which: fc.nat(20) }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(commands, (list) => {
        const questions: Array<{ token: number; asked: readonly EntryRef[] }> = [];
        let state: CardState = CLOSED;
        for (const command of list) {
          const before = state;
          if (command.type === 'open') {
            state = step(state, { type: 'open', subject: subject(command.mention, command.entry), opening: 'pointer' });
          } else if (command.type === 'ask') state = step(state, { type: 'ask', entries: [command.entry] });
          else if (command.type === 'answer' || command.type === 'fail') {
            const question = questions[command.which % Math.max(1, questions.length)];
            if (!question) continue;
            const backgrounds = question.asked.map(background);
            state = step(
              state,
              command.type === 'fail'
                ? { type: 'fail', token: question.token }
                : { type: 'answer', token: question.token, backgrounds },
            );
          } else state = step(state, { type: command.type });
          if (state !== before && state.phase === 'waiting' && state.token !== before.token) {
            questions.push({ token: state.token, asked: state.asked });
          }
          if (state.phase === 'open') expect(ids(state)).toEqual(state.asked);
        }
        expect(new Set(questions.map(({ token }) => token)).size).toBe(questions.length);
      }),
    );
  });
});

describe('names inside facts', () => {
  const open = answered(played({ type: 'open', subject: subject(1), opening: 'pointer' }));

  test('lead to their entry, and Back returns step by step', () => {
    const second = answered(step(open, { type: 'ask', entries: [refOf('vell')] }));
    const third = answered(step(second, { type: 'ask', entries: [refOf('harbour-line')] }));
    expect(ids(third)).toEqual([refOf('harbour-line')]);
    expect(ids(answered(step(third, { type: 'back' })))).toEqual([refOf('vell')]);
    const home = answered(step(step(third, { type: 'back' }), { type: 'back' }));
    expect(ids(home)).toEqual([refOf('mira-oland')]);
    expect(shown(home).back).toEqual([]);
    expect(step(home, { type: 'back' })).toBe(home);
  });

  test('keep what was shown until the answer is there, so that nothing jumps', () => {
    const waiting = step(open, { type: 'ask', entries: [refOf('vell')] });
    expect(waiting.phase).toBe('waiting');
    expect(ids(waiting)).toEqual([refOf('mira-oland')]);
  });

  test('lead from a choice, and back to it', () => {
    const choice = answered(played({ type: 'open', subject: subject(1, refOf('a'), refOf('b')), opening: 'pointer' }));
    const one = answered(step(choice, { type: 'ask', entries: [refOf('b')] }));
    expect(ids(one)).toEqual([refOf('b')]);
    expect(ids(answered(step(one, { type: 'back' })))).toEqual([refOf('a'), refOf('b')]);
  });
});

describe('hover', () => {
  const resting = played({ type: 'open', subject: subject(1), opening: 'hover' });
  const hovered = answered(step(resting, { type: 'rested', token: resting.token }));

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
    expect(shown(away).leaving).toBe(true);
    expect(step(away, { type: 'left' }).phase).toBe('closed');
    const back = step(away, { type: 'pointer', safe: true });
    expect(step(back, { type: 'left' })).toBe(back);
  });

  test('a card that is used, or was opened by a click, stays', () => {
    for (const used of [
      step(hovered, { type: 'pin' }),
      step(hovered, { type: 'ask', entries: [refOf('vell')] }),
      answered(played({ type: 'open', subject: subject(1), opening: 'pointer' })),
    ]) {
      expect(shown(step(used, { type: 'pointer', safe: false })).leaving).toBe(false);
      expect(step(used, { type: 'open', subject: subject(2), opening: 'hover' })).toBe(used);
    }
  });

  test('moves on to another mention the pointer rests on, but not to one it crosses on the way to the card', () => {
    const other: CardEvent = { type: 'open', subject: subject(2), opening: 'hover' };
    expect(step(hovered, other)).toBe(hovered);
    expect(step(step(hovered, { type: 'pointer', safe: false }), other).phase).toBe('resting');
  });
});

describe('deeds', () => {
  const open = answered(played({ type: 'open', subject: subject(1), opening: 'pointer' }));
  const done = step(open, { type: 'did', deed: 'never' });

  test('are told with the entry they are about, until the card closes', () => {
    expect(done).toMatchObject({ phase: 'done', deed: 'never' });
    expect(ids(done)).toEqual([refOf('mira-oland')]);
    expect(step(done, { type: 'open', subject: subject(2), opening: 'hover' })).toBe(done);
    expect(step(done, { type: 'back' })).toBe(done);
    expect(step(done, { type: 'close' }).phase).toBe('closed');
  });

  test('drop the answer that was still on its way', () => {
    const asking = shown(step(open, { type: 'ask', entries: [refOf('vell')] }));
    const deed = step(asking, { type: 'did', deed: 'site-off' });
    expect(step(deed, { type: 'answer', token: asking.token, backgrounds: [background(refOf('vell'))] })).toBe(deed);
  });
});
