/** A browser takes seconds to start: files whose readers need none of their own share one of each kind in a worker of Vitest's. */
import { it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Reader, startReader } from './reader.ts';
import { chooseSettings } from './settings.ts';

class SharedReaders {
  readonly #readers = new Map<BrowserKind, Reader>();

  /** A reader as after the installation: the one that a file before used, or, when something went wrong there, a new one. */
  async of(kind: BrowserKind): Promise<Reader> {
    const used = this.#readers.get(kind);
    if (used && (await isAsNew(used).catch(() => false))) return used;
    await used?.close();
    const reader = await startReader(kind);
    this.#readers.set(kind, reader);
    return reader;
  }

  async close(): Promise<void> {
    for (const reader of this.#readers.values()) await reader.close();
  }
}

/** Puts a used reader back to the beginning; false when it can't be. */
async function isAsNew({ launched, own, errors }: Reader): Promise<boolean> {
  for (const page of await launched.browser.pages()) if (page !== own) await page.close();
  await chooseSettings(own, {});
  return (await errors.all()).length === 0;
}

/** `withReaders.beforeAll(async ({ readers }) => …)` gives a file the readers that it shares; the last file closes them. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which other fixtures are needed.
export const withReaders = it.extend('readers', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const readers = new SharedReaders();
  onCleanup(() => readers.close());
  return readers;
});
