import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardTopic } from '../../../../src/messages/card.ts';
import type { Background } from '../../../../src/messages/message-map.ts';
import type { EntryRef } from '../../../../src/pack/entry-ref.ts';
import {
  EMPTY,
  isShown,
  type Naming,
  type ShownCard,
  step,
  type ViewEvent,
  type ViewState,
} from '../../../../src/ui/card/view-state.ts';
import { refOf } from '../../../refs.ts';

const topic = (turn: number, ...candidates: EntryRef[]): CardTopic => ({
  turn,
  surface: 'Oland',
  hint: false,
  candidates: candidates.length > 0 ? candidates : [refOf('mira-oland')],
  why: { rule: 'full', names: [] },
  opening: 'pointer',
  dark: false,
  page: [],
  address: '',
});

const background = (id: EntryRef): Background => ({
  pack: { id: 'news', title: 'News', language: 'en', bundled: true },
  own: id,
  others: [],
  entry: {
    id,
    type: 'person',
    label: id,
    gloss: id,
    language: 'en',
    otherNames: [],
    forms: [{ text: id }],
    naming: null,
  },
  language: 'en',
  facts: [],
  best: [],
  relations: [],
  voice: null,
  neighbours: [],
});

const played = (...events: ViewEvent[]): ViewState => events.reduce(step, EMPTY);

const shown = (state: ViewState): ShownCard => {
  if (!isShown(state)) throw new Error(`nothing is on screen: ${state.phase}`);
  return state;
};

/** Opens, and answers what was asked for. */
const answered = (state: ViewState): ViewState => {
  const { token, asked } = shown(state);
  return step(state, { type: 'answer', token, backgrounds: asked.map(background) });
};

const ids = (state: ViewState) => shown(state).shown.map(({ entry }) => entry.id);

describe('a topic', () => {
  test('asks for the entry and shows the answer', () => {
    const waiting = played({ type: 'explain', topic: topic(1) });
    expect(waiting).toMatchObject({ phase: 'waiting', asked: [refOf('mira-oland')], shown: [] });
    expect(answered(waiting)).toMatchObject({ phase: 'open' });
    expect(ids(answered(waiting))).toEqual([refOf('mira-oland')]);
  });

  test('asks for every candidate of an ambiguous mention', () => {
    const state = answered(played({ type: 'explain', topic: topic(1, refOf('mira-oland'), refOf('jon-oland')) }));
    expect(ids(state)).toEqual([refOf('mira-oland'), refOf('jon-oland')]);
  });

  test('an entry that the glossary does not have is left out', () => {
    const waiting = shown(played({ type: 'explain', topic: topic(1, refOf('a'), refOf('b')) }));
    const state = step(waiting, { type: 'answer', token: waiting.token, backgrounds: [null, background(refOf('b'))] });
    expect(ids(state)).toEqual([refOf('b')]);
  });
});

describe('late answers are dropped', () => {
  test('after the card moved on to another mention', () => {
    const first = shown(played({ type: 'explain', topic: topic(1) }));
    const second = step(first, { type: 'explain', topic: topic(2, refOf('jon-oland')) });
    expect(step(second, { type: 'answer', token: first.token, backgrounds: [background(refOf('mira-oland'))] })).toBe(
      second,
    );
    expect(ids(answered(second))).toEqual([refOf('jon-oland')]);
  });

  test('after a failure was tried again', () => {
    const first = shown(played({ type: 'explain', topic: topic(1) }));
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
        fc.record({ type: fc.constant('explain' as const), mention: fc.nat(3), entry: entries }),
        fc.record({ type: fc.constant('ask' as const), entry: entries }),
        fc.record({ type: fc.constantFrom('back' as const, 'retry' as const) }),
        fc.record({ type: fc.constant('refused' as const), why: fc.constantFrom('covered' as const, 'soon' as const) }),
        fc.record({ type: fc.constantFrom('answer' as const, 'fail' as const), which: fc.nat(20) }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(commands, (list) => {
        const questions: Array<{ token: number; asked: readonly EntryRef[] }> = [];
        let state: ViewState = EMPTY;
        for (const command of list) {
          const before = state;
          if (command.type === 'explain') {
            state = step(state, { type: 'explain', topic: topic(command.mention, command.entry) });
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
          } else state = step(state, command as ViewEvent);
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
  const open = answered(played({ type: 'explain', topic: topic(1) }));

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
    const choice = answered(played({ type: 'explain', topic: topic(1, refOf('a'), refOf('b')) }));
    const one = answered(step(choice, { type: 'ask', entries: [refOf('b')] }));
    expect(ids(one)).toEqual([refOf('b')]);
    expect(ids(answered(step(one, { type: 'back' })))).toEqual([refOf('a'), refOf('b')]);
  });
});

describe('commands', () => {
  const open = answered(played({ type: 'explain', topic: topic(1) }));
  const done = step(open, { type: 'did', command: 'never' });

  test('are told with the entry they are about, until there is something else to explain', () => {
    expect(done).toMatchObject({ phase: 'done', command: 'never' });
    expect(ids(done)).toEqual([refOf('mira-oland')]);
    expect(step(done, { type: 'back' })).toBe(done);
    expect(step(done, { type: 'explain', topic: topic(2) }).phase).toBe('waiting');
  });

  test('drop the answer that was still on its way', () => {
    const asking = shown(step(open, { type: 'ask', entries: [refOf('vell')] }));
    const command = step(asking, { type: 'did', command: 'site-off' });
    expect(step(command, { type: 'answer', token: asking.token, backgrounds: [background(refOf('vell'))] })).toBe(
      command,
    );
  });

  test('that were refused are told so until the reader goes on, and leave all else as it was', () => {
    const refused = shown(step(open, { type: 'refused', why: 'soon' }));
    expect(refused).toEqual({ ...shown(open), refused: 'soon' });
    expect(shown(step(refused, { type: 'ask', entries: [refOf('vell')] })).refused).toBeNull();
    expect(shown(step(refused, { type: 'did', command: 'never' })).refused).toBeNull();
  });
});

describe('the form of a name', () => {
  const naming = {
    entry: null,
    name: { type: 'person', forms: [{ text: 'Oland', use: 'always' }], gloss: '', language: 'en', cases: false },
    hint: null,
  } as const satisfies Naming;
  const selected: CardTopic = { ...topic(1), candidates: [], selected: { around: '', language: '' } };

  test('comes when it is proposed, unless something else is shown by then', () => {
    const waiting = shown(played({ type: 'explain', topic: selected }));
    expect(waiting.asked).toEqual([]);
    const form = shown(step(waiting, { type: 'form', token: waiting.token, naming }));
    expect(form).toMatchObject({ phase: 'naming', naming });
    const later = step(waiting, { type: 'explain', topic: topic(2) });
    expect(step(later, { type: 'form', token: waiting.token, naming })).toBe(later);
  });

  test('of a name that is there gives way to what was shown before', () => {
    const open = answered(played({ type: 'explain', topic: topic(1) }));
    const form = step(open, { type: 'form', token: open.token, naming });
    const back = shown(step(form, { type: 'leave-form' }));
    expect(back).toMatchObject({ phase: 'open', naming: null });
    expect(step(back, { type: 'leave-form' })).toBe(back);
  });

  test('ends in what was done, which may turn out not to be undone', () => {
    const waiting = shown(played({ type: 'explain', topic: selected }));
    const form = step(waiting, { type: 'form', token: waiting.token, naming });
    const done = step(form, { type: 'did', command: 'added', named: 'Oland' });
    expect(done).toMatchObject({ phase: 'done', command: 'added', named: 'Oland', naming: null });
    expect(step(done, { type: 'not-undone', failure: 'names_gone' })).toMatchObject({ failure: 'names_gone' });
  });
});

test('before there is a topic nothing is shown, whatever happens', () => {
  for (const event of [
    { type: 'answer', token: 0, backgrounds: [background(refOf('a'))] },
    { type: 'did', command: 'never' },
    { type: 'retry' },
  ] as const)
    expect(step(EMPTY, event)).toBe(EMPTY);
});
