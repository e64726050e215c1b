/** What earlier versions stored or exported, as this version understands it. */
import { readEntryRef } from '../pack/entry-ref.ts';

/** The version of stored settings and of settings files. Version 1 named entries by their ids within the one pack there was. */
export const SETTINGS_VERSION = 2;

/** The values that a version wrote, in the present version's form. Never throws: what it can't read stays as it is. */
export function upgraded(values: Readonly<Record<string, unknown>>, version: unknown): Record<string, unknown> {
  if (version === SETTINGS_VERSION || !Array.isArray(values.never)) return { ...values };
  const never = values.never.map((id: unknown) => (typeof id === 'string' && readEntryRef(id)) || id);
  return { ...values, never };
}
