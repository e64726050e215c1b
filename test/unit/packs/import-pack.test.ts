import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { packJson, packStream } from '../../../src/pack/pack-file.ts';
import { BrokenPack } from '../../../src/pack/validate.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { failureOf } from '../../../src/packs/import-messages.ts';
import { type ImportDeps, importPack } from '../../../src/packs/import-pack.ts';
import { expectTold } from '../exchange/told.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const deps: ImportDeps = {
  open: packDatabase(),
  bundled: [{ id: 'bundled', title: 'Bundled', kind: 'bundled' }],
  words: async () => (word) => word === 'harvest',
  now: new Date('2026-01-02'),
};
const importing = (file: File, more: Partial<ImportDeps> = {}) =>
  importPack(file, { ...deps, open: packDatabase(), ...more });
const store = () => createPackStore(packDatabase());

describe('a file that a reader brings', () => {
  it('is staged with a preview when it is a pack, in either form', async () => {
    const packed = await new Response(packStream(HARBOUR)).arrayBuffer();
    for (const file of [new File([packJson(HARBOUR)], 'a.json'), new File([packed], 'a.backgrounder')]) {
      const done: number[] = [];
      const preview = await importing(file, { onProgress: (part) => done.push(part) });
      expect(preview).toMatchObject({
        title: 'Harbour',
        replaces: null,
        counts: { entries: 2, forms: 4, facts: 2 },
        entries: [{ label: 'Ada Quill', others: ['Quill'] }, { label: 'Tom Quill' }],
        report: null,
      });
      expect(done.at(-1)).toBe(1);
      expect((await store().list()).packs).toEqual([]);
      await store().take(preview.key);
      expect(await store().read(preview.key)).toEqual(HARBOUR);
      emptyDatabase();
    }
  });

  it('is refused by its size before any of it is in memory', async () => {
    const huge = new File([], 'huge.csv');
    Object.defineProperty(huge, 'size', { value: 256_000_001 });
    huge.arrayBuffer = () => Promise.reject(new RangeError('no memory'));
    await expect(importing(huge)).rejects.toMatchObject({ told: { key: 'file_too_large', args: ['256'] } });
  });

  it.each([
    ['read', [5_000]],
    ['written', [9_999_999, 2_000]],
  ])(
    'is refused before it is %s where there is no room for it, with how much it takes and how much there is',
    async (_, free) => {
      const list = `Name\n${Array.from({ length: 1_000 }, (_, i) => `Ada Quill ${i}`).join('\n')}\n`;
      const file = new File([list], 'people.csv');
      await expect(importing(file, { free: async () => free.shift() ?? 0 })).rejects.toMatchObject({
        told: { key: 'packs_no_room', args: ['1', '0'] },
      });
      const database = await packDatabase()();
      expect([await database.count('packs'), await database.count('parts')]).toEqual([0, 0]);
      expect(await importing(file, { free: async () => 1_000_000 })).toMatchObject({ title: 'people' });
    },
  );

  it('is a pack of names when it is a list, and tells what became of them', async () => {
    const list = 'Name;Kind\nAda Quill;person\nharvest;topic\n;\n';
    const preview = await importing(new File([list], 'My names.csv'));
    expect(preview).toMatchObject({
      title: 'My names',
      entries: [
        { label: 'Ada Quill', type: 'person' },
        { label: 'harvest', type: 'topic' },
      ],
      report: { outcome: { read: 2, taken: 2 }, table: expect.stringContaining('line\toutcome') },
    });
    await store().take(preview.key);
    expect((await store().list()).packs[0]?.origin).toEqual({ kind: 'list', file: 'My names.csv' });
  });

  it('is what its reader says where a termbase or thesaurus doesn’t, and shows what was found', async () => {
    const tbx =
      '<martif type="TBX"><text><body><termEntry><langSet xml:lang="az"><tig><term>Liman</term></tig></langSet></termEntry></body></text></martif>';
    const file = new File([tbx], 'ports.tbx');
    const { found } = await importing(file);
    expect(found).toEqual({
      ...{ title: 'ports', language: 'en', licence: '', homepage: '', encoding: null },
      ...{ readAs: { encoding: 'utf-8' }, table: null },
    });
    const choices = { title: 'Limanlar', language: 'az', licence: 'CC0-1.0', homepage: 'https://a.example/' };
    const preview = await importing(file, { choices: { ...choices, encoding: 'utf-8' } });
    expect(preview.found).toMatchObject({ ...choices, encoding: 'utf-8' });
    expect(await store().read(preview.key)).toMatchObject({ ...choices, entries: [{ forms: [{ text: 'Liman' }] }] });
    const turtle = '<urn:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Port"@en , "Liman"@az .';
    const thesaurus = await importing(new File([turtle], 'a.ttl'), { choices: { ...choices, encoding: null } });
    expect(thesaurus.found).toMatchObject(choices);
    expect(thesaurus.entries).toMatchObject([{ label: 'Liman' }]);
  });

  it('asks its reader again about a list of which no column is called name, with how it was read', async () => {
    const file = new File([new Uint8Array(Buffer.from('Wer;Was\nJörg;Bäcker\n', 'latin1'))], 'a.csv');
    const error: unknown = await importing(file).catch((reason: unknown) => reason);
    expect(failureOf(error)).toMatchObject({
      key: 'file_no_name_column',
      list: { table: { columns: [null, null] }, readAs: { encoding: 'windows-1252' } },
    });
  });

  it('is told to replace the version that is there', async () => {
    await store().take((await importing(new File([packJson(HARBOUR)], 'a.json'))).key);
    const newer = new File([packJson({ ...HARBOUR, version: '1.1.0' })], 'b.json');
    expect(await importing(newer)).toMatchObject({ replaces: '1.0.0', version: '1.1.0' });
  });

  it('gets an id that nobody has when it is a list, and its own again from the same file', async () => {
    const take = async (name: string, list = 'Name\nAda Quill\n') =>
      store().take((await importing(new File([list], name))).key);
    for (const name of ['Люди.csv', '人々.csv', 'Bundled.csv', 'My names.csv', 'people.csv', 'people.tsv'])
      await take(name);
    const ids = async () => (await store().list()).packs.map(({ head }) => head.id);
    expect(await ids()).toEqual(['names', 'names-2', 'bundled-2', 'my-names-2', 'people', 'people-2']);
    expect(await importing(new File(['Name\nBea Quill\n'], 'people.csv'))).toMatchObject({ replaces: '1.0.0' });
    await take('people.csv', 'Name\nBea Quill\n');
    expect((await ids()).length).toBe(6);
  });

  it('is never the pack of the reader’s own names, of which it may be an exported copy', async () => {
    const copy = new File([packJson({ ...HARBOUR, id: 'my-names', title: 'My names', kind: 'made' })], 'a.json');
    for (let time = 0; time < 2; time++) await store().take((await importing(copy)).key);
    expect((await store().list()).packs.map(({ head }) => head.id)).toEqual(['my-names-2']);
  });

  it.each([
    ['lists of one name', ['Name\nAda Quill\n', 'people.csv'], ['Name\nBea Quill\n', 'people.tsv']],
    ['versions of a pack', [packJson(HARBOUR), 'a.json'], [packJson({ ...HARBOUR, version: '1.1.0' }), 'b.json']],
    [
      'packs of one id',
      [packJson(HARBOUR), 'a.json'],
      [packJson({ ...HARBOUR, title: 'Somebody else’s', homepage: 'https://example.org/' }), 'b.json'],
    ],
  ] as const)(
    'is added before the other where two windows show %s, and the other is told to look again',
    async (_, a, b) => {
      const fileOf = ([text, name]: readonly [string, string]) => new File([text], name);
      const [first, second] = [await importing(fileOf(a)), await importing(fileOf(b))];
      expect([first.replaces, second.replaces]).toEqual([null, null]);
      await store().take(first.key);
      const taken = await store().list();
      await expect(store().take(second.key)).rejects.toMatchObject({ key: 'packs_changed_since' });
      expect(await store().list()).toEqual(taken);
      await store().discard(second.key);
      // Looked at again it is what it is by now: a list of its own, a newer version, or refused.
      const again = await importing(fileOf(b)).catch((error: Error) => error.name);
      if (typeof again === 'string') expect(again).toBe('UnreadableFile');
      else await store().take(again.key);
      expect((await store().list()).packs.length).toBe(again instanceof Object && again.replaces === null ? 2 : 1);
    },
  );

  it('leaves nothing behind when it claims the id of another, is broken, or finds no space', async () => {
    const claiming = new File([packJson({ ...HARBOUR, id: 'bundled' })], 'a.json');
    await expect(importing(claiming)).rejects.toThrow(/comes with Backgrounder — ask its author/);
    await expect(importing(new File(['{"format":"backgrounder-pack/9"}'], 'b.json'))).rejects.toThrow(
      'use a version of Backgrounder',
    );
    stopAfter(2, refuseSpace);
    await expect(importing(new File([packJson(HARBOUR)], 'a.json'))).rejects.toMatchObject({ key: 'packs_disk_full' });
    healDatabase();
    await store().sweep();
    const database = await packDatabase()();
    expect([await database.count('packs'), await database.count('parts')]).toEqual([0, 0]);
  });
});

describe('what keeps a file from being imported', () => {
  const packed = async () => new Uint8Array(await new Response(packStream(HARBOUR)).arrayBuffer());
  const BAD: Record<string, () => Promise<BlobPart[]> | BlobPart[]> = {
    'a packed file that is cut short': async () => [(await packed()).slice(0, -40)],
    'a packed file of which something is wrong': async () => {
      const bytes = await packed();
      bytes[60] = (bytes[60] ?? 0) ^ 255;
      return [bytes];
    },
    'a newer format': () => [packJson(HARBOUR).replace('backgrounder-pack/2', 'backgrounder-pack/9')],
    'JSON that is nested deeply': () => ['{"format":"backgrounder-pack/2","x":', '['.repeat(9999)],
    'a key that stands twice': () => ['{"format":"backgrounder-pack/2","format":"backgrounder-pack/2"}'],
    'a key of the language itself': () => ['{"format":"backgrounder-pack/2","__proto__":{"id":"x"}}'],
    HTML: () => [packJson(HARBOUR).replace('Mayor of', '<img src=x>')],
    'a web page': () => ['<!doctype html><title>A pack</title>'],
    nothing: () => [],
    'white space alone': () => [' \n\n '],
    'a header alone': () => ['name,type\n'],
    'a program': () => [new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4])],
    'a photograph': () => [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46])],
    'a moving picture': () => [new TextEncoder().encode('GIF89a and more')],
    'a spreadsheet as it was': () => [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    '200 columns and no name': () => [`${Array.from({ length: 200 }, (_, i) => `colour ${i}`).join(',')}\nred\n`],
  };

  it.each(Object.entries(BAD))('%s is told in each of our languages, and nothing is left behind', async (_, parts) => {
    const error: unknown = await importing(new File(await parts(), 'a.json')).then(
      () => null,
      (reason: unknown) => reason,
    );
    expectTold(error);
    const database = await packDatabase()();
    expect([await database.count('packs'), await database.count('parts')]).toEqual([0, 0]);
  });

  it('is told by its own sentence, or by one of ours', () => {
    const told = { key: 'file_empty' } as const;
    expect(failureOf(new UnreadableFile('The file is empty — save or fetch it again.', told))).toEqual(told);
    const problem = { path: ['id'], what: 'is no slug', value: 'X', cure: 'use small letters' };
    expect(failureOf(new BrokenPack([problem]))).toMatchObject({
      key: 'file_pack_broken',
      inEnglish: expect.stringContaining('use small letters'),
    });
    expect(failureOf(new TypeError('x is undefined'))).toEqual({ key: 'packs_file_unreadable' });
  });
});
