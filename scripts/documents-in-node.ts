/** What Node brings for reading documents. */
import type { DocumentTools } from '../src/documents/read-document.ts';
import { parseMarkup } from '../src/read-files/parse-markup.ts';

/** Parses markup as the worker of our pages does; PDF.js in the same build, loaded when the first PDF comes. */
export const NODE_TOOLS: DocumentTools = {
  markup: async () => parseMarkup,
  pdf: async () => await import('pdfjs-dist/legacy/build/pdf.mjs'),
};
