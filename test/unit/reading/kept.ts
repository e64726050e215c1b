/** Made-up articles and passages. */
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import type { KeptPassage } from '../../../src/reading/database.ts';
import type { KeptArticle, ReadArticle } from '../../../src/reading/kept-article.ts';

export const READ: ReadArticle = {
  address: 'https://post.example/quay',
  title: 'The quay opens',
  outlet: 'Dock Post',
  author: 'Mira Åland',
  date: '2026-11-03',
  language: 'en',
  paragraphs: ['The quay opens', 'Ada Quill opened the quay on Monday.'],
};

export const articleOf = (id: string, told: Partial<KeptArticle> = {}): KeptArticle => {
  const { paragraphs: _, ...read } = READ;
  return { ...read, id, digest: id, kept: ['2026-11-04T10:00:00.000Z'], words: 10, bytes: 50, names: [], ...told };
};

/** A passage that is a whole paragraph. */
export const passageOf = (source: string, quote: string, about: EntryRef[], paragraph = 2): KeptPassage => ({
  id: `${source}-${paragraph}-0`,
  quote,
  start: 0,
  end: quote.length,
  about,
  source,
  paragraph,
});
