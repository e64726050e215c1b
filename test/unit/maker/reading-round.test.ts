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
import type { Encoding } from '../../../src/text/encodings.ts';
import { mixedFiles } from '../../documents/mixed-folder.ts';
import { encodeAs } from '../../encode-as.ts';
import { emptyDatabase } from '../pack-store/fake-database.ts';

const TEXT = 'Quill met Brenk in Ellery Sound. It was said that the harbour would be closed for a year.';

interface Asked {
  file: File;
  instead: string | null;
  encoding?: Encoding;
}

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
    async read(given, encoding) {
      if (typeof given !== 'string' && /\.(?:csv|html|text)$/.test(given.name)) return readHere(given, encoding);
      if (typeof given === 'string') return [readPasted(given)];
      if (given.name.endsWith('.pdf')) throw new UnreadFile('encrypted');
      return (await given.text()).split('---').map(readPasted);
    },
    close: () => undefined,
  };
  const held = new Map<string, File>();
  const round = async (...given: Array<File | Asked>) => {
    const own = new ReadingRound(reader, store, held);
    const untaken = [];
    for (const each of given)
      untaken.push(
        ...(await own.take('file' in each ? { ...each, given: each.file } : { given: each, instead: null })),
      );
    const { asked, found } = await own.end();
    return { untaken, asked, found };
  };
  const files = () => [...kept.values()].map(({ document }) => document.file);
  const idOf = (file: string) => [...kept.values()].find(({ document }) => document.file === file)?.document.id ?? '';
  return { store, round, files, idOf, held, kept };
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
    expect(untaken.map(({ file, why }) => ({ file, why }))).toEqual(bad);
    for (const { why } of untaken) expect(english[why].message).toContain('$1');
  }, 60_000);
});

/** As the worker does. */
async function readHere(given: File | string, encoding?: Encoding) {
  if (typeof given === 'string') return [readPasted(given)];
  try {
    return await readDocument(documentFile(given), NODE_TOOLS, encoding);
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

describe('a file that doesn’t say its encoding', () => {
  const ROWS = ['Dvořák píše o mostě, a nikdo mu nevěří.', 'Plain letters alone.', 'Říp je hora.'];
  const table = new File([encodeAs('windows-1250', `text\n${ROWS.map((row) => `"${row}"`).join('\n')}\n`)], 'a.csv');
  const texts = ({ kept }: ReturnType<typeof desk>) => [...kept.values()].map(({ paragraphs }) => paragraphs.join(' '));

  it('is held as long as it may be asked for, and is read again with all its documents', async () => {
    const own = desk();
    await own.round(table, new File(['<p>Told by itself, and long enough.</p>'], 'told.html'));
    const [first = '', second = '', third = ''] = [...own.kept.keys()];
    expect([...own.held.keys()]).toEqual([first, second, third]);
    expect(texts(own)[0]).not.toBe(ROWS[0]);
    const { asked, untaken } = await own.round({ file: table, instead: first, encoding: 'windows-1250' });
    expect(untaken).toEqual([]);
    expect(asked.map(({ old, paragraphs, isReadAgain }) => [old, paragraphs, isReadAgain])).toEqual([
      [first, [ROWS[0]], true],
      // The letters are the same, and it is known by then how they are encoded.
      [second, [ROWS[1]], true],
      [third, [ROWS[2]], true],
    ]);
    expect(asked[1]?.document.id).toBe(second);
    expect(asked[1]?.document.notes).toEqual([{ kind: 'read-as-chosen', count: 1, of: 'windows-1250' }]);
    expect(own.held.get(asked[0]?.document.id ?? '')).toBe(table);
  });

  it('brings no document back that was removed', async () => {
    const own = desk();
    await own.round(table);
    const [first = '', second = ''] = [...own.kept.keys()];
    own.kept.delete(first);
    const { asked } = await own.round({ file: table, instead: second, encoding: 'windows-1250' });
    expect(asked).toHaveLength(2);
  });

  it('is any new version when it is another by now, and must be one document then', async () => {
    const own = desk();
    await own.round(table);
    const [first = ''] = [...own.kept.keys()];
    const one = new File([encodeAs('windows-1250', 'text\n"Říp"\n')], 'a.csv');
    const changed = await own.round({ file: one, instead: first, encoding: 'windows-1250' });
    expect(changed.asked.map(({ old, paragraphs }) => [old, paragraphs])).toEqual([[first, ['Říp']]]);
    expect(changed.asked[0]).not.toHaveProperty('isReadAgain');
    const two = new File([encodeAs('windows-1250', 'text\n"Říp"\n"Brno"\n')], 'a.csv');
    expect((await own.round({ file: two, instead: first, encoding: 'windows-1250' })).untaken).toEqual([
      { file: 'a.csv', why: 'maker_fault_several' },
    ]);
  });

  it('is left as it is where the text that it would give is kept already', async () => {
    const own = desk();
    const wrong = new File([encodeAs('windows-1250', 'text\n"Dvořák píše o mostě."\n')], 'a.csv');
    await own.round(wrong, new File(['text\n"Dvořák píše o mostě."\n'], 'b.csv'));
    const [first = ''] = [...own.kept.keys()];
    const { asked, untaken } = await own.round({ file: wrong, instead: first, encoding: 'windows-1250' });
    expect(asked).toEqual([]);
    expect(untaken.map(({ why }) => why)).toEqual(['maker_fault_twin']);
  });

  it('can be read as the reader says where nothing came of it', async () => {
    const own = desk();
    const file = new File([encodeAs('utf-16le', '東京の橋はとても長いのでまだ誰も渡らない。')], 'a.text');
    expect((await own.round(file)).untaken).toEqual([
      { file: 'a.text', why: 'maker_fault_wrong_encoding', again: file },
    ]);
    expect((await own.round({ file, instead: null, encoding: 'utf-16le' })).untaken).toEqual([]);
    expect(texts(own)[0]).toContain('東京');
  });
});
