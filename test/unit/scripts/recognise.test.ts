import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const execute = promisify(execFile);
const TEXT = 'First paragraph.\n\nVladimir Putin flew to Baku.\nPutin met Natig Aliyev in Moscow, Idaho.\n';

async function recognise(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', 'scripts/recognise.ts', ...args];
  return execute(process.execPath, command).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failure: { code: number; stdout: string; stderr: string }) => failure,
  );
}

const linesOf = (stdout: string): Array<Record<string, unknown>> =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run recognise', () => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recognise-'));
    file = join(folder, 'page.txt');
    await writeFile(file, TEXT);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints a line for each mention, with offsets into the file', async () => {
    const { code, stdout } = await recognise(file);
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    expect(lines.map(({ entry }) => entry)).toEqual(['vladimir-putin', 'baku', 'vladimir-putin']);
    for (const { start, end, surface } of lines) expect(TEXT.slice(Number(start), Number(end))).toBe(surface);
  });

  it('prints with --explain a line for each form that stands there, and why it is linked or not', async () => {
    const { code, stdout } = await recognise('--explain', file);
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    for (const { start, end, surface } of lines) expect(TEXT.slice(Number(start), Number(end))).toBe(surface);
    expect(lines.map(({ surface, verdict, rule, evidence }) => [surface, verdict, rule, evidence])).toEqual([
      ['Vladimir Putin', 'linked', 'full-name', 'Vladimir Putin'],
      ['Putin', 'refused', 'inside-name', 'Vladimir Putin'],
      ['Baku', 'linked', 'full-name', 'Baku'],
      ['Putin', 'linked', 'named-before', 'Vladimir Putin'],
      ['Aliyev', 'other', 'given-name', 'Natig Aliyev'],
      ['Moscow', 'other', 'place-region', 'Idaho'],
    ]);
  });

  it('reads the other files when one is missing, and says how it is called', async () => {
    const { code, stdout, stderr } = await recognise('--explain', join(folder, 'none.txt'), file);
    expect(code).toBe(2);
    expect(stderr).toContain("none.txt: can't be read (ENOENT)");
    expect(linesOf(stdout)).toHaveLength(6);
    expect(await recognise()).toMatchObject({ code: 2, stdout: '' });
    expect((await recognise('--why', file)).stderr).toContain('usage: npm run --silent recognise -- [--explain] FILE…');
  });
});
