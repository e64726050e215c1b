/** When what is left of imports and deletions may be swept away: while nobody can still want it. */

/** Held by whoever has something staged or can still undo; browsers let go of it when its page ends, however that comes. */
const LOCK = 'packs-at-work';

/** The part of `navigator.locks` that this needs. */
export interface Locks {
  request(
    name: string,
    options: { mode: 'shared' | 'exclusive'; ifAvailable?: boolean },
    work: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Sweeps the store, unless somebody is at work. Never rejects: what can't be swept now is swept next time. */
export async function sweepUnlessBusy(locks: Locks, store: { sweep(): Promise<void> }): Promise<void> {
  await locks
    .request(LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
      if (lock) await store.sweep();
    })
    .catch(() => undefined);
}

/** Does something with packs while nobody can sweep. */
export async function whileAtWork<T>(locks: Locks, work: () => Promise<T>): Promise<T> {
  let done: { value: T } | undefined;
  await locks.request(LOCK, { mode: 'shared' }, async () => {
    done = { value: await work() };
  });
  if (!done) throw new Error('The browser gave no lock.');
  return done.value;
}

/** Says that this context is at work for as long as it lives. Resolves when nobody can sweep any more. */
export const beAtWork = (locks: Locks): Promise<void> => holdForLife(locks, LOCK);

/** Holds a lock, beside others who do, for as long as this context lives. Resolves once it is held. */
export function holdForLife(locks: Locks, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => {
        resolve();
        return new Promise(() => undefined);
      })
      .catch(reject);
  });
}
