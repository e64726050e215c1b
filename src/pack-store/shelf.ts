/** The order of packs, and which of them are on. */
import type { Shelf } from './database.ts';

/** The given packs in the reader's order, those that it doesn't name behind the others, each with its switch. */
export function onShelf<T extends { id: string }>(
  packs: readonly T[],
  { order, off }: Shelf,
): Array<T & { on: boolean }> {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: T) => places.get(id) ?? order.length;
  return packs.toSorted((a, b) => placeOf(a) - placeOf(b)).map((pack) => ({ ...pack, on: !off.includes(pack.id) }));
}
