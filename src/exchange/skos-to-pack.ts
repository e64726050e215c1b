/** A pack from a thesaurus in SKOS, written as Turtle (or N-Triples, which is Turtle too). */
import {
  DataFactory,
  Parser,
  type ParserOptions,
  type Quad,
  type Quad_Object,
  type Quad_Predicate,
  type Quad_Subject,
} from 'n3';
import type { EntryType } from '../pack/entry-types.ts';
import { type Draft, isoDate, languageTag } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import { languageByLetters } from './language-told.ts';
import { ownDetails } from './own-details.ts';
import { passedOver } from './report.ts';
import { iri, SCHEMA_TYPES } from './skos-terms.ts';
import { shown, UnreadableFile } from './unreadable-file.ts';

/** Languages by what they say. */
type Texts = ReadonlyArray<{ text: string; language: string }>;

/**
 * The pack of a thesaurus; `details` say what it doesn't say of itself.
 * @throws UnreadableFile when the text is no Turtle or has no concept.
 */
export function packOfSkos(turtle: string, details: PackDetails, help: ImportHelp): Imported {
  const graph = readGraph(turtle);
  const concepts = graph.subjects.filter((subject) => graph.isConcept(subject));
  if (concepts.length === 0)
    throw new UnreadableFile('The file has no skos:Concept with a label — export the thesaurus as SKOS in Turtle.', {
      key: 'file_no_concepts',
    });
  const links = graph.count('skos:broader', 'skos:narrower', 'skos:related');
  const told = { ...details, language: languageOf(graph, concepts) ?? details.language };
  const own = { ...schemeDetails(graph, told), ...help.details };
  const drafts = concepts.map((subject) => draftOf(graph, subject, own.language));
  return packOfDrafts(drafts, own, help, [...passedOver('links', links)]);
}

/** The language that most concepts are named in, English among equals; that of the letters where labels have none. */
function languageOf(graph: Graph, concepts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const preferred = concepts.map((subject) => graph.labels(subject, 'prefLabel'));
  for (const labels of preferred)
    for (const tag of new Set(labels.map(({ language }) => language.replace(/-.*/, ''))))
      if (tag !== '') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most === 0) return languageByLetters(preferred.flatMap(([label]) => label?.text ?? []));
  return counts.get('en') === most ? 'en' : ([...counts].find(([, count]) => count === most)?.[0] ?? null);
}

/** What the thesaurus says of itself, before what was made of its file's name. */
function schemeDetails(graph: Graph, details: PackDetails): PackDetails {
  const scheme = graph.subjects.find((subject) => graph.is(subject, 'skos:ConceptScheme'));
  if (scheme === undefined) return details;
  const said = (property: Parameters<Graph['values']>[1]) => graph.values(scheme, property)[0]?.value;
  const languages = graph.values(scheme, 'dct:language');
  // One that has several is in none of them above all. Authorities' addresses end with the language's code.
  const stated = languages.length === 1 ? languageTag(said('dct:language')?.replace(/^.*[/#]/, '') ?? '') : null;
  const language = stated ?? details.language;
  const firstOf = (...properties: Array<Parameters<Graph['texts']>[1]>) =>
    properties.map((property) => textIn(graph.texts(scheme, property), language)).find((text) => text !== undefined);
  const own = ownDetails({
    title: firstOf('dct:title', 'dc:title', 'skos:prefLabel', 'rdfs:label'),
    description: firstOf('dct:description', 'dc:description', 'skos:definition', 'rdfs:comment'),
    licence: said('dct:license') ?? said('dct:rights'),
    version: said('owl:versionInfo'),
    homepage: said('foaf:homepage'),
  });
  return { ...details, language, ...own };
}

/** What says who or what a concept is, the best first. */
const DEFINITIONS = ['skos:definition', 'skos:scopeNote', 'dct:description', 'rdfs:comment'] as const;

function draftOf(graph: Graph, subject: string, language: string): Draft {
  const labels = graph.labels(subject, 'prefLabel');
  const definitions = DEFINITIONS.flatMap((property) => graph.texts(subject, property));
  const label = best(labels, language) ?? { text: '', language: '' };
  const gloss = textIn(definitions, language);
  const naming = textIn(graph.texts(subject, 'skos:editorialNote'), language);
  const short = new Set(graph.texts(subject, 'bg:short').map(({ text }) => text));
  const others = [...labels, ...graph.labels(subject, 'altLabel'), ...graph.labels(subject, 'hiddenLabel')];
  const isLabelForeign = label.language !== '' && label.language !== language;
  return {
    line: graph.lineOf(subject),
    key: subject,
    type: typeOf(graph, subject),
    label: label.text,
    ...(isLabelForeign && { language: label.language }),
    ...(gloss !== undefined && { gloss }),
    labels: byLanguage(labels),
    glosses: byLanguage(definitions),
    forms: others
      .filter(({ text }) => text !== label.text)
      .map(({ text, language: tag }) => ({
        text,
        ...(tag !== '' && { language: tag }),
        ...(short.has(text) && { short: true }),
      })),
    ...(naming !== undefined && { naming }),
    ...noteOf(graph, subject, language),
    same: [...sameAs(graph, subject)],
  };
}

function* sameAs(graph: Graph, subject: string): Generator<string> {
  for (const { value } of graph.values(subject, 'skos:exactMatch')) yield value;
  for (const { value } of graph.values(subject, 'owl:sameAs')) yield value;
  for (const { value } of graph.values(subject, 'schema:sameAs')) yield value;
}

/** A change note with a date, the newest: one without would look as if it were right today. */
function noteOf(graph: Graph, subject: string, language: string): Pick<Draft, 'note'> {
  const [newest] = graph
    .values(subject, 'skos:changeNote')
    .flatMap(({ value }) => {
      const text = textIn(graph.texts(value, 'rdf:value'), language);
      const date = isoDate((graph.values(value, 'dct:created')[0]?.value ?? '').slice(0, 10));
      return text !== undefined && date !== null ? [{ text, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return newest ? { note: newest } : {};
}

function typeOf(graph: Graph, subject: string): EntryType {
  const names = graph.values(subject, 'rdf:type').map(({ value }) => value.replace(/^.*[/#]/, ''));
  const found = Object.entries(SCHEMA_TYPES).find(([, name]) => names.includes(name));
  return (found?.[0] as EntryType | undefined) ?? 'topic';
}

/** The text in a language, in one of its variants, in none, or else the first. */
function best(texts: Texts, language: string): Texts[number] | undefined {
  return (
    texts.find((text) => text.language === language) ??
    texts.find((text) => text.language.startsWith(`${language}-`)) ??
    texts.find((text) => text.language === '') ??
    texts[0]
  );
}

const textIn = (texts: Texts, language: string): string | undefined => best(texts, language)?.text;

/** The first text of each language. */
function byLanguage(texts: Texts): Record<string, string> {
  const found = new Map<string, string>();
  for (const { text, language } of texts) if (language !== '' && !found.has(language)) found.set(language, text);
  return Object.fromEntries(found);
}

const HOLDERS = ['skos:ConceptScheme', 'skos:Collection', 'skos:OrderedCollection'] as const;

/** Triples by subject and property. */
class Graph {
  readonly #triples = new Map<string, Map<string, Quad_Object[]>>();
  readonly #lines = new Map<string, number>();

  add({ subject, predicate, object }: Quad, line: number): void {
    const properties = this.#triples.get(subject.value) ?? new Map<string, Quad_Object[]>();
    this.#triples.set(subject.value, properties);
    if (!this.#lines.has(subject.value)) this.#lines.set(subject.value, line);
    const objects = properties.get(predicate.value);
    if (objects) objects.push(object);
    else properties.set(predicate.value, [object]);
  }

  get subjects(): string[] {
    return [...this.#triples.keys()];
  }

  lineOf(subject: string): number {
    return this.#lines.get(subject) ?? 0;
  }

  is(subject: string, type: Parameters<typeof iri>[0]): boolean {
    return this.values(subject, 'rdf:type').some(({ value }) => value === iri(type));
  }

  /** True of what says so, and of what has a label and is nothing that only holds concepts. */
  isConcept(subject: string): boolean {
    if (this.is(subject, 'skos:Concept')) return true;
    return !HOLDERS.some((type) => this.is(subject, type)) && this.labels(subject, 'prefLabel').length > 0;
  }

  values(subject: string, property: Parameters<typeof iri>[0]): readonly Quad_Object[] {
    return this.#triples.get(subject)?.get(iri(property)) ?? [];
  }

  count(...properties: Array<Parameters<typeof iri>[0]>): number {
    return this.subjects.reduce(
      (sum, subject) => sum + properties.reduce((own, property) => own + this.values(subject, property).length, 0),
      0,
    );
  }

  /** Literals, also those that stand in a note that is a thing of its own. */
  texts(subject: string, property: Parameters<typeof iri>[0]): Texts {
    const values = this.values(subject, property);
    const things = values.filter(({ termType }) => termType !== 'Literal');
    const within = things.flatMap(({ value }) => this.values(value, 'rdf:value'));
    return [...values, ...within].flatMap((object) =>
      object.termType === 'Literal' ? [{ text: object.value, language: languageTag(object.language) ?? '' }] : [],
    );
  }

  /** Labels as plain literals, or as things of their own with SKOS-XL. */
  labels(subject: string, kind: 'prefLabel' | 'altLabel' | 'hiddenLabel'): Texts {
    const things = this.values(subject, `skosxl:${kind}`).map(({ value }) => value);
    return [
      ...this.texts(subject, `skos:${kind}`),
      ...things.flatMap((thing) => this.texts(thing, 'skosxl:literalForm')),
    ];
  }
}

/** Parses all at once: whether the file is right to its end is known before anything of it is used. */
function readGraph(turtle: string): Graph {
  const graph = new Graph();
  let line = 0;
  const factory = {
    ...DataFactory,
    quad: (subject: Quad_Subject, predicate: Quad_Predicate, object: Quad_Object) => {
      const made = DataFactory.quad(subject, predicate, object);
      graph.add(made, line);
      return made;
    },
  };
  const parser = new Parser({ factory, baseIRI: 'urn:x-backgrounder:file', format: 'Turtle' } as ParserOptions);
  try {
    // The parser tells its tokens, which the published types don't know yet.
    const watch = {
      onToken: (token: { line: number }) => {
        line = token.line;
      },
    };
    (parser.parse as (text: string, watch: object) => unknown).call(parser, turtle, watch);
  } catch (error) {
    const said = shown(error instanceof Error ? error.message : String(error));
    throw new UnreadableFile(`The file is not Turtle: ${said} — export it again as Turtle, in UTF-8.`, {
      key: 'file_not_turtle',
      args: [said],
    });
  }
  return graph;
}
