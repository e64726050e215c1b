/** The name index as one buffer, to be stored and loaded without parsing. */
import {
  COUNT_KEYS,
  HEADER_UNITS,
  INDEX_VERSION,
  type IndexCounts,
  indexBytes,
  indexParts,
  MAGIC,
  stringCount,
} from './layout.ts';
import { NameIndex } from './name-index.ts';

/** Why a stored index can't be used. The pack it was made of is whole: build the index anew. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/** What builds indexes, by the version of the extension: another one may know other words and make other forms. */
export const indexBuilder = (version: string): string => `${INDEX_VERSION} of ${version}`;

/** A sum over everything after the checksum, in 32-bit units. */
function checksum(units: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 4; at < units.length; at++) sum = Math.imul(sum ^ (units[at] as number), 0x01000193);
  return sum >>> 0;
}

/** Writes an index's header, without which it can't be loaded, once its parts are filled in. */
export function sealIndex(counts: IndexCounts, buffer: ArrayBuffer): void {
  const units = new Uint32Array(buffer);
  units.set([MAGIC, INDEX_VERSION, buffer.byteLength, 0]);
  COUNT_KEYS.forEach((key, at) => {
    units[4 + at] = counts[key];
  });
  units[3] = checksum(units);
}

/** The index as bytes of its own, to be stored. Little-endian, as every machine that runs a browser is. Joined ones have none. */
export function saveIndex({ volumes: [volume, ...others] }: NameIndex): ArrayBuffer {
  if (!volume || others.length > 0) throw new IndexError('Joined indexes are stored one by one.');
  const stored = volume.buffer.slice(0);
  sealIndex(volume.counts, stored);
  return stored;
}

/**
 * An index over stored bytes, which must not change afterwards. Nothing is copied or parsed; the bytes are summed once.
 * Throws `IndexError` when they are cut short, damaged, of another version or no index at all.
 */
export function loadIndex(buffer: ArrayBuffer): NameIndex {
  const index = openIndex(buffer);
  const units = new Uint32Array(buffer);
  if (units[3] !== checksum(units))
    throw new IndexError('The name index is damaged: its checksum is wrong. Build it anew.');
  return index;
}

/**
 * The same without summing the bytes, for those that nobody but us can have written and that were stored in one go: a large index
 * would have to be read from end to end before the first answer. Throws as `loadIndex` does where its size or header is wrong.
 */
export function openIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < HEADER_UNITS * 4 || buffer.byteLength % 4 !== 0) {
    throw new IndexError(`This is no name index: ${buffer.byteLength} bytes are too few or not whole. Build it anew.`);
  }
  const units = new Uint32Array(buffer);
  if (units[0] !== MAGIC) throw new IndexError('This is no name index: it does not begin like one. Build it anew.');
  if (units[1] !== INDEX_VERSION) {
    throw new IndexError(`The name index has version ${units[1]}, this program needs ${INDEX_VERSION}. Build it anew.`);
  }
  const counts = Object.fromEntries(COUNT_KEYS.map((key, at) => [key, units[4 + at]])) as unknown as IndexCounts;
  if (units[2] !== buffer.byteLength || indexBytes(counts) !== buffer.byteLength) {
    throw new IndexError(`The name index is cut short: ${buffer.byteLength} bytes of ${units[2]}. Build it anew.`);
  }
  const parts = indexParts(counts, buffer);
  if (parts.stringStart[stringCount(counts)] !== counts.poolBytes) {
    throw new IndexError('The name index is damaged: its strings do not add up. Build it anew.');
  }
  return new NameIndex([{ counts, parts, buffer }]);
}
