/** The library's search in what is reported: facts by their text. */
import MiniSearch from 'minisearch';
import type { FactText } from '../messages/message-map.ts';
import { searchTokens } from '../text/search-tokens.ts';
import { anyKeyOf, TOKENS } from './search.ts';

/** A found fact, with the search keys that the query met. */
export interface FactHit {
  fact: FactText;
  words: ReadonlySet<string>;
}

/** Finds facts that hold every word of a query or its beginning, best first; no words find nothing. */
export type FactSearch = (query: string) => FactHit[];

/** A word of a sentence is written out, so only longer ones are met by their beginning, and typos are not. */
const OPTIONS = { tokenize: (key: string) => [key], prefix: (word: string) => word.length > 2, fuzzy: false };

/** Facts indexed at once; between two portions the page can answer. */
const PORTION = 1_000;

/** Builds the search of all facts. */
export async function buildFactSearch(facts: readonly FactText[]): Promise<FactSearch> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...TOKENS });
  for (let at = 0; at < facts.length; at += PORTION) {
    facts.slice(at, at + PORTION).forEach(({ text }, number) => {
      index.add({ id: at + number, text });
    });
    if (at + PORTION < facts.length) await new Promise((resume) => setTimeout(resume));
  }
  return (query) =>
    index.search(anyKeyOf(searchTokens(query), 'AND'), OPTIONS).flatMap(({ id, terms }) => {
      const fact = facts[Number(id)];
      return fact ? [{ fact, words: new Set(terms) }] : [];
    });
}
