/** Names in the maker's database: in parts, since reading those of a thousand documents at once holds a page up for longer than a blink. */
import type { IDBPObjectStore } from 'idb';
import type { MinedName } from '../mining/mine-documents.ts';
import { type MakerSchema, MINED, type Mined } from './database.ts';

/** Only what is done with it is asked of a store: whether two transactions are alike, TypeScript says one day and not the next. */
type MinedStore<Mode extends IDBTransactionMode> = IDBPObjectStore<MakerSchema, never, 'mined', Mode>;

/** Places that names of one part have, unless it is one name that has more. */
const PLACES = 5000;

/** Puts names in the place of those that were kept. */
export async function writeNames(
  store: Pick<MinedStore<'readwrite'>, 'clear' | 'put'>,
  { of, names }: Mined,
): Promise<void> {
  const parts = partsOf(names);
  await store.clear();
  for (const [at, part] of parts.entries()) await store.put(part, at);
  await store.put({ of, parts: parts.length }, MINED);
}

/** The names that are kept; null where none are, or only as earlier versions did: they are looked for again. */
export async function readNames(store: Pick<MinedStore<'readonly'>, 'get'>): Promise<Mined | null> {
  const head = await store.get(MINED);
  if (!head || !('parts' in head)) return null;
  const names: MinedName[] = [];
  for (let at = 0; at < head.parts; at++) {
    const part = await store.get(at);
    if (Array.isArray(part)) for (const name of part) names.push(name);
  }
  return { of: head.of, names };
}

function partsOf(names: readonly MinedName[]): MinedName[][] {
  const parts: MinedName[][] = [];
  let room = 0;
  for (const name of names) {
    if (room <= 0) {
      parts.push([]);
      room = PLACES;
    }
    parts.at(-1)?.push(name);
    room -= name.places.length + 1;
  }
  return parts;
}
