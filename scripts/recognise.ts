/**
 * Finds the bundled glossary's names in text files: `npm run --silent recognise -- [--explain] FILE…`. A file is a page.
 * Prints one JSON object per mention and line; offsets are UTF-16 units into the file's text. With `--explain`, one for
 * every form that stands in the text, linked or not: which rule of docs/recognition.md decided, on what evidence, and how.
 * A file that can't be read is told on stderr and ends the run with 2, after the others were read.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { entryRef, partsOf } from '../src/pack/entry-ref.ts';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { tellFinding } from '../src/pack-builder/finding.ts';
import { createRecogniser } from '../src/recognition/recogniser.ts';
import { blocksOfText } from './recognition/blocks-of-text.ts';
import { sentenceOf } from './recognition/reason-sentence.ts';

const GLOSSARY = 'assets/glossary/russia-azerbaijan';
const USAGE = 'usage: npm run --silent recognise -- [--explain] FILE…';

/** What was asked for; ends the program when that is nothing. */
function readArguments(): { files: string[]; explain: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { explain: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length > 0) return { files: positionals, explain: values.explain ?? false };
    console.error(`${USAGE} — name at least one text file`);
  } catch (error) {
    console.error(`${USAGE} — ${error instanceof Error ? error.message : error}`);
  }
  process.exit(2);
}

const { files, explain } = readArguments();
// Whoever reads the lines may stop, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const { pack, problems } = await buildPack(GLOSSARY);
if (!pack) {
  for (const problem of problems) console.error(tellFinding(problem));
  console.error(`The glossary in ${GLOSSARY} has problems; mend them, then try again`);
  process.exit(1);
}
const recogniser = createRecogniser([pack]);
const labels = new Map(pack.entries.map(({ id, label }) => [entryRef(pack.id, id), label]));

for (const file of files) {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    console.error(`${file}: can't be read (${error.code ?? error.message}) — check the path`);
    process.exitCode = 2;
    return null;
  });
  if (text !== null) (explain ? printExplanations : printMentions)(file, text);
}

function printMentions(file: string, text: string): void {
  const blocks = blocksOfText(text);
  const found = recogniser.recognise(blocks.map(({ start, end }) => ({ text: text.slice(start, end) })));
  found.forEach(({ mentions }, at) => {
    const offset = blocks[at]?.start ?? 0;
    for (const { start, end, entry, candidates, why } of mentions) {
      const surface = text.slice(offset + start, offset + end);
      const label = labels.get(entry) ?? entry;
      const named = { pack: partsOf(entry).pack, entry: partsOf(entry).id, label };
      const others = { candidates: candidates?.map((ref) => partsOf(ref).id) };
      const line = { file, start: offset + start, end: offset + end, surface, ...named, ...others };
      console.log(JSON.stringify({ ...line, why: sentenceOf(why, surface, label) }));
    }
  });
}

function printExplanations(file: string, text: string): void {
  const blocks = blocksOfText(text);
  const explained = recogniser.explain(blocks.map(({ start, end }) => ({ text: text.slice(start, end) })));
  explained.forEach((block, at) => {
    const offset = blocks[at]?.start ?? 0;
    for (const { start, end, form, entries, rule, evidence, verdict } of block) {
      const surface = text.slice(offset + start, offset + end);
      const who = { pack: pack?.id, entries: entries.map((ref) => partsOf(ref).id) };
      const line = { file, start: offset + start, end: offset + end, surface, form, ...who, rule, evidence, verdict };
      console.log(JSON.stringify(line));
    }
  });
}
