/** Lines of articles as they come from elsewhere: what is wrong with one is said with its number, and the others go on. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, make, makeOfBytes } from './archive-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const [first = '', second = '', third = ''] = archiveOf(3);
const undated = (sentence: string) => sentence.includes(' says no date');

describe('lines of articles', () => {
  it.each([1, 2, 500])('that are broken are told with their numbers, in batches of %i', async (batch) => {
    const [bad, good] = [at(`bad-${batch}.json`), at(`good-${batch}.json`)];
    const lines: Array<string | Uint8Array> = [
      `\ufeff${first}`,
      '',
      '{"text": "It never',
      Buffer.concat([Buffer.from('{"text": "A name in Windows-1252: Ren'), Uint8Array.of(0xe9), Buffer.from('."}')]),
      `${second}\r`,
      '   ',
      'null',
      '{"title": "No text"}',
      first,
      '[1, 2]',
      '"text"',
      // As where two files were put together.
      `\ufeff${third}`,
    ];
    const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
    // In pieces that end anywhere, within a letter's bytes too; the last line without an end.
    const pieces = Array.from({ length: Math.ceil((bytes.length - 1) / 7) }, (_, i) =>
      bytes.subarray(7 * i, Math.min(bytes.length - 1, 7 * i + 7)),
    );
    const told = await makeOfBytes(pieces, '-', '--out', bad, '--batch', `${batch}`);
    expect(told.slice(0, -1)).toEqual([
      'line 3 is damaged — write one article a line, as JSON',
      'line 4 is not in UTF-8 — write it so',
      'line 7 is damaged — write one article a line, as JSON',
      'line 8 holds no text — leave it out, or paste what it should say',
      'line 9 has the same text as line 1 — it was left out',
      'line 10 holds no text — leave it out, or paste what it should say',
      'line 11 holds no text — leave it out, or paste what it should say',
    ]);
    await make([first, second, third], '-', '--out', good);
    expect(readFileSync(bad, 'utf8')).toBe(readFileSync(good, 'utf8'));
  });

  it('that are larger than any article are told, and hold no memory', async () => {
    const megabyte = Buffer.alloc(1_048_576, 'harbour ');
    let most = 0;
    function* pieces() {
      yield Buffer.from(`${first}\n{"text": "`);
      for (let i = 0; i < 400; i++) {
        yield Buffer.from(megabyte);
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from(`"}\n${second}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const told = await makeOfBytes(pieces(), '-', '--out', at('large.json'));
    expect(told.slice(0, -1)).toEqual(['line 2 is larger than 100 MB — split it into parts']);
    expect(told.at(-1)).toContain('of 2 documents');
    expect(most - before).toBeLessThan(300 * 1_048_576);
  });

  it('in UTF-16 are refused, once', async () => {
    const text = Buffer.from(`\ufeff${first}\n${second}\n`, 'utf16le');
    expect(await makeOfBytes([text], '-', '--out', at('utf16.json'))).toEqual([
      'The articles are in UTF-16 — write them in UTF-8',
    ]);
  });

  it('give the same bytes in any order, with dates or without', async () => {
    const lines = archiveOf(60);
    const [one, two] = [at('one.backgrounder'), at('two.backgrounder')];
    const told = await make(lines, '-', '--out', one, '--batch', '9');
    expect(told.filter(undated)).toHaveLength(12);
    await make(lines.toReversed(), '-', '--out', two, '--batch', '25');
    expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
  });
});
