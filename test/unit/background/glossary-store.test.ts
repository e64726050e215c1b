import { describe, expect, it } from 'vitest';
import { createGlossaryStore } from '../../../src/background/glossary-store.ts';
import { HARBOUR } from '../pack/harbour.ts';

describe('the glossary', () => {
  it('is fetched when it is first asked for, and once however many ask', async () => {
    let fetched = 0;
    const store = createGlossaryStore('en', async () => {
      fetched++;
      return JSON.stringify(HARBOUR);
    });
    expect(fetched).toBe(0);
    const [first, second] = await Promise.all([store(), store()]);
    expect(first).toBe(second);
    expect(await store()).toBe(first);
    expect(fetched).toBe(1);
    expect(first.recogniser.recognise([{ text: 'Ada Quill' }])[0]?.mentions).toHaveLength(1);
  });

  it('refuses a broken file with a sentence for the reader, every time', async () => {
    const store = createGlossaryStore('en', async () => '{"format":"backgrounder-pack/9"}');
    for (let asked = 0; asked < 2; asked++)
      await expect(store()).rejects.toThrow(
        /^This glossary can't be used\. format: .* use a version of Backgrounder that reads backgrounder-pack\/9/,
      );
  });

  it('is fetched again after the file could not be read', async () => {
    const answers = [() => Promise.reject(new TypeError('Failed to fetch')), async () => JSON.stringify(HARBOUR)];
    const store = createGlossaryStore('en', () => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(store()).rejects.toThrow("The glossary's file can't be read. Install Backgrounder again.");
    expect((await store()).packs.map(({ id }) => id)).toEqual(['harbour']);
  });
});
