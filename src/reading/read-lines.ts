/** Which lines of what the reader has read a card shows. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { rankFacts } from '../ranking/rank-facts.ts';
import type { KeptPassage } from './database.ts';
import { type KeptArticle, lastKept, placeIn } from './kept-article.ts';
import type { QuotedArticle } from './reading-store.ts';
import { addressAt } from './text-fragment.ts';

/** A line of a kept article, word for word. */
export interface ReadLine extends Pick<KeptPassage, 'quote'> {
  /** Where in the article, as its address has it. */
  place: string;
  article: Pick<KeptArticle, 'id' | 'title' | 'outlet' | 'date' | 'language'>;
  /** The day on which the article was kept, as 2022-02-22. */
  kept: string;
  /** The page that it was read on, at these words. */
  address: string;
}

/** For whom lines are chosen. */
export interface AskingReader {
  entry: EntryRef;
  gloss: string;
  /** Entries that the page names. */
  page: ReadonlySet<EntryRef>;
  /** The article that is being read: what stands in front of the reader need not be quoted. */
  reading: string | null;
}

/** A card is one glance. */
const MOST = 2;

/** The most telling lines for a page, best first, of different articles where there are several. */
export function readLines(quoted: readonly QuotedArticle[], { entry, gloss, page, reading }: AskingReader): ReadLine[] {
  const others = quoted.filter(({ article }) => article.id !== reading);
  const counts = new Map<string, number>();
  for (const { passage } of others) for (const about of passage.about) counts.set(about, (counts.get(about) ?? 0) + 1);
  const facts = others.map((each) => ({
    each,
    text: each.passage.quote,
    about: each.passage.about,
    date: each.article.date ?? dayOf(lastKept(each.article)),
    ownDate: false,
  }));
  const asking = { entry, gloss, page, factsAbout: (other: string) => counts.get(other) ?? 0 };
  const ranked = rankFacts(facts, asking, facts.length).map(({ each }) => each);
  const firsts = ranked.filter(
    ({ article }, at) => ranked.findIndex((other) => other.article.id === article.id) === at,
  );
  const rest = ranked.filter((each) => !firsts.includes(each));
  return [...firsts, ...rest].slice(0, MOST).map(lineOf);
}

function lineOf({ passage, article }: QuotedArticle): ReadLine {
  const { id, title, outlet, date, language, address } = article;
  const { quote } = passage;
  return {
    quote,
    place: placeIn(passage),
    article: { id, title, outlet, date, language },
    kept: dayOf(lastKept(article)),
    address: addressAt(address, quote),
  };
}

const dayOf = (time: string): string => time.slice(0, 10);
