/** DOCX, as Word and most other word processors write it (ECMA-376, WordprocessingML). */
import { dateOf } from '../dates.ts';
import { type Details, firstOf, propose, tidy } from '../document.ts';
import { UnreadableDocument } from '../problem.ts';
import type { Archive } from './archive.ts';
import { isElement, nameOf, textOfFirst } from './markup.ts';

/** What was deleted or moved away, codes of fields, and what stands there a second time for older programs. */
const SKIPPED = new Set(['del', 'movefrom', 'instrtext', 'deltext', 'fallback', 'ppr', 'rpr', 'sectpr']);
const AS_TEXT: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', nobreakhyphen: '-', ptab: ' ' };

/** The paragraphs of the main text, tables and text boxes included. */
export function readDocx(archive: Archive): { paragraphs: string[]; details: Details } {
  const document = archive.xml('word/document.xml');
  if (!document) throw new UnreadableDocument('broken');
  return { paragraphs: paragraphsOf(document), details: detailsOf(archive) };
}

function paragraphsOf(document: Document): string[] {
  const paragraphs: string[] = [];
  /** Returns the text of a node that belongs to the paragraph around it; paragraphs inside come before it. */
  const textOf = (node: Node): string => {
    if (!isElement(node)) return '';
    const name = nameOf(node);
    if (SKIPPED.has(name)) return '';
    if (name === 't') return node.textContent ?? '';
    const text = AS_TEXT[name] ?? [...node.childNodes].map(textOf).join('');
    if (name !== 'p') return text;
    paragraphs.push(tidy(text));
    return '';
  };
  textOf(document.documentElement);
  return paragraphs.filter(Boolean);
}

function detailsOf(archive: Archive): Details {
  const core = archive.xml('docProps/core.xml');
  if (!core) return {};
  return firstOf(
    propose('title', textOfFirst(core, 'title'), 'properties'),
    propose('author', textOfFirst(core, 'creator'), 'properties'),
    propose('date', dateOf(textOfFirst(core, 'created') ?? ''), 'properties'),
    propose('language', textOfFirst(core, 'language'), 'properties'),
  );
}
