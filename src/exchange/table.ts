/** A list of names as a table: CSV, TSV or anything else that puts one name on a line. */
import Papa from 'papaparse';
import { searchKeys } from '../text/fold.ts';
import { COLUMNS, type Column, type ListReading, type ListTable } from './columns.ts';
import { shown, type Told, UnreadableFile } from './unreadable-file.ts';

/** A row that has something in it, by column. */
export interface Row {
  /** Which row of the file, from 1. */
  number: number;
  cells: Partial<Record<Column, string>>;
}

export interface Table extends ListTable {
  rows: Row[];
}

/** A list in which no column is known to have the names; `table` is what a reader needs to say which has. */
export class NamelessList extends UnreadableFile {
  override name = 'NamelessList';
  constructor(
    message: string,
    told: Told,
    readonly table: ListTable,
  ) {
    super(message, told);
  }
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

/** Rows and columns of a file's beginning. */
const BEGINNING_ROWS = 4;
const BEGINNING_COLUMNS = 200;

/** Words shorter than this are too near each other for a typing error to be forgiven. */
const LONG = 5;

/**
 * The rows of a text. Separators are found; columns are known by the first row's words, or given by hand.
 * @throws NamelessList when no column has the names.
 */
export function readTable(text: string, given?: ListReading): Table {
  // Empty lines count as rows, so that rows have the file's numbers, but would mislead whoever guesses the separator.
  const { delimiter } = Papa.parse(text, { preview: LOOKED_AT, skipEmptyLines: 'greedy' }).meta;
  const data = cellsOfText(text, delimiter);
  // Lines that say nothing may stand in front.
  const begin = Math.max(0, data.findIndex(saysSomething));
  const first = data[begin] ?? [];
  const found = given ? given.columns : recognise(first);
  // A list of nothing but names needs no header.
  const isBare = !given && found.every((column) => column === null) && data.every((row) => row.length <= 1);
  const columns = isBare ? ['name' as const] : found;
  const header = given ? given.header : !isBare;
  const beginning = data
    .slice(begin, begin + LOOKED_AT)
    .filter(saysSomething)
    .slice(0, BEGINNING_ROWS)
    .map((row) => row.slice(0, BEGINNING_COLUMNS).map((cell) => shown(cell.trim())));
  if (!columns.includes('name')) {
    const said = first.map((cell) => `"${cell.slice(0, 30)}"`).join(', ');
    const cut = said.slice(0, 300);
    throw new NamelessList(
      `No column is called name. The first row says ${cut} — call the column with the names “name” there.`,
      { key: 'file_no_name_column', args: [cut] },
      // As wide as the file, so that each of its columns can be chosen.
      {
        columns: first.slice(0, BEGINNING_COLUMNS).map((_, i) => columns[i] ?? null),
        header: given ? header : first.length > 1,
        beginning,
      },
    );
  }
  const rows = data.map((cells, i) => ({ number: i + 1, cells: cellsOf(cells, columns) }));
  return {
    columns,
    header,
    beginning,
    rows: rows.slice(header ? begin + 1 : 0).filter((row) => Object.keys(row.cells).length > 0),
  };
}

/**
 * Rows of cells. Where a quotation mark isn't closed, or goes on behind its end, all that follows would be one cell: the
 * marks are letters then, but around a whole cell.
 */
function cellsOfText(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter });
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data;
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' });
  return data.map((row) => row.map((cell) => cell.replace(/^\s*"([^"]*)"\s*$/, '$1')));
}

const saysSomething = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

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
