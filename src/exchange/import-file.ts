/** Any file that a reader brings as a pack. What it is, its content says, and its name only where content can't. */
import { PACK_LIMITS } from '../pack/format.ts';
import { NOT_STATED } from '../pack/licence.ts';
import { readPackFile } from '../pack/pack-file.ts';
import { decodeAs } from '../text/decode-as.ts';
import { type Decoded, decodeText } from '../text/decode-text.ts';
import { ENCODINGS, type Encoding } from '../text/encodings.ts';
import { slugOf } from '../text/fold.ts';
import type { ListReading, ListTable } from './columns.ts';
import type { Imported, ImportHelp, PackDetails } from './drafts-to-pack.ts';
import type { ReadAs } from './file-choices.ts';
import { packOfList } from './list-to-pack.ts';
import { packOfSkos } from './skos-to-pack.ts';
import { NamelessList, readTable } from './table.ts';
import { packOfTbx } from './tbx-to-pack.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { looksLikeWikidata, packOfWikidata } from './wikidata-to-pack.ts';

/** The kinds of files that are taken. */
export type FileKind = 'pack' | 'list' | 'skos' | 'tbx' | 'wikidata';

/** What an import needs besides the file. */
export interface ImportOptions extends ImportHelp {
  /** The file's name; the pack's title and id are made of it unless `details` say them. */
  name: string;
  details?: Partial<PackDetails>;
  /** How a list is read, where its first row doesn't say it. */
  list?: ListReading;
  /** In which encoding, where the bytes tell another. */
  encoding?: Encoding | undefined;
}

/** What a file was taken for; `report` only where names were mended, left out or guarded, which a pack file's never are. */
export interface ImportedFile extends Pick<Imported, 'pack'>, Partial<Pick<Imported, 'report'>> {
  kind: FileKind;
  /** Of all but packs. */
  readAs?: ReadAs;
  /** Of a list: what its columns were taken for, and how it begins. */
  list?: ListTable;
}

/** What has to be in memory as a whole. Lists and thesauri of a million names are smaller. */
const MOST_BYTES = PACK_LIMITS.characters;
const MOST_MB = MOST_BYTES / 1_000_000;
const LOOKED_AT = 4096;

/** Throws UnreadableFile of a file of so many bytes that it can't be read; to be asked before it is in memory. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > MOST_BYTES)
    throw new UnreadableFile(`The file is too large — keep it under ${MOST_MB} MB, or split it.`, {
      key: 'file_too_large',
      args: [String(MOST_MB)],
    });
}

/**
 * The pack of a file.
 * @throws BrokenPack or UnreadableFile, whose messages say what to do.
 */
export async function importFile(bytes: Uint8Array<ArrayBuffer>, options: ImportOptions): Promise<ImportedFile> {
  refuseTooLarge(bytes.length);
  if (bytes.length === 0)
    throw new UnreadableFile('The file is empty — save or fetch it again.', { key: 'file_empty' });
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { kind: 'pack', pack: await readPack(bytes) };
  if (isYomitan(bytes))
    throw new UnreadableFile(
      'The file is a dictionary of Yomitan, which is only written here — bring the pack or the list that it was made of.',
      { key: 'file_yomitan' },
    );
  if (isBinary(bytes)) throw binaryFile();
  const { text, ...readAs } = textIn(bytes, options.encoding);
  // What has zeros and is no UTF-16.
  if (text.includes('\0')) throw binaryFile();
  const kind = kindOf(text, options.name);
  if (kind === 'pack') return { kind, pack: await readPack(bytes) };
  const details = detailsOf(options);
  if (kind === 'skos') return { kind, readAs, ...packOfSkos(text, details, options) };
  if (kind === 'tbx') return { kind, readAs, ...packOfTbx(text, details, options) };
  if (kind === 'wikidata') return { kind, readAs, ...packOfWikidata(text, details, options) };
  try {
    const { rows, ...list } = readTable(text, options.list);
    return { kind, readAs, list, ...packOfList(rows, details, options) };
  } catch (error) {
    if (error instanceof NamelessList) error.readAs = readAs;
    throw error;
  }
}

/** What XML says of its encoding in its first line. */
const XML_ENCODING = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

/** The text in the encoding that a reader says, that the bytes tell or, of an old code page in XML, that the file says itself. */
function textIn(bytes: Uint8Array, given: Encoding | undefined): Decoded {
  if (given) return { text: decodeAs(given, bytes), encoding: given };
  const found = decodeText(bytes);
  if (found.encoding.startsWith('utf')) return found;
  const [, said = ''] = XML_ENCODING.exec(found.text.slice(0, 200)) ?? [];
  const declared = ENCODINGS.find((encoding) => encoding === nameOf(said) && !encoding.startsWith('utf'));
  return declared ? { text: decodeAs(declared, bytes), encoding: declared } : found;
}

/** An encoding's name in the Encoding Standard; null of none. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const readPack = (bytes: Uint8Array<ArrayBuffer>) => readPackFile(new Blob([bytes]).stream());

/** In front of XML and of web pages. */
const COMMENTS = /^(?:\s*<!--.*?-->)+/s;
/** XML of any kind: who reads termbases tells which it isn't. */
const XML = /^<\?xml|^<!doctype (?!html\b)|^<(?:\w+:)?(?:martif|tbx|RDF)\b/i;
/** Prefixes, or a triple as N-Triples have them. */
const TURTLE = /^(?:#.*\n\s*)*(?:(?:@prefix|@base|PREFIX|BASE)\s|<[^<>\s]+>\s+<[^<>\s]+>\s)/i;
/** What no other program's JSON has. */
const SAYS_PACK = /"format"\s*:\s*[^\s\d]|"entries"\s*:/;

/** What a text is. A table may begin with anything, so it is what is left. */
function kindOf(text: string, name: string): FileKind {
  const start = text.slice(0, LOOKED_AT).replace(COMMENTS, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    if (/^[{[]\s*"@(?:context|graph|id)"/.test(start))
      throw new UnreadableFile('The file is JSON-LD, which is only written here — export the thesaurus as Turtle.', {
        key: 'file_json_ld',
      });
    if (looksLikeWikidata(text)) return 'wikidata';
    const isJson = start.startsWith('{') || /\.json$/i.test(name);
    if (isJson && !SAYS_PACK.test(text))
      throw new UnreadableFile(
        'The file is JSON, but no pack and no entity of Wikidata — save a list of names as CSV, or bring another file.',
        { key: 'file_other_json' },
      );
    if (isJson) return 'pack';
  }
  if (XML.test(start) || /\.tbx$/i.test(name)) return 'tbx';
  if (/^<!doctype html|^<html/i.test(start))
    throw new UnreadableFile('The file is a web page — fetch the file itself, not the page that shows it.', {
      key: 'file_web_page',
    });
  if (/\.(?:ttl|turtle|nt|skos)$/i.test(name) || TURTLE.test(start)) return 'skos';
  return 'list';
}

/** How zip, RTF, old spreadsheets, PDF, PNG, JPEG, GIF, RAR and 7z begin. */
const ZIP = '504b0304';
const SIGNATURES = [ZIP, '7b5c7274', 'd0cf11e0', '25504446', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf'];

const beginningOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function isBinary(bytes: Uint8Array): boolean {
  const beginning = beginningOf(bytes);
  return SIGNATURES.some((signature) => beginning.startsWith(signature));
}

/** True of a zip that says at its end, where zip lists its files, that it has a bank of terms. */
function isYomitan(bytes: Uint8Array): boolean {
  return (
    beginningOf(bytes) === ZIP && new TextDecoder('latin1').decode(bytes.subarray(-LOOKED_AT)).includes('term_bank_')
  );
}

function binaryFile(): UnreadableFile {
  return new UnreadableFile(
    'The file is no text — save a spreadsheet as CSV, a thesaurus as Turtle, a termbase as TBX, and unpack a zip first.',
    { key: 'file_binary' },
  );
}

function detailsOf({ name, details = {} }: ImportOptions): PackDetails {
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '');
  const title =
    details.title ??
    (stem
      .replace(/[<>\p{C}]|\s+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, 150) ||
      'List');
  return { id: slugOf(title) || 'list', language: 'en', licence: NOT_STATED, ...details, title };
}
