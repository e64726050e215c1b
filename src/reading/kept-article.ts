/** Articles that the reader kept, and by what one is known again. */
import type { EntryRef } from '../pack/entry-ref.ts';

/** An article as it was read from a page. */
export interface ReadArticle {
  /** Where it was read, with what stands after `#`. */
  address: string;
  title: string;
  outlet: string;
  author: string | null;
  /** 2022-02-22, 2022-02 or 2022; null where the page doesn't say it. */
  date: string | null;
  /** A BCP 47 tag, `und` where it can't be told. */
  language: string;
  /** Each on one line, without spaces at its ends, and not empty. */
  paragraphs: string[];
}

/** A kept article, without its texts. */
export interface KeptArticle extends Omit<ReadArticle, 'paragraphs'> {
  /** What its address comes to: the same page is the same article. */
  id: string;
  /** The digest of its newest text. */
  digest: string;
  /** When each of its texts was kept, as ISO 8601, the first first. */
  kept: string[];
  /** Words of the newest text. */
  words: number;
  /** All its texts in UTF-8. */
  bytes: number;
  /** Whom the newest text names, in its order. */
  names: EntryRef[];
}

/** A kept article with all its texts, the first kept first. */
export interface KeptTexts {
  article: KeptArticle;
  texts: string[][];
}

/** What an address carries of how the reader came to it, and nothing of where it leads. */
const TRAIL = /^(?:utm_|mc_|at_)|^(?:fbclid|gclid|dclid|msclkid|yclid|igshid)$/i;

/** An address without what differs from visit to visit: two that come to the same are of one page. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) if (TRAIL.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query}`;
}

/** Hexadecimal digits that tell an article from all others. */
const ID_LENGTH = 16;

/** What the article at an address is known by. */
export async function articleId(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(placeOf(address)));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.slice(0, ID_LENGTH);
}

/** How many words paragraphs have. */
export const wordsIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Bytes of paragraphs in UTF-8. */
export const bytesOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);

/** The places (from 0) of paragraphs that an earlier text of the article doesn't have. */
export function newParagraphs(earlier: readonly string[], now: readonly string[]): number[] {
  const known = new Set(earlier);
  return now.flatMap((text, at) => (known.has(text) ? [] : [at]));
}

/** When its newest text was kept, as ISO 8601. */
export const lastKept = ({ kept }: Pick<KeptArticle, 'kept'>): string => kept.at(-1) ?? '';

/** A stretch of a kept article: its paragraph, from 1, and UTF-16 offsets in that. */
export interface KeptPlace {
  paragraph: number;
  start: number;
  end: number;
}

/** A place as addresses have it: `3.10-52`. */
export const placeIn = ({ paragraph, start, end }: KeptPlace): string => `${paragraph}.${start}-${end}`;

/** The place that a part of an address names; null when it is none. */
export function readPlace(place = ''): KeptPlace | null {
  const [, paragraph, start, end] = /^(\d+)\.(\d+)-(\d+)$/.exec(place) ?? [];
  return paragraph ? { paragraph: Number(paragraph), start: Number(start), end: Number(end) } : null;
}
