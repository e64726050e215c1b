/** XML in Node, where browsers have a DOMParser of their own. */
import { DOMParser } from '@xmldom/xmldom';
import type { ParseXml } from '../src/exchange/tbx-to-pack.ts';

/** Parses XML into a document of the same interfaces; throws at the first error. */
export const parseXml: ParseXml = (xml) => {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(String(message));
    },
  });
  return parser.parseFromString(xml, 'application/xml') as unknown as Document;
};
