/** The search in what the reader kept: paragraphs by their words. */
import MiniSearch from 'minisearch';
import type { KeptTexts } from '../reading/kept-article.ts';
import { searchTokens } from '../text/search-tokens.ts';
import { anyKeyOf, TOKENS } from './search.ts';

/** A found paragraph, with the search keys that the query met. */
export interface ReadingHit {
  /** The article's id. */
  article: string;
  /** From 1. */
  paragraph: number;
  text: string;
  words: string[];
}

/** What was found: no more than are shown, and how many there are. */
export interface ReadingFound {
  hits: ReadingHit[];
  of: number;
}

/** Finds paragraphs of the newest texts that hold every word of a query or its beginning, best first. */
export type ReadingSearch = (query: string) => ReadingFound;

/** As in the search of facts: a word of a sentence is written out. */
const OPTIONS = { tokenize: (key: string) => [key], prefix: (word: string) => word.length > 2, fuzzy: false };
/** Paragraphs that one glance takes in. */
const MOST = 50;

/** Builds the search; takes a second for some thousands of articles, so a worker does it. */
export function buildReadingSearch(kept: readonly KeptTexts[]): ReadingSearch {
  const paragraphs = kept.flatMap(({ article, texts }) =>
    (texts.at(-1) ?? []).map((text, at) => ({ article: article.id, paragraph: at + 1, text })),
  );
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...TOKENS });
  paragraphs.forEach(({ text }, id) => {
    index.add({ id, text });
  });
  return (query) => {
    const found = index.search(anyKeyOf(searchTokens(query), 'AND'), OPTIONS);
    const hits = found.slice(0, MOST).flatMap(({ id, terms }) => {
      const paragraph = paragraphs[Number(id)];
      return paragraph ? [{ ...paragraph, words: terms }] : [];
    });
    return { hits, of: found.length };
  };
}
