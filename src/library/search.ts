/** The library's search: entries by label, form and gloss, forgiving accents, unfinished words and typos. */
import MiniSearch, { type Query } from 'minisearch';
import type { Glossary } from '../messages/message-map.ts';
import { type SearchToken, searchTokens } from '../text/search-tokens.ts';

type Entry = Glossary['entries'][number];

/** A found entry, with the search keys of the entry that the query met and the form that brought it here. */
export interface Hit {
  entry: Entry;
  words: ReadonlySet<string>;
  /** Only where the label itself has none of the words. */
  form: string | null;
}

/** Finds entries, best first; no words find nothing. */
export type Search = (query: string) => Hit[];

const OPTIONS = {
  tokenize: (key: string) => [key],
  // Edits forgiven: two from six letters on, because two swapped letters count as two; in short words any would be another word.
  fuzzy: (word: string) => (word.length > 5 ? 2 : word.length > 4 ? 1 : false),
  prefix: (word: string) => word.length > 1,
  boost: { label: 4, form: 3 },
  weights: { prefix: 0.6, fuzzy: 0.2 },
} as const;

/** Entries indexed at once; between two portions the page can answer. */
const PORTION = 2_000;

/**
 * Builds the search of a glossary. `onProgress` hears how much is done, from 0 to 1, after each portion.
 * Every word of a query must be met; where no entry meets them all, those that meet some are found.
 */
export async function buildSearch(
  entries: readonly Entry[],
  onProgress: (done: number) => void = () => {},
): Promise<Search> {
  const index = new MiniSearch<{ id: string; label: string; form: string; gloss: string }>({
    fields: ['label', 'form', 'gloss'],
    tokenize: (text) => searchTokens(text).flatMap(({ keys }) => keys),
    processTerm: (key) => key,
  });
  const byId = new Map<string, Entry>();
  for (let at = 0; at < entries.length; at += PORTION) {
    for (const entry of entries.slice(at, at + PORTION)) {
      byId.set(entry.id, entry);
      index.add({ id: entry.id, label: entry.label, form: entry.forms.join('\n'), gloss: entry.gloss });
    }
    onProgress(Math.min(1, (at + PORTION) / entries.length));
    if (at + PORTION < entries.length) await new Promise((resume) => setTimeout(resume));
  }
  return (query) => {
    const tokens = searchTokens(query);
    const every = index.search(anyKeyOf(tokens, 'AND'), OPTIONS);
    const found = every.length > 0 ? every : index.search(anyKeyOf(tokens, 'OR'), OPTIONS);
    return found.flatMap(({ id, terms }) => {
      const entry = byId.get(id);
      return entry ? [hit(entry, new Set(terms))] : [];
    });
  };
}

/** Every word of the query or any, each by whichever of its keys. */
function anyKeyOf(tokens: readonly SearchToken[], combineWith: 'AND' | 'OR'): Query {
  return { combineWith, queries: tokens.map(({ keys }) => ({ combineWith: 'OR', queries: [...keys] })) };
}

function hit(entry: Entry, words: ReadonlySet<string>): Hit {
  const meets = (text: string) => searchTokens(text).some(({ keys }) => keys.some((key) => words.has(key)));
  const form = meets(entry.label) ? null : (entry.forms.find(meets) ?? null);
  return { entry, words, form };
}
