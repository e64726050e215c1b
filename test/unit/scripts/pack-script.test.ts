/** `npm run pack` as somebody meets it who makes a pack or was given one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packJson } from '../../../src/pack/pack-file.ts';
import { HARBOUR } from '../pack/harbour.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
writeFileSync(at('harbour.json'), packJson(HARBOUR));

function pack(...args: string[]) {
  const node = ['--import', 'tsx', 'scripts/pack.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

// Each test starts Node a few times, which takes seconds on a busy machine.
describe('npm run pack', { timeout: 120_000 }, () => {
  it('makes either file of the other, the same bytes after both ways', () => {
    const there = pack('convert', at('harbour.json'), '--out', at('new/harbour.backgrounder'));
    expect(there).toEqual({
      status: 0,
      stdout: `${at('new/harbour.backgrounder')}: harbour 1.0.0, 2 entries, 4 forms, 2 facts, 1 sources\n`,
      stderr: '',
    });
    expect(pack('convert', at('new/harbour.backgrounder'), '--out', at('new/again.json')).status).toBe(0);
    expect(readFileSync(at('new/again.json'), 'utf8')).toBe(packJson(HARBOUR));
    expect(readdirSync(at('new')).sort()).toEqual(['again.json', 'harbour.backgrounder']);
  });

  it('tells everything that is wrong with a file, and writes nothing', () => {
    writeFileSync(at('broken.json'), packJson(HARBOUR).replaceAll('"about":["ada-quill"', '"about":["ada"'));
    const told = pack('convert', at('broken.json'), '--out', at('out/pack.backgrounder'));
    const cure = 'no entry has this id ("ada") — correct the id, or add the entry';
    expect(told).toEqual({
      status: 1,
      stdout: '',
      stderr: `broken.json: facts[0].about[0]: ${cure}\nbroken.json: facts[1].about[0]: ${cure}\n`,
    });
    expect(readdirSync(folder)).not.toContain('out');
    expect(pack('check', at('none.json'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^none\.json: ENOENT/),
    });
  });

  it('says how it is asked, and which names files may have', () => {
    const usage = 'usage: npm run pack -- check FILE | convert FILE --out FILE\n';
    for (const args of [[], ['check'], ['convert', 'a.json'], ['check', 'a', 'b'], ['look', 'a']])
      expect(pack(...args)).toEqual({ status: 2, stdout: '', stderr: usage });
    expect(pack('convert', at('harbour.json'), '--out', 'pack.zip')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'pack.zip: no such kind of file — let the name end with .json or .backgrounder\n',
    });
  });
});
