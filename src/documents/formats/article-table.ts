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
 * @throws UnreadableDocument when no column holds one.
 */
export function readArticleTable(text: string): ArticleRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
  const [header = [], ...rows] = data;
  const words = header.map((cell) => cell.trim().toLowerCase());
  const columnOf = (key: Detail | 'text') => words.findIndex((word) => NAMES[key].includes(word));
  const textColumn = columnOf('text');
  if (textColumn < 0)
    throw new UnreadableDocument('no-text', {
      what: 'has no column with the articles',
      cure: 'call the column that holds them “text” in the first row',
    });
  const cell = (row: readonly string[], key: Detail) => row[columnOf(key)] ?? '';
  return rows
    .map((row, at) => ({
      row: at + 2,
      paragraphs: paragraphsOfText(row[textColumn] ?? ''),
      details: firstOf(
        propose('title', cell(row, 'title'), 'column'),
        propose('outlet', cell(row, 'outlet'), 'column'),
        propose('author', cell(row, 'author'), 'column'),
        propose('date', dateOf(cell(row, 'date')), 'column'),
        propose('language', cell(row, 'language'), 'column'),
        propose('url', cell(row, 'url'), 'column'),
      ),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}
