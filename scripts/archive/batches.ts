/** An archive cut into batches, each known by what is in it: the same input gives the same batches, and the same keys. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { UnfitInput } from './unfit-input.ts';

/** Articles as lines of JSON, in UTF-8. */
export interface BatchLines {
  lines: Uint8Array;
  /** The number of the first line, from 1. */
  first: number;
  /** The numbers of lines that were too large: they are empty now. */
  tooLarge: number[];
}

/** Files of a folder, or lines. */
export type BatchInput = { files: string[]; root: string } | BatchLines;

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

export const LINE_FEED = 10;

/** A line of more bytes is no article, but most likely a file without lines. */
const LONGEST_LINE = 100 * 1024 * 1024;
/** What files in UTF-16 begin with, as some systems write them. */
const UTF_16 = ['fffe', 'feff'];

/** Only the ends of lines are looked for here: whoever reads the batch cuts it. */
async function* batchesOfLines(from: Readable, most: number, keyOf: KeyOf): AsyncGenerator<Batch> {
  let collected = new Lines(1);
  let isBegun = false;
  for await (const chunk of from) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (!isBegun && UTF_16.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
      throw new UnfitInput('The articles are in UTF-16 — write them in UTF-8');
    isBegun = true;
    let begin = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
      collected.take(bytes.subarray(begin, end + 1));
      collected.endLine();
      begin = end + 1;
      if (collected.count < most && collected.length < LONGEST) continue;
      yield collected.batch(keyOf);
      collected = new Lines(collected.first + collected.count);
    }
    if (begin < bytes.length) collected.take(bytes.subarray(begin));
  }
  if (collected.length > 0) yield collected.batch(keyOf);
}

/** Lines that will be a batch. */
class Lines {
  /** Of lines that have ended, and of the one that hasn't. */
  #pieces: Uint8Array[] = [];
  #line: Uint8Array[] = [];
  #lineLength = 0;
  readonly #tooLarge: number[] = [];
  length = 0;
  count = 0;

  constructor(readonly first: number) {}

  /** Takes a part of a line, or the rest of it. */
  take(piece: Uint8Array): void {
    this.#lineLength += piece.length;
    this.length += piece.length;
    if (this.#lineLength <= LONGEST_LINE) this.#line.push(piece);
    else if (this.#line.length > 0) this.#line = [];
  }

  endLine(): void {
    const isTooLarge = this.#lineLength > LONGEST_LINE;
    if (isTooLarge) {
      this.#tooLarge.push(this.first + this.count);
      this.length -= this.#lineLength - 1;
    }
    for (const piece of isTooLarge ? [Uint8Array.of(LINE_FEED)] : this.#line) this.#pieces.push(piece);
    [this.#line, this.#lineLength] = [[], 0];
    this.count++;
  }

  batch(keyOf: KeyOf): Batch {
    if (this.#lineLength > 0) this.endLine();
    // Of its own: it is handed to another thread.
    const lines = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      lines.set(piece, at);
      at += piece.length;
    }
    const { first } = this;
    const tooLarge = this.#tooLarge;
    return { key: keyOf(first, digest(lines), tooLarge), input: { lines, first, tooLarge } };
  }
}
