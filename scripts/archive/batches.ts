/** An archive cut into batches, each known by what is in it: the same input gives the same batches, and the same keys. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Files of a folder, or articles as lines of JSON; `first` is the number of the first line, from 1. */
export type BatchInput = { files: string[]; root: string } | { lines: string[]; first: number };

export interface Batch {
  /** A digest of what is in it, and of how it is read. */
  key: string;
  input: BatchInput;
}

/** UTF-16 units of lines that are one batch however few they are. */
const LONGEST = 8_000_000;

/** Cuts a folder, or lines of articles. `asked`: what else the result of reading depends on. */
export function batchesOf(from: string | Readable, most: number, asked: unknown): AsyncGenerator<Batch> {
  const keyOf = (...parts: unknown[]) => digest(JSON.stringify([asked, ...parts]));
  return typeof from === 'string' ? batchesOfFolder(from, most, keyOf) : batchesOfLines(from, most, keyOf);
}

type KeyOf = (...parts: unknown[]) => string;

/** The beginning of a SHA-256. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Files in the order of their names, whatever the disk's, so that the same folder gives the same pack. */
async function* batchesOfFolder(root: string, most: number, keyOf: KeyOf): AsyncGenerator<Batch> {
  const found = (await readdir(root, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const paths = found.map((file) => join(file.parentPath, file.name)).sort();
  for (let at = 0; at < paths.length; at += most) {
    const files = paths.slice(at, at + most);
    const states = await Promise.all(files.map((path) => stat(path)));
    const key = keyOf(files.map((path, i) => [path, states[i]?.size, states[i]?.mtimeMs]));
    yield { key, input: { files, root } };
  }
}

async function* batchesOfLines(from: Readable, most: number, keyOf: KeyOf): AsyncGenerator<Batch> {
  let lines: string[] = [];
  let length = 0;
  let first = 1;
  const batch = (): Batch => ({ key: keyOf(first, lines), input: { lines, first } });
  for await (const line of createInterface({ input: from })) {
    lines.push(line);
    length += line.length;
    if (lines.length < most && length < LONGEST) continue;
    yield batch();
    first += lines.length;
    lines = [];
    length = 0;
  }
  if (lines.length > 0) yield batch();
}
