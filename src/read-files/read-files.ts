/** Reads documents one after the other, in a worker where that can be. */
import type { ReadDocument } from '../documents/document.ts';
import { UnreadableDocument } from '../documents/problem.ts';
import { readDocument } from '../documents/read-document.ts';
import { documentFile } from './document-file.ts';
import type { ReadingFault, ReadingNews } from './reading-messages.ts';

/** A file that gave no document. */
export class UnreadFile extends Error {
  override name = 'UnreadFile';
  constructor(readonly fault: ReadingFault) {
    super(fault);
  }
}

export interface DocumentReader {
  /** @throws UnreadFile with what is wrong. Never settles when the reader is closed meanwhile. */
  read(given: File | string): Promise<ReadDocument[]>;
  /** Gives up what is under way. */
  close(): void;
}

/** A reader of one file after the other. */
export function createDocumentReader(): DocumentReader {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const ask = (given: File | string): Promise<ReadingNews> =>
    new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<ReadingNews | object>) => {
        // PDF.js greets whoever started the worker that it is loaded in.
        if (!('said' in data)) return;
        worker.removeEventListener('message', hear);
        resolve(data);
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => resolve({ said: 'unreadable', fault: 'broken' }), { once: true });
      worker.postMessage(given);
    });
  return {
    async read(given) {
      const news = await ask(given);
      if (news.said === 'read') return news.documents;
      if (news.said === 'unreadable') throw new UnreadFile(news.fault);
      return readHere(given as File);
    },
    close: () => worker.terminate(),
  };
}

/** Web pages, and what holds XML, need a parser that only pages have. */
async function readHere(file: File): Promise<ReadDocument[]> {
  try {
    return await readDocument(documentFile(file), {
      parse: (text, type) => new DOMParser().parseFromString(text, type),
      pdf: () => Promise.reject(new Error('A page parses no PDF.')),
    });
  } catch (error) {
    throw new UnreadFile(error instanceof UnreadableDocument ? error.problem.fault : 'gone');
  }
}
