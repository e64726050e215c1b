/** The part of PDF.js that parses: it takes its orders as soon as it is loaded. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
