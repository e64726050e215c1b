/**
 * What is inside a `.backgrounder` file: one JSON record a line, `{"pack":{…}}` first, then sources, entries, facts and
 * passages, each behind the name of its kind, and in the last line how many records there are and the SHA-256 of all lines before.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { Entry, Fact, PACK_LIMITS, Pack, Passage, Source } from './format.ts';
import { parseStrictly } from './strict-json.ts';
import { BrokenPack, brokenFile, versionProblem } from './validate.ts';

/** A pack without its lists. */
const Head = v.omit(Pack, ['sources', 'entries', 'facts', 'passages']);
type Head = v.InferOutput<typeof Head>;

/** One line of a file. What a reader gives has only its kind and its place checked, not its keys. */
export type PackRecord = { pack: Head } | { source: Source } | { entry: Entry } | { fact: Fact } | { passage: Passage };

/** The kinds of lines, in the order in which they stand. */
const ORDER = ['pack', 'source', 'entry', 'fact', 'passage', 'end'] as const;
type Kind = (typeof ORDER)[number];

/** How many of a kind there may be. */
const MOST: Record<Kind, number> = {
  pack: 1,
  source: PACK_LIMITS.sources,
  entry: PACK_LIMITS.entries,
  fact: PACK_LIMITS.facts,
  passage: PACK_LIMITS.passages,
  end: 1,
};

const AGAIN = 'fetch the file again';

/** Takes a SHA-256 of texts. */
export interface TextDigest {
  update(text: string): unknown;
  /** In hexadecimal digits. */
  end(): string;
}

export interface LineOptions {
  /** Those of a pack that has none, as `passageText` gives them. */
  passages?: readonly string[];
  /** Where there is a faster one than ours. */
  digest?: TextDigest;
}

/** The lines of a valid pack, each with its line feed: the same for the same content, in whatever order its keys are. */
export function* linesOf(pack: Pack, { passages = [], digest }: LineOptions = {}): Generator<string> {
  const writer = new LineHash(digest);
  for (const record of recordsOf(pack)) yield writer.add(`${JSON.stringify(record)}\n`);
  for (const passage of passages) yield writer.add(`{"passage":${passage}}\n`);
  yield `${JSON.stringify({ end: writer.end() })}\n`;
}

/** The records of a pack in the order of the file, their keys in the format's order. */
function* recordsOf({ sources, entries, facts, passages = [], ...pack }: Pack): Generator<PackRecord> {
  yield { pack: v.parse(Head, pack) };
  for (const source of sources) yield { source: v.parse(Source, source) };
  for (const entry of entries) yield { entry: v.parse(Entry, entry) };
  for (const fact of facts) yield { fact: v.parse(Fact, fact) };
  for (const passage of passages) yield { passage: v.parse(Passage, passage) };
}

/**
 * The records of a file's lines, each as soon as it has come. Nothing is sure before the last one was: only then is the
 * checksum known to be right.
 * @param lines without their line feeds
 * @throws BrokenPack at the first line that is out of order, no record, or against the checksum.
 */
export async function* recordsIn(lines: AsyncIterable<string>): AsyncGenerator<PackRecord> {
  const hash = new LineHash();
  const counts: Record<Kind, number> = { pack: 0, source: 0, entry: 0, fact: 0, passage: 0, end: 0 };
  let last: Kind | null = null;
  let number = 0;
  for await (const line of lines) {
    number++;
    const where = `line ${number}`;
    if (last === 'end') throw brokenFile('damaged', `${where} stands behind the last record`, AGAIN);
    const { kind, value } = readLine(line, where);
    checkOrder(kind, last, where);
    if (++counts[kind] > MOST[kind])
      throw brokenFile('too_large', `${where} is one ${kind} too many`, `keep ${MOST[kind]}`);
    if (kind === 'pack') checkVersion(value);
    last = kind;
    if (kind === 'end') checkEnd(value, hash.end());
    else {
      hash.add(`${line}\n`);
      yield { [kind]: value } as PackRecord;
    }
  }
  if (last !== 'end') throw brokenFile('damaged', 'the file ends early', AGAIN);
}

/** Counts and hashes lines as they pass. */
class LineHash {
  #records = 0;

  constructor(readonly digest: TextDigest = ourDigest()) {}

  add(line: string): string {
    this.#records++;
    this.digest.update(line);
    return line;
  }

  end(): { records: number; sha256: string } {
    return { records: this.#records, sha256: this.digest.end() };
  }
}

function ourDigest(): TextDigest {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  return { update: (text) => hash.update(encoder.encode(text)), end: () => bytesToHex(hash.digest()) };
}

function readLine(line: string, where: string): { kind: Kind; value: unknown } {
  const read = parseStrictly(line);
  if ('trouble' in read)
    throw brokenFile('no_json', `${where} ${read.trouble.what}`, read.trouble.cure, read.trouble.value);
  const entries = typeof read.value === 'object' && read.value !== null ? Object.entries(read.value) : [];
  const [[kind, value] = ['', null]] = entries;
  const known = ORDER.find((name) => name === kind);
  if (!known || entries.length !== 1)
    throw brokenFile(
      'disordered',
      `${where} is no record of a pack`,
      `write ${ORDER.join(', ')}, one to a line`,
      read.value,
    );
  return { kind: known, value };
}

function checkOrder(kind: Kind, last: Kind | null, where: string): void {
  if (last === null && kind !== 'pack')
    throw brokenFile('disordered', `${where} is ${kind}`, 'put the record of the pack itself first');
  if (last !== null && ORDER.indexOf(kind) < ORDER.indexOf(last))
    throw brokenFile(
      'disordered',
      `${where} is out of order: ${kind} behind ${last}`,
      `write ${ORDER.join(', ')}, in this order`,
    );
}

function checkVersion(head: unknown): void {
  const problem = versionProblem(head);
  if (problem) throw new BrokenPack([problem], 'newer');
}

function checkEnd(told: unknown, found: { records: number; sha256: string }): void {
  const { records, sha256 } = Object(told) as Record<string, unknown>;
  if (records === found.records && sha256 === found.sha256) return;
  throw brokenFile('damaged', 'the file is not as it was written: its checksum is another', AGAIN);
}
