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
      stdout: `${at('new/harbour.backgrounder')}: harbour 1.0.0, 2 entries, 4 forms, 2 facts, 1 source\n`,
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

  it('makes a pack of a list of names, and tells what it made of each row', () => {
    writeFileSync(at('people.csv'), 'Ada Quill;person\n<i>Tom</i>;person\nkeel;product\n');
    const asked = ['--columns', 'name,type', '--report', at('report.tsv')];
    const { status, stderr } = pack('convert', at('people.csv'), '--out', at('people.json'), ...asked);
    expect(readFileSync(at('report.tsv'), 'utf8')).toMatch(/\n2\tleft out\t<i>Tom<\/i>\tlabel holds HTML/);
    expect({ status, stderr: stderr.split('\n') }).toEqual({
      status: 0,
      stderr: [
        'people.csv: read as list, utf-8; columns: name, type',
        expect.stringMatching(/^people\.csv:2: <i>Tom<\/i> left out: label holds HTML .* — take out < and >/),
        expect.stringMatching(/^people\.csv: 2 of 3 names taken; 0 mended; 1 left out; .* help of their page: 1, /),
        '',
      ],
    });
    expect(pack('check', at('people.json')).stdout).toMatch(/: people 1\.0\.0, 2 entries, 2 forms, /);
    expect(pack('convert', at('people.csv'), '--out', at('no.json')).stderr).toMatch(
      /^people\.csv: No column is called name\. .* — call the column/,
    );
  });

  it('makes a thesaurus of a pack, a dictionary of the thesaurus, and says what each was', () => {
    expect(pack('convert', at('harbour.json'), '--out', at('harbour.ttl')).status).toBe(0);
    const told = pack('convert', at('harbour.ttl'), '--out', at('harbour.zip'), '--title', 'Harbour');
    expect(told).toMatchObject({
      status: 0,
      stdout: `${at('harbour.zip')}: harbour 1.0.0, 2 entries, 4 forms, 0 facts, 0 sources\n`,
    });
    expect(told.stderr).toMatch(
      /^harbour\.ttl: read as skos, utf-8\nharbour\.ttl: 2 of 2 names taken; 0 mended; 0 left out/,
    );
    expect(readFileSync(at('harbour.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says how it is asked, and which names files may have', () => {
    const usage = 'usage: npm run pack -- check FILE | convert FILE --out FILE\n';
    for (const args of [[], ['check'], ['convert', 'a.json'], ['check', 'a', 'b'], ['look', 'a']])
      expect(pack(...args)).toEqual({ status: 2, stdout: '', stderr: usage });
    expect(pack('convert', at('harbour.json'), '--out', 'pack.exe')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'pack.exe: no such kind of file — let the name end with .json or .backgrounder, or .csv, .tsv, .ttl, .jsonld, .tbx, .zip\n',
    });
  });
});
