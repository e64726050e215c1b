/** The library's addresses: all is in the part after `#`, so that every view can be bookmarked and Back works. */
import { type EntryRef, readEntryRef, readSourceRef, type SourceRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { pathOf } from './vocabulary.ts';

/** Ways in which what the reader kept is arranged, the usual one first. */
export const READING_ORDERS = ['day', 'outlet', 'name'] as const;
export type ReadingOrder = (typeof READING_ORDERS)[number];

/** Where in the library a reader is. Refs are as the address has them: whether they exist, the view finds out. */
export type Route =
  | { view: 'home' }
  | { view: 'type'; type: string }
  | { view: 'entry'; entry: EntryRef; fact?: string }
  | { view: 'source'; source: SourceRef; fact?: string }
  | { view: 'search'; words: string }
  | { view: 'check' }
  | { view: 'reading'; by: ReadingOrder }
  /** `place`: which line, as `placeIn` writes it (`src/reading/kept-article.ts`). */
  | { view: 'kept'; article: string; place?: string }
  | { view: 'unknown' };

/**
 * Reads an address's hash (`#/entry/russia-azerbaijan%2Filham-aliyev`, or as a bookmark of version 1.0.0 has it,
 * `#/entry/ilham-aliyev`); anything that isn't an address of ours is `unknown`.
 */
export function parseRoute(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const parts = rest.map(decode);
  const [first = '', second] = parts;
  if (parts.includes(null) || parts.length > 2) return { view: 'unknown' };
  if (view === '') return { view: 'home' };
  if (view === 'check') return { view };
  if (view === 'search') return { view, words: first ?? '' };
  if (view === 'reading') return { view, by: READING_ORDERS.find((order) => order === first) ?? 'day' };
  if (!first) return { view: 'unknown' };
  if (view === 'type') return { view, type: first };
  if (view === 'kept') return { view, article: first, ...(second ? { place: second } : {}) };
  const fact = second ? { fact: second } : {};
  const entry = view === 'entry' && readEntryRef(first);
  if (entry) return { view: 'entry', entry, ...fact };
  const source = view === 'source' && readSourceRef(first);
  if (source) return { view: 'source', source, ...fact };
  return { view: 'unknown' };
}

/** The part of the library's address after `#`; with the `#` it is what `parseRoute` reads. Routes have their parts in its order. */
export function addressOf({ view, ...rest }: Route): string {
  const isNowhere = view === 'home' || view === 'unknown';
  const parts = isNowhere
    ? []
    : [view, ...Object.values<string | undefined>(rest)].filter((part) => part !== undefined);
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/** The hash of a route, as links carry it. */
export const hashOf = (route: Route): string => `#${addressOf(route)}`;

/** Links to an entry, a source and a type's entries. */
export const entryHref = (entry: EntryRef): string => hashOf({ view: 'entry', entry });
export const sourceHref = (source: SourceRef, fact?: string): string =>
  hashOf({ view: 'source', source, ...(fact === undefined ? {} : { fact }) });
/** Address of a document that the maker keeps, at a quotation: `document` is the part after `#`. */
export const documentHref = (document: string): string => `/${pathOf('maker')}#${document}`;
/** Address of a kept article, at a line of it where one is given. */
export const keptHref = (article: string, place?: string): string =>
  hashOf({ view: 'kept', article, ...(place ? { place } : {}) });
export const typeHref = (type: EntryType): string => hashOf({ view: 'type', type });

/** Null where the address was cut in the middle of an escape. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
