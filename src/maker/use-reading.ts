/** Takes files and pasted texts in, one after the other, and tells what became of each. */
import { useRef, useState } from 'preact/hooks';
import type { DocumentReader } from '../read-files/read-files.ts';
import { type Given, ReadingRound, type RoundStore, type UntakenFile } from './reading-round.ts';
import type { Version } from './versions.ts';

export interface ReadingState {
  /** Null when nothing is being read. */
  progress: { file: string | null; done: number; of: number } | null;
  untaken: readonly UntakenFile[];
  read: (given: ReadonlyArray<File | string>) => void;
  /** Reads the new version of a document, by its id. */
  replace: (document: string, file: File) => void;
  cancel: () => void;
  /** Forgets what was not taken. */
  dismiss: () => void;
}

export interface ReadingDeps {
  createReader: () => DocumentReader;
  store: RoundStore;
  /** After every document or so: there are more to show. */
  onMore: () => Promise<unknown>;
  /** New versions of documents, once everything has been read: those that the reader asked for, and those that were found. */
  onVersions: (asked: readonly Version[], found: readonly Version[]) => void;
}

/** Documents that are read before they are shown: a list that is drawn for each of five thousand is slow. */
const SHOWN_AFTER = 20;

/** A round and what reads for it. */
interface Running {
  reader: DocumentReader;
  round: ReadingRound;
}

export function useReading({ createReader, store, onMore, onVersions }: ReadingDeps): ReadingState {
  const [progress, setProgress] = useState<ReadingState['progress']>(null);
  const [untaken, setUntaken] = useState<readonly UntakenFile[]>([]);
  const queue = useRef<Given[]>([]);
  const running = useRef<Running | null>(null);

  /** Reads what is in the queue, and what is put there meanwhile. */
  const work = async (own: Running) => {
    for (let done = 0; queue.current.length > 0; done++) {
      const next = queue.current.shift() as Given;
      const file = typeof next.given === 'string' ? null : next.given.name;
      setProgress({ file, done, of: done + queue.current.length + 1 });
      const faults = await own.round.take(next);
      // Cancelled meanwhile: what was read by then is kept.
      if (running.current !== own) return void onMore();
      if (faults.length > 0) setUntaken((before) => [...before, ...faults]);
      if (done % SHOWN_AFTER === 0) void onMore();
    }
    await stop();
  };
  const stop = async () => {
    const ended = running.current;
    ended?.reader.close();
    running.current = null;
    queue.current = [];
    setProgress(null);
    const versions = await ended?.round.end();
    await onMore();
    if (versions) onVersions(versions.asked, versions.found);
  };
  const begin = (given: readonly Given[]) => {
    queue.current.push(...given);
    if (running.current || given.length === 0) return;
    const reader = createReader();
    running.current = { reader, round: new ReadingRound(reader, store) };
    void work(running.current);
  };
  return {
    progress,
    untaken,
    read: (all) => begin(all.map((given) => ({ given, instead: null }))),
    replace: (instead, given) => begin([{ given, instead }]),
    cancel: () => void stop(),
    dismiss: () => setUntaken([]),
  };
}
