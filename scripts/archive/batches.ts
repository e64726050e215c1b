/** An archive cut into batches, each known by what is in it: the same input gives the same batches, and the same keys. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';

/** Files of a folder, or articles as lines of JSON, in UTF-8; `first` is the number of the first line, from 1. */
export type BatchInput = { files: string[]; root: string } | { lines: Uint8Array; first: number };

export interface Batch {
  /** A digest of what is in it, and of how it is read. */
  key: string;
  input: BatchInput;
}

/** Bytes of lines that are one batch however few they are. */
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
  const all = found.map((file) => join(file.parentPath, file.name));
  // What systems keep in folders for themselves is nobody's document.
  const paths = all.filter((path) => !/(?:^|[/\\])\./.test(relative(root, path))).sort();
  for (let at = 0; at < paths.length; at += most) {
    const files = paths.slice(at, at + most);
    const states = await Promise.all(files.map((path) => stat(path)));
    const key = keyOf(files.map((path, i) => [path, states[i]?.size, states[i]?.mtimeMs]));
    yield { key, input: { files, root } };
  }
}

const LINE_FEED = 10;

/** Only the ends of lines are looked for here: whoever reads the batch cuts it. */
async function* batchesOfLines(from: Readable, most: number, keyOf: KeyOf): AsyncGenerator<Batch> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  let first = 1;
  const take = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  const batch = (): Batch => {
    // Of its own: it is handed to another thread.
    const lines = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      lines.set(piece, at);
      at += piece.length;
    }
    const made = { key: keyOf(first, digest(lines)), input: { lines, first } };
    first += count;
    [pieces, length, count] = [[], 0, 0];
    return made;
  };
  for await (const chunk of from) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let begin = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
      count++;
      if (count < most && length + end - begin < LONGEST) continue;
      take(bytes.subarray(begin, end + 1));
      begin = end + 1;
      yield batch();
    }
    if (begin < bytes.length) take(bytes.subarray(begin));
  }
  if (length > 0) yield batch();
}
