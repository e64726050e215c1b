import { describe, expect, it } from 'vitest';
import { createBundledPack, type FetchFile } from '../../../src/background/bundled-pack.ts';
import { BUNDLED_INDEX, BUNDLED_PACK } from '../../../src/messages/vocabulary.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { writeIndexFile } from '../../../src/recognition/index/index-file.ts';
import { recogniserOf } from '../../../src/recognition/recogniser.ts';
import { HARBOUR } from '../pack/harbour.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const FILE = bytesOf(JSON.stringify(HARBOUR));
/** Of names that the pack doesn't have: it shows when it is used. */
const OTHER_NAMES: Pack = {
  ...HARBOUR,
  entries: HARBOUR.entries.map((entry) => ({ ...entry, forms: [{ text: 'Somebody Else' }] })),
};

/** The files of an extension; those that aren't there are refused as browsers do. */
function extensionWith(files: Record<string, Uint8Array>): FetchFile {
  return async (path) => {
    const file = files[path];
    if (!file) throw new TypeError('Failed to fetch');
    return new Uint8Array(file).buffer;
  };
}

async function namesIn(text: string, files: Record<string, Uint8Array>): Promise<number> {
  const { index } = await createBundledPack(extensionWith(files))();
  return recogniserOf(index).recognise([{ text }])[0]?.mentions.length ?? 0;
}

describe('the pack that comes with the extension', () => {
  it('is fetched once', async () => {
    const files = [FILE];
    const read = createBundledPack(async (path) => {
      const file = path === BUNDLED_PACK ? files.shift() : new Uint8Array();
      if (!file) throw new Error('asked too often');
      return new Uint8Array(file).buffer;
    });
    const [first, second] = await Promise.all([read(), read()]);
    expect(first).toBe(second);
    expect(first).toMatchObject({ pack: HARBOUR, bytes: FILE.length });
  });

  it('is recognised with the index that was made with it', async () => {
    const index = await writeIndexFile(buildIndex([OTHER_NAMES]), FILE);
    const files = { [BUNDLED_PACK]: FILE, [BUNDLED_INDEX]: index };
    expect(await namesIn('Ada Quill met Somebody Else.', files)).toBe(1);
    expect((await createBundledPack(extensionWith(files))()).pack).toEqual(HARBOUR);
  });

  it.each([
    ['gone', async () => null],
    ['of another pack', () => writeIndexFile(buildIndex([OTHER_NAMES]), bytesOf('{}'))],
    ['cut short', async () => (await writeIndexFile(buildIndex([OTHER_NAMES]), FILE)).subarray(0, -4)],
    ['shorter than what it begins with', async () => new Uint8Array(7)],
  ])('is recognised without an index that is %s', async (_, makeIndex) => {
    const index = await makeIndex();
    const files = { [BUNDLED_PACK]: FILE, ...(index && { [BUNDLED_INDEX]: index }) };
    expect(await namesIn('Ada Quill met Somebody.', files)).toBe(1);
    expect(await namesIn('Somebody Else', files)).toBe(0);
  });

  it('refuses a broken file with a sentence for the reader, every time', async () => {
    const read = createBundledPack(extensionWith({ [BUNDLED_PACK]: bytesOf('{"format":"backgrounder-pack/9"}') }));
    for (let asked = 0; asked < 2; asked++)
      await expect(read()).rejects.toThrow(
        /^This glossary can't be used\. format: .* use a version of Backgrounder that reads backgrounder-pack\/9/,
      );
  });

  it('is fetched again after the file could not be read', async () => {
    const files: Record<string, Uint8Array> = {};
    const read = createBundledPack(extensionWith(files));
    await expect(read()).rejects.toThrow("The glossary's file can't be read. Install Backgrounder again.");
    files[BUNDLED_PACK] = FILE;
    expect((await read()).pack.id).toBe('harbour');
  });
});
