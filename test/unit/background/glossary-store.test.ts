import { describe, expect, it } from 'vitest';
import { createGlossaryStore } from '../../../src/background/glossary-store.ts';
import { HARBOUR } from '../pack/harbour.ts';

describe('the glossary', () => {
  it('is made when it is first asked for, and once however many ask', async () => {
    let read = 0;
    const store = createGlossaryStore('en', async () => {
      read++;
      return [{ pack: HARBOUR, index: null }];
    });
    expect(read).toBe(0);
    const [first, second] = await Promise.all([store.read(), store.read()]);
    expect(first).toBe(second);
    expect(await store.read()).toBe(first);
    expect(read).toBe(1);
    expect(first.recogniser.recognise([{ text: 'Ada Quill' }])[0]?.mentions).toHaveLength(1);
  });

  it('is made again after the packs have changed, also while it was being made', async () => {
    const packs = [[{ pack: HARBOUR, index: null }], []];
    const store = createGlossaryStore('en', async () => packs.shift() ?? []);
    const before = store.read();
    store.forget();
    const after = await store.read();
    expect((await before).packs).toHaveLength(1);
    expect(after.packs).toEqual([]);
    expect(after.recogniser.recognise([{ text: 'Ada Quill' }])[0]?.mentions).toEqual([]);
    expect(await store.read()).toBe(after);
  });

  it('is tried again after packs could not be read', async () => {
    const answers = [() => Promise.reject(new Error('gone')), async () => [{ pack: HARBOUR, index: null }]];
    const store = createGlossaryStore('en', () => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(store.read()).rejects.toThrow('gone');
    expect((await store.read()).packs.map(({ id }) => id)).toEqual(['harbour']);
  });
});
