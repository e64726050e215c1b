import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import { createStoredSettings } from '../../../src/settings/stored-settings.ts';
import { fakeStorage } from './fake-storage.ts';

describe('settings', () => {
  it('are the defaults when nothing was chosen', async () => {
    expect(await createStoredSettings(fakeStorage()).load()).toEqual(DEFAULTS);
  });

  it('are the choices over the defaults', async () => {
    const store = createStoredSettings(fakeStorage({ hover: true, sites: { 'news.example': 'off' }, version: 1 }));
    expect(await store.load()).toEqual({ ...DEFAULTS, hover: true, sites: { 'news.example': 'off' } });
    expect(await store.choices()).toEqual({ hover: true, sites: { 'news.example': 'off' } });
  });

  it('are the defaults when the browser refuses its storage', async () => {
    const storage = fakeStorage({ hover: true });
    storage.refuse = new Error('storage is disabled');
    expect(await createStoredSettings(storage).load()).toEqual(DEFAULTS);
  });
});

describe('a page that watches the settings', () => {
  function watching(items = {}) {
    const storage = fakeStorage(items);
    const seen: Settings[] = [];
    const stop = createStoredSettings(storage).watch((settings) => seen.push(settings));
    return { storage, seen, stop };
  }

  it('learns of every change, with all settings', async () => {
    const { storage, seen } = watching();
    storage.items.hover = true;
    await storage.announce({ hover: { newValue: true } }, 'local');
    expect(seen).toEqual([{ ...DEFAULTS, hover: true }]);
  });

  it('learns of two quick changes once, as they are in the end', async () => {
    const { storage, seen } = watching();
    storage.items.hover = true;
    const first = storage.announce({ hover: {} }, 'local');
    storage.items.theme = 'dark';
    await Promise.all([first, storage.announce({ theme: {} }, 'local')]);
    expect(seen).toEqual([{ ...DEFAULTS, hover: true, theme: 'dark' }]);
  });

  it('hears nothing of other storage and of what is no setting', async () => {
    const { storage, seen } = watching();
    await storage.announce({ hover: {} }, 'sync');
    await storage.announce({ version: {} }, 'local');
    expect(seen).toEqual([]);
  });

  it('hears nothing any more once it stopped, changes under way included', async () => {
    const { storage, seen, stop } = watching();
    const change = storage.announce({ hover: {} }, 'local');
    stop();
    await change;
    await storage.announce({ hover: {} }, 'local');
    expect(seen).toEqual([]);
  });
});
