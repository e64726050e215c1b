/** The index of a pack's file, as a file beside it: whoever loads it knows that it was made of just that file. */
import type { NameIndex } from './name-index.ts';
import { loadIndex, saveIndex } from './stored-index.ts';

/** Of SHA-256, with which an index's file begins. */
const DIGEST_BYTES = 32;

const digestOf = async (pack: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', pack));

/** The index of a pack as the bytes of a file. `pack`: the bytes of the pack's own file. */
export async function writeIndexFile(index: NameIndex, pack: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stored = saveIndex(index);
  const file = new Uint8Array(DIGEST_BYTES + stored.byteLength);
  file.set(await digestOf(pack));
  file.set(new Uint8Array(stored), DIGEST_BYTES);
  return file;
}

/** The index of a file; null when it is of another pack, of another version, or damaged: build it anew then. */
export async function readIndexFile(file: ArrayBuffer, pack: Uint8Array<ArrayBuffer>): Promise<NameIndex | null> {
  if (file.byteLength < DIGEST_BYTES) return null;
  const digest = await digestOf(pack);
  if (new Uint8Array(file, 0, DIGEST_BYTES).some((byte, at) => byte !== digest[at])) return null;
  try {
    return loadIndex(file.slice(DIGEST_BYTES));
  } catch {
    return null;
  }
}
