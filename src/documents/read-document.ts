/** A file becomes documents: one, or as many as a table of articles has rows. */
import { azLatReader } from '../text/az-lat.ts';
import { decodeAs } from '../text/decode-as.ts';
import { decodeText, isCodePage, isUtf8 } from '../text/decode-text.ts';
import type { Encoding } from '../text/encodings.ts';
import { dayIn } from './dates.ts';
import { type Details, type DocumentKind, type DocumentNote, firstOf, propose, type ReadDocument } from './document.ts';
import { openArchive } from './formats/archive.ts';
import { readArticleTable } from './formats/article-table.ts';
import { readDocx } from './formats/docx.ts';
import { readEpub } from './formats/epub.ts';
import { readHtml } from './formats/html.ts';
import { detailsOfMarkdown, paragraphsOfMarkdown } from './formats/markdown.ts';
import type { ParseMarkup } from './formats/markup.ts';
import { readOdt } from './formats/odt.ts';
import { detailsOfLines, paragraphsOfText } from './formats/plain-text.ts';
import { languageOf } from './language-of.ts';
import { noteOf, unreadableSigns } from './notes.ts';
import { type PdfLibrary, readPdf } from './pdf/read-pdf.ts';
import { UnreadableDocument } from './problem.ts';

/** A file as a browser or a disk gives it: it is asked for its bytes only when it isn't too large. */
export interface DocumentFile {
  name: string;
  /** Bytes. */
  size: number;
  bytes(): Promise<Uint8Array>;
}

/** What differs between a worker and Node, and is loaded when it is needed. */
export interface DocumentTools {
  /** Loaded when the first file with markup comes. */
  markup(): Promise<ParseMarkup>;
  /** Loaded when the first PDF comes. */
  pdf(): Promise<PdfLibrary>;
}

const LARGEST = 100 * 1024 * 1024;

/**
 * Reads a file. What it is, its content says before its name. `encoding`: in which the reader says that its letters are, whatever it
 * says itself; a file that isn't plain text doesn't need it.
 * @throws UnreadableDocument with a sentence for whoever gave the file.
 */
export async function readDocument(
  file: DocumentFile,
  tools: DocumentTools,
  encoding?: Encoding,
): Promise<ReadDocument[]> {
  if (file.size > LARGEST) throw new UnreadableDocument('too-large');
  const bytes = await file.bytes();
  try {
    const read = await readBytes({ bytes, name: file.name, encoding }, tools);
    const documents = read.map((document) => completed(document, file.name));
    if (documents.every(({ paragraphs }) => paragraphs.length === 0)) throw new UnreadableDocument('no-text');
    return documents;
  } catch (error) {
    // Whatever a parser stumbles over, it is the document that is wrong.
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('broken');
  }
}

/** A text that was pasted. */
export function readPasted(text: string): ReadDocument {
  const paragraphs = paragraphsOfText(text);
  if (paragraphs.length === 0) throw new UnreadableDocument('no-text');
  return completed({ kind: 'pasted', paragraphs, details: detailsOfLines(paragraphs), notes: [] }, '');
}

interface GivenBytes {
  bytes: Uint8Array;
  name: string;
  encoding: Encoding | undefined;
}

async function readBytes({ bytes, name, encoding }: GivenBytes, tools: DocumentTools): Promise<ReadDocument[]> {
  const extension = extensionOf(name);
  if (bytes.length === 0) throw new UnreadableDocument('no-text');
  if (startsWith(bytes.subarray(0, 1024), '%PDF-')) {
    return [{ kind: 'pdf', ...(await readPdf(bytes, await tools.pdf())) }];
  }
  if (startsWith(bytes.subarray(0, 4), 'PK\u0003\u0004')) return [readArchive(bytes, await tools.markup())];
  if (isCompoundFile(bytes)) throw compoundFileProblem(bytes);
  // Text, as far as its bytes go.
  if (startsWith(bytes.subarray(0, 16), '{\\rtf')) throw new UnreadableDocument('unknown-kind');
  // Named so, but not so inside: cut off at its beginning, or something else.
  if (['pdf', 'docx', 'odt', 'epub'].includes(extension)) throw new UnreadableDocument('broken');
  const { text, notes } = encoding ? decodeChosen(bytes, encoding) : decoded(bytes, extension);
  const documents = await readText(text, extension, tools);
  return documents.map((document) => ({ ...document, notes: [...notes, ...document.notes] }));
}

/** How a file's name ends where it says a kind, which "on 12.05" doesn’t. */
const EXTENSION = /\.([a-z][a-z\d_]*)$/i;

/** In small letters; empty where the name says none. */
function extensionOf(name: string): string {
  return EXTENSION.exec(name)?.[1]?.toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder('latin1').decode(bytes).trimStart().startsWith(mark);
}

function readArchive(bytes: Uint8Array, parse: ParseMarkup): ReadDocument {
  const archive = openArchive(bytes, parse);
  const has = (name: string) => archive.names.includes(name);
  if (has('word/document.xml')) return { kind: 'docx', ...readDocx(archive) };
  if (has('META-INF/container.xml')) return { kind: 'epub', ...readEpub(archive) };
  if (has('content.xml')) return { kind: 'odt', ...readOdt(archive) };
  throw new UnreadableDocument('unknown-kind');
}

/** What Word wrote before 2007, and what it wraps a locked DOCX in. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function compoundFileProblem(bytes: Uint8Array): UnreadableDocument {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return new UnreadableDocument(names.includes('EncryptedPackage') ? 'encrypted' : 'unknown-kind');
}

/** Kinds that are text, by the endings of their files' names. */
const TEXTS = new Set(['txt', 'text', 'md', 'markdown', 'htm', 'html', 'xhtm', 'xhtml', 'csv', 'tsv']);
/** Share of characters that no text holds. */
const MOST_STRAYS = 0.01;

function decoded(bytes: Uint8Array, extension: string): Decoding {
  const { text, notes } = /^x?html?$/.test(extension) ? decodeHtml(bytes) : decodeGuessing(bytes);
  const strays = text.match(/[\p{Cc}\ufffd]/gu)?.filter((sign) => !/\s/.test(sign)).length ?? 0;
  // A picture is text in no encoding either, and there is none to choose.
  if (strays > text.length * MOST_STRAYS)
    throw new UnreadableDocument(TEXTS.has(extension) ? 'wrong-encoding' : 'unknown-kind');
  return { text, notes };
}

interface Decoding {
  text: string;
  notes: DocumentNote[];
}

/** Whatever comes of it: the reader sees it, and can choose another. */
function decodeChosen(bytes: Uint8Array, encoding: Encoding): Decoding {
  return { text: decodeAs(encoding, bytes), notes: [{ kind: 'read-as-chosen', count: 1, of: encoding }] };
}

function decodeGuessing(bytes: Uint8Array): Decoding {
  const { text, encoding } = decodeText(bytes);
  const isGuess = isCodePage(encoding) || (encoding === 'utf-8' && !isMarked(bytes) && !isUtf8(bytes));
  return { text, notes: isGuess ? [{ kind: 'read-as', count: 1, of: encoding }] : [] };
}

function isMarked(bytes: Uint8Array): boolean {
  return [0xef, 0xbb, 0xbf].every((byte, at) => bytes[at] === byte);
}

/** Seven bits a sign, so that their texts are UTF-8 too. */
const SEVEN_BITS = /^(?:iso-2022|hz)/i;

/** How pages say their encoding: XHTML in its first line, any other in its head. */
const SAID_BY_PAGE = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i;

/** A page says its encoding in its first bytes, if any; what it says counts when it is so, and what is UTF-8 is nothing else. */
function decodeHtml(bytes: Uint8Array): Decoding {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, inXml, label = inXml] = SAID_BY_PAGE.exec(head) ?? [];
  if (label === undefined || (isUtf8(bytes) && !SEVEN_BITS.test(label))) return decodeGuessing(bytes);
  try {
    return { text: decodeAs(label, bytes, { fatal: true }), notes: [] };
  } catch {
    return decodeGuessing(bytes);
  }
}

async function readText(text: string, extension: string, { markup }: DocumentTools): Promise<ReadDocument[]> {
  const plain = text.replace(/^\ufeff/, '');
  if (/^x?html?$/.test(extension) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(plain))
    return [{ kind: 'html', ...readHtml(plain, await markup()), notes: [] }];
  if (extension === 'csv' || extension === 'tsv')
    return readArticleTable(plain).map(({ paragraphs, details }) => ({ kind: 'csv', paragraphs, details, notes: [] }));
  if (extension === 'md' || extension === 'markdown')
    return [{ kind: 'md', paragraphs: paragraphsOfMarkdown(plain), details: detailsOfMarkdown(plain), notes: [] }];
  if (extension !== 'txt' && extension !== 'text' && extension !== '') throw new UnreadableDocument('unknown-kind');
  return [{ kind: 'txt', paragraphs: paragraphsOfText(plain), details: {}, notes: [] }];
}

/** Kinds whose first lines are all that may tell what they are. (Of a PDF it is known which of them are footnotes.) */
const BY_FIRST_LINES: readonly DocumentKind[] = ['txt', 'docx', 'odt', 'pasted', 'md', 'html', 'csv'];

/** With its letters in Unicode, and with what can be proposed when a document doesn't say it: by its first lines, its words, its name. */
function completed(read: ReadDocument, name: string): ReadDocument {
  const document = withUnicodeLetters(read);
  const { kind, paragraphs } = document;
  const stem = name.replace(/^.*[/\\]/, '').replace(EXTENSION, '');
  const byName: Details = firstOf(
    propose('title', stem.replace(/[_-]+/g, ' ').replace(/^\d+ (?=\p{L})/u, ''), 'file-name'),
    propose('date', dayIn(stem), 'file-name'),
  );
  const byLines = BY_FIRST_LINES.includes(kind) ? detailsOfLines(paragraphs) : {};
  const byWords = propose('language', languageOf(paragraphs), 'words');
  const said = document.details;
  return {
    ...document,
    details: firstOf(withoutProgramsOwn(said), byLines, byWords, said, byName),
    notes: [...document.notes, ...noteOf('unreadable', unreadableSigns(paragraphs))],
  };
}

/** Old Azerbaijani fonts hide in every kind of file. */
function withUnicodeLetters(document: ReadDocument): ReadDocument {
  const read = azLatReader(document.paragraphs.join('\n'));
  if (!read) return document;
  return {
    ...document,
    details: Object.fromEntries(
      Object.entries(document.details).map(([detail, { value, foundIn }]) => [
        detail,
        { value: detail === 'url' ? value : read(value), foundIn },
      ]),
    ),
    paragraphs: document.paragraphs.map(read),
    // Which code page the letters were taken from says nothing then.
    notes: [...document.notes.filter(({ kind }) => kind !== 'read-as'), ...noteOf('old-font', 1)],
  };
}

/** A file's properties say when it was made and for what language a program is set: what the text tells of these goes first. */
function withoutProgramsOwn(said: Details): Details {
  const isOfText = (detail: 'date' | 'language') => said[detail]?.foundIn !== 'properties';
  const { date, language, ...others } = said;
  return {
    ...others,
    ...(date && isOfText('date') && { date }),
    ...(language && isOfText('language') && { language }),
  };
}
