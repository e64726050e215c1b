/**
 * HTML and XML as documents where no browser parses them: in workers, and in Node. One parser for both, so that a file gives the same
 * paragraphs on a page and by command.
 */
import { DOMParser as XmlParser } from '@xmldom/xmldom';
import { DOMParser as HtmlParser } from 'linkedom';
import type { ParseMarkup } from '../documents/formats/markup.ts';

/** Parses; throws at the first error of XML. */
export const parseMarkup: ParseMarkup = (text, type) => {
  if (type === 'text/html') return new HtmlParser().parseFromString(text, type) as unknown as Document;
  const parser = new XmlParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(String(message));
    },
  });
  // Chapters of EPUB may use the names that HTML has for characters, such as &nbsp;.
  return parser.parseFromString(text, 'application/xhtml+xml') as unknown as Document;
};

/** Readability asks the surroundings for a parser as pages have it. */
export class MarkupParser {
  parseFromString = parseMarkup;
}
