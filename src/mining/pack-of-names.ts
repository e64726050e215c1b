/** The pack of names: its sources are the documents, its entries the names with every way they are written, its passages their lines. */
import type { Entry, Form, Pack, Source } from '../pack/format.ts';
import { LANGUAGES, lexiconOf } from '../recognition/languages/lexicon.ts';
import { foldExact, slugOf } from '../text/fold.ts';
import type { NameCluster } from './cluster-names.ts';
import { factsOf, type Line, type PassageChoices, passagesOf, type QuotedName } from './passages.ts';

/** A document as a pack's source needs it. */
export interface PackDocument
  extends Pick<Source, 'id' | 'title' | 'outlet' | 'author' | 'url' | 'dateNote' | 'language' | 'paragraphs'> {
  /** Null when it isn't known: names count then, but nothing is quoted, since a source has a date. */
  date: string | null;
}

/** A name with the reader's words on who or what it is; empty where there are none. */
export interface PackName extends NameCluster {
  gloss: string;
}

/** What names are made entries of. */
export interface NameMaterial {
  documents: readonly PackDocument[];
  /** How often a form stands in documents of each language, by BCP 47 tags. */
  languagesOf(form: string): ReadonlyMap<string, number>;
}

/** What documents say of the names in them. */
export interface PackMaterial extends NameMaterial {
  /** The sentences that may be quoted. */
  lines: Iterable<Line>;
}

export interface NameDetails extends Pick<Pack, 'id' | 'title' | 'licence'> {
  /** Whether an ordinary word, in small letters. */
  isWord: (word: string) => boolean;
}

export interface PackDetails extends NameDetails, PassageChoices {}

const LONGEST_FORM = 200;

/** The same pack for the same names and documents, in whatever order documents and lines come. */
export function packOfNames(
  names: readonly PackName[],
  material: PackMaterial,
  { id, title, licence, isWord, ...choices }: PackDetails,
): Omit<Pack, 'format'> {
  const { pack, quoted } = packWithoutLines(names, material, { id, title, licence, isWord });
  const lines = [...material.lines];
  const passages = passagesOf(quoted, lines, choices);
  return { ...pack, facts: factsOf(quoted, lines, choices), ...(passages.length > 0 && { passages }) };
}

/** That pack before anything is quoted in it, and the names that lines are chosen for. */
export function packWithoutLines(
  names: readonly PackName[],
  { documents, languagesOf }: NameMaterial,
  { id, title, licence, isWord }: NameDetails,
): { pack: Omit<Pack, 'format'>; quoted: QuotedName[] } {
  const inOrder = documents.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const dated = inOrder.flatMap((document) => (document.date === null ? [] : [{ ...document, date: document.date }]));
  const [language = 'en', ...others] = mostFrequentFirst(countLanguages(documents));
  const fitting = names.filter(({ label }) => label.length <= LONGEST_FORM);
  const entries = entriesOf(fitting, { names, languagesOf, language, isWord });
  const quoted = fitting.map(({ label, forms }, at) => ({
    entry: entries[at]?.id ?? '',
    label,
    forms: forms.map(({ text }) => text),
  }));
  const pack = {
    id,
    title,
    description: `Names of ${count(documents.length, 'document')}`,
    version: '1.0.0',
    language,
    licence,
    kind: 'made' as const,
    ...(others.length > 0 && { languages: [language, ...others] }),
    sources: dated.map(sourceOf),
    entries,
    facts: [],
  };
  return { pack, quoted };
}

interface EntryDeps extends Pick<NameMaterial, 'languagesOf'>, Pick<NameDetails, 'isWord'> {
  /** All names, those included that are too long for a pack. */
  names: readonly PackName[];
  /** The pack's. */
  language: string;
}

function entriesOf(fitting: readonly PackName[], { names, languagesOf, language, isWord }: EntryDeps): Entry[] {
  const owners = new Map<string, number>();
  for (const name of names)
    for (const text of writtenForms(name)) {
      const folded = foldExact(text);
      owners.set(folded, (owners.get(folded) ?? 0) + 1);
    }
  const ids = new Set<string>();
  return fitting.map((name): Entry => {
    const forms = writtenForms(name).map((text) => ({
      ...formOf(text, name, { isShared: (owners.get(foldExact(text)) ?? 0) > 1, isWord }),
      ...foreign(mostFrequentFirst(byBase(languagesOf(text)))[0] ?? null, language),
    }));
    const gloss = name.gloss || countsOf(name);
    const same = name.known?.same ?? [];
    return {
      id: freeId(name.label, ids),
      type: name.type,
      label: name.label,
      gloss,
      forms,
      naming: null,
      ...(same.length > 0 && { same: [...same] }),
    };
  });
}

/** Each way that a page could tell from the others, once. */
function writtenForms({ label, forms, known }: PackName): string[] {
  // By its full name, what packs know and what this one says of it are told to be one thing.
  const all = known && !forms.some(({ text }) => text === label) ? [...forms, { text: label }] : forms;
  const texts = all.map(({ text }) => text).filter((text) => text.length <= LONGEST_FORM);
  const folded = texts.map(foldExact);
  return texts.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}

function sourceOf({
  id,
  title,
  outlet,
  author,
  date,
  dateNote,
  language,
  url,
  paragraphs,
}: PackDocument & { date: string }): Source {
  return { id, title, outlet, author, date, dateNote, language, url, paragraphs };
}

/** By day; documents without one last. */
function orderOf({ date, id }: PackDocument): string {
  return `${date ?? '~'} ${id}`;
}

/** "en" of "en-GB": in whose texts names stand, and not where they were written. */
function baseOf(language: string): string {
  return language.replace(/-.*$/, '');
}

function countLanguages(documents: readonly PackDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return byBase(counts);
}

function byBase(counts: ReadonlyMap<string, number>): Map<string, number> {
  const bases = new Map<string, number>();
  for (const [language, count] of counts) bases.set(baseOf(language), (bases.get(baseOf(language)) ?? 0) + count);
  return bases;
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([language]) => language);
}

function foreign(language: string | null, packs: string): Pick<Form, 'language'> {
  return language === null || language === packs ? {} : { language };
}

/** What is said of a name that nobody has explained. */
function countsOf({ forms }: PackName): string {
  const times = forms.reduce((sum, { count }) => sum + count, 0);
  return times === 1 ? 'Named once' : `Named ${times} times`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/**
 * One word of a longer name, an acronym, an ordinary word, or what others are called as well needs the page's help. A name that
 * is called by nothing else has it from any other name of the pack.
 */
function formOf(
  text: string,
  { label, type }: PackName,
  { isShared, isWord }: { isShared: boolean; isWord: (word: string) => boolean },
): Form {
  const lower = text.toLowerCase();
  const isCountry = type === 'place' && lexiconOf(LANGUAGES, ['en', 'ru', 'az']).countries.has(lower);
  const isPart = text !== label && !text.includes(' ');
  const isRisky = [...text].length < 3 || (isWord(lower) && !isCountry);
  if (isShared || isPart) return { text, use: 'short' };
  if (!isRisky) return { text };
  return text === label ? { text, use: 'short', default: true } : { text, use: 'short' };
}

function freeId(label: string, taken: Set<string>): string {
  const slug = slugOf(label.slice(0, 150)) || 'name';
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
