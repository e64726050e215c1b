/** The article of a page that the reader asked to have kept. */

import { readArticle } from '../documents/formats/html.ts';
import type { ParseMarkup } from '../documents/formats/markup.ts';
import { languageOf } from '../documents/language-of.ts';
import type { ReadArticle } from './kept-article.ts';

/** UTF-16 units of text below which a page is no article: a teaser, a form, a list of links. */
const SHORTEST = 250;
/** UTF-16 units of a title: above it is no title. */
const LONGEST_TITLE = 300;

/** Reads a page's markup; null when there is no article in it. */
export function articleOfPage(html: string, address: string, parse: ParseMarkup): ReadArticle | null {
  if (!/^https?:/.test(address)) return null;
  const read = readArticle(html, parse);
  if (!read || read.paragraphs.join(' ').length < SHORTEST) return null;
  const { details, paragraphs } = read;
  const { title, outlet, author, date, language } = details;
  return {
    address,
    title: shortened(title?.value ?? paragraphs[0] ?? ''),
    outlet: shortened(outlet?.value ?? new URL(address).hostname.replace(/^www\./, '')),
    author: author ? shortened(author.value) : null,
    date: date?.value ?? null,
    language: language?.value ?? languageOf(paragraphs) ?? 'und',
    paragraphs,
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()} …`;
}
