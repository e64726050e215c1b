/** EPUB 2 and 3: the chapters of the spine, in its order. */
import { dateOf } from '../dates.ts';
import { type Details, type DocumentNote, firstOf, propose } from '../document.ts';
import { noteOf } from '../notes.ts';
import { UnreadableDocument } from '../problem.ts';
import type { Archive } from './archive.ts';
import { paragraphsOfMarkup } from './html-blocks.ts';
import { attributeOf, elementsNamed, textOfFirst } from './markup.ts';
import { footnotesIn } from './note-signs.ts';

/** What some publishers do to fonts, which locks nothing else. */
const FONT_MANGLING = /obfuscation|font/i;

/** All chapters as one document. */
export function readEpub(archive: Archive): { paragraphs: string[]; details: Details; notes: DocumentNote[] } {
  const container = archive.xml('META-INF/container.xml');
  const [rootfile] = container ? elementsNamed(container, 'rootfile') : [];
  const path = rootfile ? (attributeOf(rootfile, 'full-path') ?? '') : '';
  const book = archive.xml(path);
  if (!book) throw new UnreadableDocument('broken');
  if (isLocked(archive)) throw new UnreadableDocument('encrypted');
  const pages = chaptersOf(book, path).flatMap((name) => archive.page(name) ?? []);
  const chapters = pages.flatMap(({ page }) => elementsNamed(page, 'body')[0] ?? []);
  const malformed = pages.filter(({ isWellFormed }) => !isWellFormed).length;
  return {
    paragraphs: chapters.flatMap(paragraphsOfMarkup),
    details: detailsOf(book),
    notes: [
      ...noteOf('footnotes', chapters.flatMap(footnotesIn).length),
      ...noteOf('malformed', malformed, String(pages.length)),
    ],
  };
}

function isLocked(archive: Archive): boolean {
  const encryption = archive.xml('META-INF/encryption.xml');
  if (!encryption) return false;
  const methods = elementsNamed(encryption, 'encryptionmethod').map((each) => attributeOf(each, 'algorithm') ?? '');
  return methods.some((method) => !FONT_MANGLING.test(method));
}

function chaptersOf(book: Document, path: string): string[] {
  const items = new Map(elementsNamed(book, 'item').map((item) => [attributeOf(item, 'id'), item]));
  return elementsNamed(book, 'itemref').flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref'));
    // The table of contents says again what the chapters do.
    if (!item || attributeOf(item, 'properties')?.split(' ').includes('nav')) return [];
    return resolved(path, attributeOf(item, 'href') ?? '');
  });
}

/** A name inside the archive, as the book names it from its own place. */
function resolved(from: string, href: string): string {
  return decodeURIComponent(new URL(href, `zip:///${from}`).pathname.slice(1));
}

function detailsOf(book: Document): Details {
  const [metadata] = elementsNamed(book, 'metadata');
  if (!metadata) return {};
  return firstOf(
    propose('title', textOfFirst(metadata, 'title'), 'dublin-core'),
    propose('outlet', textOfFirst(metadata, 'publisher'), 'dublin-core'),
    propose(
      'author',
      elementsNamed(metadata, 'creator')
        .map(({ textContent }) => textContent)
        .join(', '),
      'dublin-core',
    ),
    propose('date', dateOf(textOfFirst(metadata, 'date') ?? ''), 'dublin-core'),
    propose('language', textOfFirst(metadata, 'language'), 'dublin-core'),
  );
}
