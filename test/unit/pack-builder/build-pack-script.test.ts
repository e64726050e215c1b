/** `npm run build:pack` as an author meets it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'build-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function buildPack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build-pack.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

// Each test starts Node once or twice, which takes seconds on a busy machine.
describe('npm run build:pack', { timeout: 60_000 }, () => {
  it('writes the pack and says what is in it', () => {
    const out = join(folder, 'packs', 'valid.json');
    const { status, stdout, stderr } = buildPack('test/packs/valid', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /valid\.json: 4 entries \(2 person, .*1 project, .*\), 9 forms, 3 relations, 4 facts, 2 sources\n$/,
    );
    expect(JSON.parse(readFileSync(out, 'utf8')).id).toBe('harbour');
    expect(readdirSync(join(folder, 'packs')).sort()).toEqual(['valid.backgrounder', 'valid.index', 'valid.json']);
    const lines = gunzipSync(readFileSync(join(folder, 'packs', 'valid.backgrounder')))
      .toString()
      .split('\n');
    expect(lines.map((line) => line.slice(2, line.indexOf('":')))).toEqual([
      ...['pack', 'source', 'source', 'entry', 'entry', 'entry', 'entry'],
      ...['fact', 'fact', 'fact', 'fact', 'end', ''],
    ]);
  });

  it('ends with 1 and every problem on stderr, and writes nothing', () => {
    const { status, stdout, stderr } = buildPack('test/packs/invalid-yaml-alias', join(folder, 'none', 'pack.json'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      'test/packs/invalid-yaml-alias/entries/person.yaml:3: a YAML anchor ("&name") — take it out',
      'test/packs/invalid-yaml-alias/entries/person.yaml:7: a YAML alias ("*name") — write the value out',
      '2 problems; no pack was written',
    ]);
    expect(readdirSync(folder)).not.toContain('none');
  });

  it('brings the YAML into canonical form when asked to', () => {
    const copy = join(folder, 'harbour');
    cpSync('test/packs/invalid-order', copy, { recursive: true });
    const { status, stdout } = buildPack('--format', copy, join(folder, 'pack.json'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/person\.yaml: written in canonical form\n.*pack\.json: 2 entries/);
    expect(buildPack(copy, join(folder, 'pack.json')).status).toBe(0);
  });

  it('says so when there is no such folder', () => {
    const { status, stderr } = buildPack('test/packs/nowhere');
    expect(status).toBe(1);
    expect(stderr).toBe('There is no folder test/packs/nowhere — give the path of a folder with a pack.yaml\n');
  });
});
