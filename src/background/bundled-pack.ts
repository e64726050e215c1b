/** The pack that comes with the extension. */
import { BUNDLED_INDEX, BUNDLED_PACK } from '../messages/vocabulary.ts';
import type { Pack } from '../pack/format.ts';
import { readPack } from '../pack/validate.ts';
import { buildIndex } from '../recognition/index/build-index.ts';
import { readIndexFile } from '../recognition/index/index-file.ts';
import type { NameIndex } from '../recognition/index/name-index.ts';

/** The pack, the index of its names, and how long its file is. */
export interface BundledPack {
  pack: Pack;
  index: NameIndex;
  bytes: number;
}

/** The id of the pack, which no pack of a reader can have. */
export const BUNDLED_ID = 'russia-azerbaijan';

/** Gives a file of the extension by its path. */
export type FetchFile = (path: string) => Promise<ArrayBuffer>;

/**
 * A way to the pack: its file is fetched when it is first asked for, once for the life of the background. Rejects with a sentence
 * for the reader when the file is missing or broken, and tries anew next time.
 */
export function createBundledPack(fetchFile: FetchFile): () => Promise<BundledPack> {
  let loading: Promise<BundledPack> | null = null;
  const load = async (): Promise<BundledPack> => {
    const [file, indexFile] = await Promise.all([
      fetchFile(BUNDLED_PACK).catch((cause: unknown) => {
        throw new Error("The glossary's file can't be read. Install Backgrounder again.", { cause });
      }),
      fetchFile(BUNDLED_INDEX).catch(() => new ArrayBuffer()),
    ]);
    const text = new TextDecoder().decode(file);
    const index = await readIndexFile(indexFile, new Uint8Array(file));
    // An index is made of packs that were checked, so this one was; checking takes ten times as long as reading.
    const pack = index ? (JSON.parse(text) as Pack) : readPack(text);
    return { pack, index: index ?? buildIndex([pack]), bytes: file.byteLength };
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
