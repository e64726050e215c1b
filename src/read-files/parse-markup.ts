/**
 * HTML and XML as documents where no browser parses them: in workers, and in Node. One parser for both, so that a file gives the same
 * paragraphs on a page and by command.
 */
import { DOMParser as Parser } from 'linkedom';
import { SaxesParser } from 'saxes';
import type { ParseMarkup } from '../documents/formats/markup.ts';

/** Parses; throws at the first error of XML, which linkedom would forgive. */
export const parseMarkup: ParseMarkup = (text, type) => {
  const source = type === 'text/html' ? withBody(text) : withoutNamesOfHtml(text);
  if (type === 'text/xml') checkXml(source);
  return new Parser().parseFromString(source, type) as unknown as Document;
};

/** What stands in a page's head where nothing says that it ends there. */
const HEAD =
  /^(?:\s|<!--.*?-->|<\/?head\b[^>]*>|<(title|script|style|noscript|template)\b[^>]*>.*?<\/\1\s*>|<(?:meta|link|base)\b[^>]*>)*/is;
const PROLOGUE = /^(?:\s|\ufeff|<!--.*?-->|<\?[^>]*>|<!doctype[^>]*>)*/is;

/** HTML may leave out the tags of its parts, and browsers put them there; this parser doesn't. */
function withBody(text: string): string {
  if (/<body[\s>]/i.test(text)) return text;
  const page = text.replace(PROLOGUE, '');
  const [html = ''] = /^<html\b[^>]*>/i.exec(page) ?? [];
  const inside = page.slice(html.length).replace(/<\/html\s*>\s*$/i, '');
  const [head = ''] = HEAD.exec(inside) ?? [];
  const inHead = head.replace(/<\/?head\b[^>]*>/gi, '');
  return `<!doctype html>${html || '<html>'}<head>${inHead}</head><body>${inside.slice(head.length)}</body></html>`;
}

function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** Chapters of EPUB may use the names that HTML has for characters, such as &nbsp;. */
function withoutNamesOfHtml(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z\d]*;/gi, (name) => {
    const sign = new Parser().parseFromString(`<p>${name}</p>`, 'text/html').querySelector('p')?.textContent ?? name;
    return /[<&]/.test(sign) ? name : sign;
  });
}

/** Readability asks the surroundings for a parser as pages have it. */
export class MarkupParser {
  parseFromString = parseMarkup;
}
