/** One task of the command that makes packs: a batch is read, its words are counted, or its names found, from file to file. */
import { access } from 'node:fs/promises';
import { type CaseStatistics, caseStatistics } from '../../src/mining/case-statistics.ts';
import { casesOfDocuments, type DatedDocument, findingsOf } from '../../src/mining/findings.ts';
import { createKnower, KNOWS_NOTHING, type Knower } from '../../src/mining/known-names.ts';
import { buildIndex } from '../../src/recognition/index/build-index.ts';
import { writeWhole } from '../write-whole.ts';
import type { BatchInput } from './batches.ts';
import { type ReadWishes, readBatch } from './read-batch.ts';
import { readPackOf } from './read-pack-of.ts';
import { documentRecords, findingRecords, readCases, readDocuments, wordRecords } from './records.ts';

export type Task = { out: string } & (
  | { do: 'read'; input: BatchInput; wishes: ReadWishes }
  /** `documents`: the file that reading them gave. `without`: those that another batch has as well. */
  | { do: 'count'; documents: string; without: string[] }
  /** `words`: the file of how all words of the archive are written. `packs`: files of packs whose names are known. */
  | { do: 'find'; documents: string; without: string[]; words: string; packs: string[] }
);

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

async function documentsOf(file: string, without: readonly string[]): Promise<DatedDocument[]> {
  const gone = new Set(without);
  return (await readDocuments(file)).filter(({ id }) => !gone.has(id));
}

/** Does a task, unless an earlier run has. */
export async function workTask(task: Task): Promise<void> {
  // The file's name says what is in it.
  if (await isThere(task.out)) return;
  if (task.do === 'read') await writeWhole(task.out, documentRecords(await readBatch(task.input, task.wishes)));
  else {
    const documents = await documentsOf(task.documents, task.without);
    if (task.do === 'count') await writeWhole(task.out, wordRecords(casesOfDocuments(documents)));
    else {
      const findings = findingsOf(documents, await casesOf(task.words), await knowerOf(task.packs));
      await writeWhole(task.out, findingRecords(findings));
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
