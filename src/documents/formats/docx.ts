/** DOCX, as Word and most other word processors write it (ECMA-376, WordprocessingML). */
import { dateOf } from '../dates.ts';
import { type Details, type DocumentNote, firstOf, propose, tidy } from '../document.ts';
import { noteOf, wordsIn } from '../notes.ts';
import { UnreadableDocument } from '../problem.ts';
import type { Archive } from './archive.ts';
import { attributeOf, elementsNamed, isElement, nameOf, textOfFirst } from './markup.ts';

/** What was deleted or moved away, codes of fields, and what stands there a second time for older programs. */
const SKIPPED = new Set(['del', 'movefrom', 'instrtext', 'deltext', 'fallback', 'ppr', 'rpr', 'sectpr']);
const AS_TEXT: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', nobreakhyphen: '-', ptab: ' ' };
/** Every header and footer is a file: of the first page, of even ones, of each section. */
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;

/** The paragraphs of the main text, tables and text boxes included, and then those of the footnotes and endnotes. */
export function readDocx(archive: Archive): { paragraphs: string[]; details: Details; notes: DocumentNote[] } {
  const document = archive.xml('word/document.xml');
  if (!document) throw new UnreadableDocument('broken');
  const { paragraphs, deleted, footnotes, endnotes } = readStory(document.documentElement);
  const notes = [...notesOf(archive, 'footnote', footnotes), ...notesOf(archive, 'endnote', endnotes)];
  return {
    paragraphs: [...paragraphs, ...notes.flat()],
    details: detailsOf(archive),
    notes: [
      ...noteOf('footnotes', notes.length),
      ...noteOf('comments', elementsOf(archive, 'word/comments.xml', 'comment').length),
      ...noteOf('margins', marginsOf(archive)),
      ...noteOf('deleted', deleted),
    ],
  };
}

/** A part of a document that is read by itself. */
interface Story {
  paragraphs: string[];
  /** Words in it that are marked as deleted. */
  deleted: number;
  /** Ids of the notes that it refers to, in the order of the text. */
  footnotes: string[];
  endnotes: string[];
}

function readStory(root: Element): Story {
  const story: Story = { paragraphs: [], deleted: 0, footnotes: [], endnotes: [] };
  /** Returns the text of a node that belongs to the paragraph around it; paragraphs inside come before it. */
  const textOf = (node: Node): string => {
    if (!isElement(node)) return '';
    const name = nameOf(node);
    if (name === 'del') story.deleted += elementsNamed(node, 'deltext').reduce((sum, each) => sum + wordsIn(each), 0);
    if (SKIPPED.has(name)) return '';
    if (name === 't') return node.textContent ?? '';
    if (name === 'footnotereference') story.footnotes.push(attributeOf(node, 'id') ?? '');
    if (name === 'endnotereference') story.endnotes.push(attributeOf(node, 'id') ?? '');
    const text = AS_TEXT[name] ?? [...node.childNodes].map(textOf).join('');
    if (name !== 'p') return text;
    story.paragraphs.push(tidy(text));
    return '';
  };
  textOf(root);
  story.paragraphs = story.paragraphs.filter(Boolean);
  return story;
}

/** The paragraphs of each note that the text refers to. The lines that part notes from the text are kept as notes too, and have none. */
function notesOf(archive: Archive, kind: 'footnote' | 'endnote', ids: readonly string[]): string[][] {
  const all = new Map(elementsOf(archive, `word/${kind}s.xml`, kind).map((note) => [attributeOf(note, 'id'), note]));
  return [...new Set(ids)].flatMap((id) => {
    const note = all.get(id);
    const paragraphs = note ? readStory(note).paragraphs : [];
    return paragraphs.length > 0 ? [paragraphs] : [];
  });
}

/** How many unlike headers and footers there are. */
function marginsOf(archive: Archive): number {
  const texts = archive.names
    .filter((name) => MARGIN.test(name))
    .map((name) => {
      const root = archive.xml(name)?.documentElement;
      return root ? readStory(root).paragraphs.join('\n') : '';
    });
  return new Set(texts.filter(Boolean)).size;
}

function elementsOf(archive: Archive, file: string, name: string): Element[] {
  const document = archive.xml(file);
  return document ? elementsNamed(document, name) : [];
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
