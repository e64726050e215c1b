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

/** Bytes of JSON from which on a part is full: so little that an entry is read with few others. */
const PART_BYTES = 32_000;
/** Bytes of JSON that are written in one transaction. */
const BATCH_BYTES = 1_000_000;

/** An index as bytes, and what built it. */
export interface BuiltIndex {
  by: string;
  bytes: ArrayBuffer;
}

export interface Staging {
  origin: PackOrigin;
  /** When the pack is brought. */
  now: Date;
  /** The index of its names, built by the program that is named. Without it the background builds one. */
  index?: BuiltIndex;
  /** Stops the work between two parts. */
  signal?: AbortSignal;
  /** Names the import, so that what is staged of it can be discarded before anybody knows its key. */
  run?: string;
  /** The key of the pack whose place it is to take, null for none. Whoever doesn't say it takes the place of any of its origin. */
  replaces?: number | null;
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

/** What a record says once everything is written. */
type Written = Pick<PackRecord, 'bytes' | 'parts' | 'entriesAt' | 'index'>;

async function writeParts(
  database: PackDatabase,
  key: number,
  pack: Pack,
  { signal, onProgress, index }: Staging,
): Promise<Written> {
  const all = LISTS.reduce((sum, list) => sum + (pack[list]?.length ?? 0), 0);
  const entriesAt: Written['entriesAt'] = { part: 0, firsts: [] };
  let [bytes, parts, done, entries] = [0, 0, 0, 0];
  for (const batch of batchesOf(pack)) {
    if (signal?.aborted) throw new Cancelled();
    const from = parts;
    // Asked for at once: waiting for each part takes longer than writing it.
    await inOneGo(database, ['parts'], ({ store }) =>
      Promise.all(batch.map(async ({ part }, at) => store.add(part, [key, from + at]))),
    );
    for (const { part, size } of batch) {
      if (part.list === 'entries') {
        if (entriesAt.firsts.length === 0) entriesAt.part = parts;
        entriesAt.firsts.push(entries);
        entries += part.records.length;
      }
      parts++;
      bytes += size;
      done += part.records.length;
    }
    onProgress?.(done / all);
  }
  if (signal?.aborted) throw new Cancelled();
  if (index) await inOneGo(database, ['indexes'], ({ store }) => store.add(new Blob([index.bytes]), key));
  if (signal?.aborted) throw new Cancelled();
  return { bytes, parts, entriesAt, index: index ? { by: index.by } : null };
}

/** Takes a staged or deleted pack out of the database, in one transaction; one that is kept stays. */
export function discardPack(database: PackDatabase, key: number): Promise<void> {
  return inOneGo(database, ['packs', 'parts', 'indexes'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const record = await packs.get(key);
    if (!record || record.state === 'kept') return;
    await packs.delete(key);
    await transaction.objectStore('parts').delete(partsOfPack(key));
    await transaction.objectStore('indexes').delete(key);
  });
}

function recordOf(
  { sources, entries, facts, passages = [], ...head }: Pack,
  { origin, now, run, replaces }: Staging,
): PackRecord {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return {
    state: 'staged',
    head,
    origin,
    counts: {
      sources: sources.length,
      entries: entries.length,
      forms,
      relations: entries.reduce((sum, entry) => sum + (entry.relations?.length ?? 0), 0),
      facts: facts.length,
      passages: passages.length,
    },
    bytes: 0,
    parts: -1,
    entriesAt: { part: 0, firsts: [] },
    index: null,
    added: now.toISOString(),
    ...(run && { run }),
    ...(replaces !== undefined && { replaces }),
  };
}

/** A part, and its size in bytes of JSON. */
interface Sized {
  part: Part;
  size: number;
}

function* batchesOf(pack: Pack): Generator<Sized[]> {
  let [batch, size]: [Sized[], number] = [[], 0];
  for (const sized of partsOf(pack)) {
    batch.push(sized);
    size += sized.size;
    if (size < BATCH_BYTES) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function* partsOf(pack: Pack): Generator<Sized> {
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
