/** Addresses of kept documents, in the part after `#`. */

/** A document, or a stretch of one of its paragraphs: UTF-16 offsets in the paragraph, which is counted from 1. */
export interface DocumentRoute {
  document: string;
  paragraph: number | null;
  start: number;
  end: number;
}

const ROUTE = /^#\/document\/([^/]+)(?:\/(\d+)\/(\d+)-(\d+))?$/;

/** Null of an address that leads to no document. */
export function readDocumentRoute(hash: string): DocumentRoute | null {
  const [, document, paragraph, start, end] = ROUTE.exec(hash) ?? [];
  if (document === undefined) return null;
  return {
    document,
    paragraph: paragraph ? Number(paragraph) : null,
    start: Number(start ?? 0),
    end: Number(end ?? 0),
  };
}

/** The hash of a document, or of a place in it. */
export function documentRouteHash(document: string, place?: { paragraph: number; start: number; end: number }): string {
  return `#/document/${document}${place ? `/${place.paragraph}/${place.start}-${place.end}` : ''}`;
}
