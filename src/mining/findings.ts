/**
 * What documents say of the names in them, in a form that adds up: of parts of an archive, put together in any order, comes what
 * comes of all of it at once.
 */
import { type AcronymCounts, addExpansion, countAcronyms } from './acronyms.ts';
import type { CaseCounts, CaseStatistics } from './case-statistics.ts';
import { casesIn, findNamesOfPart } from './find-names.ts';
import { countForms, type FormCounts } from './form-counts.ts';
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
}

/** How the words of documents are written: the first of two rounds, which all documents go through before the second. */
export function casesOfDocuments(documents: readonly MinedDocument[]): CaseCounts {
  return casesIn(documents.flatMap(paragraphsOf));
}

/** The names of documents, given how words are written in the whole archive: the second round. */
export function findingsOf(documents: readonly DatedDocument[], cases: CaseStatistics): Findings {
  const findings = noFindings();
  for (const document of documents) addFindings(findings, findingsOfOne(document, cases));
  return findings;
}

function findingsOfOne(document: DatedDocument, cases: CaseStatistics): Findings {
  const { id, date, language } = document;
  const paragraphs = paragraphsOf(document);
  const found = findNamesOfPart(paragraphs, cases);
  const places = found.map((name) => ({ ...name, document: id, paragraph: name.paragraph + 1 }));
  const lines = date === null ? [] : linesOf({ ...document, date }, places);
  const byForm = new Map<string, Line[]>();
  for (const line of lines)
    for (const form of line.forms) {
      const others = byForm.get(form);
      if (others) others.push(line);
      else byForm.set(form, [line]);
    }
  const forms = countForms(found, paragraphs).map((form): FormFindings => {
    const languages = new Map([[language, form.count]]);
    return { ...form, languages, lines: byForm.get(form.text) ?? [] };
  });
  return {
    forms: new Map(forms.map((form) => [form.text, form])),
    acronyms: countAcronyms(paragraphs),
    documents: new Map([[language, 1]]),
  };
}

export function noFindings(): Findings {
  return { forms: new Map(), acronyms: new Map(), documents: new Map() };
}

/** Adds what was found in another part. What is added must not be used any more. */
export function addFindings(into: Findings, more: Findings): void {
  for (const [text, form] of more.forms) {
    const found = into.forms.get(text);
    if (found) addForm(found, form);
    else into.forms.set(text, { ...form, lines: linesOfForm(form.lines) });
  }
  for (const [acronym, expansions] of more.acronyms)
    for (const [expansion, count] of expansions) addExpansion(into.acronyms, acronym, expansion, count);
  addCounts(into.documents, more.documents);
}

function addForm(into: FormFindings, more: FormFindings): void {
  into.count += more.count;
  into.titled += more.titled;
  into.behindIn += more.behindIn;
  addCounts(into.languages, more.languages);
  if (more.lines.length > 0) into.lines = linesOfForm([...into.lines, ...more.lines]);
}

function addCounts(into: Map<string, number>, more: ReadonlyMap<string, number>): void {
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
