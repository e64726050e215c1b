/** The documents of a batch, as the rest of the work needs them. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { ReadDocument } from '../../src/documents/document.ts';
import { readArticleLine } from '../../src/documents/formats/article-table.ts';
import { noteOf, sentenceOf, unreadableSigns } from '../../src/documents/notes.ts';
import { UnreadableDocument } from '../../src/documents/problem.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { ID_LENGTH, lettersOf } from '../../src/documents/same-text.ts';
import { keptDocument } from '../../src/maker/kept-document.ts';
import { packDocument } from '../../src/maker/made-pack.ts';
import type { DatedDocument } from '../../src/mining/findings.ts';
import type { PackDocument } from '../../src/mining/pack-of-names.ts';
import { type BatchInput, type BatchLines, LINE_FEED } from './batches.ts';
import { isInShard, type Shard } from './shard.ts';

/** What is told while a batch is read: a sentence, or a document that has been read. */
export type Told = { sentence: string } | { name: string; document: PackDocument };

export interface ReadBatch {
  /** In the order of the input. */
  told: Told[];
  /** A text that comes twice is here once, as what it was the first time. */
  documents: DatedDocument[];
}

export interface ReadWishes {
  /** The language of documents in which none can be told. */
  language: string;
  /** The share of the documents that is kept; all of them unless given. */
  shard: Shard | null;
}

/** Reads all of a batch. What can't be read is told with the reason. */
export async function readBatch(input: BatchInput, { language, shard }: ReadWishes): Promise<ReadBatch> {
  const batch: ReadBatch = { told: [], documents: [] };
  const ids = new Set<string>();
  const items = 'files' in input ? filesIn(input) : linesIn(input);
  for await (const item of items) {
    if ('sentence' in item) {
      // Of shards of one archive, the first tells what is no document.
      if (shard === null || shard.part === 1) batch.told.push(item);
      continue;
    }
    const kept = await keptDocument(item.read, item.name, new Date(), idOf);
    if (shard !== null && !isInShard(kept.id, shard)) continue;
    const { paragraphs } = item.read;
    const document = packDocument({ document: kept, paragraphs }, language);
    batch.told.push({ name: item.name, document });
    if (ids.has(document.id)) continue;
    ids.add(document.id);
    batch.documents.push({ id: document.id, date: document.date, language: document.language, paragraphs });
  }
  return batch;
}

/** What `documentId` gives, without asking another thread for each digest. */
function idOf(read: ReadDocument): string {
  return createHash('sha256').update(lettersOf(read)).digest('hex').slice(0, ID_LENGTH);
}

type Item = { sentence: string } | { name: string; read: ReadDocument };

async function* filesIn({ files, root }: { files: readonly string[]; root: string }): AsyncGenerator<Item> {
  // The parser of HTML takes a while to load, and lines of JSON need none.
  const { NODE_TOOLS } = await import('../documents-in-node.ts');
  for (const path of files) {
    const name = relative(root, path);
    try {
      const { size } = await stat(path);
      const bytes = async () => new Uint8Array(await readFile(path));
      for (const read of await readDocument({ name, size, bytes }, NODE_TOOLS)) {
        for (const note of read.notes) yield { sentence: `${name}: ${sentenceOf(note)}` };
        yield { name, read };
      }
    } catch (error) {
      if (error instanceof UnreadableDocument) yield { sentence: `${name} ${error.message}` };
      else if (isOfDisk(error))
        yield { sentence: `${name} can't be read from the disk (${error.code}) — look at it there` };
      else throw error;
    }
  }
}

function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function* linesIn({ lines, first, tooLarge }: BatchLines): Generator<Item> {
  let begin = 0;
  for (let number = first; begin < lines.length; number++) {
    const feed = lines.indexOf(LINE_FEED, begin);
    const end = feed < 0 ? lines.length : feed;
    const name = `line ${number}`;
    try {
      if (tooLarge.includes(number)) throw new UnreadableDocument('too-large');
      const line = textOf(lines.subarray(begin, end));
      if (line.trim() !== '') yield* articleOf(line, name);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      yield { sentence: `${name} ${error.message}` };
    }
    begin = end + 1;
  }
}

function* articleOf(line: string, name: string): Generator<Item> {
  const article = readArticleLine(line);
  const notes = noteOf('unreadable', unreadableSigns(article.paragraphs));
  for (const note of notes) yield { sentence: `${name}: ${sentenceOf(note)}` };
  yield { name, read: { kind: 'csv', notes, ...article } };
}

/** Says so, instead of putting signs in the place of what it can't read; leaves a mark of the file's encoding out. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function textOf(line: Uint8Array): string {
  try {
    return UTF_8.decode(line);
  } catch {
    throw new UnreadableDocument('wrong-encoding', { what: 'is not in UTF-8', cure: 'write it so' });
  }
}
