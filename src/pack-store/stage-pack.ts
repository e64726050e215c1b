/** Writes a pack into the database, where it stands aside until it is taken: whatever stops it half-way changes nothing. */
import type { Pack } from '../pack/format.ts';
import {
  inOneGo,
  LISTS,
  type OpenDatabase,
  type PackDatabase,
  type PackOrigin,
  type PackRecord,
  type Part,
  partsOfPack,
} from './database.ts';
import { Cancelled, withStore } from './store-failed.ts';

/** Bytes of JSON from which on a part is full. */
const PART_BYTES = 1_000_000;

export interface Staging {
  origin: PackOrigin;
  /** When the pack is brought. */
  now: Date;
  /** Stops the work between two parts. */
  signal?: AbortSignal;
  /** The key of what is being staged, so that it can be discarded before it is whole. */
  onBegin?: (key: number) => void;
  /** How much is written, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Stages a valid pack and gives the key to take it by.
 * @throws StoreFailed, or Cancelled when the signal said so. Nothing of it is left behind then, or what is left is swept.
 */
export function stagePack(open: OpenDatabase, pack: Pack, staging: Staging): Promise<number> {
  return withStore(async () => {
    const database = await open();
    const record = recordOf(pack, staging);
    const key = await inOneGo(database, ['packs'], (transaction) => transaction.store.add(record));
    staging.onBegin?.(key);
    try {
      const written = await writeParts(database, key, pack, staging);
      await inOneGo(database, ['packs'], (transaction) => transaction.store.put({ ...record, ...written }, key));
    } catch (error) {
      await discardPack(database, key).catch(() => undefined);
      throw error;
    }
    return key;
  });
}

async function writeParts(
  database: PackDatabase,
  key: number,
  pack: Pack,
  { signal, onProgress }: Staging,
): Promise<Pick<PackRecord, 'bytes' | 'parts'>> {
  const all = LISTS.reduce((sum, list) => sum + (pack[list]?.length ?? 0), 0);
  let [bytes, parts, done] = [0, 0, 0];
  for (const { part, size } of partsOf(pack)) {
    if (signal?.aborted) throw new Cancelled();
    const at: [number, number] = [key, parts];
    await inOneGo(database, ['parts'], (transaction) => transaction.store.add(part, at));
    parts++;
    bytes += size;
    done += part.records.length;
    onProgress?.(done / all);
  }
  if (signal?.aborted) throw new Cancelled();
  return { bytes, parts };
}

/** Takes a staged or deleted pack out of the database, in one transaction; one that is kept stays. */
export function discardPack(database: PackDatabase, key: number): Promise<void> {
  return inOneGo(database, ['packs', 'parts'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const record = await packs.get(key);
    if (!record || record.state === 'kept') return;
    await packs.delete(key);
    await transaction.objectStore('parts').delete(partsOfPack(key));
  });
}

function recordOf({ sources, entries, facts, passages = [], ...head }: Pack, { origin, now }: Staging): PackRecord {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return {
    state: 'staged',
    head,
    origin,
    counts: { sources: sources.length, entries: entries.length, forms, facts: facts.length, passages: passages.length },
    bytes: 0,
    parts: -1,
    added: now.toISOString(),
  };
}

function* partsOf(pack: Pack): Generator<{ part: Part; size: number }> {
  const encoder = new TextEncoder();
  for (const list of LISTS) {
    let records: object[] = [];
    let size = 0;
    for (const record of pack[list] ?? []) {
      records.push(record);
      size += encoder.encode(JSON.stringify(record)).length;
      if (size < PART_BYTES) continue;
      yield { part: { list, records }, size };
      records = [];
      size = 0;
    }
    if (records.length > 0) yield { part: { list, records }, size };
  }
}
