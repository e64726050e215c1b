/** The command that makes a pack of a folder: what is in the pack, and what is said of documents that can't be read. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NODE_TOOLS } from '../../../scripts/documents-in-node.ts';
import { isOrdinaryWord } from '../../../scripts/ordinary-word.ts';
import { type DocumentFault, UnreadableDocument } from '../../../src/documents/problem.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { keptDocument, languageOfDocument } from '../../../src/maker/kept-document.ts';
import { madePack } from '../../../src/maker/made-pack.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { packJson } from '../../../src/pack/pack-file.ts';
import { type MixedFile, mixedFiles } from '../../documents/mixed-folder.ts';
import { archiveOf, COMMAND, make, run } from './archive-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'make-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problemOf = (fault: DocumentFault | null) => fault && new UnreadableDocument(fault).problem.what;

describe('npm run make-pack', () => {
  it('makes no pack of a folder without documents, and none of what systems hide in it', async () => {
    const hidden = join(folder, 'hidden');
    mkdirSync(join(hidden, '.git'), { recursive: true });
    writeFileSync(join(hidden, '.git', 'notes.txt'), 'Irena Kovač lives in Port Ellery, and nobody asked her.');
    const { code, told } = await run([hidden, '--out', join(folder, 'none.json'), '--threads', '1']);
    expect(code).not.toBe(0);
    expect(told).toContain('There is no document that can be read — no pack was made');
  });

  it('makes the same pack of the same documents, and tells of those that it left out', async () => {
    const documents = join(folder, 'documents');
    for (const name of ['article.docx', 'article.html', 'locked.pdf', 'scanned.pdf'])
      cpSync(`test/documents/fixtures/${name}`, join(documents, name));
    writeFileSync(join(documents, 'undated.txt'), 'A note\n\nNobody asked Irena Kovač of Port Ellery again.');
    writeFileSync(join(documents, 'undated copy.md'), 'A note\n\nNobody asked **Irena Kovač** of Port Ellery again.');
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    const { code, told } = await run([documents, '--out', one]);
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
    await make([], documents, '--out', two, '--batch', '1');
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  it('takes the good ones of a folder of 5,000 files, and says of each other one what is wrong with it', async () => {
    const documents = join(folder, 'mixed');
    mkdirSync(documents);
    const files = mixedFiles(5000);
    for (const { name, bytes } of files) writeFileSync(join(documents, name), bytes);
    const told = await make([], documents, '--out', join(folder, 'mixed.json'));
    const good = files.filter(({ fault }) => fault === null);
    const undated = (sentence: string) => sentence.includes(' says no date');
    expect(told.at(-1)).toMatch(new RegExp(`names of ${good.length} documents`));
    const left = told.slice(0, -1).filter((sentence) => !undated(sentence));
    const sentenceOf = ({ name, fault }: MixedFile) =>
      fault === 'twin' ? new RegExp(`^${name} has the same text as `) : new RegExp(`^${name} ${problemOf(fault)} — `);
    const bad = files.filter(({ fault }) => fault !== null);
    expect(left).toEqual(bad.map((file) => expect.stringMatching(sentenceOf(file))));
  }, 60_000);

  it('makes the pack that the page makes of the same documents, byte for byte', async () => {
    const documents = join(folder, 'same');
    const names = ['article.docx', 'one-column.pdf'];
    for (const name of names) cpSync(`test/documents/fixtures/${name}`, join(documents, name));
    writeFileSync(
      join(documents, 'note.txt'),
      'A note of 3 May 2024\n\nNobody asked Irena Kovač of Port Ellery again.',
    );
    const out = join(folder, 'same.json');
    await make([], documents, '--out', out, '--title', 'Ellery');
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

  it('takes a text that comes twice for what it was the first time, however the archive is cut', async () => {
    const said = (day: string, who: string) => `On ${day} ${who} spoke to Tomas Brandt in Port Ellery for an hour.`;
    const text = (day: string) => JSON.stringify({ text: said('Monday', 'Irena Kovač'), date: day, outlet: 'Post' });
    const other = JSON.stringify({ text: said('Friday', 'Ada Quill'), date: '2024-02-02', outlet: 'Post' });
    const lines = [text('2024-03-03'), other, text('2024-01-01')];
    const [one, three] = [join(folder, 'twins-1.json'), join(folder, 'twins-3.json')];
    await make(lines, '-', '--out', one, '--batch', '1');
    await make(lines, '-', '--out', three, '--batch', '3');
    expect(readFileSync(three, 'utf8')).toBe(readFileSync(one, 'utf8'));
    const { passages } = JSON.parse(readFileSync(one, 'utf8'));
    expect(passages.map(({ quote }: { quote: string }) => quote)).toEqual([
      said('Friday', 'Ada Quill'),
      said('Monday', 'Irena Kovač'),
    ]);
  });

  it('goes on where it was killed, and gives the same', async () => {
    const lines = archiveOf(12);
    const [whole, killed] = [join(folder, 'whole.json'), join(folder, 'killed.json')];
    const state = `${killed}.state`;
    await make(lines, '-', '--batch', '3', '--out', whole);
    const child = spawn(process.execPath, [...COMMAND, '-', '--batch', '3', '--threads', '1', '--out', killed]);
    // Two batches come, and the rest never does.
    child.stdin.write(`${lines.slice(0, 6).join('\n')}\n`);
    const read = () => (existsSync(state) ? readdirSync(state) : []).filter((name) => name.endsWith('.documents'));
    await expect.poll(() => read().length, { timeout: 120_000 }).toBe(2);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(killed)).toBe(false);
    const told = await make(lines, '-', '--batch', '3', '--out', killed);
    expect(told[0]).toBe('An earlier run stopped here — it goes on where that was');
    expect(readFileSync(killed, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(JSON.parse(readFileSync(whole, 'utf8')).sources).toHaveLength(10);
    expect([whole, killed].filter((file) => existsSync(`${file}.state`))).toEqual([]);
  });

  it('makes of shards, each by itself, the pack of the whole archive', async () => {
    // Some come twice, wherever they are cut.
    const lines = [...archiveOf(40), ...archiveOf(9), '{"text": ', '{}'];
    const at = (name: string) => join(folder, name);
    const whole = await make(lines, '-', '--out', at('one.json'));
    expect(whole.at(-1)).toMatch(/of 40 documents, 32 of them with a date; \d+ lines quoted$/);
    const shards = ['1/3', '2/3', '3/3'];
    const file = (shard: string, kind: string) => at(`shard.${shard[0]}.${kind}`);
    const told: string[] = [];
    for (const shard of shards)
      told.push(...(await make(lines, '-', '--shard', shard, '--out', file(shard, 'words'))).slice(0, -1));
    // Together they say what is said of the whole.
    expect(told.sort()).toEqual(whole.slice(0, -1).sort());
    const [first = '', second = '', third = ''] = shards.map((shard) => file(shard, 'words'));
    await make([], 'merge', third, first, '--out', at('some.words'));
    const ask = (words: string, shard: string) =>
      make(lines, '-', '--shard', shard, '--words', words, '--out', file(shard, 'names'));
    expect(await ask(at('some.words'), '1/3')).toEqual([
      'shard 2 of 3 is missing — make it, and put it together with the others',
    ]);
    await make([], 'merge', at('some.words'), second, '--out', at('all.words'));
    expect(await ask(at('all.words'), '1/4')).toEqual([
      `${at('all.words')} is of an archive that was cut otherwise — ask for shards of 3 in en`,
    ]);
    for (const shard of shards) await ask(at('all.words'), shard);
    const names = ['3/3', '1/3', '2/3'].map((shard) => file(shard, 'names'));
    await make([], 'merge', ...names, '--out', at('merged.json'));
    expect(readFileSync(at('merged.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
    const refused = async (...files: string[]) => (await make([], 'merge', ...files, '--out', at('x.names'))).join();
    expect(await refused(...names, names[0] ?? '')).toMatch(/both hold shard 3 — leave one out$/);
    expect(await refused(names[0] ?? '', first)).toMatch(/is of another kind than .* — put words together first/);
    expect(await refused(at('one.json'))).toMatch(/holds no shard — name a file that make-pack wrote with --shard$/);
    expect(await refused(at('nowhere'))).toMatch(/nowhere.* — mend that/);
  });

  it('knows the names of other packs, and what that is worth', async () => {
    const [other, out] = [join(folder, 'other.json'), join(folder, 'more.json')];
    await make(archiveOf(10), '-', '--out', other, '--title', 'Other');
    const told = await make(archiveOf(20), '-', '--out', out, '--pack', other, '--batch', '7');
    const { entries } = JSON.parse(readFileSync(other, 'utf8'));
    expect(told.at(-1)).toContain(`${entries.length + 10} names, ${entries.length} of them known, of 20 documents`);
    expect(await make([], '-', '--out', out, '--pack', join(folder, 'nowhere'))).toEqual([
      expect.stringMatching(/nowhere can't be taken for known names: /),
    ]);
  });

  it('says how it is asked, and what is wrong with a question', async () => {
    const { code, told } = await run([folder]);
    expect(code).toBe(2);
    expect(told).toMatch(/^usage: /);
    expect(await make([], '-', '--out', 'x.pdf')).toEqual([
      "x.pdf can't be written — let the file's name end with .json or .backgrounder",
    ]);
    expect(await make([], '-', '--out', 'x.words', '--shard', '5/4')).toEqual([
      '--shard 5/4 is none — write 1/4 for the first of four',
    ]);
    expect(await make([], '-', '--out', 'x.json', '--batch', 'no')).toEqual([
      '--batch no is no number for that — write 1 or more',
    ]);
    expect(await make([], 'gone', '--out', 'x.json')).toEqual(['gone is no folder — name one that holds documents']);
  });
});
