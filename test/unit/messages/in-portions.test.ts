import { expect, it } from 'vitest';
import { inPortions } from '../../../src/messages/in-portions.ts';

it('asks for many a few at a time, and gives all answers in order', async () => {
  const asked: number[] = [];
  const all = Array.from({ length: 450 }, (_, at) => at);
  const answers = await inPortions(all, async (some) => {
    asked.push(some.length);
    return some.map((each) => each * 2);
  });
  expect(asked).toEqual([200, 200, 50]);
  expect(answers).toEqual(all.map((each) => each * 2));
});
