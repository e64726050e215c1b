/** What `npm run make-pack` does. */

import { stat } from 'node:fs/promises';
import { packOfMaterial } from '../../src/maker/made-pack.ts';
import { clusterNames } from '../../src/mining/cluster-names.ts';
import { corpusNamesOf, type Findings, linesIn } from '../../src/mining/findings.ts';
import type { PackDocument } from '../../src/mining/pack-of-names.ts';
import { packJson, packStream } from '../../src/pack/pack-file.ts';
import { showPath, tellProblem } from '../../src/pack/problem.ts';
import { BrokenPack } from '../../src/pack/validate.ts';
import { slugOf } from '../../src/text/fold.ts';
import { numberOf } from '../number-of.ts';
import { isOrdinaryWord } from '../ordinary-word.ts';
import { writeWhole } from '../write-whole.ts';
import { type Archive, withArchive } from './make-names.ts';
import { expectAll, headOf, jointHead, mergeNames, mergeWords, UnfitInput } from './merge-parts.ts';
import { expectEnding, type Question, WrongQuestion } from './question.ts';
import { readPackOf } from './read-pack-of.ts';
import { findingRecords, type PartHead, readCases, wordRecords } from './records.ts';
import type { Shard } from './shard.ts';

/** Says something: of documents that were left out, and what was made. */
export type Tell = (sentence: string) => void;

/** Does what is asked; resolves with what there is to say of it. Whatever is thrown, `failureOf` says what to do about it. */
export async function makePack(question: Question, tell: Tell): Promise<string> {
  const { from, shard, packs } = question;
  if (typeof from === 'object' && 'merge' in from) return merge(from.merge, question);
  if (typeof from === 'string' && !(await isFolder(from)))
    throw new UnfitInput(`${from} is no folder — name one that holds documents`);
  for (const file of packs) await expectPack(file);
  return shard === null ? makeWhole(question, tell) : makeShard(shard, question, tell);
}

/** Why nothing was made, in sentences. */
export function failureOf(error: unknown): string[] {
  if (error instanceof BrokenPack)
    return error.problems.map((problem) => `${showPath(problem.path)}: ${tellProblem(problem)}`);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnfitInput || error instanceof WrongQuestion) return [message];
  return [`${message} — mend that, and ask the same again: it goes on from here`];
}

async function expectPack(file: string): Promise<void> {
  await readPackOf(file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : error;
    throw new UnfitInput(`${file} can't be taken for known names: ${why}`);
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function makeWhole(question: Question, tell: Tell): Promise<string> {
  return inArchive(`${question.out}.state`, question, tell, async (archive) => {
    const read = await archive.read();
    const findings = await archive.findNames(read, await archive.countWords(read));
    const told = await writePack(findings, read.documents, question);
    await archive.clean();
    return told;
  });
}

async function makeShard(shard: Shard, question: Question, tell: Tell): Promise<string> {
  const { out, words, language } = question;
  const head: PartHead = { part: 'words', language, of: shard.of, shards: [shard.part] };
  if (words !== null) await expectWordsOf(words, head);
  return inArchive(`${out.replace(/\.[^.]*$/, '')}.state`, question, tell, async (archive) => {
    const read = await archive.read();
    // After the first round the second needs what was read: its files stay until then.
    if (words === null) await writeWhole(out, wordRecords(await archive.countWords(read), head));
    else {
      const findings = await archive.findNames(read, await readCases(words));
      const { documents } = read;
      await writeWhole(out, findingRecords(findings, { head: { ...head, part: 'names' }, documents }));
      await archive.clean();
    }
    return `${out}: shard ${shard.part} of ${shard.of}, ${numberOf(read.documents.length, 'document')}`;
  });
}

async function expectWordsOf(words: string, { of, language }: PartHead): Promise<void> {
  const head = await headOf(words);
  if (head.part !== 'words') throw new UnfitInput(`${words} holds names — name the file of the words of all shards`);
  if (head.of !== of || head.language !== language)
    throw new UnfitInput(
      `${words} is of an archive that was cut otherwise — ask for shards of ${head.of} in ${head.language}`,
    );
  expectAll(head);
}

async function merge(files: readonly string[], question: Question): Promise<string> {
  const { out } = question;
  const head = await jointHead(files);
  expectEnding(out, head.part === 'words' ? ['words'] : ['names', 'json', 'backgrounder']);
  if (head.part === 'words') await writeWhole(out, wordRecords(await mergeWords(files), head));
  else {
    const { findings, documents } = await mergeNames(files);
    if (!out.endsWith('.names')) {
      expectAll(head);
      return writePack(findings, documents, question);
    }
    await writeWhole(out, findingRecords(findings, { head, documents }));
  }
  return `${out}: shards ${head.shards.join(', ')} of ${head.of}`;
}

/** The pack of every name that was found. */
async function writePack(
  findings: Findings,
  documents: readonly PackDocument[],
  { out, title, licence }: Question,
): Promise<string> {
  const { forms } = findings;
  const clusters = clusterNames(corpusNamesOf(findings));
  const pack = packOfMaterial(
    clusters.map((cluster) => ({ ...cluster, gloss: '' })),
    { documents, lines: linesIn(findings), languagesOf: (form) => forms.get(form)?.languages ?? new Map() },
    { head: { id: slugOf(title) || 'names', title, licence }, isWord: await isOrdinaryWord() },
  );
  await writeWhole(out, out.endsWith('.json') ? packJson(pack) : packStream(pack));
  const { entries, sources, passages = [] } = pack;
  const known = clusters.filter((cluster) => cluster.known).length;
  const all = numberOf(entries.length, 'name');
  const names = known > 0 ? `${all}, ${known} of them known,` : all;
  const read = `${numberOf(documents.length, 'document')}, ${sources.length} of them with a date`;
  return `${out}: ${names} of ${read}; ${numberOf(passages.length, 'line')} quoted`;
}

async function inArchive(
  state: string,
  { from, language, shard, packs, threads, batch }: Question,
  tell: Tell,
  work: (archive: Archive) => Promise<string>,
): Promise<string> {
  if (typeof from === 'object' && 'merge' in from) throw new Error('Shards are no archive.');
  return withArchive({ from, state, wishes: { language, shard }, packs, threads, batch, tell }, work);
}
