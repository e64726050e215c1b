import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fewerColours } from '../../../scripts/screenshots/fewer-colours.ts';
import { type Picture, readPng } from '../../../scripts/screenshots/png.ts';

const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256);

/** A PNG as browsers write them: row y is filtered in the way y % 5. The reader doesn't look at checksums. */
function filteredPng({ width, height, pixels }: Picture): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const at = (x: number, row: number) => (x < 0 || row < 0 ? 0 : (pixels[row * width * 3 + x] ?? 0));
    const filters = [
      () => 0,
      (x: number) => at(x - 3, y),
      (x: number) => at(x, y - 1),
      (x: number) => (at(x - 3, y) + at(x, y - 1)) >> 1,
      (x: number) => nearest(at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)),
    ];
    const filter = filters[y % 5] ?? (() => 0);
    return Buffer.from([y % 5, ...Array.from({ length: width * 3 }, (_, x) => (at(x, y) - filter(x)) & 255)]);
  });
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows)))]);
}

/** Whichever of the three lies nearest to left + above - corner; the standard's words, not the reader's code. */
function nearest(left: number, above: number, corner: number): number {
  const off = (value: number) => Math.abs(left + above - corner - value);
  return [left, above, corner].reduce((best, value) => (off(value) < off(best) ? value : best));
}

/** The pixels of an indexed PNG whose rows are unfiltered. */
function indexedPixels(file: Buffer, { width, height }: Picture): number[] {
  const data = (type: string) => {
    const at = file.indexOf(type);
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const [palette, rows] = [data('PLTE'), inflateSync(data('IDAT'))];
  return Array.from(
    { length: width * height },
    (_, i) => rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0,
  ).flatMap((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}

describe('a browser’s PNG', () => {
  it('is read whatever its rows are filtered with', () => {
    const picture = { width: 13, height: 11, pixels: noise(13 * 11 * 3) };
    expect(readPng(filteredPng(picture))).toEqual(picture);
  });

  it('of another kind is refused', () => {
    const grey = filteredPng({ width: 2, height: 1, pixels: noise(6) });
    grey[8 + 8 + 9] = 0;
    expect(() => readPng(grey)).toThrow('Only 8-bit RGB');
  });
});

describe('a screenshot with fewer colours', () => {
  it('keeps its colours exactly where the palette holds them all', () => {
    const picture = { width: 16, height: 8, pixels: noise(16 * 8 * 3).map((value) => value & 0xc0) };
    expect(indexedPixels(fewerColours(picture, 64), picture)).toEqual([...picture.pixels]);
  });

  it('keeps its ground and comes near everything else', () => {
    const pixels = Uint8Array.from({ length: 40 * 40 * 3 }, (_, i) => (i < 2400 ? 250 : (i * 37) % 256));
    const picture = { width: 40, height: 40, pixels };
    const reduced = indexedPixels(fewerColours(picture, 32), picture);
    expect(reduced.slice(0, 2400)).toEqual([...pixels.subarray(0, 2400)]);
    const off = reduced.reduce((sum, value, i) => sum + Math.abs(value - (pixels[i] ?? 0)), 0) / reduced.length;
    expect(off).toBeLessThan(16);
  });
});
