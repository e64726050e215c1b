/** One task of the command that makes packs: a batch is read, its words are counted, its names found, its lines quoted. */
import { access } from 'node:fs/promises';
import { addCases, type CaseCounts, caseStatistics } from '../../src/mining/case-statistics.ts';
import { addNames, casesOfDocuments, type Findings, type KeptLine, noFindings } from '../../src/mining/findings.ts';
import { createKnower, KNOWS_NOTHING, type Knower } from '../../src/mining/known-names.ts';
import { quoteAt } from '../../src/mining/passages.ts';
import { buildIndex } from '../../src/recognition/index/build-index.ts';
import { ownCopy } from '../../src/text/own-copy.ts';
import { writeWhole } from '../write-whole.ts';
import type { BatchInput } from './batches.ts';
import { Gathering } from './gathering.ts';
import { type PlacedLine, passageTexts } from './passage-texts.ts';
import { type ReadWishes, readBatch } from './read-batch.ts';
import { readPackOf } from './read-pack-of.ts';
import { documentRecords, documentsIn, findingRecords, readCases, wordRecords } from './records.ts';

/** The documents of a batch: the file that reading them gave, without those that another batch has as well. */
export interface BatchDocuments {
  documents: string;
  without: string[];
}

/** `key`: what is made of it is known by. `out`: the file that it gives. */
export type Task =
  | { do: 'read'; key: string; input: BatchInput; wishes: ReadWishes; out: string }
  /** `without`: those documents alone are taken off what was counted; else all of the file are counted. */
  | { do: 'count'; key: string; documents: string; without: string[] | null }
  /**
   * `words`: the file of how all words of the archive are written. `packs`: files of packs whose names are known. `isForOthers`: lines
   * go with their words to where their documents aren't.
   */
  | ({ do: 'find'; key: string; words: string; packs: string[]; isForOthers: boolean } & BatchDocuments)
  /** `lines`: of this batch, by documents that no other has. */
  | { do: 'quote'; documents: string; lines: PlacedLine[]; out: string }
  /** What was counted or found is saved, and let go of. */
  | { do: 'save' };

/** Where a thread saves what it adds up, and how often: milliseconds. */
export interface ThreadDeps {
  folder: string;
  pause: number;
}

/** What a thread is: it does one task after the other. */
export function createTaskWorker(deps: ThreadDeps): (task: Task) => Promise<void> {
  const words = new Gathering<CaseCounts>({ ...deps, ending: 'words', begin: () => new Map(), write: wordRecords });
  const names = new Gathering<Findings>({ ...deps, ending: 'names', begin: noFindings, write: findingRecords });
  const casesOf = keepLast(async (file) => caseStatistics(await readCases(file)));
  const knowerOf = keepLast(loadKnower);

  const read = async ({ key, input, wishes, out }: Extract<Task, { do: 'read' }>) => {
    // The file's name says what is in it.
    if (await isThere(out)) return;
    const batch = await readBatch(input, wishes);
    await writeWhole(out, documentRecords(batch));
    await words.add(key, (sum) => addCases(sum, casesOfDocuments(batch.documents)));
  };
  const count = async ({ key, documents, without }: Extract<Task, { do: 'count' }>) => {
    const gone = new Set(without);
    const counted = casesOfDocuments(documentsIn(documents, (id) => without === null || gone.has(id)));
    await words.add(key, (sum) => addCases(sum, counted, without === null ? 1 : -1));
  };
  const find = async ({ key, documents, without, ...task }: Extract<Task, { do: 'find' }>) => {
    const found = { cases: await casesOf(task.words), knower: await knowerOf(JSON.stringify(task.packs)) };
    const gone = new Set(without);
    const own = documentsIn(documents, (id) => !gone.has(id));
    await names.add(key, (sum) => addNames(sum, own, found, task.isForOthers ? giveWords : undefined));
  };
  return async (task) => {
    if (task.do === 'read') await read(task);
    else if (task.do === 'count') await count(task);
    else if (task.do === 'find') await find(task);
    else if (task.do === 'save') {
      await words.end();
      await names.end();
    } else if (!(await isThere(task.out))) {
      const quoted = new Set(task.lines.map(({ source }) => source));
      await writeWhole(
        task.out,
        passageTexts(
          task.lines,
          documentsIn(task.documents, (id) => quoted.has(id)),
        ),
      );
    }
  };
}

/** Loads something once, as long as nothing else is asked for. */
function keepLast<T>(load: (of: string) => Promise<T>): (of: string) => Promise<T> {
  let last: { of: string; loaded: T } | null = null;
  return async (of) => {
    if (last?.of !== of) last = { of, loaded: await load(of) };
    return last.loaded;
  };
}

/** `packs`: their files, as JSON. */
async function loadKnower(packs: string): Promise<Knower> {
  const files: string[] = JSON.parse(packs);
  const indexes = files.map(async (file) => buildIndex([await readPackOf(file)]));
  return files.length > 0 ? createKnower(await Promise.all(indexes)) : KNOWS_NOTHING;
}

function giveWords(line: KeptLine, paragraph: string): void {
  line.words = ownCopy(quoteAt(paragraph, line.start, line.end));
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
