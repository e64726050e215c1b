import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ownCopy } from '../../../src/text/own-copy.ts';

const MEGABYTE = 1_000_000;

/** Megabytes that so many pieces of a megabyte's text take, each cut out and kept in this way. */
function memoryOf(keep: (piece: string) => string): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 60 }, (_, i) =>
    keep(Buffer.alloc(MEGABYTE, `Irena Kovač of Port Ellery ${i} `).toString('latin1').slice(100, 140)),
  );
  collect();
  const after = process.memoryUsage().heapUsed;
  expect(kept).toHaveLength(60);
  return (after - before) / MEGABYTE;
}

describe('a copy of a piece of text', () => {
  it('is the same text', () => {
    for (const text of ['', 'Kovač', 'line\n"quoted"', '\u2028', '𝒳', '\ud835 alone']) expect(ownCopy(text)).toBe(text);
  });

  it('lets go of the text that it was cut from', () => {
    expect(memoryOf(ownCopy)).toBeLessThan(20);
    // Were this to fail one day, engines would have learnt it, and the copy could go.
    expect(memoryOf((piece) => piece)).toBeGreaterThan(40);
  });
});
