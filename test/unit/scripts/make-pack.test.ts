/** The command that makes a pack of a folder: what is in the pack, and what is said of documents that can't be read. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NODE_TOOLS } from '../../../scripts/documents-in-node.ts';
import { isOrdinaryWord } from '../../../scripts/ordinary-word.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { keptDocument, languageOfDocument } from '../../../src/maker/kept-document.ts';
import { madePack } from '../../../src/maker/made-pack.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { packJson } from '../../../src/pack/pack-file.ts';

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

  it('makes the pack that the page makes of the same documents, byte for byte', async () => {
    const documents = join(folder, 'same');
    const names = ['article.docx', 'one-column.pdf'];
    for (const name of names) cpSync(`test/documents/fixtures/${name}`, join(documents, name));
    writeFileSync(
      join(documents, 'note.txt'),
      'A note of 3 May 2024\n\nNobody asked Irena Kovač of Port Ellery again.',
    );
    const out = join(folder, 'same.json');
    expect((await run(documents, '--out', out, '--title', 'Ellery')).code).toBe(0);
    const read = await Promise.all(
      // As a reader may drop them: in another order.
      ['note.txt', ...names].reverse().map(async (name) => {
        const bytes = new Uint8Array(readFileSync(join(documents, name)));
        const [found] = await readDocument({ name, size: bytes.length, bytes: async () => bytes }, NODE_TOOLS);
        if (!found) throw new Error(`${name} gave no document`);
        return { document: await keptDocument(found, name, new Date()), paragraphs: found.paragraphs };
      }),
    );
    const mined = mineDocuments(
      read.map(({ document, paragraphs }) => ({
        id: document.id,
        language: languageOfDocument(document) ?? 'en',
        paragraphs,
      })),
    );
    const pack = madePack({
      documents: read,
      mined,
      log: mined.map(({ label }) => ({ do: 'accept', name: label })),
      head: { id: 'ellery', title: 'Ellery', licence: 'not stated' },
      isWord: await isOrdinaryWord(),
    });
    expect(pack.passages?.length).toBeGreaterThan(3);
    expect(packJson(pack)).toBe(readFileSync(out, 'utf8'));
  });

  it('says how it is asked', async () => {
    const { code, told } = await run(folder);
    expect(code).toBe(2);
    expect(told).toMatch(/^usage: /);
  });
});
