import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { packJson, packStream } from '../../../src/pack/pack-file.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { failureOf } from '../../../src/packs/import-messages.ts';
import { type ImportDeps, importPack } from '../../../src/packs/import-pack.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const deps: ImportDeps = {
  open: packDatabase(),
  bundled: [{ id: 'bundled', title: 'Bundled', kind: 'bundled' }],
  words: async () => (word) => word === 'harvest',
  parseXml: () => {
    throw new Error('No XML here');
  },
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

  it('is a pack of names when it is a list, and tells what became of them', async () => {
    const list = 'Name;Kind\nAda Quill;person\nharvest;topic\n;\n';
    const preview = await importing(new File([list], 'My names.csv'));
    expect(preview).toMatchObject({
      title: 'My names',
      entries: [
        { label: 'Ada Quill', type: 'person' },
        { label: 'harvest', type: 'topic' },
      ],
      report: { text: expect.stringContaining('2 of 2 names taken'), table: expect.stringContaining('line\toutcome') },
    });
    await store().take(preview.key);
    expect((await store().list()).packs[0]?.origin).toEqual({ kind: 'list', file: 'My names.csv' });
  });

  it('is told to replace the version that is there', async () => {
    await store().take((await importing(new File([packJson(HARBOUR)], 'a.json'))).key);
    const newer = new File([packJson({ ...HARBOUR, version: '1.1.0' })], 'b.json');
    expect(await importing(newer)).toMatchObject({ replaces: '1.0.0', version: '1.1.0' });
  });

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
  it('is told by its own sentence, or by one of ours', () => {
    expect(failureOf(new UnreadableFile('The file is empty — save or fetch it again.'))).toEqual({
      text: 'The file is empty — save or fetch it again.',
    });
    expect(failureOf(new TypeError('x is undefined'))).toEqual({ key: 'packs_file_unreadable' });
  });
});
