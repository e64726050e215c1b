/** Makes the packs in use ready for questions when they are first asked for, and again after they changed. */
import type { Pack } from '../pack/format.ts';
import { buildIndex } from '../recognition/index/build-index.ts';
import { mergeIndexes } from '../recognition/index/merge-indexes.ts';
import type { NameIndex } from '../recognition/index/name-index.ts';
import { recogniserOf } from '../recognition/recogniser.ts';
import { type Glossary, indexGlossary } from './glossary.ts';

/** A pack, and the index of its names where there is one already. */
export interface PackInUse {
  pack: Pack;
  index: NameIndex | null;
}

export interface GlossaryStore {
  /** Rejects with a sentence for the reader when packs can't be read, and tries anew next time. */
  read(): Promise<Glossary>;
  /** The packs have changed: the next question is answered from what there is then. */
  forget(): void;
}

/**
 * A store over the packs in use, in the order in which readers are shown what they hold.
 * @param reader BCP 47 tag of the language that the reader is addressed in
 */
export function createGlossaryStore(reader: string, packsInUse: () => Promise<PackInUse[]>): GlossaryStore {
  let loading: Promise<Glossary> | null = null;
  const load = async () => {
    const inUse = await packsInUse();
    const packs = inUse.map(({ pack }) => pack);
    const indexes = inUse.map(({ pack, index }) => index ?? buildIndex([pack]));
    return indexGlossary(packs, recogniserOf(mergeIndexes(indexes)), reader);
  };
  const forget = () => {
    loading = null;
  };
  return {
    read() {
      if (loading) return loading;
      const begun: Promise<Glossary> = load().catch((error: unknown) => {
        if (loading === begun) forget();
        throw error;
      });
      loading = begun;
      return begun;
    },
    forget,
  };
}
