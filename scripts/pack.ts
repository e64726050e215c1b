/**
 * For people who make and mend packs.
 *   npm run pack -- check FILE               says what is in a pack, or everything that is wrong with it
 *   npm run pack -- convert FILE --out FILE  writes a pack as the other file: `.json` or `.backgrounder`
 * A list of names (`.csv`, `.tsv` or `.txt`) is converted into a pack of its own, and what was mended or left out is told by row:
 *   --title, --language, --licence           what the list doesn't say; the file's name, en and "not stated" unless given
 *   --columns name,aliases,-                 what the columns hold, where the first row doesn't say it
 * What a pack is, its content says. Problems go to stderr and end with 1; a wrong question ends with 2.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Imported, packOfList } from '../src/exchange/list-to-pack.ts';
import { COLUMNS, type Column, readTable } from '../src/exchange/table.ts';
import type { Pack } from '../src/pack/format.ts';
import { packJson, packStream, readPackFile } from '../src/pack/pack-file.ts';
import { showPath, tellProblem } from '../src/pack/problem.ts';
import { BrokenPack, validatePack } from '../src/pack/validate.ts';
import { decodeText } from '../src/text/decode-text.ts';
import { slugOf } from '../src/text/fold.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'usage: npm run pack -- check FILE | convert FILE --out FILE';
const OPTIONS = {
  out: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  licence: { type: 'string' },
  columns: { type: 'string' },
} as const;

const { command, file, options } = readArguments();
const out = options.out ?? '';
const write = command === 'convert' ? writerFor(out) : null;
try {
  const pack = /\.(?:csv|tsv|txt)$/i.test(file) ? await readList() : await readPack();
  if (write) await writeWhole(out, write(pack));
  console.log(`${write ? out : file}: ${pack.id} ${pack.version}, ${countsOf(pack)}`);
} catch (error) {
  tell(error);
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

function readPack(): Promise<Pack> {
  return readPackFile(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>);
}

async function readList(): Promise<Pack> {
  const title = options.title ?? parse(file).name;
  const { language = 'en', licence = 'not stated' } = options;
  const columns = options.columns?.split(',').map(columnOf);
  const { text, encoding } = decodeText(await readFile(file));
  const { rows, columns: found } = readTable(text, columns);
  const imported = packOfList(rows, { id: slugOf(title) || 'list', title, language, licence });
  console.error(`${file}: read as ${encoding}; columns: ${found.map((column) => column ?? '-').join(', ')}`);
  tellRemarks(imported, rows.length);
  const validation = validatePack(imported.pack);
  if ('problems' in validation) throw new BrokenPack(validation.problems);
  return validation.pack;
}

function columnOf(word: string): Column | null {
  const name = word.trim();
  if (name === '-') return null;
  return (
    COLUMNS.find((column) => column === name) ??
    refuse(`${name}: no such column — write ${COLUMNS.join(', ')}, or - for one to pass over`)
  );
}

function tellRemarks({ taken, short, remarks }: Imported, rows: number): void {
  for (const { row, outcome, text } of remarks) console.error(`${file}: row ${row} ${outcome}: ${text}`);
  const rowsThatWere = (outcome: string) =>
    new Set(remarks.filter((remark) => remark.outcome === outcome).map(({ row }) => row)).size;
  console.error(
    `${file}: ${taken} of ${rows} names taken; ${rowsThatWere('mended')} mended; ${rowsThatWere('left out')} left out; ` +
      `${short} forms need the page's help, because they are short, in small letters or shared`,
  );
}

function writerFor(name: string): (pack: Pack) => string | ReadableStream<Uint8Array> {
  if (name.endsWith('.json')) return packJson;
  if (name.endsWith('.backgrounder')) return packStream;
  return refuse(`${name}: no such kind of file — let the name end with .json or .backgrounder`);
}

function countsOf({ entries, facts, sources }: Pack): string {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return `${entries.length} entries, ${forms} forms, ${facts.length} facts, ${sources.length} sources`;
}

/** Every problem of a pack, one a line; of anything else, such as a file that isn't there, what the system says. */
function tell(error: unknown): void {
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
