/**
 * The two files of a pack, as streams: JSON, for small packs and for reading by eye, and `.backgrounder`, gzip over one
 * record a line. What is written holds the same pack either way.
 */
import * as v from 'valibot';
import { PACK_LIMITS, Pack } from './format.ts';
import { PackDraft } from './pack-draft.ts';
import { linesOf, type PackRecord, recordsIn } from './pack-lines.ts';
import { parseStrictly } from './strict-json.ts';
import { brokenFile, brokenPack, type Validation, validatePack } from './validate.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The first two bytes of every gzip file. */
const GZIP = [0x1f, 0x8b];
/** Bytes that are unpacked at a time: gzip makes up to 1,032 of one, and a chunk may be unpacked whole. */
const SLICE = 16_384;
/** What is packed at a time, in UTF-16 units: lines are far shorter, and a call for each would take most of the time. */
const BATCH = 65_536;

/**
 * The JSON file of a valid pack: the same bytes for the same content, in whatever order its keys are. `passages`: those of a pack
 * that has none, as texts.
 */
export function packJson(pack: Pack, passages: readonly string[] = []): string {
  const text = JSON.stringify(v.parse(Pack, pack));
  return passages.length === 0 ? `${text}\n` : `${text.slice(0, -1)},"passages":[${passages.join()}]}\n`;
}

/** The `.backgrounder` file of a pack, made as it is read. What is inside is the same bytes everywhere; gzip may differ. */
export function packStream(pack: Pack): ReadableStream<Bytes> {
  const batches = inBatches(linesOf(pack));
  const encoder = new TextEncoder();
  const lines = new ReadableStream<Bytes>({
    pull(controller) {
      const { done, value } = batches.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return lines.pipeThrough(new CompressionStream('gzip'));
}

/**
 * The records of a `.backgrounder` file, one after the other: no more than a line of it is held at a time.
 * @throws BrokenPack when the file is damaged, unpacks to more than a pack may hold, or is out of order.
 */
export function readRecords(file: ReadableStream<Bytes>, limits: FileLimits = PACK_LIMITS): AsyncGenerator<PackRecord> {
  return recordsIn(linesIn(textOf(file.pipeThrough(new DecompressionStream('gzip')), limits.characters), limits));
}

/** How much a file may hold, in UTF-16 units. */
interface FileLimits {
  characters: number;
  charactersOfLine: number;
}

/**
 * The pack of a file of either kind, which its first bytes tell.
 * @throws BrokenPack when the file is no pack; its message says what to do. What the stream says when it can't be begun.
 */
export async function readPackFile(file: ReadableStream<Bytes>, limits: FileLimits = PACK_LIMITS): Promise<Pack> {
  const { start, whole } = await peek(file);
  const isPacked = GZIP.every((byte, i) => start[i] === byte);
  const { validation, value } = isPacked
    ? await collect(readRecords(whole, limits))
    : await readJson(whole, limits.characters);
  if ('problems' in validation) throw brokenPack(validation.problems, value);
  return validation.pack;
}

/** What a file holds, and whether it is a pack. */
interface ReadValue {
  value: unknown;
  validation: Validation;
}

/** Each record is checked as it comes: what is none is not kept until the others are there. */
async function collect(records: AsyncIterable<PackRecord>): Promise<ReadValue> {
  const draft = new PackDraft();
  for await (const record of records) draft.add(record);
  return { value: draft.head, validation: draft.finish() };
}

/** Of a text of so many characters all problems are told; a longer one may have more of them than can be held. */
const ALL_TOLD = 1_000_000;

async function readJson(file: ReadableStream<Bytes>, most: number): Promise<ReadValue> {
  const pieces: string[] = [];
  for await (const piece of textOf(file, most)) pieces.push(piece);
  const text = pieces.join('');
  const read = parseStrictly(text);
  if ('value' in read)
    return { value: read.value, validation: validatePack(read.value, { abortEarly: text.length > ALL_TOLD }) };
  const { what, value, cure } = read.trouble;
  throw brokenFile('no_json', `the file ${what}`, cure, value);
}

/** Text from bytes, up to a limit: a small file may unpack to far more than any machine holds. */
async function* textOf(bytes: ReadableStream<Bytes>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  for await (const chunk of chunksOf(bytes)) {
    const text = decode(decoder, chunk);
    length += text.length;
    if (length > most) throw brokenFile('too_large', 'the file is too large', `keep it under ${most} characters`);
    yield text;
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Bytes): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw brokenFile('wrong_encoding', 'the file is not in UTF-8', 'fetch the file again, or save it as UTF-8');
  }
}

/** Chunks of a stream, which is cancelled when no more are wanted. Streams are no iterables in every browser. */
async function* chunksOf(bytes: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(tellDamage);
      if (done) return;
      yield value;
    }
  } finally {
    // After an error there is nothing left to cancel.
    await reader.cancel().catch(() => {});
  }
}

/** Every browser has words of its own for what gzip finds wrong. */
function tellDamage(cause: unknown): never {
  const error = brokenFile('damaged', 'the file is damaged or only part of it is here', 'fetch the file again');
  error.cause = cause;
  throw error;
}

/** Lines without their line feeds. One without end is no record, and isn't waited for. */
async function* linesIn(pieces: AsyncIterable<string>, { charactersOfLine }: FileLimits): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    lines[0] = rest + lines[0];
    for (const line of lines)
      if (line.length > charactersOfLine)
        throw brokenFile('too_large', 'a line is too long', `keep each under ${charactersOfLine} characters`);
    // A text splits into one piece at least.
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function* inBatches(lines: Iterable<string>): Generator<string, undefined> {
  let batch = '';
  for (const line of lines) {
    if (batch.length >= BATCH) {
      yield batch;
      batch = '';
    }
    batch += line;
  }
  yield batch;
}

/** The first bytes of a file, and the file with them, in slices. */
async function peek(file: ReadableStream<Bytes>): Promise<{ start: Bytes; whole: ReadableStream<Bytes> }> {
  const reader = file.getReader();
  let start: Bytes = new Uint8Array();
  while (start.length < GZIP.length) {
    // A file that can't be opened fails here, in the system's own words.
    const { done, value } = await reader.read();
    if (done) break;
    start = joined(start, value);
  }
  let rest = start;
  const whole = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        while (rest.length === 0) {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          rest = value;
        }
        controller.enqueue(rest.subarray(0, SLICE));
        rest = rest.subarray(SLICE);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { start, whole };
}

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
