/** A reader's choices in the browser's storage, to be read and watched: all that a page needs, which hands its own choices on. */
import { type Choices, readChoices, SETTING_NAMES } from './choices.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { upgraded } from './upgrade.ts';

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** The part of `browser.storage` that reading needs. */
export interface ReadableStorage {
  local: { get(keys: null): Promise<Record<string, unknown>> };
  onChanged: { addListener(listener: ChangeListener): void; removeListener(listener: ChangeListener): void };
}

export interface StoredSettings {
  /** All settings: choices over defaults. Never rejects: with a storage that refuses, the defaults hold. */
  load(): Promise<Settings>;
  /** Only what was chosen. */
  choices(): Promise<Choices>;
  /** Calls back with all settings after each change, made here or elsewhere. Returns a function that ends it. */
  watch(onChange: (settings: Settings) => void): () => void;
}

/** The settings in the given storage. */
export function createStoredSettings({ local, onChanged }: ReadableStorage): StoredSettings {
  const choices = async () => {
    try {
      const stored = await local.get(null);
      return readChoices(upgraded(stored, stored.version));
    } catch {
      return {};
    }
  };
  const load = async (): Promise<Settings> => ({ ...DEFAULTS, ...(await choices()) });

  const watch = (onChange: (settings: Settings) => void) => {
    let latest = 0;
    const listener: ChangeListener = async (changes, area) => {
      if (area !== 'local' || !SETTING_NAMES.some((name) => name in changes)) return;
      const turn = ++latest;
      const settings = await load();
      if (turn === latest) onChange(settings);
    };
    onChanged.addListener(listener);
    return () => {
      latest++;
      onChanged.removeListener(listener);
    };
  };

  return { load, choices, watch };
}
