/** Takes files and pasted texts in, one after the other, and tells what became of each. */
import { useRef, useState } from 'preact/hooks';
import { type LocaleKey, snake } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type DocumentReader, UnreadFile } from '../read-files/read-files.ts';
import { type KeptDocument, keptDocument, nameOfDocument } from './kept-document.ts';
import type { MakerStore } from './maker-store.ts';

/** A file that was not taken, null for a pasted text, and the sentence that says why: its `$1` is the file. */
export interface UntakenFile {
  file: string | null;
  why: LocaleKey;
}

export interface ReadingState {
  /** Null when nothing is being read. */
  progress: { file: string | null; done: number; of: number } | null;
  untaken: readonly UntakenFile[];
  read: (given: ReadonlyArray<File | string>) => void;
  cancel: () => void;
  /** Forgets what was not taken. */
  dismiss: () => void;
}

export interface ReadingDeps {
  createReader: () => DocumentReader;
  add: MakerStore['add'];
  /** After every document or so: there are more to show. */
  onMore: () => void;
}

/** Documents that are read before they are shown: a list that is drawn for each of five thousand is slow. */
const SHOWN_AFTER = 20;

export function useReading({ createReader, add, onMore }: ReadingDeps): ReadingState {
  const [progress, setProgress] = useState<ReadingState['progress']>(null);
  const [untaken, setUntaken] = useState<readonly UntakenFile[]>([]);
  const queue = useRef<Array<File | string>>([]);
  const running = useRef<DocumentReader | null>(null);

  /** Reads what is in the queue, and what is put there meanwhile. */
  const work = async (reader: DocumentReader) => {
    for (let done = 0; queue.current.length > 0; done++) {
      const given = queue.current.shift() as File | string;
      const file = typeof given === 'string' ? null : given.name;
      setProgress({ file, done, of: done + queue.current.length + 1 });
      const faults = await take(reader, given, file, add);
      // Cancelled meanwhile: what was read by then is kept.
      if (running.current !== reader) return onMore();
      if (faults.length > 0) setUntaken((before) => [...before, ...faults]);
      if (done % SHOWN_AFTER === 0) onMore();
    }
    stop();
  };
  const stop = () => {
    running.current?.close();
    running.current = null;
    queue.current = [];
    setProgress(null);
    onMore();
  };
  return {
    progress,
    untaken,
    read(given) {
      queue.current.push(...given);
      if (running.current || given.length === 0) return;
      running.current = createReader();
      void work(running.current);
    },
    cancel: stop,
    dismiss: () => setUntaken([]),
  };
}

/** Reads one file and keeps its documents. Gives what was wrong with them. */
async function take(
  reader: DocumentReader,
  given: File | string,
  file: string | null,
  add: MakerStore['add'],
): Promise<UntakenFile[]> {
  try {
    const untaken: UntakenFile[] = [];
    for (const read of await reader.read(given)) {
      const document: KeptDocument = await keptDocument(read, file, new Date());
      const isNew = await add(document, read.paragraphs);
      if (!isNew) untaken.push({ file: file ?? nameOfDocument(document), why: 'maker_fault_twin' });
    }
    return untaken;
  } catch (error) {
    if (error instanceof StoreFailed) return [{ file, why: error.key }];
    return [{ file, why: `maker_fault_${snake(error instanceof UnreadFile ? error.fault : 'gone')}` }];
  }
}
