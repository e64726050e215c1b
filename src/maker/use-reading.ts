/** Takes files and pasted texts in, one after the other, and tells what became of each. */
import { useRef, useState } from 'preact/hooks';
import type { DocumentReader } from '../read-files/read-files.ts';
import type { Encoding } from '../text/encodings.ts';
import { type Brought, fileOf, type Given, ReadingRound, type RoundStore, type UntakenFile } from './reading-round.ts';
import type { Version } from './versions.ts';

export interface ReadingState {
  /** Null when nothing is being read. */
  progress: { file: string | null; done: number; of: number } | null;
  untaken: readonly UntakenFile[];
  read: (given: readonly Brought[]) => void;
  /** Reads the new version of a document, by its id. */
  replace: (document: string, file: File) => void;
  /** Reads the file of a document in an encoding. */
  readAgain: (document: string, encoding: Encoding, file: File) => void;
  /** Reads files in an encoding of which no text came in any other. */
  readIn: (encoding: Encoding, files: readonly File[]) => void;
  /** The files of documents that don't say their encoding, by their ids, as long as the page is open. */
  files: ReadonlyMap<string, File>;
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

/** Milliseconds between two showings of what was read: a list that is drawn for each of five thousand files is slow. */
const SHOWN_EVERY = 1000;
/** Milliseconds between two showings of how far it is. */
const TOLD_EVERY = 100;

/** A round and what reads for it. */
interface Running {
  reader: DocumentReader;
  round: ReadingRound;
  /** What was wrong with files, and wasn't shown yet. */
  faults: UntakenFile[];
}

export function useReading({ createReader, store, onMore, onVersions }: ReadingDeps): ReadingState {
  const [progress, setProgress] = useState<ReadingState['progress']>(null);
  const [untaken, setUntaken] = useState<readonly UntakenFile[]>([]);
  const queue = useRef<Given[]>([]);
  const running = useRef<Running | null>(null);
  const files = useRef(new Map<string, File>());

  /** Reads what is in the queue, and what is put there meanwhile. */
  const work = async (own: Running) => {
    const [isTold, isShown] = [every(TOLD_EVERY), every(SHOWN_EVERY)];
    for (let done = 0; queue.current.length > 0; done++) {
      const next = queue.current.shift() as Given;
      const file = fileOf(next.given);
      const tell = () => setProgress({ file, done, of: done + queue.current.length + 1 });
      if (isTold()) tell();
      // A large one is told however soon it comes after another.
      const telling = setTimeout(tell, TOLD_EVERY);
      const faults = await own.round.take(next);
      clearTimeout(telling);
      // Cancelled meanwhile: what was read by then is kept.
      if (running.current !== own) return void onMore();
      own.faults.push(...faults);
      if (isShown()) show(own);
    }
    await stop();
  };
  const show = ({ faults }: Running) => {
    const more = faults.splice(0);
    if (more.length > 0) setUntaken((before) => [...before, ...more]);
    return onMore();
  };
  const stop = async () => {
    const ended = running.current;
    if (!ended) return;
    ended.reader.close();
    running.current = null;
    queue.current = [];
    const versions = await ended.round.end();
    // What was read is there before names are looked for in it.
    await show(ended);
    if (!running.current) setProgress(null);
    onVersions(versions.asked, versions.found);
  };
  const begin = (given: readonly Given[]) => {
    queue.current.push(...given);
    if (running.current || given.length === 0) return;
    const reader = createReader();
    running.current = { reader, round: new ReadingRound(reader, store, files.current), faults: [] };
    void work(running.current);
  };
  return {
    progress,
    untaken,
    read: (all) => begin(all.map((given) => ({ given, instead: null }))),
    replace: (instead, given) => begin([{ given, instead }]),
    readAgain: (instead, encoding, given) => begin([{ given, instead, encoding }]),
    readIn(encoding, all) {
      setUntaken((before) => before.filter(({ again }) => !again || !all.includes(again)));
      begin(all.map((given) => ({ given, instead: null, encoding })));
    },
    files: files.current,
    cancel: () => void stop(),
    dismiss: () => setUntaken([]),
  };
}

/** True when it was not true for so many milliseconds. */
function every(time: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now < last + time) return false;
    last = now;
    return true;
  };
}
