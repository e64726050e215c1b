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
}

/**
 * Opens an archive and unpacks its files of text.
 * @throws UnreadableDocument when it is damaged, or unpacks to too much.
 */
export function openArchive(bytes: Uint8Array, parse: ParseMarkup): Archive {
  const files = unpacked(bytes);
  return {
    names: Object.keys(files),
    bytes: (name) => files[name],
    xml(name) {
      const file = files[name];
      return file ? parseXml(decodeText(file).text, parse) : null;
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

/** Entities that unfold into others, and elements thousands deep, have no place in these formats. */
function parseXml(text: string, parse: ParseMarkup): Document {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)) || isDeep(text)) throw new UnreadableDocument('bomb');
  const document = parse(text, 'text/xml');
  if (!document.documentElement || document.getElementsByTagName('parsererror').length > 0)
    throw new UnreadableDocument('broken');
  return document;
}
