/** What the reader kept while reading, saved as it is done: each change is one transaction, so that nothing is half kept. */
import type { IDBPTransaction } from 'idb';
import { isVerified } from '../mining/passages.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { inOneGo } from '../pack-store/database.ts';
import { withStore } from '../pack-store/store-failed.ts';
import { type KeptPassage, type ReadingDatabase, type ReadingSchema, textsOf } from './database.ts';
import type { QuotedTexts } from './export-reading.ts';
import type { FoundNames } from './find-passages.ts';
import {
  bytesOf,
  type KeptArticle,
  type KeptTexts,
  lastKept,
  newParagraphs,
  type ReadArticle,
  wordsIn,
} from './kept-article.ts';

/** An article on its way in, with what its address and its text come to. */
export interface ArticleToKeep extends ReadArticle {
  id: string;
  digest: string;
}

/**
 * What became of an article: `kept` for the first time; `same` when its text is kept already, at this address or another;
 * `changed` when its text is another by now, which is kept beside the earlier one.
 */
export interface Kept {
  outcome: 'kept' | 'same' | 'changed';
  article: KeptArticle;
  /** Paragraphs that the text before doesn't have; all of what is kept for the first time. */
  added: number;
}

/** A passage with the article it is from. */
export interface QuotedArticle {
  passage: KeptPassage;
  article: KeptArticle;
}

/** All methods reject with StoreFailed when the database refuses. */
export interface ReadingStore {
  /** Those whose newest text was kept last first. */
  articles(): Promise<KeptArticle[]>;
  /** Passages that are not word for word in the text are left out. */
  keep(article: ArticleToKeep, found: FoundNames, now: Date): Promise<Kept>;
  /** With all their texts and passages; those that aren't kept are left out. */
  texts(ids: readonly string[]): Promise<QuotedTexts[]>;
  passagesAbout(refs: readonly EntryRef[]): Promise<QuotedArticle[]>;
  /** Other names are known by now: what was found of an article before is forgotten. */
  findAgain(id: string, found: FoundNames): Promise<void>;
  /** Takes articles away with all that was kept of them. */
  forget(ids: readonly string[]): Promise<void>;
  /** Puts an article back that was taken away, unless its page has been kept again since. */
  restore(kept: KeptTexts, found: FoundNames): Promise<void>;
}

const STORES = ['articles', 'texts', 'passages'] as const;

/** The store over a database. */
export function createReadingStore(open: () => Promise<ReadingDatabase>): ReadingStore {
  const change = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> =>
    withStore(async () => inOneGo(await open(), [...STORES], work));

  return {
    articles: () =>
      withStore(async () => {
        const all = await (await open()).getAll('articles');
        return all.sort((a, b) => (lastKept(a) > lastKept(b) ? -1 : 1));
      }),

    keep: ({ id, digest, paragraphs, ...read }, { names, passages }, now) =>
      change(async (transaction) => {
        const articles = transaction.objectStore('articles');
        const all = await articles.getAll();
        const twin = all.find((article) => article.digest === digest);
        if (twin) return { outcome: 'same', article: twin, added: 0 };
        const before = all.find((article) => article.id === id);
        const texts = transaction.objectStore('texts');
        const earlier = before ? ((await texts.get([id, before.kept.length - 1])) ?? []) : [];
        const article: KeptArticle = {
          id,
          digest,
          ...read,
          kept: [...(before?.kept ?? []), now.toISOString()],
          words: wordsIn(paragraphs),
          bytes: (before?.bytes ?? 0) + bytesOf(paragraphs),
          names,
        };
        await texts.put(paragraphs, [id, before?.kept.length ?? 0]);
        await putPassages(transaction, id, passages, paragraphs);
        await articles.put(article);
        return {
          outcome: before ? 'changed' : 'kept',
          article,
          added: newParagraphs(earlier, paragraphs).length,
        };
      }),

    texts: (ids) =>
      withStore(async () => {
        const transaction = (await open()).transaction([...STORES]);
        const found = ids.map(async (id): Promise<QuotedTexts[]> => {
          const [article, texts, passages] = await Promise.all([
            transaction.objectStore('articles').get(id),
            transaction.objectStore('texts').getAll(textsOf(id)),
            transaction.objectStore('passages').index('source').getAll(id),
          ]);
          return article ? [{ article, texts, passages }] : [];
        });
        return (await Promise.all(found)).flat();
      }),

    passagesAbout: (refs) =>
      withStore(async () => {
        const transaction = (await open()).transaction(['articles', 'passages']);
        const about = transaction.objectStore('passages').index('about');
        const found = (await Promise.all(refs.map((ref) => about.getAll(ref)))).flat();
        const passages = [...new Map(found.map((passage) => [passage.id, passage])).values()];
        const sources = new Set(passages.map(({ source }) => source));
        const articles = await Promise.all([...sources].map((id) => transaction.objectStore('articles').get(id)));
        const byId = new Map(articles.map((article) => [article?.id, article]));
        return passages.flatMap((passage) => {
          const article = byId.get(passage.source);
          return article ? [{ passage, article }] : [];
        });
      }),

    findAgain: (id, { names, passages }) =>
      change(async (transaction) => {
        const article = await transaction.objectStore('articles').get(id);
        if (!article) return;
        const paragraphs = (await transaction.objectStore('texts').get([id, article.kept.length - 1])) ?? [];
        await putPassages(transaction, id, passages, paragraphs);
        await transaction.objectStore('articles').put({ ...article, names });
      }),

    forget: (ids) =>
      change(async (transaction) => {
        for (const id of ids) {
          await transaction.objectStore('articles').delete(id);
          await transaction.objectStore('texts').delete(textsOf(id));
          await deletePassages(transaction, id);
        }
      }),

    restore: ({ article, texts }, { names, passages }) =>
      change(async (transaction) => {
        const articles = transaction.objectStore('articles');
        const { id } = article;
        if ((await articles.getKey(id)) !== undefined) return;
        for (const [number, text] of texts.entries()) await transaction.objectStore('texts').put(text, [id, number]);
        await putPassages(transaction, id, passages, texts.at(-1) ?? []);
        await articles.put({ ...article, names });
      }),
  };
}

type Writing = IDBPTransaction<ReadingSchema, Array<(typeof STORES)[number]>, 'readwrite'>;

/** Puts an article's passages in the place of those it had; one that its text doesn't say is none. */
async function putPassages(
  transaction: Writing,
  id: string,
  passages: readonly KeptPassage[],
  paragraphs: readonly string[],
): Promise<void> {
  await deletePassages(transaction, id);
  for (const passage of passages)
    if (isVerified(passage, paragraphs[passage.paragraph - 1] ?? ''))
      await transaction.objectStore('passages').put(passage);
}

async function deletePassages(transaction: Writing, id: string): Promise<void> {
  const passages = transaction.objectStore('passages');
  for (const key of await passages.index('source').getAllKeys(id)) await passages.delete(key);
}
