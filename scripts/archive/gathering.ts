/**
 * What a thread has found in many batches, as one sum: kept in memory, and saved from time to time, so that little is lost when a
 * run is killed. To save each batch by itself would cost more than to find it.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { digest } from './batches.ts';

/** What a saved file begins with: the keys of what has been added up in it. */
export interface SavedHead {
  gathered: string[];
}

/** A sum is saved again when that takes a small part of the time since. */
const SHARE = 20;

interface Sum<T> {
  value: T;
  /** The keys of what is in it. */
  of: string[];
  /** The newest file that it was saved to, all of which is in it. */
  file: string | null;
  /** When it was saved, or begun, and how long that took; milliseconds. */
  saved: number;
  took: number;
}

export interface GatheringDeps<T> {
  folder: string;
  /** How the names of its files end. */
  ending: string;
  begin: () => T;
  write: (value: T, head: SavedHead) => Iterable<string>;
  /** Milliseconds between two times that it is saved, at least. */
  pause: number;
}

/** Adds up what is found. */
export class Gathering<T> {
  #sum: Sum<T> | null = null;

  constructor(readonly deps: GatheringDeps<T>) {}

  /** Adds something, known by its key. */
  async add(key: string, add: (value: T) => void): Promise<void> {
    this.#sum ??= { value: this.deps.begin(), of: [], file: null, saved: performance.now(), took: 0 };
    const sum = this.#sum;
    add(sum.value);
    sum.of.push(key);
    if (performance.now() - sum.saved >= Math.max(this.deps.pause, SHARE * sum.took)) await this.#save(sum);
  }

  /** Saves what has been added, and begins anew. */
  async end(): Promise<void> {
    const sum = this.#sum;
    this.#sum = null;
    if (sum) await this.#save(sum);
  }

  async #save(sum: Sum<T>): Promise<void> {
    const { folder, ending, write } = this.deps;
    const before = sum.file;
    const began = performance.now();
    sum.file = join(folder, `${digest(sum.of.join())}.${ending}`);
    if (sum.file === before) return;
    await writeWhole(sum.file, write(sum.value, { gathered: sum.of }));
    if (before !== null) await rm(before);
    sum.saved = performance.now();
    sum.took = sum.saved - began;
  }
}
