/** The files inside DOCX, ODT and EPUB, which are zip archives. Nothing is unpacked that could fill the memory. */
import { unzipSync } from 'fflate';
import { decodeText } from '../../text/decode-text.ts';
import { UnreadableDocument } from '../problem.ts';
import type { ParseMarkup } from './markup.ts';

/** Bytes unpacked. The text of the longest novels takes 10 MB as XML. */
const LARGEST_FILE = 48 * 1024 * 1024;
const LARGEST_SUM = 128 * 1024 * 1024;

export interface Archive {
  /** Names of all files inside. */
  names: readonly string[];
  /** A file's bytes; undefined when there is none of that name. */
  bytes(name: string): Uint8Array | undefined;
  /** A file of XML; null when there is none of that name. */
  xml(name: string): Document | null;
  /** A file of XML, read as HTML where it isn't well-formed, as its readers do; null when there is none of that name. */
  page(name: string): { page: Document; isWellFormed: boolean } | null;
}

/**
 * Opens an archive and unpacks its files of text.
 * @throws UnreadableDocument when it is damaged, or unpacks to too much.
 */
export function openArchive(bytes: Uint8Array, parse: ParseMarkup): Archive {
  const files = unpacked(bytes);
  const textOf = (name: string) => (files[name] ? decodeText(files[name]).text : null);
  return {
    names: Object.keys(files),
    bytes: (name) => files[name],
    xml(name) {
      const text = textOf(name);
      return text === null ? null : parseXml(text, parse);
    },
    page(name) {
      const text = textOf(name);
      return text === null ? null : parsePage(text, parse);
    },
  };
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        // As LibreOffice locks since version 24.
        if (name === 'encrypted-package') throw new UnreadableDocument('encrypted');
        if (!/(?:\.(?:xml|opf|x?html?|rels)|^mimetype)$/i.test(name)) return false;
        sum += originalSize;
        if (originalSize > LARGEST_FILE || sum > LARGEST_SUM) throw new UnreadableDocument('bomb');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('broken');
  }
}

/** Elements inside each other. Tables in tables have some dozens; parsers take a square of the time for thousands. */
const DEEPEST = 1000;

function isDeep(text: string): boolean {
  let depth = 0;
  let end = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end)) {
    end = text.indexOf('>', at);
    if (end < 0) return false;
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') depth++;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parsePage(text: string, parse: ParseMarkup): { page: Document; isWellFormed: boolean } {
  checkHarmless(text);
  try {
    return { page: parseXml(text, parse), isWellFormed: true };
  } catch {
    return { page: parse(withEndTags(text), 'text/html'), isWellFormed: false };
  }
}

/** What has no content in HTML, and needs no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** HTML knows no `<a/>`: it would go on to the next end, `<title/>` to the end of the page. */
function withEndTags(text: string): string {
  return text.replace(/<([a-z][\w:-]*)([^<>]*)\/>/gi, (tag, name: string, attributes: string) =>
    VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}

/** Entities that unfold into others, and elements thousands deep, have no place in these formats. */
function checkHarmless(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)) || isDeep(text)) throw new UnreadableDocument('bomb');
}

function parseXml(text: string, parse: ParseMarkup): Document {
  checkHarmless(text);
  const document = parse(text, 'text/xml');
  if (!document.documentElement || document.getElementsByTagName('parsererror').length > 0)
    throw new UnreadableDocument('broken');
  return document;
}
