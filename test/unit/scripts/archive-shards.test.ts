/** An archive cut into any number of shards, put together in any order and in any steps. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, make } from './archive-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = archiveOf(50);
let files = 0;
const fresh = (ending: string) => join(folder, `${files++}.${ending}`);

/** Puts files together, some at a time, as the numbers say; gives the one that is left. */
async function mergeAll(parts: readonly string[], ending: string, choices: readonly number[]): Promise<string> {
  const left = [...parts];
  for (let step = 0; left.length > 1; step++) {
    const choice = (i: number) => choices[(3 * step + i) % choices.length] ?? 0;
    const some = Array.from({ length: Math.min(left.length, 2 + (choice(0) % 2)) }, (_, i) => {
      return left.splice(choice(i + 1) % left.length, 1).join();
    });
    const out = fresh(ending);
    expect(await make([], 'merge', ...some, '--out', out)).toHaveLength(1);
    left.push(out);
  }
  return left.join();
}

describe('an archive in shards', () => {
  it('gives the bytes that it gives at once, however it is cut and put together', async () => {
    const whole = fresh('json');
    await make(lines, '-', '--out', whole);
    const cut = fc.record({
      of: fc.integer({ min: 1, max: 9 }),
      batches: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 9, maxLength: 9 }),
      choices: fc.array(fc.nat({ max: 100 }), { minLength: 7, maxLength: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ of, batches, choices }) => {
        const shards = Array.from({ length: of }, (_, i) => ({
          shard: `${i + 1}/${of}`,
          batch: `${batches[i]}`,
          words: fresh('words'),
          names: fresh('names'),
        }));
        for (const { shard, batch, words } of shards)
          await make(lines, '-', '--shard', shard, '--batch', batch, '--out', words);
        const words = await mergeAll(
          shards.map((each) => each.words),
          'words',
          choices,
        );
        for (const { shard, batch, names } of shards.toReversed())
          await make(lines, '-', '--shard', shard, '--batch', batch, '--words', words, '--out', names);
        const names = await mergeAll(
          shards.map((each) => each.names),
          'names',
          choices,
        );
        const out = fresh('json');
        await make([], 'merge', names, '--out', out);
        expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('makes no pack where none of the shards holds a document', async () => {
    const [words, names, out] = [fresh('words'), fresh('names'), fresh('json')];
    await make([], '-', '--shard', '1/1', '--out', words);
    await make([], '-', '--shard', '1/1', '--words', words, '--out', names);
    expect(await make([], 'merge', names, '--out', out)).toEqual([
      'There is no document that can be read — no pack was made',
    ]);
  });
});
