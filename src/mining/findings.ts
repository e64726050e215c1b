/**
 * What documents say of the names in them, in a form that adds up: of parts of an archive, put together in any order, comes what
 * comes of all of it at once.
 */
import type { EntryRef } from '../pack/entry-ref.ts';
import { ownCopy } from '../text/own-copy.ts';
import { type AcronymCounts, addExpansion, countAcronyms } from './acronyms.ts';
import type { CaseCounts, CaseStatistics } from './case-statistics.ts';
import type { CorpusNames } from './cluster-names.ts';
import { casesIn, findNamesOfPart } from './find-names.ts';
import { countForms, type FormCounts } from './form-counts.ts';
import { KNOWS_NOTHING, type Knower, type KnownEntry } from './known-names.ts';
import type { MinedDocument } from './mine-documents.ts';
import {
  compareLines,
  type LinePlace,
  lastNeeded,
  linePlacesOf,
  linesBySource,
  linesOfForm,
  type Quote,
  quoteAt,
  type SpanOfLine,
} from './passages.ts';
import { readParagraph } from './read-paragraph.ts';
import { sentencesOfWords } from './sentences.ts';

/** A document, with its day where it is known. */
export interface DatedDocument extends MinedDocument {
  date: string | null;
}

/** Where a line stands. */
export interface KeptLine extends LinePlace {
  /** For whoever puts parts together and has no texts. */
  words?: Quote;
}

/** One way of writing a name. */
export interface FormFindings extends FormCounts {
  /** How often it stands in documents of each language, by BCP 47 tags. */
  languages: Map<string, number>;
  /** Where it stands: enough to quote whatever it is a form of. */
  lines: KeptLine[];
  /** Of lines that stand later than this one, none is needed. */
  last?: LinePlace;
}

export interface Findings {
  forms: Map<string, FormFindings>;
  acronyms: AcronymCounts;
  /** How many documents there are in each language. */
  documents: Map<string, number>;
  /** The entries of packs that forms name. */
  known: Map<EntryRef, KnownEntry>;
}

/** Of a form that stands everywhere, so many lines are held before those that won't be needed are let go. */
const HELD = 36;

/** How the words of documents are written: the first of two rounds, which all documents go through before the second. */
export function casesOfDocuments(documents: Iterable<MinedDocument>): CaseCounts {
  return casesIn(
    (function* () {
      for (const document of documents) yield* paragraphsOf(document);
    })(),
  );
}

/** The names of documents, given how words are written in the whole archive: the second round. */
export function findingsOf(documents: Iterable<DatedDocument>, cases: CaseStatistics): Findings {
  const findings = noFindings();
  addNames(findings, documents, { cases, knower: KNOWS_NOTHING });
  for (const form of findings.forms.values()) form.lines = linesOfForm(form.lines);
  return findings;
}

/** What names are found by. */
export interface FindDeps {
  /** How words are written in the whole archive. */
  cases: CaseStatistics;
  /** What packs know. */
  knower: Knower;
}

/** Adds the names of documents that hadn't come before. `onLine` is told of lines that may be needed. */
export function addNames(
  findings: Findings,
  documents: Iterable<DatedDocument>,
  deps: FindDeps,
  onLine: (line: KeptLine, paragraph: string) => void = () => undefined,
): void {
  for (const document of documents) addDocument(findings, document, deps, onLine);
}

/** Adds a document's names, and those of their lines that may be needed once all documents are there. */
function addDocument(
  findings: Findings,
  document: DatedDocument,
  { cases, knower }: FindDeps,
  onLine: (line: KeptLine, paragraph: string) => void,
): void {
  const { id, date, language } = document;
  const paragraphs = paragraphsOf(document);
  const read = paragraphs.map(readParagraph);
  const found = knower.withKnown(findNamesOfPart(read, cases), paragraphs);
  const own = new Map<string, FormFindings>();
  for (const counts of countForms(found, paragraphs)) {
    for (const ref of counts.known.keys()) {
      const entry = knower.entry(ref);
      if (entry) findings.known.set(ref, entry);
    }
    let form = findings.forms.get(counts.text);
    if (form) addCountsOf(form, counts);
    else {
      form = { ...counts, text: ownCopy(counts.text), languages: new Map(), lines: [] };
      findings.forms.set(form.text, form);
    }
    addCount(form.languages, language, counts.count);
    own.set(counts.text, form);
  }
  addAcronyms(findings.acronyms, countAcronyms(paragraphs));
  addCount(findings.documents, language, 1);
  if (date === null) return;
  const places = found.map(({ text, start, end, paragraph }) => {
    return { document: id, text: own.get(text)?.text ?? text, start, end, paragraph: paragraph + 1 };
  });
  const sentences = (text: string, paragraph: number) => sentencesOfWords(text, read[paragraph - 1]?.words ?? []);
  for (const line of linePlacesOf({ ...document, date }, places, sentences)) {
    let isKept = false;
    for (const text of line.forms) {
      const form = own.get(text);
      if (form && keepLine(form, line)) isKept = true;
    }
    if (isKept) onLine(line, document.paragraphs[line.paragraph - 1] ?? '');
  }
}

/** Gives a form a line, unless it needs none so late: most lines of a form that stands everywhere are let go as they come. */
function keepLine(form: FormFindings, line: KeptLine): boolean {
  if (form.last && compareLines(line, form.last) > 0) return false;
  if (form.lines.push(line) <= HELD) return true;
  form.lines = linesOfForm(form.lines);
  const last = lastNeeded(form.lines);
  if (last) form.last = last;
  return true;
}

export function noFindings(): Findings {
  return { forms: new Map(), acronyms: new Map(), documents: new Map(), known: new Map() };
}

/** Adds what was found in another part. What is added must not be used any more. */
export function addFindings(into: Findings, more: Findings): void {
  for (const [text, form] of more.forms) {
    const known = into.forms.get(text);
    if (!known) into.forms.set(text, form);
    else {
      addCountsOf(known, form);
      addCounts(known.languages, form.languages);
      for (const line of form.lines) keepLine(known, line);
    }
  }
  addAcronyms(into.acronyms, more.acronyms);
  addCounts(into.documents, more.documents);
  for (const [ref, entry] of more.known) into.known.set(ref, entry);
}

function addCountsOf(into: FormCounts, more: FormCounts): void {
  into.count += more.count;
  into.titled += more.titled;
  into.behindIn += more.behindIn;
  into.besideOrganisation += more.besideOrganisation;
  if (more.known.size === 0) return;
  const known = new Map(into.known);
  addCounts(known, more.known);
  into.known = known;
}

function addAcronyms(into: AcronymCounts, more: AcronymCounts): void {
  for (const [acronym, expansions] of more)
    for (const [expansion, count] of expansions) addExpansion(into, acronym, expansion, count);
}

function addCounts<K>(into: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, count] of more) addCount(into, key, count);
}

function addCount<K>(into: Map<K, number>, key: K, count: number): void {
  into.set(key, (into.get(key) ?? 0) + count);
}

function paragraphsOf({ language, paragraphs }: MinedDocument) {
  return paragraphs.map((text) => ({ text, language }));
}

/** Every line of the findings once, whichever forms it is kept for. */
export function linesIn({ forms }: Findings): KeptLine[] {
  const lines = new Set<KeptLine>();
  for (const form of forms.values()) for (const line of linesOfForm(form.lines)) lines.add(line);
  return [...lines];
}

/** The words of lines, as their documents have them. `documents`: those that lines are of, and any others. */
export function* wordsOfLines<L extends SpanOfLine>(
  lines: Iterable<L>,
  documents: Iterable<MinedDocument>,
): Generator<[line: L, words: Quote]> {
  const bySource = linesBySource(lines);
  for (const { id, paragraphs } of documents)
    for (const line of bySource.get(id) ?? [])
      yield [line, quoteAt(paragraphs[line.paragraph - 1] ?? '', line.start, line.end)];
}

/** What findings are clustered by. */
export function corpusNamesOf({ forms, acronyms, documents, known }: Findings): CorpusNames {
  return { forms: forms.values(), acronyms, languages: documents.keys(), entry: (ref) => known.get(ref) };
}
