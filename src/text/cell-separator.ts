/** What stands between the cells of a table that is text: commas, tabs, semicolons. */
import Papa from 'papaparse';

export interface CellSeparator {
  sign: string;
  /** The first row says it, and nothing else. */
  isSaid: boolean;
  /** Cells of the widest row that was looked at. */
  width: number;
}

/** Rows that tell the separator. */
const LOOKED_AT = 50;
/** Where Excel is to be told the separator, the first row does nothing else. */
const SAID = /^"?sep=(.)"?[\t ]*(?:\r\n?|\n)/i;

/** By the first rows: without it being asked how wide they are, a file of anything would be read to its end. */
export function cellSeparator(text: string): CellSeparator {
  const [, said] = SAID.exec(text.slice(0, 20)) ?? [];
  // Empty lines would mislead whoever guesses the separator.
  const options = {
    preview: LOOKED_AT,
    skipEmptyLines: 'greedy' as const,
    ...(said !== undefined && { delimiter: said }),
  };
  const { data, meta } = Papa.parse<string[]>(text, options);
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return { sign: meta.delimiter, isSaid: said !== undefined, width };
}
