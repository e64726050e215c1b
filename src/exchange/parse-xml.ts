/** XML as a document. Workers have no parser of it, and what one reader takes another must not refuse: one for all, in Node too. */
import { DOMParser } from '@xmldom/xmldom';

/** Parses XML; throws at the first error. */
export function parseXml(xml: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(String(message));
    },
  });
  return parser.parseFromString(xml, 'application/xml') as unknown as Document;
}
