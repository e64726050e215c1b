/** Keeps the reader's own names: a pack of the store like others, of which one name is changed at a time. */
import type { NamesChanged } from '../messages/message-map.ts';
import {
  emptyNamesPack,
  type NamesPackDetails,
  NamesRefused,
  withEditedName,
  withName,
  withNameAgain,
  withoutName,
} from '../own-names/names-pack.ts';
import type { NamesChange } from '../own-names/own-name.ts';
import { entryRef, MY_NAMES, partsOf } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import type { OpenDatabase } from '../pack-store/database.ts';
import type { PackStore } from '../pack-store/pack-store.ts';
import { stagePack } from '../pack-store/stage-pack.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type Locks, whileAtWork } from '../pack-store/sweep.ts';
import { buildIndex } from '../recognition/index/build-index.ts';
import { saveIndex } from '../recognition/index/stored-index.ts';

export interface OwnNamesDeps {
  store: PackStore;
  open: OpenDatabase;
  locks: Locks;
  /** What builds indexes here. */
  builder: string;
  now(): Date;
  /** What a new pack says of itself. */
  details(): NamesPackDetails;
  /** What is said of a name of which the reader says nothing. */
  unsaid(): string;
}

export interface OwnNames {
  /** Makes one change after the other; what was refused is told, and nothing has changed. */
  change(change: NamesChange): Promise<NamesChanged>;
}

/** The names of a store. */
export function createOwnNames({ store, open, locks, builder, now, details, unsaid }: OwnNamesDeps): OwnNames {
  /** The pack as it was stored last: nobody has to read it again to change it. */
  let kept: { key: number; pack: Pack } | null = null;
  const packOf = async (key: number): Promise<Pack> => (key === kept?.key ? kept.pack : store.read(key));

  const carryOut = async (change: NamesChange): Promise<NamesChanged> => {
    const { packs, shelf } = await store.list();
    const stored = packs.find(({ head }) => head.id === MY_NAMES);
    const before = stored ? await packOf(stored.key) : emptyNamesPack(details());
    const { pack, ...changed } = changedBy(before, change, unsaid());
    if (pack.entries.length > 0) await keep(pack, stored?.key ?? null);
    else if (stored) {
      await store.remove(stored.key);
      await store.discard(stored.key);
    }
    if (change.do !== 'delete' && shelf.off.includes(MY_NAMES)) await store.switch(MY_NAMES, true);
    return { ...changed, failed: null };
  };

  /** Puts the pack in the place of the one that was there, with an index that nobody has to build again. */
  const keep = async (pack: Pack, replaces: number | null) => {
    const index = { by: builder, bytes: saveIndex(buildIndex([pack])) };
    const key = await stagePack(open, pack, { origin: { kind: 'made', file: '' }, now: now(), index, replaces });
    const replaced = await store.take(key);
    // What can't be freed now is swept.
    kept = { key, pack };
    if (replaced !== null) await store.discard(replaced).catch(() => undefined);
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    change(change) {
      const done = last.then(() => whileAtWork(locks, () => carryOut(change))).catch(refusal);
      last = done;
      return done;
    },
  };
}

function changedBy(
  pack: Pack,
  change: NamesChange,
  unsaid: string,
): Pick<NamesChanged, 'entry' | 'deleted'> & { pack: Pack } {
  switch (change.do) {
    case 'add': {
      const added = withName(pack, change.name, unsaid);
      return { pack: added.pack, entry: entryRef(MY_NAMES, added.id), deleted: null };
    }
    case 'edit':
      return {
        pack: withEditedName(pack, idIn(change.entry), change.name, unsaid),
        entry: change.entry,
        deleted: null,
      };
    case 'delete':
      return { ...withoutName(pack, idIn(change.entry)), entry: change.entry };
    case 'restore':
      return { pack: withNameAgain(pack, change.deleted), entry: entryRef(MY_NAMES, change.deleted.id), deleted: null };
  }
}

/** The id of an entry of the pack; of others none is changed. */
function idIn(entry: Parameters<typeof partsOf>[0]): string {
  const { pack, id } = partsOf(entry);
  if (pack !== MY_NAMES) throw new NamesRefused('names_gone');
  return id;
}

function refusal(error: unknown): NamesChanged {
  const isTold = error instanceof NamesRefused || error instanceof StoreFailed;
  return { failed: isTold ? error.key : 'packs_store_failed', entry: null, deleted: null };
}
