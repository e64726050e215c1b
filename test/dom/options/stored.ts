/** A browser's storage in memory, which can be told to refuse. */
import { createSettingsStore, type SettingsStore } from '../../../src/settings/settings-store.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;

export interface Stored {
  store: SettingsStore;
  /** What is stored now. */
  now: () => Record<string, unknown>;
  /** Every later write is refused for this reason; null ends that. */
  refuse: (reason: string | null) => void;
}

/** A settings store over a storage that holds the given values. */
export function stored(values: Record<string, unknown> = {}): Stored {
  const kept = new Map(Object.entries(values));
  const listeners = new Set<Listener>();
  let refused: string | null = null;
  const change = (work: () => string[]) => {
    if (refused) throw new Error(refused);
    const changes = Object.fromEntries(work().map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, 'local');
  };
  const store = createSettingsStore({
    local: {
      get: async () => Object.fromEntries(kept),
      set: async (items) =>
        change(() => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
          return Object.keys(items);
        }),
      remove: async (keys) =>
        change(() => {
          for (const key of keys) kept.delete(key);
          return keys;
        }),
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  });
  return {
    store,
    now: () => Object.fromEntries(kept),
    refuse: (reason) => {
      refused = reason;
    },
  };
}
