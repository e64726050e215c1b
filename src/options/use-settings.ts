/** The settings as a form shows them: changed at once, saved at once, and as they were when saving failed. */

import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { Choices } from '../settings/choices.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsNotSaved, type SettingsStore } from '../settings/settings-store.ts';

/** What became of the last change: `key` is a sentence of `_locales`. */
export interface Saving {
  state: 'saved' | 'failed';
  key: LocaleKey;
  /** Takes the last change back, where that is offered. */
  undo?: () => void;
}

/** Changes settings by what they are now. */
export type Change = (change: (now: Settings) => Choices) => void;

export interface SettingsForm {
  settings: Settings;
  saving: Saving | null;
  change: Change;
  /** Forgets every choice but the given ones; `key` says what was done. The choices before can be brought back. */
  replace: (choices: Choices, key: LocaleKey) => void;
}

/** Joins a form to the store. `loaded` are the settings to begin with. */
export function useSettings(store: SettingsStore, loaded: Settings): SettingsForm {
  const [settings, setSettings] = useState(loaded);
  const [saving, setSaving] = useState<Saving | null>(null);
  // Before the first drawing, so that no change slips between loading and watching.
  useLayoutEffect(() => store.watch(setSettings), [store]);
  const settle = useCallback(
    (work: Promise<void>, saved: Saving) => {
      setSaving(null);
      work.then(
        () => setSaving(saved),
        async (error: unknown) => {
          setSettings(await store.load());
          setSaving({ state: 'failed', key: error instanceof SettingsNotSaved ? error.key : 'settings_not_saved' });
        },
      );
    },
    [store],
  );
  const change = useCallback<Change>(
    (make) => {
      setSettings((now) => ({ ...now, ...make(now) }));
      settle(store.update(make), { state: 'saved', key: 'options_saved' });
    },
    [store, settle],
  );
  const replace = useCallback(
    (choices: Choices, key: LocaleKey) => {
      const done = (async () => {
        const before = await store.choices();
        await store.replace(choices);
        setSettings(await store.load());
        return before;
      })();
      const undo = async () => settle(store.replace(await done), { state: 'saved', key: 'options_undone' });
      settle(
        done.then(() => undefined),
        { state: 'saved', key, undo },
      );
    },
    [store, settle],
  );
  return { settings, saving, change, replace };
}
