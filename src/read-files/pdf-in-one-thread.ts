/**
 * PDF.js, with its part that parses in the same thread: in a worker already, and now and then Firefox never starts a worker
 * that another worker asks for. The same build as in Node, so that the same file gives the same text.
 */
// Makes itself known to the other part as it is loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export * from 'pdfjs-dist/legacy/build/pdf.mjs';
