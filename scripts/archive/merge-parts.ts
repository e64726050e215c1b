/** Puts the files of shards together: sums, in whatever order and in however many steps. */
import { addCases, type CaseCounts } from '../../src/mining/case-statistics.ts';
import { addFindings, type Findings, noFindings } from '../../src/mining/findings.ts';
import type { PackDocument } from '../../src/mining/pack-of-names.ts';
import { type PartHead, readCases, readFindings, readHead } from './records.ts';
import { UnfitInput } from './unfit-input.ts';

/** The head of what files of shards give together. Throws UnfitInput when they don't belong together. */
export async function jointHead(files: readonly string[]): Promise<PartHead> {
  const heads = await Promise.all(files.map(async (file) => ({ file, head: await headOf(file) })));
  const [first] = heads;
  if (!first) throw new UnfitInput('no file was given — name those that are to be put together');
  const shards = new Map<number, string>();
  for (const { file, head } of heads) {
    if (head.part !== first.head.part)
      throw new UnfitInput(`${file} is of another kind than ${first.file} — put words together first, then names`);
    if (head.of !== first.head.of || head.language !== first.head.language)
      throw new UnfitInput(
        `${file} is of an archive that was cut otherwise than that of ${first.file} — make it again`,
      );
    for (const shard of head.shards) {
      const other = shards.get(shard);
      if (other !== undefined) throw new UnfitInput(`${file} and ${other} both hold shard ${shard} — leave one out`);
      shards.set(shard, file);
    }
  }
  return { ...first.head, shards: [...shards.keys()].sort((a, b) => a - b) };
}

/** The head of a shard's file. Throws UnfitInput of a file that is none. */
export async function headOf(file: string): Promise<PartHead> {
  const head = await readHead(file);
  if (head === null) throw new UnfitInput(`${file} holds no shard — name a file that make-pack wrote with --shard`);
  return head;
}

/** Throws UnfitInput when a shard is missing. */
export function expectAll({ of, shards }: PartHead): void {
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((shard) => !shards.includes(shard));
  if (missing.length > 0)
    throw new UnfitInput(
      `shard ${missing.join(', ')} of ${of} is missing — make it, and put it together with the others`,
    );
}

/** How words are written in all of the shards. */
export async function mergeWords(files: readonly string[]): Promise<CaseCounts> {
  const cases: CaseCounts = new Map();
  for (const file of files) addCases(cases, await readCases(file));
  return cases;
}

/** What was found in all of the shards, and their documents. */
export async function mergeNames(files: readonly string[]): Promise<{ findings: Findings; documents: PackDocument[] }> {
  const merged = { findings: noFindings(), documents: [] as PackDocument[] };
  for (const file of files) {
    const { findings, documents } = await readFindings(file);
    addFindings(merged.findings, findings);
    for (const document of documents) merged.documents.push(document);
  }
  merged.documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  return merged;
}
