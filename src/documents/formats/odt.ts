/** ODT, as LibreOffice writes it (OpenDocument 1.3). */
import { dateOf } from '../dates.ts';
import { type Details, firstOf, propose, tidy } from '../document.ts';
import { UnreadableDocument } from '../problem.ts';
import type { Archive } from './archive.ts';
import { attributeOf, elementsNamed, isElement, isText, nameOf, textOfFirst } from './markup.ts';

const SKIPPED = new Set(['tracked-changes', 'annotation', 'note', 'sequence-decls', 'bookmark-start', 'desc', 'title']);
/** A document has no run of more spaces that matters; a forged count could fill the memory. */
const MOST_SPACES = 100;

/** The paragraphs and headings of the text, without notes and comments. */
export function readOdt(archive: Archive): { paragraphs: string[]; details: Details } {
  const manifest = archive.xml('META-INF/manifest.xml');
  if (manifest && elementsNamed(manifest, 'encryption-data').length > 0) throw new UnreadableDocument('encrypted');
  const content = archive.xml('content.xml');
  const [body] = content ? elementsNamed(content, 'text') : [];
  if (!body) throw new UnreadableDocument('broken');
  return { paragraphs: paragraphsOf(body), details: detailsOf(archive) };
}

function paragraphsOf(body: Element): string[] {
  const paragraphs: string[] = [];
  const textOf = (node: Node): string => {
    if (isText(node)) return node.nodeValue ?? '';
    if (!isElement(node) || SKIPPED.has(nameOf(node))) return '';
    const name = nameOf(node);
    if (name === 's') return ' '.repeat(Math.min(MOST_SPACES, Number(attributeOf(node, 'c') ?? 1) || 1));
    if (name === 'tab' || name === 'line-break') return ' ';
    const text = [...node.childNodes].map(textOf).join('');
    if (name !== 'p' && name !== 'h') return text;
    paragraphs.push(tidy(text));
    return '';
  };
  for (const child of body.childNodes) textOf(child);
  return paragraphs.filter(Boolean);
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
