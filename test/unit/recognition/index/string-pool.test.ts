import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StringPool } from '../../../../src/recognition/index/string-pool.ts';

it('gives every string back by its number, however many and however long', () => {
  const decoder = new TextDecoder();
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('ə'.repeat(40_000))), { maxLength: 20 });
  fc.assert(
    fc.property(texts, (all) => {
      const pool = new StringPool();
      expect(all.map((text) => pool.add(text))).toEqual(all.map((_, at) => at));
      const { starts, bytes } = pool;
      expect(all.map((_, at) => decoder.decode(bytes.subarray(starts[at], starts[at + 1])))).toEqual(all);
    }),
    { seed: 20_261_128, numRuns: 50 },
  );
  const pool = new StringPool();
  for (let number = 0; number < 10_000; number++) pool.add(`${number}`);
  expect(decoder.decode(pool.bytes.subarray(pool.starts[9999], pool.starts[10_000]))).toBe('9999');
});
