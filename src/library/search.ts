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

/** How texts are cut and keyed, in an index and in what is asked of it. */
export const TOKENS = {
  tokenize: (text: string) => searchTokens(text).flatMap(({ keys }) => keys),
  processTerm: (key: string) => key,
};

const OPTIONS = {
  tokenize: (key: string) => [key],
  // Edits forgiven: two from six letters on, because two swapped letters count as two; in words of three any would be another word.
  fuzzy: (word: string) => (word.length > 5 ? 2 : word.length > 3 ? 1 : false),
  prefix: (word: string) => word.length > 1,
  boost: { label: 4, form: 3 },
  weights: { prefix: 0.6, fuzzy: 0.2 },
};

/** Where nothing is found otherwise: a word of three letters may have a typo too. */
const LOOSE = { ...OPTIONS, fuzzy: (word: string) => (word.length > 5 ? 2 : word.length > 2 ? 1 : false) };

/** Hits whose names are looked at more closely: the best by the index's own score. */
const CLOSELY = 300;

/** Milliseconds of indexing at once; between two portions the page can answer. */
const PORTION = 20;

/**
 * Builds the search of a glossary. `onProgress` hears how much is done, from 0 to 1, after each portion.
 * Every word of a query must be met; where no entry meets them all, those that meet some are found. Whoever is called as the
 * query says comes first, and of these the one about whom most is known.
 */
export async function buildSearch(
  entries: readonly Entry[],
  onProgress: (done: number) => void = () => {},
): Promise<Search> {
  const index = new MiniSearch<{ id: string; label: string; form: string; gloss: string }>({
    fields: ['label', 'form', 'gloss'],
    ...TOKENS,
  });
  const byId = new Map<string, Entry>();
  let due = performance.now() + PORTION;
  for (const [at, entry] of entries.entries()) {
    byId.set(entry.id, entry);
    const form = [...entry.forms, ...(entry.made ?? [])].join('\n');
    index.add({ id: entry.id, label: entry.label, form, gloss: entry.gloss });
    if (performance.now() < due) continue;
    onProgress((at + 1) / entries.length);
    await new Promise((resume) => setTimeout(resume));
    due = performance.now() + PORTION;
  }
  onProgress(1);
  return (query) => {
    const tokens = searchTokens(query.replace(TIED_ENDING, ''));
    const any = anyKeyOrStemOf(tokens, 'OR');
    let found = index.search(anyKeyOrStemOf(tokens, 'AND'), OPTIONS);
    if (found.length === 0) found = index.search(any, OPTIONS);
    if (found.length === 0) found = index.search(any, LOOSE);
    const hits = found.flatMap(({ id, terms }) => {
      const entry = byId.get(id);
      return entry ? [hit(entry, new Set(terms))] : [];
    });
    return [...hits.slice(0, CLOSELY).sort(byStanding(tokens)), ...hits.slice(CLOSELY)];
  };
}

/** Every word of the query or any, each by whichever of its keys. */
export function anyKeyOf(tokens: readonly SearchToken[], combineWith: 'AND' | 'OR'): Query {
  return { combineWith, queries: tokens.map(({ keys }) => ({ combineWith: 'OR', queries: [...keys] })) };
}

/** An ending that is tied to an acronym: "ABŞ-ın". */
const TIED_ENDING = /(?<=\p{Lu})['\u2019-]\p{Ll}{1,4}(?!\p{L})/gu;

/** Letters that an ending has at most, and a word without it at least. */
const ENDING = 6;
const STEM = 4;
/** A stem of so many letters may go on otherwise: "государственн-ого" is "государственн-ый". */
const LONG_STEM = 6;

/** The same, and each word also without its ending: "Bakıdan" is Bakı. Nothing is forgiven what is left then. */
function anyKeyOrStemOf(tokens: readonly SearchToken[], combineWith: 'AND' | 'OR'): Query {
  const stemsOf = (key: string) =>
    Array.from({ length: Math.max(0, Math.min(ENDING, key.length - STEM)) }, (_, at) => key.slice(0, -1 - at));
  const words = tokens.map(({ keys }): Query => {
    const prefix = (stem: string) => stem.length >= LONG_STEM;
    const stems: Query = { combineWith: 'OR', queries: keys.flatMap(stemsOf), fuzzy: false, prefix };
    return { combineWith: 'OR', queries: [...keys, stems] };
  });
  return { combineWith, queries: words };
}

function hit(entry: Entry, words: ReadonlySet<string>): Hit {
  const meets = (text: string) => searchTokens(text).some(({ keys }) => keys.some((key) => words.has(key)));
  const form = meets(entry.label) ? null : (entry.forms.find(meets) ?? entry.made?.find(meets) ?? null);
  return { entry, words, form };
}

/**
 * How an entry's names stand to a query: 0 when one of them is the query, 1 when one is but for a typo or its end, 2 when the
 * label begins so, 3 otherwise.
 */
function standingOf({ entry, words }: Hit, query: readonly SearchToken[]): number {
  const label = searchTokens(entry.label);
  const names = [label, ...[...entry.forms, ...(entry.made ?? [])].map(searchTokens)].filter(
    (name) => name.length === query.length,
  );
  const isSame = (name: readonly SearchToken[]) =>
    name.every(({ keys }, at) => keys.some((key) => query[at]?.keys.includes(key)));
  const isMet = (name: readonly SearchToken[]) => name.every(({ keys }) => keys.some((key) => words.has(key)));
  if (names.some(isSame)) return 0;
  if (names.some(isMet)) return 1;
  return label.length > query.length && isMet(label.slice(0, query.length)) ? 2 : 3;
}

/** Better standing first; of those who are called so, the one with most facts; else the index's own order stays. */
function byStanding(query: readonly SearchToken[]): (a: Hit, b: Hit) => number {
  const known = new Map<Hit, number>();
  const of = (each: Hit): number => {
    const standing = known.get(each) ?? standingOf(each, query);
    known.set(each, standing);
    return standing;
  };
  return (a, b) => of(a) - of(b) || (of(a) < 2 ? b.entry.facts - a.entry.facts : 0);
}
