/** What `npm run make-pack` does. */

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { freePackId } from '../../src/exchange/free-pack-id.ts';
import { NO_CHOICES } from '../../src/maker/made-pack.ts';
import { clusterNames } from '../../src/mining/cluster-names.ts';
import { corpusNamesOf, type Findings, type KeptLine, linesIn } from '../../src/mining/findings.ts';
import { type PackDocument, packWithoutLines } from '../../src/mining/pack-of-names.ts';
import { type ChosenLine, chooseLines, lineId, passageOf } from '../../src/mining/passages.ts';
import { PACK_FORMAT, type Pack } from '../../src/pack/format.ts';
import { packJson } from '../../src/pack/pack-file.ts';
import { linesOf, type TextDigest } from '../../src/pack/pack-lines.ts';
import { showPath, tellProblem } from '../../src/pack/problem.ts';
import { BrokenPack, passageText, problemsOfPassages, validatePack } from '../../src/pack/validate.ts';
import { numberOf } from '../number-of.ts';
import { isOrdinaryWord } from '../ordinary-word.ts';
import { writeWhole } from '../write-whole.ts';
import { gzipOf } from './gzip.ts';
import { type Archive, withArchive } from './make-names.ts';
import { expectAll, headOf, jointHead, mergeNames, mergeWords } from './merge-parts.ts';
import { expectEnding, type Question, WrongQuestion } from './question.ts';
import { readPackOf } from './read-pack-of.ts';
import { findingRecords, type PartHead, readCases, wordRecords } from './records.ts';
import type { Shard } from './shard.ts';
import { UnfitInput } from './unfit-input.ts';

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
    const findings = await archive.findNames(read, await archive.countWords(read), false);
    const told = await writePack({ findings, documents: read.documents }, question, (lines) =>
      archive.quote(read, lines),
    );
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
      const findings = await archive.findNames(read, await readCases(words), true);
      const { documents } = read;
      await writeWhole(out, findingRecords(findings, { ...head, part: 'names' }, documents));
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
    const merged = await mergeNames(files);
    if (!out.endsWith('.names')) {
      expectAll(head);
      return writePack(merged, question, async (lines) => lines.map(textOfLine));
    }
    await writeWhole(out, findingRecords(merged.findings, head, merged.documents));
  }
  return `${out}: shards ${head.shards.join(', ')} of ${head.of}`;
}

function textOfLine({ line, about }: ChosenLine<KeptLine>): string {
  if (!line.words) throw new Error(`A line of ${line.source} came without its words.`);
  return passageText(passageOf(line, about, line.words));
}

type Quote = (lines: readonly ChosenLine<KeptLine>[]) => Promise<string[]>;

/** The pack of every name that was found. `quote`: the passages of lines, as texts. */
async function writePack(
  { findings, documents }: { findings: Findings; documents: readonly PackDocument[] },
  { out, title, licence }: Question,
  quote: Quote,
): Promise<string> {
  if (documents.length === 0) throw new UnfitInput('There is no document that can be read — no pack was made');
  const { forms } = findings;
  const clusters = clusterNames(corpusNamesOf(findings));
  const { pack, quoted } = packWithoutLines(
    clusters.map((cluster) => ({ ...cluster, gloss: '' })),
    { documents, languagesOf: (form) => forms.get(form)?.languages ?? new Map() },
    { id: freePackId(title, []), title, licence, isWord: await isOrdinaryWord() },
  );
  const lines = chooseLines(quoted, linesIn(findings), NO_CHOICES);
  const [passages, valid] = await Promise.all([quote(lines), validPack(pack, lines)]);
  await writeWhole(
    out,
    out.endsWith('.json') ? packJson(valid, passages) : gzipOf(linesOf(valid, { passages, digest: sha256() })),
  );
  const { entries, sources } = valid;
  const known = clusters.filter((cluster) => cluster.known).length;
  const all = numberOf(entries.length, 'name');
  const names = known > 0 ? `${all}, ${known} of them known,` : all;
  const read = `${numberOf(documents.length, 'document')}, ${sources.length} of them with a date`;
  return `${out}: ${names} of ${read}; ${numberOf(passages.length, 'line')} quoted`;
}

/** Rejects with BrokenPack when something is no pack's; the words of its passages are checked where they are quoted. */
async function validPack(pack: Omit<Pack, 'format'>, lines: readonly ChosenLine<KeptLine>[]): Promise<Pack> {
  // Others quote meanwhile: they are told to before this thread has no ear for a while.
  await setImmediate();
  const validation = validatePack({ format: PACK_FORMAT, ...pack });
  if ('problems' in validation) throw new BrokenPack(validation.problems);
  const places = lines.map(({ line: { source, paragraph, start }, about }) => {
    return { id: lineId(source, paragraph, start), source, paragraph, about };
  });
  const problems = problemsOfPassages(places, validation.pack);
  if (problems.length > 0) throw new BrokenPack(problems);
  return validation.pack;
}

function sha256(): TextDigest {
  const hash = createHash('sha256');
  return { update: (text) => hash.update(text), end: () => hash.digest('hex') };
}

async function inArchive(
  state: string,
  { from, language, shard, packs, threads, batch, save }: Question,
  tell: Tell,
  work: (archive: Archive) => Promise<string>,
): Promise<string> {
  if (typeof from === 'object' && 'merge' in from) throw new Error('Shards are no archive.');
  return withArchive(
    { from, state, wishes: { language, shard }, packs, threads, batch, pause: 1000 * save, tell },
    work,
  );
}
