/** The command that makes a pack of a folder: what is in the pack, and what is said of documents that can't be read. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'make-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; told: string }> {
  return new Promise((resolve) => {
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/make-pack.ts', ...args];
    execFile(process.execPath, command, (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, told: stderr });
    });
  });
}

describe('npm run make-pack', () => {
  it('makes the same pack of the same documents, and tells of those that it left out', async () => {
    const documents = join(folder, 'documents');
    for (const name of ['article.docx', 'article.html', 'locked.pdf', 'scanned.pdf'])
      cpSync(`test/documents/fixtures/${name}`, join(documents, name));
    writeFileSync(join(documents, 'undated.txt'), 'A note\n\nNobody asked Irena Kovač of Port Ellery again.');
    writeFileSync(join(documents, 'undated copy.md'), 'A note\n\nNobody asked **Irena Kovač** of Port Ellery again.');
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    const { code, told } = await run(documents, '--out', one);
    expect(told.trim().split('\n').sort()).toEqual([
      'locked.pdf is locked — save a copy without password or copy protection',
      'scanned.pdf holds pictures of pages and no text — run text recognition (OCR) over it first',
      'undated copy.md says no date, so that it is no source — begin its name with it, as in 2022-02-22',
      'undated.txt has the same text as undated copy.md — it was left out',
    ]);
    expect(code).toBe(0);
    const pack = JSON.parse(readFileSync(one, 'utf8'));
    expect(pack.entries.map(({ label }: { label: string }) => label)).toContain('Ministry of Transport');
    expect(pack.entries.find(({ label }: { label: string }) => label === 'Tomas Brandt')).toMatchObject({
      type: 'person',
    });
    expect(pack.sources[0]).toMatchObject({ date: '2024-03-12', author: 'Ada Quill' });
    await run(documents, '--out', two);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  it('says how it is asked', async () => {
    const { code, told } = await run(folder);
    expect(code).toBe(2);
    expect(told).toMatch(/^usage: /);
  });
});
