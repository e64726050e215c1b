/** The command that makes packs, as tests ask it: as a program, and here. */
import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { failureOf, makePack } from '../../../scripts/archive/make-pack.ts';
import { readQuestion } from '../../../scripts/archive/question.ts';

export const COMMAND = ['scripts/make-pack.js'];

/** Runs the command itself, with threads of its own. `input`: lines of articles. */
export function run(args: readonly string[], input: readonly string[] = []): Promise<{ code: number; told: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...COMMAND, ...args], (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, told: stderr });
    });
    child.stdin?.end(input.map((line) => `${line}\n`).join(''));
  });
}

/** What the command does, here and without threads: says what it says, the last of it what was made. */
export function make(lines: readonly string[], ...args: string[]): Promise<string[]> {
  return makeOfBytes(
    lines.map((line) => Buffer.from(`${line}\n`)),
    ...args,
  );
}

/** The same, of an input as it comes from a pipe. */
export async function makeOfBytes(chunks: Iterable<Uint8Array>, ...args: string[]): Promise<string[]> {
  const told: string[] = [];
  try {
    const question = readQuestion([...args, '--threads', '0'], Readable.from(chunks));
    told.push(await makePack(question, (sentence) => told.push(sentence)));
  } catch (error) {
    told.push(...failureOf(error));
  }
  return told;
}

const SYLLABLES = ['bra', 'kel', 'mor', 'ven', 'tas', 'ili', 'dor', 'qua'];

/** An archive of so many articles, as lines of JSON: a few names that stand everywhere, and many that stand once. */
export function archiveOf(length: number): string[] {
  const [names, places] = [
    ['Irena Kovač', 'Tomas Brandt', 'Ada Quill', 'Northern Breakwater (NBW)'],
    ['Port Ellery', 'Marsden'],
  ];
  return Array.from({ length }, (_, i) => {
    const sentences = [0, 1, 2].map(
      (j) => `For the ${i + j}th time ${names[(i + j) % 4]} was asked about the NBW in ${places[(i + j) % 2]}.`,
    );
    const parts = [i % 8, Math.floor(i / 8) % 8, Math.floor(i / 64) % 8].map((at) => SYLLABLES[at]).join('');
    const own = `Yesterday Anna ${parts.charAt(0).toUpperCase()}${parts.slice(1)} said nothing of it either.`;
    const date = i % 5 === 4 ? '' : `2024-0${1 + (i % 9)}-11`;
    const text = `It rained.\n\n${sentences.join(' ')} ${own}`;
    return JSON.stringify({ title: `Report ${i}`, text, date, outlet: 'Post' });
  });
}
