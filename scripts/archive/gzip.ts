/** Gzip by several threads: of a stream, blocks are packed beside each other. */
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, type InputType, type ZlibOptions } from 'node:zlib';

const pack = promisify<InputType, ZlibOptions, Buffer>(deflateRaw);

/** Bytes of a block, and of what stands before it that its words may be told by. */
const BLOCK = 1_048_576;
const WINDOW = 32_768;
/** Blocks that are packed at a time, at most. */
const AT_ONCE = 4;
/** Packed by deflate; no name, no time, of no system. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** A gzip file of texts, in one member as browsers want it: the same bytes for the same texts, however they are cut. */
export async function* gzipOf(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  yield HEAD;
  const packing: Array<Promise<Buffer>> = [];
  let checksum = 0;
  let before: Buffer = Buffer.alloc(0);
  let length = 0;
  for (const [block, isLast] of blocksOf(texts)) {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    packing.push(pack(block, { finishFlush, ...(before.length > 0 && { dictionary: before }) }));
    // Of nothing, the checksum would begin anew.
    if (block.length > 0) checksum = crc32(block, checksum);
    length += block.length;
    before = block.subarray(-WINDOW);
    if (packing.length >= AT_ONCE) yield (await packing.shift()) as Buffer;
  }
  for (const block of packing) yield await block;
  const end = Buffer.alloc(8);
  end.writeUInt32LE(checksum, 0);
  end.writeUInt32LE(length % 2 ** 32, 4);
  yield end;
}

/** Blocks of one size but for the last, which may be empty. */
function* blocksOf(texts: Iterable<string>): Generator<[block: Buffer, isLast: boolean]> {
  let pieces: Buffer[] = [];
  let length = 0;
  for (const text of texts) {
    let piece = Buffer.from(text);
    while (length + piece.length >= BLOCK) {
      const end = BLOCK - length;
      yield [Buffer.concat([...pieces, piece.subarray(0, end)]), false];
      piece = piece.subarray(end);
      [pieces, length] = [[], 0];
    }
    pieces.push(piece);
    length += piece.length;
  }
  yield [Buffer.concat(pieces), true];
}
