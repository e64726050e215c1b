/**
 * Finds the names of an archive in rounds: reads the documents, counts how their words are written, finds names. Each round goes
 * from file to file in a folder beside the result, so that a run that was killed goes on where it was.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { addCases, type CaseCounts } from '../../src/mining/case-statistics.ts';
import { addFindings, type Findings, noFindings } from '../../src/mining/findings.ts';
import type { PackDocument } from '../../src/mining/pack-of-names.ts';
import { type ChosenLine, type LinePlace, linesBySource } from '../../src/mining/passages.ts';
import { writeWhole } from '../write-whole.ts';
import { batchesOf, digest } from './batches.ts';
import { takePassageTexts } from './passage-texts.ts';
import { Pool } from './pool.ts';
import type { ReadWishes } from './read-batch.ts';
import { readCases, readFindings, readTold, wordRecords } from './records.ts';
import { type BatchDocuments, wordsBeside } from './work-task.ts';

export interface ArchiveDeps {
  /** A folder, or articles as lines of JSON. */
  from: string | Readable;
  /** The folder of the files between the rounds. */
  state: string;
  wishes: ReadWishes;
  /** Files of packs whose names are known. */
  packs: string[];
  threads: number;
  /** Documents, or files, that are read at a time. */
  batch: number;
  tell: (sentence: string) => void;
}

/** An archive that was read. */
export interface ReadArchive {
  /** Each text once, in the order of the input. */
  documents: PackDocument[];
  /** Each with the ids of its documents. */
  batches: Array<{ files: BatchDocuments; ids: string[] }>;
}

/** Changes with what the files between the rounds hold, so that those of another version are not taken for this one's. */
const VERSION = 2;

/** Opens an archive for work in so many threads; they end with the work. */
export async function withArchive<T>(deps: ArchiveDeps, work: (archive: Archive) => Promise<T>): Promise<T> {
  await mkdir(deps.state, { recursive: true });
  if ((await readdir(deps.state)).length > 0) deps.tell('An earlier run stopped here — it goes on where that was');
  const pool = new Pool(deps.threads);
  try {
    return await work(new Archive(deps, pool));
  } finally {
    await pool.close();
  }
}

/** An archive that is being worked through. */
export class Archive {
  /** A digest of what was found of names. */
  #found = '';

  constructor(
    readonly deps: ArchiveDeps,
    readonly pool: Pool,
  ) {}

  /** The first round. Tells of what can't be read, of texts that come twice, and of documents without a date. */
  async read(): Promise<ReadArchive> {
    const { from, batch, wishes, tell } = this.deps;
    const names = new Map<string, string>();
    const archive: ReadArchive = { documents: [], batches: [] };
    const tasks = async function* (this: Archive) {
      for await (const { key, input } of batchesOf(from, batch, [VERSION, wishes]))
        yield { do: 'read' as const, input, wishes, out: this.#path(`${key}.documents`) };
    }.bind(this);
    await this.pool.all(tasks(), async ({ out }) => {
      const own = new Set<string>();
      const without = new Set<string>();
      for (const told of await readTold(out)) {
        if ('sentence' in told) tell(told.sentence);
        else {
          const { name, document } = told;
          const twin = names.get(document.id);
          if (twin !== undefined) {
            tell(`${name} has the same text as ${twin} — it was left out`);
            if (!own.has(document.id)) without.add(document.id);
            continue;
          }
          own.add(document.id);
          names.set(document.id, name);
          archive.documents.push(document);
          if (document.date === null)
            tell(`${name} says no date, so that it is no source — begin its name with it, as in 2022-02-22`);
        }
      }
      archive.batches.push({ files: { documents: out, without: [...without] }, ids: [...own] });
    });
    return archive;
  }

  /** How words are written in all of the archive: reading has counted them, but where texts came twice. */
  async countWords({ batches }: ReadArchive): Promise<CaseCounts> {
    const cases: CaseCounts = new Map();
    const again = batches.filter(({ files }) => files.without.length > 0);
    const tasks = again.map(({ files }) => ({ do: 'count' as const, ...files, out: `${pathOf(files)}.words` }));
    const add = async (file: string) => addCases(cases, await readCases(file));
    await this.pool.all(tasks, ({ out }) => add(out));
    for (const { files } of batches) if (files.without.length === 0) await add(wordsBeside(files.documents));
    return cases;
  }

  /** The second round: what is said of every name, given how words are written. `isForOthers`: with the words of lines. */
  async findNames({ batches }: ReadArchive, cases: CaseCounts, isForOthers: boolean): Promise<Findings> {
    const findings = noFindings();
    const text = [...wordRecords(cases)];
    const { packs } = this.deps;
    const contents = await Promise.all(packs.map((file) => readFile(file)));
    const key = digest([...text, ...contents].map(digest).join());
    const words = this.#path(`${key}.all-words`);
    await writeWhole(words, text);
    const tasks = inGroups(batches.map(({ files }) => files)).map((group) => {
      const out = this.#path(`${digest(group.map(pathOf).join())}-${key}.${isForOthers ? 'quoted-names' : 'names'}`);
      return { do: 'find' as const, batches: group, words, packs, isForOthers, out };
    });
    await this.pool.all(tasks, async ({ out }) => addFindings(findings, (await readFindings(out)).findings));
    this.#found = digest(tasks.map(({ out }) => out).join());
    return findings;
  }

  /** The third round: the passages of lines that `findNames` gave, as texts, in the same order. */
  async quote({ batches }: ReadArchive, lines: readonly ChosenLine<LinePlace>[]): Promise<string[]> {
    const bySource = linesBySource(
      lines.map(({ line: { source, paragraph, start, end }, about }, at) => {
        return { at, source, paragraph, start, end, about };
      }),
    );
    const tasks = batches.map(({ files, ids }) => {
      const out = `${pathOf(files)}-${this.#found}.passages`;
      return { do: 'quote' as const, ...files, lines: ids.flatMap((id) => bySource.get(id) ?? []), out };
    });
    const texts: string[] = [];
    await this.pool.all(tasks, async ({ out }) => takePassageTexts(await readFile(out, 'utf8'), texts));
    return texts;
  }

  /** Deletes the files between the rounds: the result is there. */
  async clean(): Promise<void> {
    await rm(this.deps.state, { recursive: true });
  }

  #path(name: string): string {
    return join(this.deps.state, name);
  }
}

/** Where what is made of a batch goes, without its ending. */
function pathOf({ documents, without }: BatchDocuments): string {
  return `${documents}-${digest(without.join())}`;
}

/** Batches whose names are found at a time, at most. */
const GROUP = 5;

/**
 * Names of several batches are found at a time, as what is found takes little more room than that of one, and is put together by one
 * thread. Towards the end there are fewer in a group, so that no thread waits long for the last.
 */
function inGroups<T>(batches: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < batches.length; at += groups.at(-1)?.length ?? 1)
    groups.push(batches.slice(at, at + Math.min(GROUP, Math.ceil((batches.length - at) / 6))));
  return groups;
}
