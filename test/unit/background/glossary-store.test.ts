import { describe, expect, it } from 'vitest';
import { contentsOf, createGlossaryStore } from '../../../src/background/glossary-store.ts';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { HARBOUR } from '../pack/harbour.ts';

const HARBOUR_IN_USE = { ...contentsOf(HARBOUR), index: buildIndex([HARBOUR]) };

describe('the glossary', () => {
  it('is made when it is first asked for, and once however many ask', async () => {
    let read = 0;
    const store = createGlossaryStore('en', async () => {
      read++;
      return [HARBOUR_IN_USE];
    });
    expect(read).toBe(0);
    const [first, second] = await Promise.all([store.read(), store.read()]);
    expect(first).toBe(second);
    expect(await store.read()).toBe(first);
    expect(read).toBe(1);
    expect(first.recogniser.recognise([{ text: 'Ada Quill' }])[0]?.mentions).toHaveLength(1);
  });

  it('is made again after the packs have changed, also while it was being made', async () => {
    const packs = [[HARBOUR_IN_USE], []];
    const store = createGlossaryStore('en', async () => packs.shift() ?? []);
    const before = store.read();
    store.forget();
    const after = await store.read();
    expect((await before).packs).toHaveLength(1);
    expect(after.packs).toEqual([]);
    expect(after.recogniser.recognise([{ text: 'Ada Quill' }])[0]?.mentions).toEqual([]);
    expect(await store.read()).toBe(after);
  });

  it('answers from the other packs when one turns out to be unreadable, and asks that again', async () => {
    // Of another type they are other things.
    const entries = HARBOUR.entries.map((entry) => ({ ...entry, type: 'organisation' as const }));
    const theatre = { ...HARBOUR, id: 'theatre', entries };
    const broken = { ...contentsOf(theatre), index: buildIndex([theatre]) };
    let heals = false;
    const unreadable = async () => {
      if (!heals) throw new Error('A part is damaged.');
      return theatre;
    };
    const store = createGlossaryStore('en', async () => [
      HARBOUR_IN_USE,
      { ...broken, whole: unreadable, withEntries: unreadable },
    ]);
    const ref = entryRef('theatre', 'ada-quill');
    const { recogniser, summaries } = await store.names();
    const [block] = recogniser.recognise([{ text: 'Ada Quill' }]);
    expect(block?.mentions[0]?.candidates).toContain(ref);
    expect(Object.keys(await summaries(block?.mentions[0]?.candidates ?? []))).toEqual(['harbour/ada-quill']);
    expect((await store.read()).packs).toEqual([HARBOUR]);
    expect((await store.about([ref])).packs).toEqual([]);
    heals = true;
    expect((await store.read()).packs).toEqual([HARBOUR, theatre]);
    expect((await store.about([ref])).entries.get(ref)?.own.label).toBe('Ada Quill');
    expect(Object.keys(await summaries([ref]))).toEqual([ref]);
  });

  it('is tried again after packs could not be read', async () => {
    const answers = [() => Promise.reject(new Error('gone')), async () => [HARBOUR_IN_USE]];
    const store = createGlossaryStore('en', () => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(store.read()).rejects.toThrow('gone');
    expect((await store.read()).packs.map(({ id }) => id)).toEqual(['harbour']);
  });
});
