/** All packs, the bundled one and the reader's: which are in use, what they are, and how the reader changes that. */
import type { PackChange, PackFailure, PackShelf, ShelvedPack } from '../messages/message-map.ts';
import type { Pack } from '../pack/format.ts';
import type { PackStore, StoredPack } from '../pack-store/pack-store.ts';
import { onShelf } from '../pack-store/shelf.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { BUNDLED_ID, type BundledPack } from './bundled-pack.ts';
import { packSummary } from './glossary-list.ts';
import type { PackInUse } from './glossary-store.ts';

export interface Packs {
  /**
   * The packs that are on, in the reader's order. A stored one that can't be read is left out, and so are all of them when the
   * database can't be opened: what comes with the extension goes on working.
   */
  inUse(): Promise<PackInUse[]>;
  list(): Promise<PackShelf>;
  /** Changes packs, and tells what there is then; what was refused is told, and nothing has changed. */
  change(change: PackChange): Promise<PackShelf>;
}

/** The packs of a store beside the bundled one. */
export function createPackShelf(store: PackStore, bundled: () => Promise<BundledPack>): Packs {
  /** Packs that were read, by key: what a key stands for never changes. */
  let known = new Map<number, Promise<Pack>>();
  const damaged = new Set<number>();

  /** The reader's packs and the bundled one's place among them, which has no record in the store. */
  const shelved = async () => {
    const { packs, shelf } = await store.list();
    const own = packs.filter(({ head }) => head.id !== BUNDLED_ID).map((stored) => ({ id: stored.head.id, stored }));
    return onShelf<{ id: string; stored: StoredPack | null }>([{ id: BUNDLED_ID, stored: null }, ...own], shelf);
  };

  const readAll = async (keys: readonly number[]): Promise<Array<Pack | null>> => {
    known = new Map(keys.map((key) => [key, known.get(key) ?? store.read(key)]));
    return Promise.all(
      [...known].map(async ([key, reading]) => {
        try {
          const pack = await reading;
          damaged.delete(key);
          return pack;
        } catch {
          known.delete(key);
          damaged.add(key);
          return null;
        }
      }),
    );
  };

  const listed = async (deleted: number | null = null): Promise<PackShelf> => {
    const packs = await shelved();
    const { pack, bytes } = await bundled();
    return {
      packs: packs.map(({ stored, on }) =>
        stored
          ? summaryOfStored(stored, on, damaged.has(stored.key))
          : { ...packSummary(pack), key: null, on, bytes, origin: null },
      ),
      failed: null,
      deleted,
    };
  };

  const failedWith = async (error: unknown): Promise<PackShelf> => {
    const failed = failureOf(error);
    const now = await listed().catch(() => null);
    if (now) return { ...now, failed };
    const { pack, bytes } = await bundled();
    const packs: ShelvedPack[] = [{ ...packSummary(pack), key: null, on: true, bytes, origin: null }];
    return { packs, failed, deleted: null };
  };

  /** Does what is asked, and gives the key of what was deleted by it. */
  const carryOut = async (change: PackChange): Promise<number | null> => {
    if (change.do === 'switch') await store.switch(change.id, change.on);
    else if (change.do === 'arrange') await store.arrange(change.ids);
    else if (change.do === 'clear') await store.clear();
    else if (change.do === 'restore') await store.restore(change.key);
    else if (change.do === 'remove') {
      await store.remove(change.key);
      return change.key;
    } else {
      const { head } = await store.staged(change.key);
      if (head.id === BUNDLED_ID) throw new BundledId();
      return store.take(change.key);
    }
    return null;
  };

  return {
    async inUse() {
      const packs = await shelved().catch(() => [{ stored: null, on: true }]);
      const on = packs.filter((pack) => pack.on);
      const keys = on.flatMap(({ stored }) => stored?.key ?? []);
      const read = new Map((await readAll(keys)).map((pack, i) => [keys[i], pack && { pack, index: null }]));
      const inOrder = on.map(({ stored }) => (stored ? ofThisDevice(read.get(stored.key), stored) : bundled()));
      return (await Promise.all(inOrder)).filter((pack) => pack !== null && pack !== undefined);
    },
    list: () => listed().catch(failedWith),
    async change(change) {
      try {
        return await listed(await carryOut(change));
      } catch (error) {
        return failedWith(error);
      }
    },
  };
}

/** Made here or somewhere else: where it was made its documents are kept. */
function ofThisDevice(used: PackInUse | null | undefined, { origin }: StoredPack): PackInUse | null | undefined {
  if (used?.pack.kind !== 'made' || origin.kind === 'made') return used;
  return { ...used, pack: { ...used.pack, kind: 'imported' } };
}

/** A pack of the reader's calls itself as the bundled one does. */
class BundledId extends Error {
  override name = 'BundledId';
}

function failureOf(error: unknown): PackFailure {
  if (error instanceof BundledId) return 'packs_bundled_id';
  return error instanceof StoreFailed ? error.key : 'packs_store_failed';
}

function summaryOfStored(
  { key, head, origin, counts, bytes, added }: StoredPack,
  on: boolean,
  isDamaged: boolean,
): ShelvedPack {
  const { id, title, description, version, language, licence } = head;
  const { entries, forms, facts } = counts;
  return {
    id,
    title,
    description,
    version,
    language,
    licence,
    counts: { entries, forms, facts },
    key,
    on,
    bytes,
    origin: { ...origin, added },
    ...(isDamaged ? { damaged: true } : {}),
  };
}
