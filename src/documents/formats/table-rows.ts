/** The rows of a table that is text, with quotation marks as people put them. */
import Papa from 'papaparse';
import { cellSeparator } from '../../text/cell-separator.ts';
import { UnreadableDocument } from '../problem.ts';

/** True of a row that isn't empty. */
export function saysSomething(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/**
 * Rows of cells. A mark that opens a text and not its cell ('"Never", said Brenk') swallows the rows up to the next one: then marks are
 * letters like others, if that gives whole rows.
 * @throws UnreadableDocument when a mark is never closed: all behind it would be one text.
 */
export function tableRows(text: string): { rows: string[][]; separator: string } {
  const { sign: separator } = cellSeparator(text);
  const { data: quoted, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const wrong = errors.filter(({ type }) => type === 'Quotes');
  if (wrong.length === 0) return { rows: quoted, separator };
  const { data: raw } = Papa.parse<string[]>(text, { delimiter: separator, quoteChar: '\0' });
  const whole = raw.filter(saysSomething);
  if (quoted.length < raw.length && whole.every(({ length }) => length === whole[0]?.length))
    return { rows: raw.map((row) => row.map((cell) => cell.replace(/^\s*"([^"]*)"\s*$/, '$1'))), separator };
  if (wrong.some(({ code }) => code === 'MissingQuotes')) throw new UnreadableDocument('broken');
  return { rows: quoted, separator };
}
