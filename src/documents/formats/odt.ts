/** ODT, as LibreOffice writes it (OpenDocument 1.3). */
import { dateOf } from '../dates.ts';
import { type Details, type DocumentNote, firstOf, propose, tidy } from '../document.ts';
import { noteOf, wordsIn } from '../notes.ts';
import { UnreadableDocument } from '../problem.ts';
import type { Archive } from './archive.ts';
import { attributeOf, elementsNamed, isElement, isText, nameOf, textOfFirst } from './markup.ts';

const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'sequence-decls',
  'bookmark-start',
  'desc',
  'title',
]);
const MARGINS = ['header', 'header-left', 'header-first', 'footer', 'footer-left', 'footer-first'];
/** A document has no run of more spaces that matters; a forged count could fill the memory. */
const MOST_SPACES = 100;

/** The paragraphs and headings of the text, and then those of the footnotes and endnotes. */
export function readOdt(archive: Archive): { paragraphs: string[]; details: Details; notes: DocumentNote[] } {
  const manifest = archive.xml('META-INF/manifest.xml');
  if (manifest && elementsNamed(manifest, 'encryption-data').length > 0) throw new UnreadableDocument('encrypted');
  const content = archive.xml('content.xml');
  const [body] = content ? elementsNamed(content, 'text') : [];
  if (!body) throw new UnreadableDocument('broken');
  const { paragraphs, notes } = readText(body);
  return {
    paragraphs: [...paragraphs, ...notes.flat()],
    details: detailsOf(archive),
    notes: [
      ...noteOf('footnotes', notes.length),
      ...noteOf('comments', elementsNamed(body, 'annotation').length),
      ...noteOf('margins', marginsOf(archive)),
      ...noteOf('deleted', deletedWords(body)),
    ],
  };
}

/** How many unlike headers and footers the pages have. */
function marginsOf(archive: Archive): number {
  const styles = archive.xml('styles.xml');
  const texts = styles ? elementsNamed(styles, ...MARGINS).map((margin) => readText(margin).paragraphs.join('\n')) : [];
  return new Set(texts.filter(Boolean)).size;
}

/** How many words are marked as deleted. Beside them stands who did it, and when. */
function deletedWords(body: Element): number {
  return elementsNamed(body, 'deletion')
    .flatMap((deletion) => [...deletion.childNodes].filter((node) => nameOf(node) !== 'change-info'))
    .reduce((sum, node) => sum + wordsIn(node), 0);
}

/** The paragraphs of a part of a document, and those of each note in it. */
function readText(body: Element): { paragraphs: string[]; notes: string[][] } {
  let paragraphs: string[] = [];
  const notes: string[][] = [];
  /** Reads a note apart from the paragraph that it stands in. */
  const readNote = (note: Element) => {
    const outside = paragraphs;
    paragraphs = [];
    for (const child of note.childNodes) textOf(child);
    const own = paragraphs.filter(Boolean);
    if (own.length > 0) notes.push(own);
    paragraphs = outside;
  };
  const textOf = (node: Node): string => {
    if (isText(node)) return node.nodeValue ?? '';
    if (!isElement(node) || SKIPPED.has(nameOf(node))) return '';
    const name = nameOf(node);
    if (name === 'note') {
      readNote(node);
      return '';
    }
    if (name === 's') return ' '.repeat(Math.min(MOST_SPACES, Number(attributeOf(node, 'c') ?? 1) || 1));
    if (name === 'tab' || name === 'line-break') return ' ';
    const text = [...node.childNodes].map(textOf).join('');
    if (name !== 'p' && name !== 'h') return text;
    paragraphs.push(tidy(text));
    return '';
  };
  for (const child of body.childNodes) textOf(child);
  return { paragraphs: paragraphs.filter(Boolean), notes };
}

function detailsOf(archive: Archive): Details {
  const meta = archive.xml('meta.xml');
  if (!meta) return {};
  return firstOf(
    propose('title', textOfFirst(meta, 'title'), 'properties'),
    propose('author', textOfFirst(meta, 'initial-creator') ?? textOfFirst(meta, 'creator'), 'properties'),
    propose('date', dateOf(textOfFirst(meta, 'creation-date') ?? textOfFirst(meta, 'date') ?? ''), 'properties'),
    propose('language', textOfFirst(meta, 'language'), 'properties'),
  );
}
