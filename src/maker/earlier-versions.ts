/** Where addresses lead that are of a document whose place a new version has taken: a pack in use has them until it is updated. */
import { lineId } from '../mining/passages.ts';
import type { DocumentRoute } from './document-route.ts';
import type { EarlierVersion, KeptDocument, PlaceNow } from './kept-document.ts';

/** The versions that a new one has taken the place of: the one before it, and those that this one had followed. */
export function earlierVersions(
  { id, earlier = [] }: Pick<KeptDocument, 'id' | 'earlier'>,
  places: ReadonlyMap<string, PlaceNow>,
): EarlierVersion[] {
  const before = earlier.map((version) => {
    const still = [...version.places].flatMap(([line, { paragraph, start }]): Array<[string, PlaceNow]> => {
      const now = places.get(lineId(id, paragraph, start));
      return now ? [[line, now]] : [];
    });
    return { id: version.id, places: new Map(still) };
  });
  return [...before, { id, places: new Map(places) }];
}

/** A document that an address leads to, and the place in it. */
export interface Shown {
  document: KeptDocument;
  route: DocumentRoute;
  /** The address is of an earlier version: whether its words were found in this one; null where it is of no words. */
  replaced: { isFound: boolean | null } | null;
}

/** What an address leads to: its document, or the version that took its place; null when neither is kept. */
export function shownOf(route: DocumentRoute, documents: readonly KeptDocument[]): Shown | null {
  const own = documents.find(({ id }) => id === route.document);
  if (own) return { document: own, route, replaced: null };
  for (const document of documents) {
    const version = document.earlier?.find(({ id }) => id === route.document);
    if (!version) continue;
    const { paragraph, start } = route;
    const place = paragraph === null ? undefined : version.places.get(lineId(route.document, paragraph, start));
    const now = place ?? { paragraph: null, start: 0, end: 0 };
    const isFound = paragraph === null ? null : place !== undefined;
    return { document, route: { document: document.id, ...now }, replaced: { isFound } };
  }
  return null;
}
