/** All packs, the bundled one and the reader's: which are in use, what they are, and how the reader changes that. */
import type { PackChange, PackFailure, PackShelf, ShelvedPack } from '../messages/message-map.ts';
import { MY_NAMES } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import type { PackStore, StoredPack } from '../pack-store/pack-store.ts';
import { onShelf } from '../pack-store/shelf.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { buildIndex, buildIndexInSteps } from '../recognition/index/build-index.ts';
import type { NameIndex } from '../recognition/index/name-index.ts';
import { openIndex, saveIndex } from '../recognition/index/stored-index.ts';
import { BUNDLED_ID, type BundledPack } from './bundled-pack.ts';
import { packSummary } from './glossary-list.ts';
import { contentsOf, type PackContents, type PackInUse } from './glossary-store.ts';

export interface Packs {
  /**
   * The packs that are on, in the reader's order. A stored one that can't be read is left out, and so are all of them when the
   * database can't be opened: what comes with the extension goes on working.
   */
  inUse(): Promise<PackInUse[]>;
  list(): Promise<PackShelf>;
  /** The titles of packs in use whose names are not marked yet, because their indexes are being built. */
  preparing(): Promise<string[]>;
  /** Changes packs, and tells what there is then; what was refused is told, and nothing has changed. */
  change(change: PackChange): Promise<PackShelf>;
}

/**
 * The packs of a store beside the bundled one.
 * @param builder what builds indexes here; those of other builders are built anew, and stored
 * @param onReady a pack that was left out until its index was built can be used
 */
export function createPackShelf(
  store: PackStore,
  bundled: () => Promise<BundledPack>,
  builder: string,
  onReady: () => void = () => undefined,
): Packs {
  const damaged = new Set<number>();
  /** Large packs whose indexes are being built; once they are, and until they are stored, the indexes. */
  const built = new Map<number, NameIndex | null>();

  /** The reader's packs and the bundled one's place among them, which has no record in the store. */
  const shelved = async () => {
    const { packs, shelf } = await store.list();
    const own = packs.filter(({ head }) => head.id !== BUNDLED_ID).map((stored) => ({ id: stored.head.id, stored }));
    return onShelf<{ id: string; stored: StoredPack | null }>([{ id: BUNDLED_ID, stored: null }, ...own], shelf);
  };

  const storedIndex = async (key: number): Promise<NameIndex | null> => {
    const bytes = await store.readIndex(key, builder);
    try {
      return bytes && openIndex(bytes);
    } catch {
      return null;
    }
  };

  /**
   * Built of the whole pack where there is none, for this start and all others. Null of a large pack until that is done: it takes
   * seconds after an update of the extension, for which pages would have to wait.
   */
  const indexOf = async ({ key, counts }: StoredPack): Promise<NameIndex | null> => {
    const known = built.get(key) ?? (await storedIndex(key));
    if (known) return known;
    if (counts.forms <= BUILT_AT_ONCE) return keep(key, buildIndex([await store.read(key)]));
    if (!built.has(key)) {
      built.set(key, null);
      void buildMeanwhile(key);
    }
    return null;
  };

  /** An index of a large pack that another version built is nobody's until it is built anew. */
  const isPreparing = ({ key, counts, index }: StoredPack): boolean =>
    built.has(key)
      ? built.get(key) === null
      : counts.forms > BUILT_AT_ONCE && index?.by !== builder && !damaged.has(key);

  const keep = async (key: number, index: NameIndex): Promise<NameIndex> => {
    // Where there is no room for it, it is built anew next time.
    await store.keepIndex(key, { by: builder, bytes: saveIndex(index) }).catch(() => undefined);
    return index;
  };

  const buildMeanwhile = async (key: number) => {
    try {
      built.set(key, await keep(key, await withPauses(buildIndexInSteps([await store.read(key)]))));
      onReady();
    } catch {
      built.delete(key);
      damaged.add(key);
    }
  };

  /** What a stored pack holds; one that turns out to be damaged is known to be from then on. */
  const contentsOfStored = ({ key, head, counts, origin }: StoredPack): PackContents => {
    const noting = async <T>(reading: Promise<T>): Promise<T> => {
      try {
        return await reading;
      } catch (error) {
        damaged.add(key);
        throw error;
      }
    };
    let reading: Promise<Pack> | null = null;
    return {
      id: head.id,
      isList: counts.facts === 0 && counts.passages === 0 && counts.relations === 0,
      whole() {
        reading ??= noting(store.read(key).then((pack) => ofThisDevice(pack, { origin }))).catch((error: unknown) => {
          reading = null;
          throw error;
        });
        return reading;
      },
      withEntries: async (numbers) => ({
        ...ofThisDevice(head, { origin }),
        entries: await noting(store.entries(key, numbers)),
        sources: [],
        facts: [],
      }),
    };
  };

  const inUseOf = async (stored: StoredPack | null): Promise<PackInUse | null> => {
    if (!stored) {
      const { pack, index } = await bundled();
      return { ...contentsOf(pack), index };
    }
    try {
      const index = await indexOf(stored);
      return index && { ...contentsOfStored(stored), index };
    } catch {
      damaged.add(stored.key);
      return null;
    }
  };

  const listed = async (deleted: number | null = null): Promise<PackShelf> => {
    const packs = await shelved();
    const { pack, bytes } = await bundled();
    for (const { stored, on } of packs) {
      if (!stored) continue;
      if (!(await store.isWhole(stored.key))) damaged.add(stored.key);
      // What the list tells is then so, whether or not a page has asked for names.
      else if (on && isPreparing(stored)) void indexOf(stored).catch(() => undefined);
    }
    return {
      packs: packs.map(({ stored, on }) =>
        stored
          ? {
              ...summaryOfStored(stored, on, damaged.has(stored.key)),
              ...(on && isPreparing(stored) && { preparing: true as const }),
            }
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
      // Names of one's own are changed one at a time, and never by a pack.
      if (head.id === MY_NAMES) throw new StoreFailed('packs_changed_since');
      return store.take(change.key);
    }
    return null;
  };

  return {
    async inUse() {
      const packs = await shelved().catch(() => [{ stored: null, on: true }]);
      const inUse = await Promise.all(packs.filter(({ on }) => on).map(({ stored }) => inUseOf(stored)));
      return inUse.filter((pack) => pack !== null);
    },
    list: () => listed().catch(failedWith),
    async preparing() {
      const packs = await shelved().catch(() => []);
      return packs.flatMap(({ stored, on }) => (on && stored && isPreparing(stored) ? [stored.head.title] : []));
    },
    async change(change) {
      try {
        return await listed(await carryOut(change));
      } catch (error) {
        return failedWith(error);
      }
    },
  };
}

/** Names of which an index is built before the next answer: some tens of milliseconds. */
const BUILT_AT_ONCE = 5_000;
/** Milliseconds of work between two pauses. */
const AT_A_TIME = 10;

/** Does all steps, and lets others have their turn now and then. */
async function withPauses<T>(steps: Iterator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + AT_A_TIME;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Made here or somewhere else: where it was made its documents are kept. */
function ofThisDevice<T extends Pick<Pack, 'kind'>>(pack: T, { origin }: Pick<StoredPack, 'origin'>): T {
  return pack.kind !== 'made' || origin.kind === 'made' ? pack : { ...pack, kind: 'imported' };
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
