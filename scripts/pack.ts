/**
 * For people who make and mend packs.
 *   npm run pack -- check FILE               says what is in a pack, or everything that is wrong with it
 *   npm run pack -- convert FILE --out FILE  writes a pack as the other file: `.json` or `.backgrounder`
 * What a file is, its content says. Problems go to stderr and end with 1; a wrong question ends with 2.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Pack } from '../src/pack/format.ts';
import { packJson, packStream, readPackFile } from '../src/pack/pack-file.ts';
import { showPath, tellProblem } from '../src/pack/problem.ts';
import { BrokenPack } from '../src/pack/validate.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'usage: npm run pack -- check FILE | convert FILE --out FILE';

const { command, file, out } = readArguments();
const write = command === 'convert' ? writerFor(out) : null;
try {
  const pack = await readPackFile(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>);
  if (write) await writeWhole(out, write(pack));
  console.log(`${write ? out : file}: ${pack.id} ${pack.version}, ${countsOf(pack)}`);
} catch (error) {
  tell(error);
  process.exitCode = 1;
}

function readArguments(): { command: string; file: string; out: string } {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
    const [command = '', file = '', ...more] = positionals;
    const isAsked = command === 'check' ? values.out === undefined : command === 'convert' && values.out !== undefined;
    if (isAsked && file !== '' && more.length === 0) return { command, file, out: values.out ?? '' };
    return refuse(USAGE);
  } catch (error) {
    return refuse(`${USAGE} — ${error instanceof Error ? error.message : error}`);
  }
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
