/** What the reader kept while reading, as our pages ask for it. */
import { textDigest } from '../documents/same-text.ts';
import type { EntrySummary, KeepOutcome, KeptRecord, ReadingFailure, ReadingList } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import type { QuotedTexts } from '../reading/export-reading.ts';
import { type FoundNames, findPassages } from '../reading/find-passages.ts';
import { articleId, type KeptArticle, type KeptTexts, lastKept, type ReadArticle } from '../reading/kept-article.ts';
import { type ReadLine, readLines } from '../reading/read-lines.ts';
import type { ReadingStore } from '../reading/reading-store.ts';
import type { Names } from './glossary-store.ts';

export interface KeptReadingDeps {
  store: ReadingStore;
  /** Rejects when packs can't be read. */
  names: () => Promise<Names>;
  /** Days after which kept articles are forgotten; 0 keeps them. */
  keptFor: () => Promise<number>;
  now: () => Date;
}

/** A card that asks for what was read about its entry. */
export interface AskingCard {
  entry: EntryRef;
  gloss: string;
  page: readonly EntryRef[];
  /** Where the page is that it stands in. */
  address: string | null;
}

export interface KeptReading {
  keep(article: ReadArticle): Promise<KeepOutcome>;
  list(): Promise<ReadingList>;
  record(id: string): Promise<KeptRecord | null>;
  texts(ids: readonly string[]): Promise<QuotedTexts[]>;
  /** Never rejects: a card says what it knows besides. */
  lines(card: AskingCard): Promise<ReadLine[]>;
  forget(ids: readonly string[]): Promise<ReadingList>;
  restore(kept: readonly KeptTexts[]): Promise<ReadingList>;
  /** Other packs are in use: looks for their names in all that is kept. Never rejects. */
  findAgain(): Promise<void>;
  /** Deletes what was to be kept no longer. Never rejects. */
  sweep(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;

export function createKeptReading({ store, names, keptFor, now }: KeptReadingDeps): KeptReading {
  /** The names in a text; none where packs can't be read: the text is kept, and they are found once packs can. */
  const foundIn = async (
    article: Pick<KeptArticle, 'id' | 'language'>,
    text: readonly string[],
  ): Promise<FoundNames> => {
    const known = await names().catch(() => null);
    if (!known) return { names: [], passages: [] };
    const blocks = known.recogniser.recognise(text.map((paragraph) => ({ text: paragraph })));
    return findPassages(article, text, blocks);
  };

  const list = async (): Promise<ReadingList> => {
    const articles = await current();
    const refs = new Set(articles.flatMap((article) => article.names));
    const summaries = await summariesOf(refs);
    return { articles, names: summaries, failed: null };
  };

  const summariesOf = async (refs: Iterable<EntryRef>): Promise<EntrySummary[]> => {
    const known = await names().catch(() => null);
    return known ? Object.values(await known.summaries(refs)) : [];
  };

  /** What is kept; what was to be kept no longer goes first. */
  const current = async (): Promise<KeptArticle[]> => {
    const [articles, days] = await Promise.all([store.articles(), keptFor()]);
    const isOver = (article: KeptArticle) => isOlder(article, days, now());
    const over = articles.filter(isOver);
    if (over.length > 0) await store.forget(over.map(({ id }) => id));
    return articles.filter((article) => !isOver(article));
  };

  return {
    keep: (article) =>
      orFailure<KeepOutcome>(
        async () => {
          const id = await articleId(article.address);
          const found = await foundIn({ id, language: article.language }, article.paragraphs);
          const digest = await textDigest(article);
          return store.keep({ ...article, id, digest }, found, now());
        },
        (why) => ({ outcome: 'failed', why }),
      ),

    list: () => orFailure(list, nothingBut),

    async record(id) {
      const [kept] = await store.texts([id]);
      if (!kept) return null;
      return { article: kept.article, texts: kept.texts, names: await summariesOf(kept.article.names) };
    },

    texts: (ids) => store.texts(ids),

    async lines({ entry, gloss, page, address }) {
      try {
        const { things } = await names();
        const [quoted, days, reading] = await Promise.all([
          store.passagesAbout(things.refsOf(entry)),
          keptFor(),
          address === null ? null : articleId(address),
        ]);
        const fresh = quoted.filter(({ article }) => !isOlder(article, days, now()));
        return readLines(fresh, { entry, gloss, page: new Set(page), reading });
      } catch {
        return [];
      }
    },

    forget: (ids) =>
      orFailure(async () => {
        await store.forget(ids);
        return list();
      }, nothingBut),

    restore: (kept) =>
      orFailure(async () => {
        for (const each of kept) await store.restore(each, await foundIn(each.article, each.texts.at(-1) ?? []));
        return list();
      }, nothingBut),

    async findAgain() {
      try {
        await names();
        for (const { id } of await store.articles()) {
          const [kept] = await store.texts([id]);
          if (kept) await store.findAgain(id, await foundIn(kept.article, kept.texts.at(-1) ?? []));
        }
      } catch {
        // The names of before stay, and are looked for again when packs change the next time.
      }
    },

    async sweep() {
      try {
        if ((await keptFor()) > 0) await current();
      } catch {
        // The next start of the background tries again.
      }
    },
  };
}

function isOlder(article: KeptArticle, days: number, now: Date): boolean {
  return days > 0 && Date.parse(lastKept(article)) < now.getTime() - days * DAY;
}

const nothingBut = (failed: ReadingFailure): ReadingList => ({ articles: [], names: [], failed });

async function orFailure<T>(work: () => Promise<T>, failed: (why: ReadingFailure) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreFailed)) throw error;
    return failed(error.key === 'packs_disk_full' ? 'reading_disk_full' : 'reading_store_failed');
  }
}
