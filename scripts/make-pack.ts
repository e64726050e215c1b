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
import type { ReadDocument } from '../src/documents/document.ts';
import { readArticleLine } from '../src/documents/formats/article-table.ts';
import { UnreadableDocument } from '../src/documents/problem.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { detailOf, keptDocument, languageOfDocument } from '../src/maker/kept-document.ts';
import { type DocumentText, madePack } from '../src/maker/made-pack.ts';
import { mineDocuments } from '../src/mining/mine-documents.ts';
import type { Pack } from '../src/pack/format.ts';
import { packJson, packStream } from '../src/pack/pack-file.ts';
import { showPath, tellProblem } from '../src/pack/problem.ts';
import { BrokenPack } from '../src/pack/validate.ts';
import { slugOf } from '../src/text/fold.ts';
import { NODE_TOOLS } from './documents-in-node.ts';
import { isOrdinaryWord } from './ordinary-word.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'usage: npm run make-pack -- FOLDER|- --out FILE [--title T] [--language en] [--licence L]';

interface NamedDocument extends ReadDocument {
  name: string;
}

const { folder, out, title, language, licence } = readArguments();
const documents = await withoutTwins(folder === '-' ? readLines() : readFolder(folder));
const isWord = await isOrdinaryWord();
const mined = mineDocuments(
  documents.map(({ document, paragraphs }) => ({
    id: document.id,
    language: languageOfDocument(document) ?? language,
    paragraphs,
  })),
);
const pack = packOrEnd(() =>
  madePack({
    documents,
    mined,
    log: [{ do: 'accept-all', names: mined.map(({ label }) => label) }],
    head: { id: slugOf(title) || 'names', title, licence },
    isWord,
    language,
  }),
);
await writeWhole(out, out.endsWith('.json') ? packJson(pack) : packStream(pack));
const { entries, sources, passages = [] } = pack;
console.log(
  `${out}: ${entries.length} names of ${documents.length} documents, ${sources.length} of them with a date; ${passages.length} lines quoted`,
);

function packOrEnd(make: () => Pack): Pack {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof BrokenPack)) throw error;
    for (const problem of error.problems) console.error(`${showPath(problem.path)}: ${tellProblem(problem)}`);
    process.exit(1);
  }
}

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

/** A text that was read before under another name is told and left out, and so is that a document can't be quoted. */
async function withoutTwins(documents: AsyncIterable<NamedDocument>): Promise<DocumentText[]> {
  const seen = new Map<string, string>();
  const kept: DocumentText[] = [];
  for await (const { name, ...read } of documents) {
    const document = await keptDocument(read, name, new Date());
    const twin = seen.get(document.id);
    if (twin !== undefined) {
      console.error(`${name} has the same text as ${twin} — it was left out`);
      continue;
    }
    seen.set(document.id, name);
    kept.push({ document, paragraphs: read.paragraphs });
    if (detailOf(document, 'date') === null)
      console.error(`${name} says no date, so that it is no source — begin its name with it, as in 2022-02-22`);
  }
  return kept;
}
