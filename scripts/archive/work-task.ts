/** One task of the command that makes packs, from file to file: a batch is read, its words are counted, its names found, its lines quoted. */
import { access } from 'node:fs/promises';
import { type CaseStatistics, caseStatistics } from '../../src/mining/case-statistics.ts';
import {
  casesOfDocuments,
  type DatedDocument,
  type Findings,
  findingsOf,
  linesIn,
  wordsOfLines,
} from '../../src/mining/findings.ts';
import { createKnower, KNOWS_NOTHING, type Knower } from '../../src/mining/known-names.ts';
import { buildIndex } from '../../src/recognition/index/build-index.ts';
import { writeWhole } from '../write-whole.ts';
import type { BatchInput } from './batches.ts';
import { type PlacedLine, passageTexts } from './passage-texts.ts';
import { type ReadWishes, readBatch } from './read-batch.ts';
import { readPackOf } from './read-pack-of.ts';
import { documentRecords, documentsIn, findingRecords, readCases, wordRecords } from './records.ts';

/** The documents of a batch: the file that reading them gave, without those that another batch has as well. */
export interface BatchDocuments {
  documents: string;
  without: string[];
}

export type Task = { out: string } & (
  | { do: 'read'; input: BatchInput; wishes: ReadWishes }
  | ({ do: 'count' } & BatchDocuments)
  /**
   * `words`: the file of how all words of the archive are written. `packs`: files of packs whose names are known. `isForOthers`: lines
   * go with their words to where their documents aren't.
   */
  | { do: 'find'; batches: BatchDocuments[]; words: string; packs: string[]; isForOthers: boolean }
  | ({ do: 'quote'; lines: PlacedLine[] } & BatchDocuments)
);

/** Where a task that reads a batch writes how the batch's words are written. */
export const wordsBeside = (documents: string): string => `${documents}.words`;

let cases: { of: string; statistics: CaseStatistics } | null = null;

async function casesOf(words: string): Promise<CaseStatistics> {
  if (cases?.of !== words) cases = { of: words, statistics: caseStatistics(await readCases(words)) };
  return cases.statistics;
}

let knower: { of: string; knower: Knower } | null = null;

async function knowerOf(packs: readonly string[]): Promise<Knower> {
  const of = packs.join(' ');
  if (knower?.of !== of) {
    const indexes = packs.map(async (file) => buildIndex([await readPackOf(file)]));
    knower = { of, knower: packs.length > 0 ? createKnower(await Promise.all(indexes)) : KNOWS_NOTHING };
  }
  return knower.knower;
}

function* documentsOf({ documents, without }: BatchDocuments): Generator<DatedDocument> {
  const gone = new Set(without);
  for (const document of documentsIn(documents)) if (!gone.has(document.id)) yield document;
}

function* documentsOfAll(batches: readonly BatchDocuments[]): Generator<DatedDocument> {
  for (const batch of batches) yield* documentsOf(batch);
}

/** Does a task, unless an earlier run has. */
export async function workTask(task: Task): Promise<void> {
  // The file's name says what is in it.
  if (await isThere(task.out)) return;
  const { out } = task;
  if (task.do === 'read') {
    const batch = await readBatch(task.input, task.wishes);
    await writeWhole(wordsBeside(out), wordRecords(casesOfDocuments(batch.documents)));
    await writeWhole(out, documentRecords(batch));
  } else if (task.do === 'count') await writeWhole(out, wordRecords(casesOfDocuments(documentsOf(task))));
  else if (task.do === 'quote') await writeWhole(out, passageTexts(task.lines, documentsOf(task)));
  else {
    const findings = findingsOf(documentsOfAll(task.batches), await casesOf(task.words), await knowerOf(task.packs));
    if (task.isForOthers) giveWords(findings, documentsOfAll(task.batches));
    await writeWhole(out, findingRecords(findings));
  }
}

function giveWords(findings: Findings, documents: Iterable<DatedDocument>): void {
  for (const [line, words] of wordsOfLines(linesIn(findings), documents)) line.words = words;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
