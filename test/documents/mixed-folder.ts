/** Thousands of small files, good and bad, as a folder may hold them: each with what is said of it. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { DocumentFault } from '../../src/documents/problem.ts';

export interface MixedFile {
  name: string;
  bytes: Uint8Array;
  /** What is wrong with it; `twin` of a text that comes a second time, null of one that is a document. */
  fault: DocumentFault | 'twin' | null;
}

const text = (said: string) => new TextEncoder().encode(said);
/** No two of them are alike. */
const article = (i: number) =>
  `A report of ${1 + (i % 28)} May 2024\n\nVladimir Quill met Torvald Brenk for the ${i}th time in Ellery Sound.\n\nIt rained.`;

/** The kinds, one after the other; so that each is met with every neighbour. */
const KINDS: ReadonlyArray<(i: number) => Omit<MixedFile, 'name'> & { ending: string }> = [
  (i) => ({ ending: 'txt', bytes: text(article(i)), fault: null }),
  (i) => ({ ending: 'md', bytes: text(`# Report ${i}\n\n${article(i)}`), fault: null }),
  () => ({ ending: 'txt', bytes: new Uint8Array(), fault: 'no-text' }),
  (i) => ({ ending: 'html', bytes: text(pageOf(i)), fault: null }),
  () => ({ ending: 'docx', bytes: text('PK\u0003\u0004 and then nothing of an archive'), fault: 'broken' }),
  (i) => ({ ending: 'txt', bytes: text(article(i - (i % KINDS.length))), fault: 'twin' }),
  (i) => ({ ending: 'txt', bytes: noise(i), fault: 'wrong-encoding' }),
  (i) => ({ ending: 'png', bytes: picture(i), fault: 'unknown-kind' }),
  (i) => ({ ending: 'odt', bytes: odt(i), fault: null }),
  (i) => ({ ending: 'csv', bytes: text(`place,year\nEllery,${i}`), fault: 'no-column' }),
];

/** So many files; every five-hundredth is a PDF with a password. */
export function mixedFiles(count: number): MixedFile[] {
  const locked = new Uint8Array(readFileSync('test/documents/fixtures/locked.pdf'));
  return Array.from({ length: count }, (_, i) => {
    const number = String(i).padStart(5, '0');
    if (i % 500 === 499) return { name: `${number}.pdf`, bytes: locked, fault: 'encrypted' };
    const { ending, ...file } = (KINDS[i % KINDS.length] as (typeof KINDS)[number])(i);
    return { name: `${number}.${ending}`, ...file };
  });
}

function pageOf(i: number): string {
  const paragraphs = article(i)
    .split('\n\n')
    .map((said) => `<p>${said} ${'The council said nothing else about the harbour. '.repeat(8)}</p>`);
  return `<!doctype html><html lang="en"><title>Page ${i}</title><article><h1>Page ${i}</h1>${paragraphs.join('')}</article></html>`;
}

/** As a picture begins and goes on. */
function picture(i: number): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(i));
}

/** Bytes that are text in no encoding. */
function noise(i: number): Uint8Array {
  return Uint8Array.from({ length: 400 }, (_, at) => (at * 31 + i) % 27);
}

function odt(i: number): Uint8Array {
  const paragraphs = article(i)
    .split('\n\n')
    .map((said) => `<text:p>${said}</text:p>`);
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document-content>`;
  return zipSync({ mimetype: text('application/vnd.oasis.opendocument.text'), 'content.xml': text(content) });
}
