/**
 * For people who make and mend packs.
 *   npm run pack -- check FILE               says what is in a file, or everything that is wrong with it
 *   npm run pack -- convert FILE --out FILE  writes it as another file
 * In go packs (JSON or `.backgrounder`), lists (CSV, TSV, a name a line), SKOS (Turtle), TBX and Wikidata's JSON; out come
 * `.json`, `.backgrounder`, `.csv`, `.tsv`, `.ttl`, `.jsonld` (SKOS), `.tbx`, `.2008.tbx`, `.zip` (Yomitan) and
 * `.annotations.jsonld` (passages). What a file is, its content says; what was mended or left out of it is told by line:
 *   --title, --language, --licence           what the file doesn't say; its name, en and "not stated" unless given
 *   --columns name,aliases,-                 what the columns of a list hold, where its first row doesn't say it
 *   --encoding windows-1251                  in which encoding a text is, where its bytes tell another
 *   --report FILE                            the lines, reasons and cures as a table
 * Problems go to stderr and end with 1; a wrong question ends with 2.
 */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { COLUMNS, type Column } from '../src/exchange/columns.ts';
import { exportFor } from '../src/exchange/export-pack.ts';
import { type ImportedFile, importFile } from '../src/exchange/import-file.ts';
import { type Report, reportTable, tellReport } from '../src/exchange/report.ts';
import type { Pack } from '../src/pack/format.ts';
import { showPath, tellProblem } from '../src/pack/problem.ts';
import { BrokenPack } from '../src/pack/validate.ts';
import { carefulParadigmOf } from '../src/recognition/languages/paradigm-of.ts';
import { ENCODINGS, type Encoding } from '../src/text/encodings.ts';
import { numberOf } from './number-of.ts';
import { isOrdinaryWord } from './ordinary-word.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'usage: npm run pack -- check FILE | convert FILE --out FILE';
const OPTIONS = {
  out: { type: 'string' },
  report: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  licence: { type: 'string' },
  columns: { type: 'string' },
  encoding: { type: 'string' },
} as const;

const { command, file, options } = readArguments();
const out = options.out ?? '';
const kind = command === 'convert' ? (exportFor(out) ?? refuse(noSuchKind(out))) : null;
try {
  const imported = await readInput();
  const { pack, report } = imported;
  if (report) await tell(imported, report);
  if (kind) await writeWhole(out, kind.write(pack));
  console.log(`${kind ? out : file}: ${pack.id} ${pack.version}, ${countsOf(pack)}`);
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
    const [command = '', file = '', ...more] = positionals;
    const isAsked = command === 'check' ? values.out === undefined : command === 'convert' && values.out !== undefined;
    if (isAsked && file !== '' && more.length === 0) return { command, file, options: values };
    return refuse(USAGE);
  } catch (error) {
    return refuse(`${USAGE} — ${error instanceof Error ? error.message : error}`);
  }
}

async function readInput(): Promise<ImportedFile> {
  const { title, language, licence } = options;
  const details = Object.fromEntries(
    Object.entries({ title, language, licence }).filter(([, value]) => value !== undefined),
  );
  const columns = options.columns?.split(',').map(columnOf);
  const bytes = new Uint8Array(await readFile(file));
  return importFile(bytes, {
    name: basename(file),
    details,
    // A list whose columns are said has no row that says them.
    ...(columns && { list: { columns, header: false } }),
    ...(options.encoding !== undefined && { encoding: encodingOf(options.encoding) }),
    isWord: await isOrdinaryWord(),
    paradigmOf: carefulParadigmOf,
  });
}

function encodingOf(word: string): Encoding {
  const encoding = ENCODINGS.find((name) => name === word.toLowerCase());
  return encoding ?? refuse(`--encoding ${word}: write one of ${ENCODINGS.join(', ')}`);
}

function columnOf(word: string): Column | null {
  const name = word.trim();
  if (name === '-') return null;
  return (
    COLUMNS.find((column) => column === name) ??
    refuse(`${name}: no such column — write ${COLUMNS.join(', ')}, or - for one to pass over`)
  );
}

async function tell({ kind, readAs, list }: ImportedFile, report: Report): Promise<void> {
  const told = list
    ? `; columns: ${list.columns.map((column, i) => `${column ?? '-'}${list.guessed.includes(i) ? ' (guessed)' : ''}`).join(', ')}`
    : '';
  const encoding = `${readAs?.mixed ? 'utf-8 and ' : ''}${readAs?.encoding}`;
  console.error(`${file}: read as ${kind}, ${encoding}${told}`);
  for (const { line, name, outcome, reason, cure } of report.remarks)
    console.error(`${file}:${line}: ${name} ${outcome}: ${reason} — ${cure}`);
  console.error(`${file}: ${tellReport(report)}`);
  if (options.report !== undefined) await writeWhole(options.report, reportTable(report));
}

function noSuchKind(name: string): string {
  return `${name}: no such kind of file — let the name end with .json or .backgrounder, or .csv, .tsv, .ttl, .jsonld, .tbx, .zip`;
}

function countsOf({ entries, facts, sources, passages = [] }: Pack): string {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const counts = [
    numberOf(entries.length, 'entry', 'entries'),
    numberOf(forms, 'form'),
    numberOf(facts.length, 'fact'),
    numberOf(sources.length, 'source'),
    ...(passages.length > 0 ? [numberOf(passages.length, 'passage')] : []),
  ];
  return counts.join(', ');
}

/** Every problem of a pack, one a line; of anything else, such as a file that isn't there, what the system says. */
function tellFailure(error: unknown): void {
  const sentences =
    error instanceof BrokenPack
      ? error.problems.map((problem) => [showPath(problem.path), tellProblem(problem)].filter(Boolean).join(': '))
      : [error instanceof Error ? error.message : String(error)];
  for (const sentence of sentences) console.error(`${file}: ${sentence}`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
