/** What the command that makes packs is asked. */
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { NOT_STATED } from '../../src/pack/licence.ts';
import { readShard, type Shard } from './shard.ts';

/** A question that can't be answered as it is; its message is a sentence. */
export class WrongQuestion extends Error {
  override name = 'WrongQuestion';
}

export interface Question {
  /** Documents to be read: a folder, or lines of JSON; or files of shards to be put together. */
  from: string | Readable | { merge: string[] };
  out: string;
  title: string;
  language: string;
  licence: string;
  threads: number;
  /** Documents, or files, that a thread reads at a time. */
  batch: number;
  /** Seconds after which a thread saves what it has counted or found. */
  save: number;
  shard: Shard | null;
  /** Files of packs whose names are known. */
  packs: string[];
  /** The file of the words of all shards. */
  words: string | null;
}

const USAGE =
  'usage: npm run make-pack -- FOLDER|- --out FILE [--title T] [--language en] [--licence L] [--pack FILE], or merge FILE… --out FILE';
const OPTIONS = {
  out: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  licence: { type: 'string' },
  threads: { type: 'string' },
  batch: { type: 'string' },
  save: { type: 'string' },
  shard: { type: 'string' },
  words: { type: 'string' },
  pack: { type: 'string', multiple: true },
} as const;
const BATCH = 500;
const SAVE = 20;

/**
 * Reads the arguments.
 * @throws WrongQuestion
 */
export function readQuestion(args: readonly string[], input: Readable): Question {
  const { positionals, values } = parsed(args);
  const [first, ...files] = positionals;
  const { out, shard, words } = values;
  if (first === undefined || out === undefined || (first !== 'merge' && files.length > 0))
    throw new WrongQuestion(USAGE);
  const isMerge = first === 'merge';
  expectEnding(out, isMerge ? ['words', 'names', ...PACKS] : endingsOf(shard, words));
  return {
    from: isMerge ? { merge: files } : first === '-' ? input : first,
    out,
    title: values.title ?? (isMerge || first === '-' ? 'Names' : basename(resolve(first))),
    language: values.language ?? 'en',
    licence: values.licence ?? NOT_STATED,
    threads: numberOf('threads', values.threads, 0) ?? availableParallelism(),
    batch: numberOf('batch', values.batch, 1) ?? BATCH,
    save: numberOf('save', values.save, 0) ?? SAVE,
    shard: shard === undefined ? null : shardOf(shard),
    packs: values.pack ?? [],
    words: words ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new WrongQuestion(`${USAGE} — ${error instanceof Error ? error.message : error}`);
  }
}

const PACKS = ['json', 'backgrounder'];

function endingsOf(shard: string | undefined, words: string | undefined): string[] {
  if (shard === undefined) return PACKS;
  return words === undefined ? ['words'] : ['names'];
}

/** @throws WrongQuestion when the file's name has no such ending */
export function expectEnding(out: string, endings: readonly string[]): void {
  if (!endings.some((ending) => out.endsWith(`.${ending}`)))
    throw new WrongQuestion(`${out} can't be written — let the file's name end with .${endings.join(' or .')}`);
}

function shardOf(text: string): Shard {
  const shard = readShard(text);
  if (shard === null) throw new WrongQuestion(`--shard ${text} is none — write 1/4 for the first of four`);
  return shard;
}

function numberOf(option: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text) || Number(text) < least)
    throw new WrongQuestion(`--${option} ${text} is no number for that — write ${least} or more`);
  return Number(text);
}
