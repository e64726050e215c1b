/** What Node brings for reading documents in the place of a browser's own. */
import { DOMParser } from 'linkedom';
import type { DocumentTools } from '../src/documents/read-document.ts';

/** Parses with linkedom; PDF.js in its build for Node, loaded when the first PDF comes. */
export const NODE_TOOLS: DocumentTools = {
  parse: (text, type) => new DOMParser().parseFromString(text, type) as unknown as Document,
  pdf: async () => await import('pdfjs-dist/legacy/build/pdf.mjs'),
};
