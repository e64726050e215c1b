/** What the reader kept, as files for other programs. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { KeptPassage } from './database.ts';
import { type KeptArticle, type KeptTexts, lastKept } from './kept-article.ts';

/** A kept article with its texts, and the sentences that name somebody in the newest. */
export interface QuotedTexts extends KeptTexts {
  passages: KeptPassage[];
}

/** What a name is called, and in which language (a BCP 47 tag). */
export interface NameLabel {
  id: EntryRef;
  label: string;
  language: string;
}

type Write = (kept: readonly QuotedTexts[], names: readonly NameLabel[]) => string;

/** Every kind of file that it can leave as. */
export const READING_EXPORTS = {
  markdown: { extension: '.md', mediaType: 'text/markdown;charset=utf-8', write: markdownOf },
  json: { extension: '.json', mediaType: 'application/json', write: jsonOf },
  'web-annotation': {
    extension: '.annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: annotationsOf,
  },
} as const satisfies Record<string, { extension: string; mediaType: string; write: Write }>;

export type ReadingExport = keyof typeof READING_EXPORTS;

/** The newest text of each article, under what is known of it. */
function markdownOf(kept: readonly QuotedTexts[]): string {
  return kept
    .map(({ article, texts }) => {
      const { title, address } = article;
      const [first, ...rest] = texts.at(-1) ?? [];
      // The headline is there already, as a heading.
      const paragraphs = first === title ? rest : [first ?? '', ...rest];
      return [`# ${plain(title)}`, `${citation(article)}  \n<${address}>`, ...paragraphs.map(plain)].join('\n\n');
    })
    .join('\n\n---\n\n')
    .concat('\n');
}

const citation = ({ outlet, author, date, ...article }: KeptArticle): string =>
  [outlet, author, date, `kept ${lastKept(article).slice(0, 10)}`]
    .filter((part) => part !== null)
    .map(plain)
    .join(' · ');

/** What Markdown would take for signs of its own stays what it is: anywhere, and at the beginning of a line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** Everything that is kept of each article. */
function jsonOf(kept: readonly QuotedTexts[], names: readonly NameLabel[]): string {
  const known = new Map(names.map(({ id, label }) => [id, label]));
  const articles = kept.map(({ article, texts, passages }) => {
    const { names: named, kept: times, digest: _, ...told } = article;
    return {
      ...told,
      names: named.map((id) => ({ id, label: known.get(id) ?? id })),
      texts: texts.map((paragraphs, at) => ({ kept: times[at], paragraphs })),
      passages: passages.map(({ source: __, ...passage }) => passage),
    };
  });
  return `${JSON.stringify({ format: 'backgrounder-reading/1', articles }, null, 1)}\n`;
}

/**
 * A page of W3C Web Annotations, one for each passage: the quote on the page it was read on, tagged with whom it names. Offsets
 * are left out, because they count from a paragraph of ours and not from the page's beginning.
 */
function annotationsOf(kept: readonly QuotedTexts[], names: readonly NameLabel[]): string {
  const known = new Map(names.map((name) => [name.id, name]));
  const items = kept.flatMap(({ article, passages }) =>
    passages.map(({ id, quote, prefix, suffix, about }) => ({
      id: `urn:x-backgrounder:reading:${id}`,
      type: 'Annotation',
      motivation: 'tagging',
      created: lastKept(article),
      body: about.map((entry) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: known.get(entry)?.label ?? entry,
        ...(known.has(entry) && { language: known.get(entry)?.language }),
      })),
      target: {
        source: article.address,
        selector: {
          type: 'TextQuoteSelector',
          exact: quote,
          ...(prefix !== undefined && { prefix }),
          ...(suffix !== undefined && { suffix }),
        },
      },
    })),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:x-backgrounder:reading',
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}
