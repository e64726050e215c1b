import { describe, expect, it } from 'vitest';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import { createSettingsStore, SettingsNotSaved } from '../../../src/settings/settings-store.ts';
import { refOf } from '../../refs.ts';
import { fakeStorage } from './fake-storage.ts';

describe('a choice', () => {
  it('is stored by itself, with the version', async () => {
    const storage = fakeStorage();
    await createSettingsStore(storage).save({ hover: true });
    expect(storage.items).toEqual({ hover: true, version: 2 });
  });

  it('that equals the default is forgotten', async () => {
    const storage = fakeStorage({ hover: true, never: [refOf('baku')], painter: 'mark', version: 2 });
    await createSettingsStore(storage).save({ hover: false, never: [] });
    expect(storage.items).toEqual({ painter: 'mark', version: 2 });
  });

  it('of two pages at once keeps both', async () => {
    const storage = fakeStorage();
    await Promise.all([
      createSettingsStore(storage).save({ hover: true }),
      createSettingsStore(storage).save({ theme: 'dark' }),
    ]);
    expect(storage.items).toMatchObject({ hover: true, theme: 'dark' });
  });

  it('made from the present settings sees the change before it', async () => {
    const storage = fakeStorage();
    const store = createSettingsStore(storage);
    const add = (id: string) => store.update(({ never }) => ({ never: [...never, refOf(id)] }));
    await Promise.all([add('baku'), add('moscow')]);
    expect(storage.items.never).toEqual([refOf('baku'), refOf('moscow')]);
  });

  it('can replace all others', async () => {
    const storage = fakeStorage({ hover: true, theme: 'dark' });
    await createSettingsStore(storage).replace({ theme: 'light' });
    expect(storage.items).toEqual({ theme: 'light', version: 2 });
  });

  it('that the browser has no room for takes no other one with it', async () => {
    const storage = fakeStorage({ never: [refOf('baku')], repeat: 'first', version: 2 });
    storage.local.set = () => Promise.reject(new Error('quota exceeded'));
    await expect(createSettingsStore(storage).replace({ hover: true })).rejects.toThrow(SettingsNotSaved);
    expect(storage.items).toEqual({ never: [refOf('baku')], repeat: 'first', version: 2 });
  });

  it.each([
    [new Error('storage is disabled'), 'settings_not_saved'],
    [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'settings_storage_full'],
    [new Error('Resource::kQuotaBytes quota exceeded'), 'settings_storage_full'],
  ])(
    'that the browser does not store (%s) is told with its sentence, and the next one is tried',
    async (refusal, key) => {
      const storage = fakeStorage();
      const store = createSettingsStore(storage);
      storage.refuse = refusal;
      const failure = await store.update(() => ({ hover: true })).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(SettingsNotSaved);
      expect(failure).toMatchObject({ key, cause: refusal });
      storage.refuse = null;
      await store.update(() => ({ hover: true }));
      expect(storage.items).toMatchObject({ hover: true });
    },
  );
});

/** What version 1.0.0 had stored in Chrome and in Firefox after a reader chose something of nearly every kind on its pages. */
const OF_1_0_0 = {
  colours: { person: '#7a3a96' },
  hiddenTypes: ['place'],
  hover: true,
  hoverIn: 900,
  never: ['baku', 'vladimir-putin'],
  painter: 'mark',
  repeat: 'first',
  sites: { 'blog.example': 'whole-page', 'news.example': 'off' },
  strength: 'strong',
  theme: 'dark',
  version: 1,
};

describe('settings that version 1.0.0 stored', () => {
  const never = [entryRef('russia-azerbaijan', 'baku'), entryRef('russia-azerbaijan', 'vladimir-putin')];

  it('hold as they are', async () => {
    const store = createSettingsStore(fakeStorage(structuredClone(OF_1_0_0)));
    const { version: _, ...chosen } = OF_1_0_0;
    expect(await store.choices()).toEqual({ ...chosen, never });
  });

  it('are stored in the present form, once', async () => {
    const storage = fakeStorage(structuredClone(OF_1_0_0));
    const store = createSettingsStore(storage);
    await store.bringUpToDate();
    expect(storage.items).toEqual({ ...OF_1_0_0, never, version: 2 });
    storage.local.set = () => Promise.reject(new Error('there is nothing left to store'));
    await store.bringUpToDate();
  });

  it('are left alone where nothing was ever chosen', async () => {
    const storage = fakeStorage();
    await createSettingsStore(storage).bringUpToDate();
    expect(storage.items).toEqual({});
  });

  it('lose nothing when another setting is the first to be stored', async () => {
    const storage = fakeStorage(structuredClone(OF_1_0_0));
    await createSettingsStore(storage).save({ badge: true });
    expect(storage.items).toEqual({ ...OF_1_0_0, never, badge: true, version: 2 });
    expect(await createSettingsStore(storage).choices()).toMatchObject({ never });
  });

  it('are changed as they are understood', async () => {
    const storage = fakeStorage(structuredClone(OF_1_0_0));
    await createSettingsStore(storage).update((now) => ({ never: now.never.slice(1) }));
    expect(storage.items).toEqual({ ...OF_1_0_0, never: never.slice(1), version: 2 });
    await createSettingsStore(storage).update(() => ({ never: [] }));
    const { never: _, ...others } = OF_1_0_0;
    expect(storage.items).toEqual({ ...others, version: 2 });
  });

  it('are still there when the storage has no room to bring them up to date', async () => {
    const storage = fakeStorage(structuredClone(OF_1_0_0));
    storage.local.set = () => Promise.reject(new Error('quota exceeded'));
    const store = createSettingsStore(storage);
    await expect(store.bringUpToDate()).rejects.toThrow('quota exceeded');
    expect(storage.items).toEqual(OF_1_0_0);
    expect(await store.choices()).toMatchObject({ never });
  });
});
