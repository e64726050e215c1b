/** Reads documents away from the page, which stays quick and can end it at any moment. */
import { UnreadableDocument } from '../documents/problem.ts';
import { type DocumentTools, readDocument, readPasted } from '../documents/read-document.ts';
import { documentFile } from './document-file.ts';
import type { ReadingNews } from './reading-messages.ts';

const tell = (news: ReadingNews) => postMessage(news);

addEventListener('message', async ({ data }: MessageEvent<File | string>) => {
  let isMarkup = false;
  const tools: DocumentTools = {
    parse() {
      isMarkup = true;
      throw new Error('A worker parses no markup.');
    },
    pdf: () => import('./pdf-in-one-thread.ts'),
  };
  try {
    const documents = typeof data === 'string' ? [readPasted(data)] : await readDocument(documentFile(data), tools);
    tell({ said: 'read', documents });
  } catch (error) {
    if (isMarkup) tell({ said: 'needs-page' });
    else tell({ said: 'unreadable', fault: error instanceof UnreadableDocument ? error.problem.fault : 'gone' });
  }
});
