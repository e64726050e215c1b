/** The packs that are in use beside the one that is being made: what they know is recognised, and not proposed again. */
import { BUNDLED_INDEX, BUNDLED_PACK } from '../messages/vocabulary.ts';
import { createKnower, KNOWS_NOTHING, type Knower } from '../mining/known-names.ts';
import { readPack } from '../pack/validate.ts';
import { packDatabase } from '../pack-store/database.ts';
import { createPackStore, type PackStore } from '../pack-store/pack-store.ts';
import { buildIndex } from '../recognition/index/build-index.ts';
import { readIndexFile } from '../recognition/index/index-file.ts';
import type { NameIndex } from '../recognition/index/name-index.ts';
import { loadIndex } from '../recognition/index/stored-index.ts';

export interface KnownPack {
  id: string;
  title: string;
  version: string;
  /** By which the store knows it; null for the one that comes with the extension. */
  key: number | null;
}

/**
 * What the packs know. One that can't be read knows nothing.
 * @param builder what builds indexes here; those of other builders are built anew
 */
export async function knowerOf(packs: readonly KnownPack[], builder: string): Promise<Knower> {
  const store = createPackStore(packDatabase());
  const reading = packs.map(({ key }) => (key === null ? bundledIndex() : storedIndex(store, key, builder)));
  const read = await Promise.allSettled(reading);
  const indexes = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return indexes.length > 0 ? createKnower(indexes) : KNOWS_NOTHING;
}

async function bundledIndex(): Promise<NameIndex> {
  const file = async (path: string) => (await fetch(new URL(`/${path}`, location.origin))).arrayBuffer();
  const [pack, index] = await Promise.all([file(BUNDLED_PACK), file(BUNDLED_INDEX)]);
  return (await readIndexFile(index, new Uint8Array(pack))) ?? buildIndex([readPack(new TextDecoder().decode(pack))]);
}

async function storedIndex(store: PackStore, key: number, builder: string): Promise<NameIndex> {
  const bytes = await store.readIndex(key, builder);
  return bytes ? loadIndex(bytes) : buildIndex([await store.read(key)]);
}
