import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound } from '../../../src/text/lower-bound.ts';

it('finds the first place that is not before what is looked for, as a look from the front does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: -1, max: 51 }), (numbers, wanted) => {
      const row = numbers.sort((a, b) => a - b);
      const first = row.findIndex((number) => number >= wanted);
      expect(lowerBound(row.length, (at) => (row[at] as number) < wanted)).toBe(first < 0 ? row.length : first);
    }),
    { seed: 20_261_128 },
  );
});
