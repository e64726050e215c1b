/** Recognition cases: texts that say themselves what is to be recognised in them. See test/recognition-cases/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../src/pack/entry-ref.ts';
import type { RecognisedBlock } from '../../src/recognition/mention.ts';
import type { Recogniser } from '../../src/recognition/recogniser.ts';

/** What is to be marked on a stretch of a block: one entry, or several that fit equally. UTF-16 units. */
export interface Expected {
  start: number;
  end: number;
  entries: string[];
}

export interface Case {
  file: string;
  /** Line of the case's title, counted from 1. */
  line: number;
  title: string;
  pack: string;
  blocks: Array<{ text: string; expected: Expected[] }>;
}

/** What differs between a case and what was recognised. */
export interface Fault {
  kind: 'miss' | 'false link';
  at: Case;
  surface: string;
  /** The entry that was expected or marked. */
  entry: string;
}

export interface Score {
  cases: number;
  expected: number;
  marked: number;
  right: number;
  /** Marks that share a letter with an expected name of the same entry, and such names: what a reader would call right. */
  touching: { marked: number; expected: number };
  faults: Fault[];
}

/** Texts that came about in the same way. A layer without floors is measured and never fails. */
export interface Layer {
  /** `beside`: written beside the rules; `field`: without a look at them; `opened`: held out once; else held-out texts' folder. */
  name: string;
  cases: Case[];
  hasFloors: boolean;
}

const FIELD = 'field.txt';
/** Subfolder of texts that were held out once and are open to development now. */
const OPENED = 'opened';
/** Subfolders of texts that were labelled before recognition saw them; every second one is open to development. */
const FRESH = ['fresh', 'fresh-languages'];
/** Subfolder of texts that told whether what was mended by the fresh ones is true of others too; open since then. */
const UNSEEN = 'unseen';
/** Subfolder of whole articles as outlets print them, without more traps than those have. */
const ORDINARY = 'ordinary';
/** Of those, the newest lots: their figures are told, and their faults not, so that nobody mends by them. */
const CLOSED = /^ordinary\/(?:ru-9|\w\w-12)\.txt$/;

/** True of texts whose faults nobody has looked at. */
export function isClosed(file: string): boolean {
  return CLOSED.test(file);
}

/**
 * The least share of right links and of found names, by file; every other file allows no fault. These texts are written
 * without a look at the rules, and some of them need a reader's knowledge of the world.
 */
const FLOORS: Record<string, { precision: number; recall: number }> = {
  [FIELD]: { precision: 0.98, recall: 0.99 },
  'opened/agency.txt': { precision: 0.99, recall: 0.99 },
  'opened/live-blog.txt': { precision: 0.99, recall: 0.97 },
  'opened/opinion.txt': { precision: 0.99, recall: 0.98 },
  'opened/sport.txt': { precision: 0.91, recall: 0.99 },
  'opened/think-tank.txt': { precision: 0.99, recall: 0.98 },
  'opened/business-wire.txt': { precision: 0.95, recall: 0.95 },
  'opened/local.txt': { precision: 0.96, recall: 0.96 },
  'opened/tabloid.txt': { precision: 0.97, recall: 0.92 },
  'opened/transcript.txt': { precision: 0.94, recall: 0.91 },
  'opened/az-agency.txt': { precision: 0.98, recall: 1 },
  'opened/az-newspaper.txt': { precision: 0.99, recall: 0.99 },
  'opened/az-official.txt': { precision: 1, recall: 0.98 },
  'opened/az-social.txt': { precision: 0.98, recall: 0.92 },
  'opened/ru-agency.txt': { precision: 0.98, recall: 1 },
  'opened/ru-newspaper.txt': { precision: 0.98, recall: 0.97 },
  'opened/ru-official.txt': { precision: 0.98, recall: 1 },
  'opened/ru-social.txt': { precision: 0.98, recall: 0.96 },
};

/** True when a file's texts are recognised as well as is held to be the least. */
export function reachesFloor(file: string, { expected, marked, right }: Score): boolean {
  const floor = FLOORS[file] ?? { precision: 1, recall: 1 };
  return right >= floor.precision * marked && right >= floor.recall * expected;
}

function readBlock(line: string): Case['blocks'][number] {
  const source = line.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  let text = '';
  let at = 0;
  const expected: Expected[] = [];
  for (const match of source.matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)) {
    text += source.slice(at, match.index);
    const [all, words = '', label = ''] = match;
    const entries = label.replace(/^ambiguous:/, '').split(',');
    if (label !== 'nobody') expected.push({ start: text.length, end: text.length + words.length, entries });
    text += words;
    at = match.index + all.length;
  }
  text += source.slice(at);
  if (/[{}]/.test(text)) throw new Error(`a brace is left over in: ${text}`);
  return { text, expected };
}

/** Reads the cases of one file. */
export function readCases(file: string, content: string): Case[] {
  const cases: Case[] = [];
  let pack = '';
  content.split('\n').forEach((line, number) => {
    if (line.startsWith('@pack ')) pack = line.slice('@pack '.length).trim();
    else if (line.startsWith('# ')) cases.push({ file, line: number + 1, title: line.slice(2), pack, blocks: [] });
    else if (line.trim() !== '') cases.at(-1)?.blocks.push(readBlock(line));
  });
  return cases;
}

/** All cases of a folder without its subfolders, by file name. */
function readAllCases(folder: string): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readCases(name, readFileSync(join(folder, name), 'utf8')));
}

function readSubfolder(folder: string, name: string): Case[] {
  return readAllCases(join(folder, name)).map((each) => ({ ...each, file: `${name}/${each.file}` }));
}

/** The cases of a folder by how they came about, those of its subfolders last. */
export function readLayers(folder: string): Layer[] {
  const cases = readAllCases(folder);
  return [
    { name: 'beside', cases: cases.filter(({ file }) => file !== FIELD), hasFloors: true },
    { name: 'field', cases: cases.filter(({ file }) => file === FIELD), hasFloors: true },
    { name: OPENED, cases: readSubfolder(folder, OPENED), hasFloors: true },
    ...[...FRESH, UNSEEN, ORDINARY].map((name) => ({
      name,
      cases: readSubfolder(folder, name),
      hasFloors: false,
    })),
  ];
}

/** Compares a case with what was recognised in its blocks. */
function compare(at: Case, found: readonly RecognisedBlock[], score: Score): void {
  at.blocks.forEach(({ text, expected }, number) => {
    const key = (start: number, end: number, entries: readonly string[]) => `${start} ${end} ${entries.join(',')}`;
    const wanted = new Map(expected.map((each) => [key(each.start, each.end, each.entries), each]));
    score.expected += expected.length;
    const marked = (found[number]?.mentions ?? []).map(({ start, end, entry, candidates }) => ({
      start,
      end,
      entries: (candidates ?? [entry]).map((ref) => partsOf(ref).id),
    }));
    score.touching.marked += marked.filter((each) => expected.some((other) => touches(each, other))).length;
    score.touching.expected += expected.filter((each) => marked.some((other) => touches(each, other))).length;
    for (const { start, end, entries } of marked) {
      score.marked++;
      if (wanted.delete(key(start, end, entries))) score.right++;
      else score.faults.push({ kind: 'false link', at, surface: text.slice(start, end), entry: entries.join(',') });
    }
    for (const { start, end, entries } of wanted.values())
      score.faults.push({ kind: 'miss', at, surface: text.slice(start, end), entry: entries.join(',') });
  });
}

function touches(one: Expected, other: Expected): boolean {
  return one.start < other.end && other.start < one.end && one.entries.join() === other.entries.join();
}

/** Recognises every case with its pack's recogniser and counts. Throws for a case whose pack is not given. */
export function evaluate(cases: readonly Case[], recognisers: ReadonlyMap<string, Recogniser>): Score {
  const score: Score = {
    cases: cases.length,
    expected: 0,
    marked: 0,
    right: 0,
    touching: { marked: 0, expected: 0 },
    faults: [],
  };
  for (const each of cases) {
    const recogniser = recognisers.get(each.pack);
    if (!recogniser) throw new Error(`${each.file}:${each.line}: there is no pack "${each.pack}"`);
    compare(each, recogniser.recognise(each.blocks), score);
  }
  return score;
}
