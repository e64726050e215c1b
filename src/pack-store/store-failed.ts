/** What keeps packs from being stored, in the reader's words. */

/** The store could not do what it was asked, and nothing has changed. `key` is the sentence of `_locales` that tells the reader. */
export class StoreFailed extends Error {
  override name = 'StoreFailed';
  constructor(
    readonly key: 'packs_disk_full' | 'packs_store_failed' | 'packs_gone' | 'packs_damaged' | 'packs_changed_since',
    cause?: unknown,
  ) {
    super(`${key}${cause === undefined ? '' : `: ${cause}`}`, { cause });
  }
}

/** Does something with the database; what that refuses is told as StoreFailed. */
export async function withStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFailed || error instanceof Cancelled) throw error;
    throw new StoreFailed(isFull(error) ? 'packs_disk_full' : 'packs_store_failed', error);
  }
}

/** The work was given up because its signal said so. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';
