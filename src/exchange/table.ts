/** A list of names as a table: CSV, TSV or anything else that puts one name on a line. */
import Papa from 'papaparse';
import { searchKeys } from '../text/fold.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What a column may hold. */
export const COLUMNS = [
  'name',
  'aliases',
  'short',
  'type',
  'description',
  'language',
  'note',
  'source',
  'date',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row that has something in it, by column. */
export interface Row {
  /** Which row of the file, from 1. */
  number: number;
  cells: Partial<Record<Column, string>>;
}

export interface Table {
  /** What each column of the file was taken for; null where it wasn't taken. */
  columns: Array<Column | null>;
  rows: Row[];
}

/** Other words for the columns, as other programs export them, without signs and accents. */
const NAMES: Record<Column, readonly string[]> = {
  name: ['name', 'names', 'label', 'title', 'term', 'entry', 'preflabel', 'prefterm', 'имя', 'название', 'ad'],
  aliases: ['aliases', 'alias', 'altlabel', 'synonyms', 'alsoknownas', 'othernames', 'alternatenames', 'псевдонимы'],
  short: ['short', 'shortnames', 'shortforms', 'abbreviations', 'acronyms', 'сокращения'],
  type: ['type', 'kind', 'category', 'class', 'тип'],
  description: ['description', 'gloss', 'definition', 'summary', 'meaning', 'описание'],
  language: ['language', 'lang', 'locale', 'язык'],
  note: ['note', 'notes', 'comment', 'remark', 'fact', 'примечание'],
  source: ['source', 'sources', 'outlet', 'publisher', 'источник'],
  date: ['date', 'published', 'when', 'дата'],
};

/** Rows that tell the separator. */
const LOOKED_AT = 50;

/** Words shorter than this are too near each other for a typing error to be forgiven. */
const LONG = 5;

/**
 * The rows of a text. Separators are found; columns are known by the first row's words, or given by hand, which says
 * that the first row is one like the others.
 * @throws UnreadableFile when no column has the names.
 */
export function readTable(text: string, given?: ReadonlyArray<Column | null>): Table {
  // Empty lines count as rows, so that rows have the file's numbers, but would mislead whoever guesses the separator.
  const { delimiter } = Papa.parse(text, { preview: LOOKED_AT, skipEmptyLines: 'greedy' }).meta;
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const [first = []] = data;
  const found = given ? [...given] : recognise(first);
  // A list of nothing but names needs no header.
  const isBare = !given && found.every((column) => column === null) && data.every((row) => row.length <= 1);
  const columns = isBare ? ['name' as const] : found;
  if (!columns.includes('name')) {
    const said = first.map((cell) => `"${cell.slice(0, 30)}"`).join(', ');
    const cut = said.slice(0, 300);
    throw new UnreadableFile(
      `No column is called name. The first row says ${cut} — call the column with the names “name” there.`,
      { key: 'file_no_name_column', args: [cut] },
    );
  }
  const rows = data.map((cells, i) => ({ number: i + 1, cells: cellsOf(cells, columns) }));
  return { columns, rows: rows.slice(given || isBare ? 0 : 1).filter((row) => Object.keys(row.cells).length > 0) };
}

/** Each column once, the first that is called so; exact words go before those with a typing error. */
function recognise(header: readonly string[]): Array<Column | null> {
  const words = header.map(wordOf);
  const columns: Array<Column | null> = words.map(() => null);
  for (const isAlike of [(a: string, b: string) => a === b, isOneEditAway])
    words.forEach((word, i) => {
      const column = COLUMNS.find(
        (name) => !columns.includes(name) && NAMES[name].some((known) => isAlike(word, known)),
      );
      columns[i] ??= column ?? null;
    });
  return columns;
}

/** "Also known as:" as alsoknownas. */
function wordOf(cell: string): string {
  const letters = cell.normalize('NFC').replace(/[^\p{L}]/gu, '');
  return searchKeys(letters)[0] ?? '';
}

/** True of words that one letter more, less, other, or two in the wrong order keep apart. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function cellsOf(cells: readonly string[], columns: ReadonlyArray<Column | null>): Row['cells'] {
  const found: Row['cells'] = {};
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (column && cell !== undefined && cell.trim() !== '') found[column] = cell;
  });
  return found;
}
