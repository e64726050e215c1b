/**
 * Makes a pack of the names in documents:
 *   npm run make-pack -- FOLDER --out FILE       reads every file in the folder and below
 *   … | npm run make-pack -- - --out FILE        reads articles from standard input, one a line, as JSON
 *   --title, --language, --licence               what the documents don't say; the folder's name, en and "not stated" unless given
 * FILE ends with .json or .backgrounder. The same documents give the same bytes. A document that can't be read is told
 * with the reason, and the others go on. Ends with 1 when no pack was made, with 2 after a wrong question.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Detail, ReadDocument } from '../src/documents/document.ts';
import { readArticleLine } from '../src/documents/formats/article-table.ts';
import { UnreadableDocument } from '../src/documents/problem.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { textDigest } from '../src/documents/same-text.ts';
import { clusterNames } from '../src/mining/cluster-names.ts';
import { findNames, type MinedParagraph } from '../src/mining/find-names.ts';
import { packOfNames } from '../src/mining/pack-of-names.ts';
import { PACK_FORMAT, type Source } from '../src/pack/format.ts';
import { packJson, packStream } from '../src/pack/pack-file.ts';
import { showPath, tellProblem } from '../src/pack/problem.ts';
import { validatePack } from '../src/pack/validate.ts';
import { slugOf } from '../src/text/fold.ts';
import { NODE_TOOLS } from './documents-in-node.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'usage: npm run make-pack -- FOLDER|- --out FILE [--title T] [--language en] [--licence L]';

/** Characters that a source may have. */
const LONGEST: Partial<Record<Detail, number>> = { title: 300, outlet: 200, author: 200 };

interface NamedDocument extends ReadDocument {
  name: string;
}

const { folder, out, title, language, licence } = readArguments();
const documents = await withoutTwins(folder === '-' ? readLines() : readFolder(folder));
const paragraphs: MinedParagraph[] = [];
const owners: number[] = [];
documents.forEach((document, at) => {
  for (const text of document.paragraphs) {
    paragraphs.push({ text, language: document.details.language?.value ?? language });
    owners.push(at);
  }
});
const names = clusterNames(findNames(paragraphs), paragraphs);
const sources = documents.flatMap((document, at) => sourceOf(document, at));
const details = { id: slugOf(title) || 'names', title, language, licence };
const validation = validatePack({
  format: PACK_FORMAT,
  ...packOfNames(names, (paragraph) => owners[paragraph] ?? 0, sources, details),
});
if ('problems' in validation) {
  for (const problem of validation.problems) console.error(`${showPath(problem.path)}: ${tellProblem(problem)}`);
  process.exit(1);
}
await writeWhole(out, out.endsWith('.json') ? packJson(validation.pack) : packStream(validation.pack));
console.log(`${out}: ${names.length} names of ${documents.length} documents, ${sources.length} of them with a date`);

function readArguments() {
  try {
    const options = {
      out: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
      licence: { type: 'string' },
    } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [folder, ...more] = positionals;
    const { out = '', title, language = 'en', licence = 'not stated' } = values;
    if (folder === undefined || more.length > 0 || !/\.(?:json|backgrounder)$/.test(out)) return refuse(USAGE);
    return { folder, out, title: title ?? (folder === '-' ? 'Names' : basename(resolve(folder))), language, licence };
  } catch (error) {
    return refuse(`${USAGE} — ${error instanceof Error ? error.message : error}`);
  }
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Files in the order of their names, whatever the disk's, so that the same folder gives the same pack. */
async function* readFolder(root: string): AsyncGenerator<NamedDocument> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of paths) {
    const name = relative(root, path);
    try {
      const { size } = await stat(path);
      const found = await readDocument(
        { name, size, bytes: async () => new Uint8Array(await readFile(path)) },
        NODE_TOOLS,
      );
      for (const document of found) {
        for (const note of document.notes) console.error(`${name}: ${note}`);
        yield { ...document, name };
      }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(`${name} ${error.message}`);
    }
  }
}

async function* readLines(): AsyncGenerator<NamedDocument> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream('', { fd: 0 }) })) {
    number++;
    const name = `line ${number}`;
    try {
      if (line.trim() !== '') yield { kind: 'csv', notes: [], name, ...readArticleLine(line) };
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(`${name} ${error.message}`);
    }
  }
}

/** A text that was read before under another name is told and left out. */
async function withoutTwins(documents: AsyncIterable<NamedDocument>): Promise<NamedDocument[]> {
  const seen = new Map<string, string>();
  const kept: NamedDocument[] = [];
  for await (const document of documents) {
    const digest = await textDigest(document);
    const twin = seen.get(digest);
    if (twin === undefined) kept.push(document);
    else console.error(`${document.name} has the same text as ${twin} — it was left out`);
    seen.set(digest, twin ?? document.name);
  }
  return kept;
}

/** A source names its day. A document without one gives names and no source. */
function sourceOf({ details, name, paragraphs }: NamedDocument, at: number): Source[] {
  const said = (detail: Detail) => details[detail]?.value.replace(/[<>]/g, '').slice(0, LONGEST[detail]).trim() || null;
  const date = said('date');
  if (date === null) {
    console.error(`${name} says no date, so that it is no source — begin its name with it, as in 2022-02-22`);
    return [];
  }
  const url = said('url');
  return [
    {
      id: String(at + 1).padStart(3, '0'),
      title: said('title') ?? name,
      outlet: said('outlet') ?? 'Outlet not named',
      author: said('author'),
      date,
      dateNote: `found in: ${details.date?.foundIn.replaceAll('-', ' ')}`,
      language: said('language') ?? language,
      url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
      paragraphs: paragraphs.length,
    },
  ];
}
