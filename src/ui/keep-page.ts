/** Has the article of an open page kept. */
import type { KeepOutcome, PageSource } from '../messages/message-map.ts';
import type { Ask } from '../messages/sender.ts';
import type { ReadArticle } from '../reading/kept-article.ts';

/** What became of it; besides what the store says, that the page couldn't be read. */
export type PageKept = KeepOutcome | { outcome: 'failed'; why: 'keep_too_long' | 'keep_no_article' | 'keep_no_answer' };

export interface PageKeeping {
  /** Rejects when the page gives no answer. */
  source(): Promise<PageSource>;
  /** Null when there is no article. Loaded with what it needs when it is first used. */
  read(html: string, address: string): Promise<ReadArticle | null>;
  keep(article: ReadArticle): Promise<KeepOutcome>;
}

/** Reads the page as it stands at this moment, whatever becomes of it meanwhile, and has what was read kept. */
export async function keepPage({ source, read, keep }: PageKeeping): Promise<PageKept> {
  const page = await source().catch(() => null);
  if (!page) return { outcome: 'failed', why: 'keep_no_answer' };
  if (page.html === null) return { outcome: 'failed', why: 'keep_too_long' };
  const article = await read(page.html, page.address).catch(() => null);
  if (!article) return { outcome: 'failed', why: 'keep_no_article' };
  return keep(article).catch((): PageKept => ({ outcome: 'failed', why: 'reading_store_failed' }));
}

/** What popup and panel do about the article of the page in front. */
export interface KeepActions {
  keep(): Promise<PageKept>;
  /** Takes a kept article away again; false when that failed. */
  forget(article: string): Promise<boolean>;
}

/** The same, with the background to keep it. */
export function keepActions({ ask, ...page }: Pick<PageKeeping, 'source' | 'read'> & { ask: Ask }): KeepActions {
  return {
    keep: () => keepPage({ ...page, keep: (article) => ask('keepArticle', { article }) }),
    forget: (article) =>
      ask('forgetArticles', { ids: [article] }).then(
        ({ failed }) => failed === null,
        () => false,
      ),
  };
}
