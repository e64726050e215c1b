import { expect, it } from 'vitest';
import { scoreAnswers } from '../../../scripts/answers/evaluate-answers.ts';

const pair = { entry: 'ada', page: [], why: '', best: ['a', 'b'], good: ['c'], junk: ['x'] };

it('counts best, good and junk among the first three that are shown', () => {
  expect(scoreAnswers([pair], () => ['a', 'x', 'c', 'b'])).toEqual({
    pairs: 1,
    shown: 3,
    best: 1,
    good: 1,
    junk: 1,
    wanted: 2,
    first: 1,
  });
  expect(scoreAnswers([pair, pair], () => ['x']).first).toBe(0);
});
