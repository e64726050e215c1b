import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { readIndexFile, writeIndexFile } from '../../../../src/recognition/index/index-file.ts';
import { saveIndex } from '../../../../src/recognition/index/stored-index.ts';
import { entry, packOf } from '../make-pack.ts';

const index = buildIndex([packOf([entry('baku', 'place', ['Baku'])])]);
const pack = new TextEncoder().encode('{"the pack": 1}');
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('an index in a file of its own', () => {
  it('is read as it was written, beside the pack that it was made of', async () => {
    const read = await readIndexFile(bufferOf(await writeIndexFile(index, pack)), pack);
    expect(read && new Uint8Array(saveIndex(read))).toEqual(new Uint8Array(saveIndex(index)));
  });

  it('is nothing beside another pack, or when its bytes are not whole', async () => {
    const file = await writeIndexFile(index, pack);
    expect(await readIndexFile(bufferOf(file), pack.slice(1))).toBeNull();
    expect(await readIndexFile(bufferOf(file.subarray(0, -4)), pack)).toBeNull();
    expect(await readIndexFile(bufferOf(file.subarray(0, 32)), pack)).toBeNull();
    expect(await readIndexFile(new ArrayBuffer(), pack)).toBeNull();
    const damaged = file.with(100, (file[100] ?? 0) ^ 1);
    expect(await readIndexFile(bufferOf(damaged), pack)).toBeNull();
  });
});

describe('the bundled pack’s index', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-file-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made with the pack, and the same bytes every time', async () => {
    const made = ['one', 'two'].map((name) => {
      const out = join(folder, `${name}.pack.json`);
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-pack.ts', 'test/packs/valid', out]);
      return { json: readFileSync(out), index: readFileSync(join(folder, `${name}.index`)) };
    });
    const [first, second] = made;
    if (!first || !second) throw new Error('two were made');
    expect(first.index.equals(second.index)).toBe(true);
    const read = await readIndexFile(bufferOf(first.index), new Uint8Array(first.json));
    const anew = buildIndex([JSON.parse(first.json.toString())]);
    expect(read && new Uint8Array(saveIndex(read))).toEqual(new Uint8Array(saveIndex(anew)));
  });
});
