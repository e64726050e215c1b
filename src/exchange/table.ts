/** A list of names as a table: CSV, TSV or anything else that puts one name on a line. */
import Papa from 'papaparse';
import { type CellSeparator, cellSeparator } from '../text/cell-separator.ts';
import type { Column, ListReading, ListTable } from './columns.ts';
import type { ReadAs } from './file-choices.ts';
import { columnsOf } from './header.ts';
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
  /** How its text was read, where that is known. */
  readAs: ReadAs | null = null;
  constructor(
    message: string,
    told: Told,
    readonly table: ListTable,
  ) {
    super(message, told);
  }
}

/** Rows that tell what columns hold. */
const LOOKED_AT = 50;

/** Rows and columns of a file's beginning. */
const BEGINNING_ROWS = 4;
const BEGINNING_COLUMNS = 200;

/** Rows with a title, its date and whose it is. */
const MOST_TITLES = 8;

/** A list of names has a dozen; what has more than this is something else, and nobody would find the names in it. */
const MOST_COLUMNS = 1_000;

/**
 * The rows of a text. Separators are found; columns are known by the first row's words, or given by hand.
 * @throws NamelessList when no column has the names, UnreadableFile when there are far too many columns.
 */
export function readTable(text: string, given?: ListReading): Table {
  const separator = separatorOf(text);
  const data = cellsOfText(text, separator.sign);
  const isSingle = data.every((row) => row.length <= 1);
  const begin = beginningOf(data, separator.isSaid ? 1 : 0);
  const first = data[begin] ?? [];
  const found = given
    ? { columns: given.columns, guessed: [] }
    : columnsOf(first, isSingle ? null : data.slice(begin + 1, begin + LOOKED_AT));
  // A list of nothing but names needs no header.
  const isBare = !given && isSingle && found.columns.every((column) => column === null);
  const { columns, guessed } = isBare ? { columns: ['name' as const], guessed: [] } : found;
  const header = given ? given.header : !isBare;
  const beginning = data
    .slice(begin, begin + LOOKED_AT)
    .filter(saysSomething)
    .slice(0, BEGINNING_ROWS)
    .map((row) => row.slice(0, BEGINNING_COLUMNS).map((cell) => shown(cell.trim())));
  if (!columns.includes('name'))
    throw namelessList(first, { columns, guessed, header: given ? header : first.length > 1, beginning });
  const said = isBare ? withoutBullets(data) : data;
  const places = columns.flatMap((column, place) => (column ? [{ column, place }] : []));
  const rows = said.map((cells, i) => ({ number: i + 1, cells: cellsOf(cells, places) }));
  return {
    columns,
    guessed,
    header,
    beginning,
    rows: rows.slice(header ? begin + 1 : 0).filter((row) => Object.keys(row.cells).length > 0),
  };
}

function separatorOf(text: string): CellSeparator {
  const separator = cellSeparator(text);
  const { width } = separator;
  if (width <= MOST_COLUMNS) return separator;
  throw new UnreadableFile(
    `The list has ${width} columns — keep those for names, types and descriptions, ${MOST_COLUMNS} at most.`,
    { key: 'file_too_wide', args: [String(width), String(MOST_COLUMNS)] },
  );
}

function namelessList(first: readonly string[], list: ListTable): NamelessList {
  const said = first.map((cell) => `"${cell.slice(0, 30)}"`).join(', ');
  const cut = said.slice(0, 300);
  return new NamelessList(
    `No column is called name. The first row says ${cut} — call the column with the names “name” there.`,
    { key: 'file_no_name_column', args: [cut] },
    // As wide as the file, so that each of its columns can be chosen.
    { ...list, columns: first.slice(0, BEGINNING_COLUMNS).map((_, i) => list.columns[i] ?? null) },
  );
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

/**
 * The row that the list begins with. Lines that say nothing may stand in front, and titles, each a cell alone, where the row behind
 * them says in usual words what the columns hold.
 */
function beginningOf(data: ReadonlyArray<readonly string[]>, from: number): number {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const first = Math.max(
    from,
    data.findIndex((row, i) => i >= from && saysSomething(row)),
  );
  const behind = data.slice(first, first + MOST_TITLES).findIndex((row) => filled(row) > 1);
  const hasNames = (place: number) => columnsOf(data[place] ?? [], null).columns.includes('name');
  return behind > 0 && !hasNames(first) && hasNames(first + behind) ? first + behind : first;
}

/** How lists are written: "- Ada Quill", "2. Tom Quill". */
const BULLET = /^\s*(?:[-–—*•·]|\d{1,6}[.)])\s+(?=\S)/;

/** The cells of a list of nothing but names without what stands before each of them; where one has nothing, it may be part of the others. */
function withoutBullets(data: string[][]): string[][] {
  const names = data.filter(saysSomething);
  if (names.length < 2 || !names.every(([name = '']) => BULLET.test(name))) return data;
  return data.map((row) => row.map((cell) => cell.replace(BULLET, '')));
}

const saysSomething = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

function cellsOf(cells: readonly string[], places: ReadonlyArray<{ column: Column; place: number }>): Row['cells'] {
  const found: Row['cells'] = {};
  for (const { column, place } of places) {
    const cell = cells[place];
    if (cell !== undefined && cell.trim() !== '') found[column] = cell;
  }
  return found;
}
