/** A database that a test may stop at any of its steps, as a browser does that is closed. */
import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** Begins with an empty database. */
export function emptyDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

const STEPS = ['put', 'add', 'delete', 'clear'] as const;
const whole = Object.fromEntries(STEPS.map((step) => [step, IDBObjectStore.prototype[step]]));

/**
 * Lets the given number of writing steps happen; at the next one, and all others after it, `strike` happens. Gives a function
 * that says whether it came to that.
 */
export function stopAfter(steps: number, strike: (store: globalThis.IDBObjectStore) => never = stop): () => boolean {
  let left = steps;
  for (const step of STEPS) {
    const stopped = function (this: globalThis.IDBObjectStore, ...args: unknown[]) {
      if (left-- <= 0) strike(this);
      return (whole[step] as (...args: unknown[]) => IDBRequest).apply(this, args);
    };
    Object.assign(IDBObjectStore.prototype, { [step]: stopped });
  }
  return () => left < 0;
}

const begin = IDBDatabase.prototype.transaction;

/** Lets the given number of writing transactions begin; from the next one on, none does. Gives a function that says whether it came to that. */
export function stopAtTransaction(transactions: number): () => boolean {
  let left = transactions;
  IDBDatabase.prototype.transaction = function (...args) {
    if (args[1] === 'readwrite' && left-- <= 0) throw new Error('The browser was closed.');
    return begin.apply(this, args);
  };
  return () => left < 0;
}

/** The disk is full: what browsers do at a step that would need more of it. */
export function refuseSpace(store: globalThis.IDBObjectStore): never {
  store.transaction.abort();
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

/** Everything works again. */
export function healDatabase(): void {
  Object.assign(IDBObjectStore.prototype, whole);
  IDBDatabase.prototype.transaction = begin;
}

/** What was committed stays; the transaction that was at work comes to nothing. */
function stop(store: globalThis.IDBObjectStore): never {
  store.transaction.abort();
  throw new Error('The browser was closed.');
}
