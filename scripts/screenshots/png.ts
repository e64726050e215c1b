/** Reads the PNGs that browsers write, and writes PNGs (https://www.w3.org/TR/png-3/), as much of the format as that takes. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of red, green and blue, a byte each. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const INDEXED = 3;
const RGBA = 6;

/** The picture in a PNG of 8-bit RGB or RGBA without interlacing; throws on any other. Transparency is dropped. */
export function readPng(file: Uint8Array): Picture {
  const chunks = chunksOf(Buffer.from(file));
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('This is not a PNG: it has no header');
  const [width, height, depth, kind, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8],
    header[9],
    header[12],
  ];
  if (depth !== 8 || (kind !== RGB && kind !== RGBA) || interlaced !== 0)
    throw new Error(`Only 8-bit RGB and RGBA without interlacing can be read, not kind ${kind} with ${depth} bits`);
  const channels = kind === RGBA ? 4 : 3;
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rows = unfilter(data, width * channels, height, channels);
  const pixels = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += channels, to += 3)
    pixels.set(rows.subarray(from, from + 3), to);
  return { width, height, pixels };
}

/** A PNG of indexed colours: `palette` holds up to 256 colours (three bytes each), `indices` one byte for each pixel. */
export function indexedPng(width: number, height: number, palette: Uint8Array, indices: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  // Filter 0 everywhere: with indexed colours, neighbours say nothing about differences.
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(file: Buffer): Array<{ type: string; data: Buffer }> {
  const chunks = [];
  for (let at = SIGNATURE.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Rows without their filter bytes and with the filters undone. `step` is the bytes of a pixel. */
function unfilter(data: Buffer, rowLength: number, rows: number, step: number): Uint8Array {
  const plain = new Uint8Array(rowLength * rows);
  for (let y = 0; y < rows; y++) {
    const filter = data[y * (rowLength + 1)] ?? 0;
    const start = y * rowLength;
    for (let x = 0; x < rowLength; x++) {
      const left = x < step ? 0 : (plain[start + x - step] ?? 0);
      const above = y === 0 ? 0 : (plain[start + x - rowLength] ?? 0);
      const corner = x < step || y === 0 ? 0 : (plain[start + x - rowLength - step] ?? 0);
      plain[start + x] = (data[y * (rowLength + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return plain;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
