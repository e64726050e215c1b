import { describe, expect, it } from 'vitest';
import { createBundledPack } from '../../../src/background/bundled-pack.ts';
import { HARBOUR } from '../pack/harbour.ts';

describe('the pack that comes with the extension', () => {
  it('is fetched once', async () => {
    const text = JSON.stringify(HARBOUR);
    const texts = [text];
    const read = createBundledPack(async () => texts.shift() ?? Promise.reject(new Error('asked too often')));
    expect(await Promise.all([read(), read()])).toEqual(Array(2).fill({ pack: HARBOUR, length: text.length }));
  });

  it('refuses a broken file with a sentence for the reader, every time', async () => {
    const read = createBundledPack(async () => '{"format":"backgrounder-pack/9"}');
    for (let asked = 0; asked < 2; asked++)
      await expect(read()).rejects.toThrow(
        /^This glossary can't be used\. format: .* use a version of Backgrounder that reads backgrounder-pack\/9/,
      );
  });

  it('is fetched again after the file could not be read', async () => {
    const answers = [() => Promise.reject(new TypeError('Failed to fetch')), async () => JSON.stringify(HARBOUR)];
    const read = createBundledPack(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(read()).rejects.toThrow("The glossary's file can't be read. Install Backgrounder again.");
    expect((await read()).pack.id).toBe('harbour');
  });
});
