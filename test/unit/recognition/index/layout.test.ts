import { describe, expect, it } from 'vitest';
import {
  COUNT_KEYS,
  HEADER_UNITS,
  type IndexCounts,
  indexBytes,
  indexParts,
} from '../../../../src/recognition/index/layout.ts';

/** Counts of odd sizes, so that a part that is not aligned would not fit. */
const counts = Object.fromEntries(COUNT_KEYS.map((key, at) => [key, 3 + 2 * at])) as unknown as IndexCounts;
counts.slots = 8;
counts.firstBits = 32;
counts.filterBits = 64;

describe('the layout of an index', () => {
  it('gives every part a place of its own in one buffer, behind the header', () => {
    const buffer = new ArrayBuffer(indexBytes(counts));
    const parts = Object.values(indexParts(counts, buffer));
    const places = parts
      .map((part) => [part.byteOffset, part.byteOffset + part.byteLength] as const)
      .sort(([a], [b]) => a - b);
    expect(places[0]?.[0]).toBe(HEADER_UNITS * 4);
    places.slice(1).forEach(([start], at) => {
      expect(start).toBeGreaterThanOrEqual(places[at]?.[1] ?? 0);
    });
    expect(places.at(-1)?.[1]).toBeLessThanOrEqual(buffer.byteLength);
  });

  it('has no more bytes than that, but for whole units at the end', () => {
    const parts = Object.values(indexParts(counts, new ArrayBuffer(indexBytes(counts))));
    const bytes = parts.reduce((sum, part) => sum + part.byteLength, HEADER_UNITS * 4);
    expect(indexBytes(counts) - bytes).toBeLessThan(4 * parts.length);
    expect(indexBytes(counts) % 4).toBe(0);
  });
});
