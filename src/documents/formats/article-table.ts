/** A table of articles, one a row, as archives and databases export them. */
import { dateOf } from '../dates.ts';
import { DETAILS, type Detail, type Details, firstOf, propose } from '../document.ts';
import { UnreadableDocument } from '../problem.ts';
import { paragraphsOfText } from './plain-text.ts';
import { saysSomething, tableRows } from './table-rows.ts';

/** What columns are called, in small letters and figures alone: "Date published" is `datepublished`. */
const NAMES: Readonly<Record<Detail | 'text', readonly string[]>> = {
  text: [
    ...['text', 'body', 'content', 'article', 'fulltext', 'maintext', 'story'],
    ...['articletext', 'articlebody', 'articlecontent', 'bodytext', 'storytext'],
    ...['текст', 'текстстатьи', 'полныйтекст', 'статья', 'mətn', 'məqaləninmətni', 'tammətn', 'məqalə'],
  ],
  title: ['title', 'headline', 'heading', 'articletitle', 'заголовок', 'название', 'başlıq', 'sərlövhə'],
  outlet: [
    ...['outlet', 'source', 'sourcename', 'publisher', 'publishername', 'newspaper', 'site', 'sitename', 'medianame'],
    ...['publication', 'publicationname', 'publicationtitle', 'издание', 'источник', 'сми', 'mənbə', 'nəşr'],
  ],
  author: ['author', 'authors', 'byline', 'автор', 'авторы', 'müəllif', 'müəlliflər'],
  date: [
    ...['date', 'published', 'publishdate', 'publisheddate', 'datepublish', 'datepublished', 'publishedat', 'pubdate'],
    ...['publicationdate', 'дата', 'датапубликации', 'опубликовано', 'tarix', 'tarixi', 'dərctarixi', 'nəşrtarixi'],
  ],
  language: ['language', 'lang', 'язык', 'dil'],
  url: ['url', 'link', 'address', 'href', 'articleurl', 'ссылка', 'адрес', 'keçid', 'ünvan'],
};

/** A column's name as it is compared; what stands in brackets says how it is written: "Date (ISO)". */
function keyOf(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

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
  const { rows, separator } = tableRows(text.replace(/^\ufeff/, ''));
  const begin = beginningOf(rows);
  const [header = [], ...articles] = rows.slice(begin);
  const columns = columnsOf(header, articles);
  return articles
    .map((cells, at) => {
      const row = withoutCut(cells, header.length, separator);
      return { row: begin + at + 2, ...articleOf((key) => row[columns[key]] ?? '') };
    })
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Rows that titles and empty lines may take before the first one that says what the columns hold. */
const LONGEST_HEAD = 8;

function beginningOf(rows: ReadonlyArray<readonly string[]>): number {
  const holdsText = (row: readonly string[]) => row.some((cell) => NAMES.text.includes(keyOf(cell)));
  const found = rows.slice(0, LONGEST_HEAD).findIndex(holdsText);
  return found >= 0 ? found : Math.max(0, rows.findIndex(saysSomething));
}

type Columns = Record<Detail | 'text', number>;

/** Where each thing stands; -1 where it does nowhere. Of several columns that are called the same it is the one with the most letters. */
function columnsOf(header: readonly string[], articles: ReadonlyArray<readonly string[]>): Columns {
  const keys = header.map(keyOf);
  const lengths = keys.map((_, at) => articles.reduce((sum, row) => sum + (row[at] ?? '').trim().length, 0));
  const longest = (places: number[]) => places.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b)[0] ?? -1;
  const placeOf = (key: Detail | 'text') =>
    longest(keys.flatMap((name, at) => (NAMES[key].includes(name) ? [at] : [])));
  const columns = Object.fromEntries((['text', ...DETAILS] as const).map((key) => [key, placeOf(key)])) as Columns;
  if (columns.text >= 0) return columns;
  const text = proseColumn(lengths, articles.filter(saysSomething).length);
  if (text < 0 || Object.values(columns).includes(text)) throw new UnreadableDocument('no-column');
  return { ...columns, text };
}

/** Letters that the texts of articles have on average at least, and how many times those of any other column. */
const SHORTEST_PROSE = 200;
const TIMES_OTHERS = 2;

/** The column that can only be the articles, whatever it is called; -1 when there is none. */
function proseColumn(lengths: readonly number[], rows: number): number {
  const [most = 0, next = 0] = lengths.toSorted((a, b) => b - a);
  return most >= SHORTEST_PROSE * rows && most >= next * TIMES_OTHERS && most > 0 ? lengths.indexOf(most) : -1;
}

/** A row whose last cell was cut by signs that should have been in quotation marks. Some programs end every row with one more. */
function withoutCut(row: readonly string[], width: number, separator: string): readonly string[] {
  const end = row.findLastIndex((cell) => cell.trim() !== '') + 1;
  return end > width ? [...row.slice(0, width - 1), row.slice(width - 1, end).join(separator)] : row;
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
    const record = Object.entries(JSON.parse(line) as object).map(([key, value]) => [keyOf(key), value] as const);
    return (key) => {
      const found = record.find(([name, value]) => NAMES[key].includes(name) && typeof value === 'string');
      return found ? String(found[1]) : '';
    };
  } catch {
    throw new UnreadableDocument('broken', { cure: 'write one article a line, as JSON' });
  }
}
