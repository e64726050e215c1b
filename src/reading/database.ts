/** The database of what the reader kept while reading, apart from packs and from what is being made. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Passage } from '../pack/format.ts';
import { keptOpen } from '../pack-store/kept-open.ts';
import type { KeptArticle } from './kept-article.ts';

/** A sentence of a kept article that names somebody. Its source is the article. */
export interface KeptPassage extends Omit<Passage, 'about'> {
  about: EntryRef[];
}

export interface ReadingSchema extends DBSchema {
  articles: { key: string; value: KeptArticle };
  /** Paragraphs, by article and number of the text, from 0. */
  texts: { key: [string, number]; value: string[] };
  /** Of the newest texts. */
  passages: { key: string; value: KeptPassage; indexes: { about: EntryRef; source: string } };
}

export type ReadingDatabase = IDBPDatabase<ReadingSchema>;

const NAME = 'reading';
const VERSION = 1;

/** A way to the database. */
export function readingDatabase(): () => Promise<ReadingDatabase> {
  return keptOpen<ReadingSchema>(NAME, VERSION, (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('texts');
    const passages = database.createObjectStore('passages', { keyPath: 'id' });
    passages.createIndex('about', 'about', { multiEntry: true });
    passages.createIndex('source', 'source');
  });
}

/** The keys of all texts of an article. */
export const textsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
