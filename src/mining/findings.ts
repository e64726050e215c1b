/**
 * What documents say of the names in them, in a form that adds up: of parts of an archive, put together in any order, comes what
 * comes of all of it at once.
 */
import type { EntryRef } from '../pack/entry-ref.ts';
import { type AcronymCounts, addExpansion, countAcronyms } from './acronyms.ts';
import type { CaseCounts, CaseStatistics } from './case-statistics.ts';
import type { CorpusNames } from './cluster-names.ts';
import { casesIn, findNamesOfPart } from './find-names.ts';
import { countForms, type FormCounts } from './form-counts.ts';
import { KNOWS_NOTHING, type Knower, type KnownEntry } from './known-names.ts';
import type { MinedDocument } from './mine-documents.ts';
import { type Line, linesOf, linesOfForm } from './passages.ts';

/** A document, with its day where it is known. */
export interface DatedDocument extends MinedDocument {
  date: string | null;
}

/** One way of writing a name. */
export interface FormFindings extends FormCounts {
  /** How often it stands in documents of each language, by BCP 47 tags. */
  languages: Map<string, number>;
  /** Enough to quote whatever it is a form of. */
  lines: Line[];
}

export interface Findings {
  forms: Map<string, FormFindings>;
  acronyms: AcronymCounts;
  /** How many documents there are in each language. */
  documents: Map<string, number>;
  /** The entries of packs that forms name. */
  known: Map<EntryRef, KnownEntry>;
}

/** How the words of documents are written: the first of two rounds, which all documents go through before the second. */
export function casesOfDocuments(documents: readonly MinedDocument[]): CaseCounts {
  return casesIn(documents.flatMap(paragraphsOf));
}

/** The names of documents, given how words are written in the whole archive: the second round. */
export function findingsOf(
  documents: readonly DatedDocument[],
  cases: CaseStatistics,
  knower: Knower = KNOWS_NOTHING,
): Findings {
  const findings = noFindings();
  for (const document of documents) addDocument(findings, document, cases, knower);
  for (const form of findings.forms.values()) form.lines = linesOfForm(form.lines);
  return findings;
}

/** Adds all lines of a document's names: which of them are enough is told when all documents are there. */
function addDocument(findings: Findings, document: DatedDocument, cases: CaseStatistics, knower: Knower): void {
  const { id, date, language } = document;
  const paragraphs = paragraphsOf(document);
  const found = knower.withKnown(findNamesOfPart(paragraphs, cases), paragraphs);
  for (const form of countForms(found, paragraphs)) {
    const more = { ...form, languages: new Map([[language, form.count]]), lines: [] };
    const known = findings.forms.get(form.text);
    for (const ref of form.known.keys()) {
      const entry = knower.entry(ref);
      if (entry) findings.known.set(ref, entry);
    }
    if (known) addCountsOf(known, more);
    else findings.forms.set(form.text, more);
  }
  addAcronyms(findings.acronyms, countAcronyms(paragraphs));
  addCounts(findings.documents, new Map([[language, 1]]));
  if (date === null) return;
  const places = found.map((name) => ({ ...name, document: id, paragraph: name.paragraph + 1 }));
  for (const line of linesOf({ ...document, date }, places))
    for (const form of line.forms) findings.forms.get(form)?.lines.push(line);
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
      known.lines = linesOfForm([...known.lines, ...form.lines]);
    }
  }
  addAcronyms(into.acronyms, more.acronyms);
  addCounts(into.documents, more.documents);
  for (const [ref, entry] of more.known) into.known.set(ref, entry);
}

function addCountsOf(into: FormFindings, more: FormFindings): void {
  into.count += more.count;
  into.titled += more.titled;
  into.behindIn += more.behindIn;
  into.besideOrganisation += more.besideOrganisation;
  addCounts(into.languages, more.languages);
  addCounts(into.known, more.known);
}

function addAcronyms(into: AcronymCounts, more: AcronymCounts): void {
  for (const [acronym, expansions] of more)
    for (const [expansion, count] of expansions) addExpansion(into, acronym, expansion, count);
}

function addCounts<K>(into: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, count] of more) into.set(key, (into.get(key) ?? 0) + count);
}

function paragraphsOf({ language, paragraphs }: MinedDocument) {
  return paragraphs.map((text) => ({ text, language }));
}

/** Every line of the findings once, whichever forms it is kept for. */
export function linesIn({ forms }: Findings): Line[] {
  const lines = new Map<string, Line>();
  for (const form of forms.values()) for (const line of form.lines) lines.set(line.id, line);
  return [...lines.values()];
}

/** What findings are clustered by. */
export function corpusNamesOf({ forms, acronyms, documents, known }: Findings): CorpusNames {
  return { forms: forms.values(), acronyms, languages: documents.keys(), entry: (ref) => known.get(ref) };
}
