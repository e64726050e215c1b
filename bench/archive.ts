/**
 * `npm run bench -- archive [ARTICLES]`: the command that makes packs, over generated articles of a few thousand characters: how
 * much faster two threads are than one, in turn in one run, and the most memory that its process takes.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './pages/table.ts';

/** Articles of the comparison, unless told otherwise. */
const FEW = 4000;
const SENTENCES = 24;
/** Persons and places that the archive speaks of, some far more often than others. */
const NAMES = 30_000;

const SYLLABLES = [
  'bra',
  'kel',
  'mor',
  'ven',
  'tas',
  'ili',
  'dor',
  'qua',
  'sen',
  'rop',
  'hal',
  'yun',
  'est',
  'gam',
  'pol',
];
const GIVEN = ['Anna', 'Peter', 'Maria', 'Sergei', 'Ilham', 'Vladimir', 'Elena', 'Thomas', 'Leyla', 'David'];
const FILLER =
  'said that the harbour would open again when the work on the railway was done and nobody had asked for more money than the council gave';

/** The articles as lines of JSON: the same for the same number. */
function* articles(count: number): Generator<string> {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  // The tenth name is named a tenth as often as the first, as in any text.
  const rank = () => Math.floor(NAMES ** (random(10_000) / 10_000)) - 1;
  const word = (number: number) => {
    const parts = [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225) % 15, Math.floor(number / 3375)];
    const text = parts.map((part) => SYLLABLES[part % 15]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const person = (number: number) => `${GIVEN[number % 10]} ${word(number)}`;
  const words = FILLER.split(' ');
  for (let i = 0; i < count; i++) {
    const sentences = Array.from({ length: SENTENCES }, () => {
      const from = random(words.length - 8);
      return `Yesterday ${person(rank())} of ${word(rank() + 7)} ${words.slice(from, from + 8).join(' ')}, as ${word(rank())} ${words.slice(0, 12).join(' ')}.`;
    });
    const text = `${sentences.slice(0, 12).join(' ')}\n\n${sentences.slice(12).join(' ')}`;
    const date = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
    yield `${JSON.stringify({ title: `Report ${i}`, outlet: 'Post', date, text })}\n`;
  }
}

interface Run {
  seconds: number;
  /** Megabytes at most; of the process with all its threads. */
  memory: number;
  told: string;
}

async function run(count: number, out: string, ...options: string[]): Promise<Run> {
  const began = performance.now();
  const command = ['--import', 'tsx', 'scripts/make-pack.ts', '-', '--out', out, ...options];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  let told = '';
  let memory = 0;
  child.stdout.on('data', (text) => {
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
  for (const line of articles(count))
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  child.stdin.end();
  const code = await ended;
  clearInterval(watch);
  if (code !== 0) throw new Error(`make-pack ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory, told: told.trim() };
}

const size = (characters: number): string => `${Math.round(characters / 1e6)} MB`;

/** Runs the benchmark and prints its table. */
export async function benchArchive([asked]: string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const row = (what: string, { seconds, memory }: Run) => [what, `${seconds.toFixed(1)} s`, size(memory * 1e6)];
  try {
    const out = join(folder, 'names.backgrounder');
    if (asked !== undefined) {
      const count = Number(asked);
      let characters = 0;
      for (const line of articles(count)) characters += line.length;
      const only = await run(count, out);
      console.log(`${only.told.replace(folder, '')} (${size((await stat(out)).size)} packed, of ${size(characters)})`);
      console.log(table(['', 'time', 'memory at most'], [row(`${count} articles, a thread a core`, only)]));
      return;
    }
    // In turn, so that what else the machine does falls on both.
    const runs = { one: [] as Run[], two: [] as Run[] };
    for (let round = 0; round < 3; round++) {
      runs.one.push(await run(FEW, out, '--threads', '1'));
      runs.two.push(await run(FEW, out, '--threads', '2'));
    }
    const best = (all: readonly Run[]) => all.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    const [one, two] = [best(runs.one), best(runs.two)];
    console.log(`${FEW} articles; the fastest of three runs`);
    console.log(table(['', 'time', 'memory at most'], [row('one thread', one), row('two threads', two)]));
    console.log(`two threads are ${(one.seconds / two.seconds).toFixed(2)} × as fast as one (1.8 is wanted)`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
