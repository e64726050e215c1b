/** Reads documents one after the other, in a worker. */
import type { ReadDocument } from '../documents/document.ts';
import type { Encoding } from '../text/encodings.ts';
import type { ReadingFault, ReadingNews, ReadingRequest } from './reading-messages.ts';

/** A file that gave no document. */
export class UnreadFile extends Error {
  override name = 'UnreadFile';
  constructor(readonly fault: ReadingFault) {
    super(fault);
  }
}

export interface DocumentReader {
  /**
   * `encoding`: in which the reader says that a file's letters are.
   * @throws UnreadFile with what is wrong. Never settles when the reader is closed meanwhile.
   */
  read(given: File | string, encoding?: Encoding): Promise<ReadDocument[]>;
  /** Gives up what is under way. */
  close(): void;
}

/** A reader of one file after the other. */
export function createDocumentReader(): DocumentReader {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: ReadingRequest): Promise<ReadingNews> =>
    new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<ReadingNews | object>) => {
        // PDF.js greets whoever started the worker that it is loaded in.
        if (!('said' in data)) return;
        worker.removeEventListener('message', hear);
        resolve(data);
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => resolve({ said: 'unreadable', fault: 'broken' }), { once: true });
      worker.postMessage(request);
    });
  return {
    async read(given, encoding) {
      const news = await ask({ given, encoding });
      if (news.said === 'read') return news.documents;
      throw new UnreadFile(news.fault);
    },
    close: () => worker.terminate(),
  };
}
