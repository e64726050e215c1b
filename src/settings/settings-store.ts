/** Keeps a reader's choices in the browser's storage, one key each, so that two pages that save don't undo each other. */
import { type Choices, SETTING_NAMES, sameValue } from './choices.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { createStoredSettings, type ReadableStorage, type StoredSettings } from './stored-settings.ts';
import { SETTINGS_VERSION, upgraded } from './upgrade.ts';

/** The part of `browser.storage` that the store needs. */
export interface StorageLike extends ReadableStorage {
  local: ReadableStorage['local'] & {
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
}

/** The browser did not store a choice. `key` is the sentence in `_locales` that tells the reader. */
export class SettingsNotSaved extends Error {
  override name = 'SettingsNotSaved';
  constructor(
    readonly key: 'settings_not_saved' | 'settings_storage_full',
    cause: unknown,
  ) {
    super(`The settings were not saved: ${cause}`, { cause });
  }
}

export interface SettingsStore extends StoredSettings {
  /** Stores choices; one that equals the default is forgotten instead. Rejects with SettingsNotSaved. */
  save(choices: Choices): Promise<void>;
  /** Saves what `change` makes of the settings as they are stored now. Rejects with SettingsNotSaved. */
  update(change: (now: Settings) => Choices): Promise<void>;
  /** Forgets all choices, then stores the given ones. Rejects with SettingsNotSaved. */
  replace(choices: Choices): Promise<void>;
  /** Stores what an earlier version stored in the present form. Rejects when the storage refuses; nothing is lost then. */
  bringUpToDate(): Promise<void>;
}

/** A store over the given storage. */
export function createSettingsStore(storage: StorageLike): SettingsStore {
  const { local } = storage;
  const stored = createStoredSettings(storage);

  const bringUpToDate = async () => {
    const items = await local.get(null);
    if (typeof items.version !== 'number' || items.version >= SETTINGS_VERSION) return;
    await local.set({ ...differing(items), version: SETTINGS_VERSION });
  };

  const save = async (chosen: Choices) => {
    const { kept, forgotten } = apart(chosen);
    try {
      // What is refused when the storage is full is the setting: nothing must have gone by then.
      if (Object.keys(kept).length > 0) {
        // The version speaks for all that is stored, so nothing may stay in an earlier one's form.
        await local.set({ ...differing(await local.get(null)), ...kept, version: SETTINGS_VERSION });
      }
      if (forgotten.length > 0) await local.remove(forgotten);
    } catch (error) {
      throw new SettingsNotSaved(/quota/i.test(String(error)) ? 'settings_storage_full' : 'settings_not_saved', error);
    }
  };

  // One change after the other, or the second would start from settings that the first is about to replace.
  let last: Promise<unknown> = Promise.resolve();
  const update = (change: (now: Settings) => Choices): Promise<void> => {
    const done = last.then(async () => save(change(await stored.load())));
    last = done.catch(() => undefined);
    return done;
  };

  return { ...stored, save, update, replace: (chosen) => save({ ...DEFAULTS, ...chosen }), bringUpToDate };
}

/** The stored values that the present version writes differently. */
function differing(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const now = Object.entries(upgraded(stored, stored.version));
  return Object.fromEntries(now.filter(([name, value]) => !sameValue(value, stored[name])));
}

/** Choices that differ from the default, and the names of those that don't. */
function apart(choices: Choices): { kept: Choices; forgotten: string[] } {
  const names = SETTING_NAMES.filter((name) => choices[name] !== undefined);
  const forgotten = names.filter((name) => sameValue(choices[name], DEFAULTS[name]));
  const kept = names.filter((name) => !forgotten.includes(name)).map((name) => [name, choices[name]]);
  return { kept: Object.fromEntries(kept), forgotten };
}
