/** Reads documents away from the page, which stays quick and can end it at any moment. */
import { UnreadableDocument } from '../documents/problem.ts';
import { type DocumentTools, readDocument, readPasted } from '../documents/read-document.ts';
import { documentFile } from './document-file.ts';
import type { ReadingNews } from './reading-messages.ts';

const tell = (news: ReadingNews) => postMessage(news);

addEventListener('message', async ({ data }: MessageEvent<File | string>) => {
  try {
    const documents = typeof data === 'string' ? [readPasted(data)] : await readDocument(documentFile(data), TOOLS);
    tell({ said: 'read', documents });
  } catch (error) {
    tell({ said: 'unreadable', fault: error instanceof UnreadableDocument ? error.problem.fault : 'gone' });
  }
});

const TOOLS: DocumentTools = { markup: loadParser, pdf: loadPdf };

/** Workers have no parser of markup; this one is loaded when the first file with markup comes. */
async function loadParser() {
  const { MarkupParser, parseMarkup } = await import('./parse-markup.ts');
  Object.assign(globalThis, { DOMParser: MarkupParser });
  return parseMarkup;
}

/** PDF.js, which parses in a worker of its own; the same build as in Node, so that the same file gives the same text. */
async function loadPdf() {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  });
  return library;
}
