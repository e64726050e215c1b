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
import { writeWhole } from '../write-whole.ts';
import { batchesOf, digest } from './batches.ts';
import { Pool } from './pool.ts';
import type { ReadWishes } from './read-batch.ts';
import { readCases, readFindings, readTold, wordRecords } from './records.ts';

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

/** A batch that was read, and which of its documents another batch has as well. */
interface BatchDone {
  file: string;
  without: string[];
}

/** An archive that was read. */
export interface ReadArchive {
  /** Each text once, in the order of the input. */
  documents: PackDocument[];
  batches: BatchDone[];
}

/** Changes with what the files between the rounds hold, so that those of another version are not taken for this one's. */
const VERSION = 1;

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
      archive.batches.push({ file: out, without: [...without] });
    });
    return archive;
  }

  /** The second round: how words are written in all of the archive. */
  async countWords({ batches }: ReadArchive): Promise<CaseCounts> {
    const cases: CaseCounts = new Map();
    const tasks = batches.map(({ file, without }) => {
      const out = `${file}-${digest(without.join())}.words`;
      return { do: 'count' as const, documents: file, without, out };
    });
    await this.pool.all(tasks, async ({ out }) => addCases(cases, await readCases(out)));
    return cases;
  }

  /** The third round: what is said of every name, given how words are written. */
  async findNames({ batches }: ReadArchive, cases: CaseCounts): Promise<Findings> {
    const findings = noFindings();
    const text = [...wordRecords(cases)];
    const { packs } = this.deps;
    const contents = await Promise.all(packs.map((file) => readFile(file)));
    const key = digest([...text, ...contents].map(digest).join());
    const words = this.#path(`${key}.all-words`);
    await writeWhole(words, text);
    const tasks = batches.map(({ file, without }) => {
      const out = `${file}-${digest(without.join())}-${key}.names`;
      return { do: 'find' as const, documents: file, without, words, packs, out };
    });
    await this.pool.all(tasks, async ({ out }) => addFindings(findings, (await readFindings(out)).findings));
    return findings;
  }

  /** Deletes the files between the rounds: the result is there. */
  async clean(): Promise<void> {
    await rm(this.deps.state, { recursive: true });
  }

  #path(name: string): string {
    return join(this.deps.state, name);
  }
}
