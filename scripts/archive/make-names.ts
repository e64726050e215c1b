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
import { savedSums } from './saved-sums.ts';
import type { BatchDocuments, Task } from './work-task.ts';

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
  /** Milliseconds after which a thread saves what it has counted or found. */
  pause: number;
  tell: (sentence: string) => void;
}

/** An archive that was read. */
export interface ReadArchive {
  /** Each text once, in the order of the input. */
  documents: PackDocument[];
  /** Each with its key, and the ids of its documents. */
  batches: Array<{ key: string; files: BatchDocuments; ids: string[] }>;
}

/** Changes with what the files between the rounds hold, so that those of another version are not taken for this one's. */
const VERSION = 3;

/** Opens an archive for work in so many threads; they end with the work. */
export async function withArchive<T>(deps: ArchiveDeps, work: (archive: Archive) => Promise<T>): Promise<T> {
  await mkdir(deps.state, { recursive: true });
  if ((await readdir(deps.state)).length > 0) deps.tell('An earlier run stopped here — it goes on where that was');
  const pool = new Pool(deps.threads, { folder: deps.state, pause: deps.pause });
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
        yield { do: 'read' as const, key, input, wishes, out: this.#path(`${key}.documents`) };
    }.bind(this);
    await this.pool.all(tasks(), async ({ key, out }) => {
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
      archive.batches.push({ key, files: { documents: out, without: [...without] }, ids: [...own] });
    });
    await this.pool.each({ do: 'save' });
    return archive;
  }

  /** How words are written in all of the archive: reading has counted them, texts that come twice as often as they come. */
  async countWords({ batches }: ReadArchive): Promise<CaseCounts> {
    const counted = batches.map(({ key, files: { documents } }) => {
      return { do: 'count' as const, key, documents, without: null };
    });
    const twice = batches.flatMap(({ key, files: { documents, without } }) =>
      without.length > 0 ? [{ do: 'count' as const, key: `${key} ${digest(without.join())}`, documents, without }] : [],
    );
    const cases: CaseCounts = new Map();
    for (const file of await this.#sums('words', [...counted, ...twice])) addCases(cases, await readCases(file));
    for (const [word, { upper, lower, alone }] of cases) if (upper + lower + alone === 0) cases.delete(word);
    return cases;
  }

  /** The second round: what is said of every name, given how words are written. `isForOthers`: with the words of lines. */
  async findNames({ batches }: ReadArchive, cases: CaseCounts, isForOthers: boolean): Promise<Findings> {
    const text = [...wordRecords(cases)];
    const { packs } = this.deps;
    const contents = await Promise.all(packs.map((file) => readFile(file)));
    const of = digest([...text, ...contents, String(isForOthers)].map(digest).join());
    const words = this.#path(`${of}.all-words`);
    await writeWhole(words, text);
    const tasks = batches.map(({ key, files }) => {
      const own = digest([key, of, ...files.without].join());
      return { do: 'find' as const, key: own, ...files, words, packs, isForOthers };
    });
    this.#found = digest(tasks.map(({ key }) => key).join());
    const findings = noFindings();
    for (const file of await this.#sums('names', tasks)) addFindings(findings, (await readFindings(file)).findings);
    return findings;
  }

  /** Does those tasks whose results nobody has saved; gives the files of all results. */
  async #sums(ending: string, tasks: ReadonlyArray<Task & { key: string }>): Promise<string[]> {
    const { state } = this.deps;
    const keys = tasks.map(({ key }) => key);
    const { files, missing } = await savedSums(state, ending, keys);
    if (missing.size === 0) return files;
    await this.pool.all(
      tasks.filter(({ key }) => missing.has(key)),
      async () => undefined,
    );
    await this.pool.each({ do: 'save' });
    return (await savedSums(state, ending, keys)).files;
  }

  /** The third round: the passages of lines that `findNames` gave, as texts, in the same order. */
  async quote({ batches }: ReadArchive, lines: readonly ChosenLine<LinePlace>[]): Promise<string[]> {
    const bySource = linesBySource(
      lines.map(({ line: { source, paragraph, start, end }, about }, at) => {
        return { at, source, paragraph, start, end, about };
      }),
    );
    const tasks = batches.map(({ files: { documents }, ids }) => {
      const out = `${documents}-${this.#found}.passages`;
      return { do: 'quote' as const, documents, lines: ids.flatMap((id) => bySource.get(id) ?? []), out };
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
