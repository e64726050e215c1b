/** A table of articles, one a row, as archives and databases export them. */
import Papa from 'papaparse';
import { dateOf } from '../dates.ts';
import { type Detail, type Details, firstOf, propose } from '../document.ts';
import { UnreadableDocument } from '../problem.ts';
import { paragraphsOfText } from './plain-text.ts';

/** Words for the columns, in small letters. */
const NAMES: Readonly<Record<Detail | 'text', readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'full_text', 'full text', 'maintext', 'текст', 'mətn'],
  title: ['title', 'headline', 'heading', 'заголовок', 'başlıq'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site', 'издание', 'источник', 'mənbə'],
  author: ['author', 'authors', 'byline', 'автор', 'müəllif'],
  date: ['date', 'published', 'publish_date', 'date_publish', 'published_at', 'pubdate', 'дата', 'tarix'],
  language: ['language', 'lang', 'язык', 'dil'],
  url: ['url', 'link', 'address', 'href', 'ссылка'],
};

/** One article of the table. */
export interface ArticleRow {
  /** Which row of the file, from 1. */
  row: number;
  paragraphs: string[];
  details: Details;
}

/**
 * The rows that have a text.
 * @throws UnreadableDocument when no column holds one, and when a quotation mark is never closed: all behind it would be one text.
 */
export function readArticleTable(text: string): ArticleRow[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw new UnreadableDocument('broken');
  const [header = [], ...rows] = data;
  const words = header.map((cell) => cell.trim().toLowerCase());
  const columnOf = (key: Detail | 'text') => words.findIndex((word) => NAMES[key].includes(word));
  const textColumn = columnOf('text');
  if (textColumn < 0) throw new UnreadableDocument('no-column');
  return rows
    .map((row, at) => ({ row: at + 2, ...articleOf((key) => row[columnOf(key)] ?? '') }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** An article by its fields: a table's columns, or the keys of a record in a line of JSON. */
function articleOf(field: (key: Detail | 'text') => string): Omit<ArticleRow, 'row'> {
  const details = firstOf(
    ...(['title', 'outlet', 'author', 'language', 'url'] as const).map((key) => propose(key, field(key), 'column')),
    propose('date', dateOf(field('date')), 'column'),
  );
  return { paragraphs: paragraphsOfText(field('text')), details };
}

/**
 * The article of a line of JSON (JSONL), whose keys are called as columns are.
 * @throws UnreadableDocument when the line is no JSON or holds no text.
 */
export function readArticleLine(line: string): Omit<ArticleRow, 'row'> {
  const article = articleOf(fieldsOf(line));
  if (article.paragraphs.length === 0) throw new UnreadableDocument('no-text');
  return article;
}

function fieldsOf(line: string): (key: Detail | 'text') => string {
  try {
    const record = Object.entries(JSON.parse(line) as object).map(
      ([key, value]) => [key.toLowerCase(), value] as const,
    );
    return (key) => {
      const found = record.find(([name, value]) => NAMES[key].includes(name) && typeof value === 'string');
      return found ? String(found[1]) : '';
    };
  } catch {
    throw new UnreadableDocument('broken', { cure: 'write one article a line, as JSON' });
  }
}
