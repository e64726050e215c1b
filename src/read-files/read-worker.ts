/** Reads documents away from the page, which stays quick and can end it at any moment. */
import { UnreadableDocument } from '../documents/problem.ts';
import { type DocumentTools, readDocument, readPasted } from '../documents/read-document.ts';
import { documentFile } from './document-file.ts';
import type { ReadingNews, ReadingRequest } from './reading-messages.ts';

const tell = (news: ReadingNews) => postMessage(news);

addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  const { given, encoding } = data;
  try {
    const documents =
      typeof given === 'string' ? [readPasted(given)] : await readDocument(documentFile(given), TOOLS, encoding);
    tell({ said: 'read', documents });
  } catch (error) {
    tell({ said: 'unreadable', fault: error instanceof UnreadableDocument ? error.problem.fault : 'gone' });
  }
});

const TOOLS: DocumentTools = { markup: loadParser, pdf: () => import('./pdf-in-one-thread.ts') };

/** Workers have no parser of markup; this one is loaded when the first file with markup comes. */
async function loadParser() {
  const { MarkupParser, parseMarkup } = await import('./parse-markup.ts');
  Object.assign(globalThis, { DOMParser: MarkupParser });
  return parseMarkup;
}
