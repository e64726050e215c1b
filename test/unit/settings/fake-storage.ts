/** A browser's storage in memory, with its change events; `refuse` makes it fail. */
import type { StorageLike } from '../../../src/settings/settings-store.ts';

export interface FakeStorage extends StorageLike {
  items: Record<string, unknown>;
  /** Thrown by every call while it is set. */
  refuse: unknown;
  announce(changes: Record<string, unknown>, area: string): Promise<unknown>;
}

export function fakeStorage(items: Record<string, unknown> = {}): FakeStorage {
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => unknown>();
  const announce = (changes: Record<string, unknown>, area: string) =>
    Promise.all([...listeners].map((listener) => listener(changes, area)));
  const guarded = async <T>(act: () => T): Promise<T> => {
    if (fake.refuse) throw fake.refuse;
    return act();
  };
  const fake: FakeStorage = {
    items,
    refuse: null,
    announce,
    local: {
      get: () => guarded(() => structuredClone(fake.items)),
      set: (changed) =>
        guarded(() => {
          Object.assign(fake.items, structuredClone(changed));
          void announce(changed, 'local');
        }),
      remove: (keys) =>
        guarded(() => {
          for (const key of keys) delete fake.items[key];
          void announce(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
        }),
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return fake;
}
