/** Loads the packs when they are first asked for, once for the life of the background context. */
import { readPack } from '../pack/validate.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { type Glossary, indexGlossary } from './glossary.ts';

/** Gives the glossary; rejects with a sentence for the reader when a file is missing or broken, and tries anew next time. */
export type GlossaryStore = () => Promise<Glossary>;

/**
 * A store over the functions that fetch the packs' files, in the order in which readers are shown what they hold.
 * @param reader BCP 47 tag of the language that the reader is addressed in
 */
export function createGlossaryStore(reader: string, ...fetchPacks: Array<() => Promise<string>>): GlossaryStore {
  let loading: Promise<Glossary> | null = null;
  return () => {
    loading ??= load(reader, fetchPacks).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(reader: string, fetchPacks: ReadonlyArray<() => Promise<string>>): Promise<Glossary> {
  const texts = await Promise.all(fetchPacks.map((fetchPack) => fetchPack())).catch((cause: unknown) => {
    throw new Error("The glossary's file can't be read. Install Backgrounder again.", { cause });
  });
  const packs = texts.map(readPack);
  return indexGlossary(packs, createRecogniser(packs), reader);
}
