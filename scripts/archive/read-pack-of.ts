import { readFile } from 'node:fs/promises';
import type { Pack } from '../../src/pack/format.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';

/** The pack of a file of either kind. Throws BrokenPack when it is none. */
export async function readPackOf(file: string): Promise<Pack> {
  return readPackFile(new Blob([await readFile(file)]).stream());
}
