/** A page's names as the popup lists them. */
import type { PageName } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';

/** Names under their types, in the order of types; within a type as the page has them. Types without names are left out. */
export function byType(names: readonly PageName[]): Array<{ type: EntryType; names: PageName[] }> {
  return ENTRY_TYPES.map((type) => ({ type, names: names.filter((name) => name.type === type) })).filter(
    ({ names }) => names.length > 0,
  );
}
