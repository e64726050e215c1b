/** Loads the bundled glossary when it is first asked for, once for the life of the background context. */
import { readPack } from '../pack/validate.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { type Glossary, indexGlossary } from './glossary.ts';

/** Gives the glossary; rejects with a sentence for the reader when its file is missing or broken, and tries anew next time. */
export type GlossaryStore = () => Promise<Glossary>;

/** A store over the function that fetches the pack's file. */
export function createGlossaryStore(fetchPack: () => Promise<string>): GlossaryStore {
  let loading: Promise<Glossary> | null = null;
  return () => {
    loading ??= load(fetchPack).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(fetchPack: () => Promise<string>): Promise<Glossary> {
  const text = await fetchPack().catch((cause: unknown) => {
    throw new Error("The glossary's file can't be read. Install Backgrounder again.", { cause });
  });
  const pack = readPack(text);
  return indexGlossary(pack, createRecogniser([pack]));
}
