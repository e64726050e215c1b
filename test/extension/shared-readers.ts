/** A browser takes seconds to start: files whose readers need none of their own share one of each kind in a worker of Vitest's. */
import { it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Reader, startReader } from './reader.ts';
import { reinstall } from './removal.ts';
import { chooseSettings } from './settings.ts';

class SharedReaders {
  readonly #readers = new Map<BrowserKind, Reader>();
  /** Those who leave more than settings behind. */
  readonly #filled = new Set<BrowserKind>();

  /** A reader as after the installation: the one that a file before used, or, when something went wrong there, a new one. */
  async of(kind: BrowserKind): Promise<Reader> {
    const used = this.#readers.get(kind);
    if (used && (await isAsNew(used, this.#filled.delete(kind)).catch(() => false))) return used;
    await used?.close();
    const reader = await startReader(kind);
    this.#readers.set(kind, reader);
    return reader;
  }

  /** One who will have packs, documents or other things kept in databases. */
  async toKeepThings(kind: BrowserKind): Promise<Reader> {
    const reader = await this.of(kind);
    this.#filled.add(kind);
    return reader;
  }

  async close(): Promise<void> {
    for (const reader of this.#readers.values()) await reader.close();
  }
}

/** Puts a used reader back to the beginning; false when it can't be. */
async function isAsNew(reader: Reader, isFilled: boolean): Promise<boolean> {
  const { launched, own, errors } = reader;
  for (const page of await launched.browser.pages()) if (page !== own) await page.close();
  await chooseSettings(own, {});
  if (isFilled) {
    // Browsers clear databases up some time after the extension is removed, and it is back before.
    await own.evaluate(deleteDatabases);
    // Its own pages go with it, and with its last page Firefox goes too.
    const meanwhile = await launched.browser.newPage();
    await reinstall(reader);
    await meanwhile.close();
  }
  return (await errors.take()).length === 0;
}

/** Runs in a page of the extension. Whoever has one open closes it. */
async function deleteDatabases(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
}

/** `withReaders.beforeAll(async ({ readers }) => …)` gives a file the readers that it shares; the last file closes them. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which other fixtures are needed.
export const withReaders = it.extend('readers', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const readers = new SharedReaders();
  onCleanup(() => readers.close());
  return readers;
});
