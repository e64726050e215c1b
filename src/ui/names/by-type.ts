/** A page's names as popup and panel list them. */
import type { PageName } from '../../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../../pack/entry-types.ts';

/** Names of one type, or of all types what everybody knows (`type` is null). */
export interface NameGroup {
  type: EntryType | null;
  names: PageName[];
}

/**
 * Names under their types, in the order of types, and last what everybody knows; within a group as the page has them.
 * Groups without names are left out.
 */
export function byType(names: readonly PageName[]): NameGroup[] {
  const own = names.filter(({ generic }) => !generic);
  const groups: NameGroup[] = [
    ...ENTRY_TYPES.map((type) => ({ type, names: own.filter((name) => name.type === type) })),
    { type: null, names: names.filter(({ generic }) => generic) },
  ];
  return groups.filter((group) => group.names.length > 0);
}
