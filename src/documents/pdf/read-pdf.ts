/** PDF, through PDF.js: the text that a page shows, in the order in which it is read. */
import { dateOf } from '../dates.ts';
import { type Details, type DocumentNote, firstOf, propose } from '../document.ts';
import { detailsOfLines } from '../formats/plain-text.ts';
import { noteOf } from '../notes.ts';
import { UnreadableDocument } from '../problem.ts';
import { withoutFootnotes } from './footnotes.ts';
import { joinLines } from './join-lines.ts';
import { type Line, linesOfPage, type Piece } from './page-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** What is used of PDF.js: of its build for browsers, or the one for Node. */
export interface PdfLibrary {
  getDocument(options: Readonly<Record<string, unknown>>): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}

interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}

interface PdfPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
  cleanup(): unknown;
}

/** A page with fewer letters than this is a picture, or empty. */
const FEWEST_LETTERS = 12;
/** Nothing but reading: no evaluation, no fonts for the screen, no WebAssembly, which our pages may not run. */
const OPTIONS = { isEvalSupported: false, useWasm: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };

/**
 * The paragraphs of a PDF.
 * @throws UnreadableDocument when it is locked or damaged, or holds no text.
 */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
): Promise<{ paragraphs: string[]; details: Details; notes: DocumentNote[] }> {
  // PDF.js keeps what it is given.
  const task = library.getDocument({ ...OPTIONS, data: bytes.slice() });
  try {
    const file = await task.promise;
    const pages = [];
    for (let number = 1; number <= file.numPages; number++) pages.push(await piecesOf(await file.getPage(number)));
    const isEmpty = (pieces: readonly Piece[]) => lettersOf(pieces) < FEWEST_LETTERS;
    const empty = pages.filter(isEmpty).length;
    if (empty === pages.length) throw new UnreadableDocument('scanned');
    const text = withoutFootnotes(withoutRunningHeads(pages.map(linesOfPage)));
    const footnotes = [...text.notesBelow.values()].flat().length;
    const notes = [...noteOf('empty-pages', empty, String(pages.length)), ...noteOf('footnotes', footnotes)];
    const details = withFirstLines(detailsOf((await file.getMetadata()).info), text.lines);
    return { paragraphs: joinLines(text), details, notes };
  } catch (error) {
    throw problemOf(error);
  } finally {
    await task.destroy();
  }
}

async function piecesOf(page: PdfPage): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item && 'transform' in item && 'width' in item)) return [];
    const { str, transform, width } = item as { str: string; transform: number[]; width: number };
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    // What is turned on its side is no part of the text.
    if (Math.abs(b) > Math.abs(a)) return [];
    return { text: str, x, y, width, height: Math.hypot(c, d) };
  });
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

function detailsOf(info: object): Details {
  const { Title, Author, CreationDate, Language } = info as Readonly<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  // Programs put a file's name there.
  const title = text(Title);
  return firstOf(
    propose(
      'title',
      title && /\.(?:docx?|odt|html?|tex|indd|pdf)$|^untitled|^microsoft word/i.test(title) ? '' : title,
      'properties',
    ),
    propose('author', text(Author), 'properties'),
    propose('date', dateOf(text(CreationDate) ?? ''), 'properties'),
    propose('language', text(Language), 'properties'),
  );
}

/** With what the first lines say: a footnote is none of them. The file's own date is the day on which it was made. */
function withFirstLines(properties: Details, lines: Line[]): Details {
  const told = detailsOfLines(joinLines({ lines, notesBelow: new Map() }));
  return { ...firstOf(properties, told), ...(told.date && { date: told.date }) };
}

/** PDF.js tells errors apart by their names. */
function problemOf(error: unknown): Error {
  if (error instanceof UnreadableDocument) return error;
  const { name } = error instanceof Error ? error : { name: '' };
  return new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'broken');
}
