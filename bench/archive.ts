/**
 * `npm run bench -- archive [ARTICLES]`: the command that makes packs, over generated articles of a few thousand characters: how
 * much faster two threads are than one, in turn in one run, and the most memory that its process takes. One thread has the other core
 * for what its Node does beside it (garbage, compiling, packing), so that it is measured with one core alone too, by Linux's `taskset`.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { numberOf } from '../scripts/number-of.ts';
import { articles } from './archive/articles.ts';
import { table } from './pages/table.ts';

/** Articles of the comparisons, and how often each is made: of few, starting and writing the pack are much; many take long. */
const COMPARISONS = [
  [4000, 3],
  [20_000, 3],
  [100_000, 1],
] as const;

interface Run {
  seconds: number;
  /** Megabytes at most; of the process with all its threads. */
  memory: number;
  told: string;
}

const ONE_CORE = ['taskset', '-c', '0'];

/** Articles in a file first: whoever made them meanwhile would need a core. */
async function write(count: number, file: string): Promise<void> {
  await pipeline(lines(count), createWriteStream(file));
}

function* lines(count: number): Generator<string> {
  for (const article of articles(count)) yield `${JSON.stringify(article)}\n`;
}

async function run(
  input: string,
  out: string,
  options: readonly string[],
  before: readonly string[] = [],
): Promise<Run> {
  const began = performance.now();
  const [program = '', ...rest] = [...before, process.execPath, 'scripts/make-pack.js', '-', '--out', out, ...options];
  const from = await open(input);
  const child = spawn(program, rest, { stdio: [from.fd, 'pipe', 'inherit'] });
  let told = '';
  let memory = 0;
  child.stdout?.on('data', (text) => {
    told += text;
  });
  const watch = setInterval(() => {
    try {
      const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      memory = Math.max(memory, Number(peak ?? 0) / 1024);
    } catch {
      // It has just ended.
    }
  }, 200);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const code = await ended;
  clearInterval(watch);
  await from.close();
  if (code !== 0) throw new Error(`make-pack ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory, told: told.trim() };
}

/** One thread and two, `rounds` times. In turn, so that what else the machine does falls on both. */
async function compare(count: number, rounds: number, input: string, out: string): Promise<void> {
  await write(count, input);
  const runs = { alone: [] as Run[], one: [] as Run[], two: [] as Run[] };
  for (let round = 0; round < rounds; round++) {
    if (process.platform === 'linux') runs.alone.push(await run(input, out, ['--threads', '1'], ONE_CORE));
    runs.one.push(await run(input, out, ['--threads', '1']));
    runs.two.push(await run(input, out, ['--threads', '2']));
  }
  const best = (all: readonly Run[]) => all.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const [one, two] = [best(runs.one), best(runs.two)];
  const rows = [row('one thread', one), row('two threads', two)];
  if (runs.alone.length > 0) rows.unshift(row('one thread on one core', best(runs.alone)));
  console.log(`${count} articles; the fastest of ${numberOf(rounds, 'run')} each`);
  console.log(table(['', 'time', 'memory at most'], rows));
  const times = (other: Run) => (other.seconds / two.seconds).toFixed(2);
  console.log(`two threads are ${times(one)} × as fast as one (1.8 is wanted)`);
  if (runs.alone.length > 0) console.log(`and ${times(best(runs.alone))} × as fast as one on one core`);
}

const row = (what: string, { seconds, memory }: Run) => [what, `${seconds.toFixed(1)} s`, size(memory * 1e6)];

const size = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Runs the benchmark and prints its table. */
export async function benchArchive([asked]: string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    const [input, out] = [join(folder, 'articles.jsonl'), join(folder, 'names.backgrounder')];
    if (asked !== undefined) {
      const count = Number(asked);
      await write(count, input);
      const only = await run(input, out, []);
      const [packed, written] = [await stat(out), await stat(input)];
      console.log(`${only.told.replace(folder, '')} (${size(packed.size)} packed, of ${size(written.size)})`);
      console.log(table(['', 'time', 'memory at most'], [row(`${count} articles, a thread a core`, only)]));
      return;
    }
    for (const [count, rounds] of COMPARISONS) await compare(count, rounds, input, out);
  } finally {
    await rm(folder, { recursive: true });
  }
}
