/** A pack as a list of names, for spreadsheets: CSV or TSV that comes back as the same names. */
import Papa from 'papaparse';
import type { Entry, Pack } from '../pack/format.ts';
import { otherForms } from './draft.ts';

/** Spreadsheets take these at the beginning of a cell for a formula, which may do anything. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A row of each entry, with a header that `readTable` knows. Facts, relations and passages have no place in it. Names of other
 * languages carry theirs: Алиев@ru.
 */
export function listOfPack(pack: Pack, separator: ',' | '\t'): string {
  const header = ['name', 'aliases', 'short', 'type', 'description', 'note', 'date'];
  const rows = pack.entries.map((entry) => [
    entry.label,
    aliasesOf(entry, false),
    aliasesOf(entry, true),
    entry.type,
    entry.gloss,
    entry.note?.text ?? '',
    entry.note?.date ?? '',
  ]);
  const safe = rows.map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `\u200b${cell}` : cell)));
  return `${Papa.unparse([header, ...safe], { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/** Names that link alone, or those that need their page's help. */
function aliasesOf(entry: Entry, short: boolean): string {
  const names = otherForms(entry)
    .filter(({ use }) => (use !== undefined && use !== 'always') === short)
    .map(({ text, language }) => (language === undefined ? text : `${text}@${language}`));
  // A line end too where one name alone would be cut in two.
  return names.some((name) => /[;|]/.test(name)) ? `${names.join('\n')}\n` : names.join('; ');
}
