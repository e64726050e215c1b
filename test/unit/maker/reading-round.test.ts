/** A round of files: what each of them becomes. */
import { describe, expect, it } from 'vitest';
import english from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { NODE_TOOLS } from '../../../scripts/documents-in-node.ts';
import { UnreadableDocument } from '../../../src/documents/problem.ts';
import { readDocument, readPasted } from '../../../src/documents/read-document.ts';
import { snake } from '../../../src/locale-key.ts';
import { makerDatabase } from '../../../src/maker/database.ts';
import type { KeptDocument } from '../../../src/maker/kept-document.ts';
import { createMakerStore } from '../../../src/maker/maker-store.ts';
import { ReadingRound, type RoundStore, type UntakenFile } from '../../../src/maker/reading-round.ts';
import { StoreFailed } from '../../../src/pack-store/store-failed.ts';
import { documentFile } from '../../../src/read-files/document-file.ts';
import { type DocumentReader, UnreadFile } from '../../../src/read-files/read-files.ts';
import { mixedFiles } from '../../documents/mixed-folder.ts';
import { emptyDatabase } from '../pack-store/fake-database.ts';

const TEXT = 'Quill met Brenk in Ellery Sound. It was said that the harbour would be closed for a year.';

/** A store in memory, and rounds of reading into it. Files ending in `.pdf` are locked; `---` parts the documents of one file. */
function desk() {
  const kept = new Map<string, { document: KeptDocument; paragraphs: readonly string[] }>();
  const store: RoundStore = {
    documents: async () => [...kept.values()].map(({ document }) => document),
    async add(document, paragraphs) {
      if (kept.has(document.id)) return false;
      kept.set(document.id, { document, paragraphs });
      return true;
    },
    text: async (id) => [...(kept.get(id)?.paragraphs ?? [])],
  };
  const reader: DocumentReader = {
    async read(given) {
      if (typeof given === 'string') return [readPasted(given)];
      if (given.name.endsWith('.pdf')) throw new UnreadFile('encrypted');
      return (await given.text()).split('---').map(readPasted);
    },
    close: () => undefined,
  };
  const round = async (...given: Array<File | { file: File; instead: string }>) => {
    const own = new ReadingRound(reader, store);
    const untaken = [];
    for (const each of given)
      untaken.push(
        ...(await own.take(
          'file' in each ? { given: each.file, instead: each.instead } : { given: each, instead: null },
        )),
      );
    const { asked, found } = await own.end();
    return { untaken, asked, found };
  };
  const files = () => [...kept.values()].map(({ document }) => document.file);
  const idOf = (file: string) => [...kept.values()].find(({ document }) => document.file === file)?.document.id ?? '';
  return { store, round, files, idOf };
}

describe('a folder of 5,000 files', () => {
  it('becomes the good ones, and a sentence for each other one', async () => {
    emptyDatabase();
    const store = createMakerStore(makerDatabase(), { postMessage: () => undefined });
    const round = new ReadingRound({ read: readHere, close: () => undefined }, store);
    const files = mixedFiles(5000);
    const untaken: UntakenFile[] = [];
    for (const { name, bytes } of files)
      untaken.push(...(await round.take({ given: new File([new Uint8Array(bytes)], name), instead: null })));
    expect(await round.end()).toEqual({ asked: [], found: [] });
    const { documents } = await store.load();
    expect(documents.map(({ file }) => file).sort()).toEqual(
      files.filter(({ fault }) => !fault).map(({ name }) => name),
    );
    const bad = files.flatMap(({ name, fault }) => (fault ? [{ file: name, why: `maker_fault_${snake(fault)}` }] : []));
    expect(untaken).toEqual(bad);
    for (const { why } of untaken) expect(english[why].message).toContain('$1');
  }, 60_000);
});

/** As the worker does. */
async function readHere(given: File | string) {
  if (typeof given === 'string') return [readPasted(given)];
  try {
    return await readDocument(documentFile(given), NODE_TOOLS);
  } catch (error) {
    throw error instanceof UnreadableDocument ? new UnreadFile(error.problem.fault) : error;
  }
}

const fileOf = (name: string, text: string) => new File([text], name);

describe('a round of files', () => {
  it('keeps the good ones, and says of each other one why not', async () => {
    const { round, files } = desk();
    const { untaken } = await round(
      fileOf('a.txt', TEXT),
      fileOf('b.pdf', TEXT),
      fileOf('c.txt', TEXT),
      fileOf('d.txt', 'Else.'),
    );
    expect(files()).toEqual(['a.txt', 'd.txt']);
    expect(untaken).toEqual([
      { file: 'b.pdf', why: 'maker_fault_encrypted' },
      { file: 'c.txt', why: 'maker_fault_twin' },
    ]);
  });

  it('finds new versions of what was there before', async () => {
    const { round, files, idOf } = desk();
    await round(fileOf('a.txt', TEXT));
    const { found, untaken } = await round(fileOf('a.txt', `${TEXT} Or two.`), fileOf('b.txt', 'Else.'));
    expect(found.map(({ old, document }) => [old, document.file])).toEqual([[idOf('a.txt'), 'a.txt']]);
    expect(untaken).toEqual([]);
    // Whoever asked replaces it.
    expect(files()).toEqual(['a.txt', 'b.txt']);
  });

  it('takes files that come together for no versions of each other', async () => {
    const { round, files } = desk();
    const { found } = await round(fileOf('a.txt', TEXT), fileOf('a.txt', `${TEXT} Or two.`));
    expect(found).toEqual([]);
    expect(files()).toEqual(['a.txt', 'a.txt']);
  });

  it('takes nothing for a version of what comes once more as it is', async () => {
    const { round, files } = desk();
    await round(fileOf('a.txt', TEXT));
    const { found, untaken } = await round(fileOf('a.txt', `${TEXT} Or two.`), fileOf('a.txt', TEXT));
    expect(found).toEqual([]);
    expect(untaken).toEqual([{ file: 'a.txt', why: 'maker_fault_twin' }]);
    expect(files()).toEqual(['a.txt', 'a.txt']);
  });

  it('gives each document one new version', async () => {
    const { round, files } = desk();
    await round(fileOf('a.txt', TEXT));
    const { found } = await round(fileOf('a.txt', `${TEXT} Or two.`), fileOf('a.txt', `${TEXT} Or three.`));
    expect(found).toHaveLength(1);
    expect(files()).toEqual(['a.txt', 'a.txt']);
  });

  it('replaces a document by whatever the reader says is its new version', async () => {
    const { round, files, idOf } = desk();
    await round(fileOf('a.txt', TEXT), fileOf('b.txt', 'Something else was said here.'));
    const [instead, other] = [idOf('a.txt'), fileOf('new.txt', 'Not a word is the same.')];
    const { asked } = await round({ file: other, instead });
    expect(asked.map(({ old, document }) => [old, document.file])).toEqual([[instead, 'new.txt']]);
    expect((await round({ file: fileOf('b.txt', 'Something else was said here.'), instead })).untaken).toEqual([
      { file: 'b.txt', why: 'maker_fault_twin' },
    ]);
    expect((await round({ file: fileOf('two.txt', 'One text.---Another text.'), instead })).untaken).toEqual([
      { file: 'two.txt', why: 'maker_fault_several' },
    ]);
    expect(files()).toEqual(['a.txt', 'b.txt']);
  });

  it('says why a document could not be kept', async () => {
    const { store, round } = desk();
    store.add = async () => {
      throw new StoreFailed('packs_disk_full');
    };
    expect((await round(fileOf('a.txt', TEXT))).untaken).toEqual([{ file: 'a.txt', why: 'packs_disk_full' }]);
  });
});

it('takes what has been read before as it is', async () => {
  const { store } = desk();
  const reader: DocumentReader = { read: () => Promise.reject(new Error('was asked')), close: () => undefined };
  const round = new ReadingRound(reader, store);
  expect(await round.take({ given: readPasted(TEXT), instead: null })).toEqual([]);
  expect(await store.documents()).toHaveLength(1);
  const [again] = await round.take({ given: readPasted(TEXT), instead: null });
  expect(again?.why).toBe('maker_fault_twin');
});
