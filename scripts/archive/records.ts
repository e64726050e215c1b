/**
 * The files between the steps, one JSON record a line: documents that were read, how words are written, what was found of names.
 * A shard's file has a head, which says of which shards it is.
 */
import { createReadStream, readFileSync } from 'node:fs';
import type { CaseCounts } from '../../src/mining/case-statistics.ts';
import type { DatedDocument, Findings, FormFindings, KeptLine } from '../../src/mining/findings.ts';
import { noFindings } from '../../src/mining/findings.ts';
import type { KnownEntry } from '../../src/mining/known-names.ts';
import type { PackDocument } from '../../src/mining/pack-of-names.ts';
import { linesBySource, linesOfForm, type Quote } from '../../src/mining/passages.ts';
import type { EntryRef } from '../../src/pack/entry-ref.ts';
import type { SavedHead } from './gathering.ts';
import type { ReadBatch, Told } from './read-batch.ts';

/** What a shard's file begins with. */
export interface PartHead {
  part: 'words' | 'names';
  /** The language of documents in which none could be told. */
  language: string;
  /** Into how many the archive is cut, and which of them are in the file. */
  of: number;
  shards: number[];
}

/** UTF-16 units that are written at a time. */
const CHUNK = 65_536;
/** Bytes that are read at a time. */
const PIECE = 1_048_576;

/** Records as the text of a file, in pieces. */
function* textOf(records: Iterable<unknown>): Generator<string> {
  let chunk = '';
  for (const record of records) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** The records of a file, a piece of it at a time: to wait for each of them would take longer than to read it. */
async function* recordsOf(file: string): AsyncGenerator<unknown[]> {
  let rest = '';
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: PIECE })) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map((line) => JSON.parse(line));
  }
  if (rest !== '') yield [JSON.parse(rest)];
}

/** The first record of a file; null of an empty one. Throws SyntaxError when it isn't JSON. */
export async function readFirst(file: string): Promise<unknown> {
  let text = '';
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    const end = piece.indexOf('\n');
    text += end < 0 ? piece : piece.slice(0, end);
    if (end >= 0) break;
  }
  return text === '' ? null : JSON.parse(text);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A batch that was read: first what there is to tell, then the texts. */
export const documentRecords = ({ told, documents }: ReadBatch): Iterable<string> => textOf([told, ...documents]);

/** What there is to tell of a batch that was read. */
export async function readTold(file: string): Promise<Told[]> {
  return (await readFirst(file)) as Told[];
}

/** The id that a document's record begins with. */
const ID = /^\{"id":"([^"]*)"/;

/** The texts of a batch that was read, one after the other: those that are wanted, by their ids. */
export function* documentsIn(file: string, isWanted: (id: string) => boolean = () => true): Generator<DatedDocument> {
  // All of it at once, as a batch is small; each document is made of it when its turn comes, and nothing holds it afterwards.
  const [, ...records] = readFileSync(file, 'utf8').split('\n');
  for (const record of records) {
    const [, id] = ID.exec(record) ?? [];
    if (id !== undefined && isWanted(id)) yield JSON.parse(record) as DatedDocument;
  }
}

type WordRecord = [word: string, upper: number, lower: number, alone: number];

/** How words are written. The same counts give the same bytes. */
export function wordRecords(cases: CaseCounts, head?: PartHead | SavedHead): Iterable<string> {
  return textOf(
    (function* () {
      if (head) yield head;
      for (const [word, { upper, lower, alone }] of [...cases].sort(byKey))
        yield [word, upper, lower, alone] satisfies WordRecord;
    })(),
  );
}

/** How words are written, of a file with a head or without. */
export async function readCases(file: string): Promise<CaseCounts> {
  const cases: CaseCounts = new Map();
  for await (const records of recordsOf(file))
    for (const record of records) {
      if (!Array.isArray(record)) continue;
      const [word, upper, lower, alone] = record as WordRecord;
      cases.set(word, { upper, lower, alone });
    }
  return cases;
}

/**
 * A line of a document: the numbers of the forms in it, from 0, and its words in a file that goes to another machine. A form that has
 * enough lines without this one is told as -1 for 0, -2 for 1 and so on.
 */
type LineRecord = [paragraph: number, start: number, end: number, forms: number[], words?: Quote];

type FindingRecord =
  | { document: PackDocument }
  | { languages: Array<[string, number]> }
  | { acronym: string; expansions: Array<[string, number]> }
  | { known: KnownEntry }
  | {
      form: string;
      count: number;
      titled: number;
      behindIn: number;
      besideOrganisation: number;
      languages: Array<[string, number]>;
      named: Array<[EntryRef, number]>;
    }
  | { of: string; date: string; lines: LineRecord[] };

/** What was found. The same findings give the same bytes. */
export function findingRecords(
  findings: Findings,
  head: PartHead | SavedHead,
  documents: Iterable<PackDocument> = [],
): Iterable<string> {
  const inOrder = <K extends string, T>(map: ReadonlyMap<K, T>) => [...map].sort(byKey);
  return textOf(
    (function* (): Generator<FindingRecord | PartHead | SavedHead> {
      yield head;
      for (const document of documents) yield { document };
      yield { languages: inOrder(findings.documents) };
      for (const [acronym, expansions] of inOrder(findings.acronyms))
        yield { acronym, expansions: inOrder(expansions) };
      for (const [, known] of inOrder(findings.known)) yield { known };
      const numbers = new Map<string, number>();
      for (const [form, { languages, known, lines: _, text: __, last: ___, ...counts }] of inOrder(findings.forms)) {
        numbers.set(form, numbers.size);
        yield { form, ...counts, languages: inOrder(languages), named: inOrder(known) };
      }
      yield* lineRecords(findings, numbers);
    })(),
  );
}

/** Lines by their documents, in the order in which they stand there. */
function* lineRecords({ forms }: Findings, numbers: ReadonlyMap<string, number>): Generator<FindingRecord> {
  const keepers = new Map<KeptLine, string[]>();
  for (const { text, lines } of forms.values())
    for (const line of linesOfForm(lines)) {
      const others = keepers.get(line);
      if (others) others.push(text);
      else keepers.set(line, [text]);
    }
  for (const [of, own] of [...linesBySource(keepers.keys())].sort(byKey)) {
    own.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    const records = own.map((line): LineRecord => {
      const { paragraph, start, end, forms, words } = line;
      const kept = keepers.get(line);
      const told = forms.map((form) => {
        const number = numbers.get(form) ?? 0;
        return kept?.includes(form) ? number : -1 - number;
      });
      const place = [paragraph, start, end, told] as const;
      return words ? [...place, words] : [...place];
    });
    yield { of, date: own[0]?.date ?? '', lines: records };
  }
}

/** What was found, and the documents of a shard's file. */
export async function readFindings(file: string): Promise<{ findings: Findings; documents: PackDocument[] }> {
  const findings = noFindings();
  const documents: PackDocument[] = [];
  const forms: FormFindings[] = [];
  const take = (record: FindingRecord | PartHead | SavedHead) => {
    if ('part' in record || 'gathered' in record) return;
    if ('document' in record) documents.push(record.document);
    else if ('known' in record) findings.known.set(record.known.ref, record.known);
    else if ('acronym' in record) findings.acronyms.set(record.acronym, new Map(record.expansions));
    else if ('of' in record) takeLines(record, forms);
    else if ('form' in record) {
      const { form: text, languages, named, ...counts } = record;
      const form = { text, ...counts, languages: new Map(languages), known: new Map(named), lines: [] };
      findings.forms.set(text, form);
      forms.push(form);
    } else findings.documents = new Map(record.languages);
  };
  for await (const records of recordsOf(file))
    for (const record of records) take(record as FindingRecord | PartHead | SavedHead);
  return { findings, documents };
}

/** A line is given to the forms that keep it. */
function takeLines({ of, date, lines }: Extract<FindingRecord, { of: string }>, all: readonly FormFindings[]): void {
  for (const [paragraph, start, end, numbers, words] of lines) {
    const forms = numbers.map((number) => all[number < 0 ? -1 - number : number]?.text ?? '');
    const line: KeptLine = { source: of, date, paragraph, start, end, forms, ...(words && { words }) };
    for (const number of numbers) all[number]?.lines.push(line);
  }
}

/** The head of a shard's file; null of a file that is none. */
export async function readHead(file: string): Promise<PartHead | null> {
  try {
    const record = await readFirst(file);
    return isHead(record) ? record : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return null;
}

function isHead(record: unknown): record is PartHead {
  return typeof record === 'object' && record !== null && 'part' in record && 'shards' in record;
}
