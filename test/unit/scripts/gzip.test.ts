import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gzipOf } from '../../../scripts/archive/gzip.ts';

async function packed(texts: Iterable<string>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of gzipOf(texts)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Some three megabytes, no two lines alike, with letters of two bytes at the edges of blocks. */
const LINES = Array.from({ length: 60_000 }, (_, i) => `Строка ${i * 7919} of ${i} lines, said ${(i * i) % 997}.\n`);
const TEXT = LINES.join('');

it('texts of several blocks are one member of gzip, which browsers read, hardly larger than in one piece', async () => {
  const file = await packed(LINES);
  expect(Buffer.byteLength(TEXT)).toBeGreaterThan(2 ** 21);
  expect(gunzipSync(file).toString()).toBe(TEXT);
  const stream = new Blob([new Uint8Array(file)]).stream().pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(stream).text()).toBe(TEXT);
  expect(file.length).toBeLessThan(gzipSync(TEXT).length * 1.01);
});

it('the same texts give the same bytes, however they are cut', async () => {
  const file = await packed(LINES);
  expect((await packed([TEXT])).equals(file)).toBe(true);
  expect((await packed([...TEXT.matchAll(/.{1,99991}/gs)].map(([piece]) => piece))).equals(file)).toBe(true);
});

it('no text at all, and exactly one block, are packed too', async () => {
  for (const text of ['', 'a'.repeat(2 ** 20), 'b'.repeat(2 ** 21)])
    expect(gunzipSync(await packed([text])).toString() === text).toBe(true);
});
