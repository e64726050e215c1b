import { expect, it } from 'vitest';
import { memoize } from '../../../../src/recognition/index/memoize.ts';

it('asks once for the same number, and again only when two others took its place', () => {
  const asked: number[] = [];
  const double = memoize((number) => {
    asked.push(number);
    return number * 2;
  });
  expect([double(3), double(3), double(0), double(0)]).toEqual([6, 6, 0, 0]);
  expect(asked).toEqual([3, 0]);
  expect([double(3 + 4096), double(3), double(3 + 4096)]).toEqual([8198, 6, 8198]);
  expect(asked).toEqual([3, 0, 4099]);
  expect([double(3 + 8192), double(3 + 4096), double(3)]).toEqual([16_390, 8198, 6]);
  expect(asked).toEqual([3, 0, 4099, 8195, 3]);
});
