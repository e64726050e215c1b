/** The pack that comes with the extension. */
import type { Pack } from '../pack/format.ts';
import { readPack } from '../pack/validate.ts';

/** The pack, and how long its file is, in UTF-16 units. */
export interface BundledPack {
  pack: Pack;
  length: number;
}

/** The id of the pack, which no pack of a reader can have. */
export const BUNDLED_ID = 'russia-azerbaijan';

/**
 * A way to the pack: its file is fetched when it is first asked for, once for the life of the background. Rejects with a sentence
 * for the reader when the file is missing or broken, and tries anew next time.
 */
export function createBundledPack(fetchFile: () => Promise<string>): () => Promise<BundledPack> {
  let loading: Promise<BundledPack> | null = null;
  const load = async () => {
    const text = await fetchFile().catch((cause: unknown) => {
      throw new Error("The glossary's file can't be read. Install Backgrounder again.", { cause });
    });
    return { pack: readPack(text), length: text.length };
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
