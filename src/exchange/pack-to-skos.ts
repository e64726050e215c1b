/** A pack as SKOS: Turtle, and the same triples as JSON-LD. Facts, relations and passages have no place in it. */
import { DataFactory, type Quad_Object, type Quad_Subject, Writer } from 'n3';
import type { Entry, Pack } from '../pack/format.ts';
import { otherForms } from './draft.ts';
import { addressOf, iri, PREFIXES, SCHEMA_TYPES } from './skos-terms.ts';

const { namedNode, blankNode, literal, quad } = DataFactory;
type Term = Parameters<typeof iri>[0];

/** One triple, its property by its prefixed name. */
interface Triple {
  subject: Quad_Subject;
  property: Term;
  object: Quad_Object;
}

/** The Turtle file of a pack: the same bytes for the same content. */
export function turtleOfPack(pack: Pack): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { subject, property, object } of triplesOf(pack))
    writer.addQuad(quad(subject, namedNode(iri(property)), object));
  let turtle = '';
  // The writer calls back at once, as it writes into a string.
  writer.end((_, text) => {
    turtle = text;
  });
  return turtle;
}

/** The JSON-LD file of a pack, which needs no other file to be understood. */
export function jsonLdOfPack(pack: Pack): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, property, object } of triplesOf(pack)) {
    const id = idOf(subject);
    const node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const key = property === 'rdf:type' ? '@type' : property;
    const value = property === 'rdf:type' ? object.value : jsonOf(object);
    node[key] = [...((node[key] as unknown[] | undefined) ?? []), value];
  }
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': [...nodes.values()] }, null, 1)}\n`;
}

const idOf = (term: Quad_Subject | Quad_Object): string =>
  term.termType === 'BlankNode' ? `_:${term.value}` : term.value;

function jsonOf(object: Quad_Object): Record<string, string> {
  if (object.termType !== 'Literal') return { '@id': idOf(object) };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  const isPlain = object.datatype.value === iri('xsd:string');
  return { '@value': object.value, ...(!isPlain && { '@type': object.datatype.value }) };
}

function* triplesOf(pack: Pack): Generator<Triple> {
  const scheme = namedNode(addressOf(pack, '.pack'));
  const of = (property: Term, object: Quad_Object): Triple => ({ subject: scheme, property, object });
  yield of('rdf:type', namedNode(iri('skos:ConceptScheme')));
  yield of('dct:identifier', literal(pack.id));
  yield of('dct:title', literal(pack.title, pack.language));
  yield of('dct:description', literal(pack.description, pack.language));
  yield of('dct:language', literal(pack.language));
  yield of('dct:rights', literal(pack.licence));
  yield of('owl:versionInfo', literal(pack.version));
  if (pack.homepage !== undefined) yield of('foaf:homepage', namedNode(pack.homepage));
  for (const [i, entry] of pack.entries.entries()) yield* conceptOf(pack, entry, scheme, i);
}

function* conceptOf(pack: Pack, entry: Entry, scheme: Quad_Object, place: number): Generator<Triple> {
  const subject = namedNode(addressOf(pack, entry.id));
  const of = (property: Term, object: Quad_Object): Triple => ({ subject, property, object });
  yield of('rdf:type', namedNode(iri('skos:Concept')));
  yield of('rdf:type', namedNode(iri(`schema:${SCHEMA_TYPES[entry.type]}`)));
  yield of('skos:inScheme', scheme);
  const labels = Object.entries({ [pack.language]: entry.label, ...entry.labels });
  for (const [language, text] of labels) yield of('skos:prefLabel', literal(text, language));
  for (const { text, language = pack.language, use } of otherForms(entry)) {
    // SKOS: no label is both preferred and alternative.
    if (!labels.some(([tag, label]) => tag === language && label === text))
      yield of('skos:altLabel', literal(text, language));
    if (use === 'short' || use === 'guarded') yield of('bg:short', literal(text, language));
  }
  for (const [language, text] of Object.entries({ [pack.language]: entry.gloss, ...entry.glosses }))
    yield of('skos:definition', literal(text, language));
  if (entry.naming !== null) yield of('skos:editorialNote', literal(entry.naming, pack.language));
  for (const address of entry.same ?? []) yield of('skos:exactMatch', namedNode(encoded(address)));
  if (!entry.note) return;
  const note = blankNode(`note${place}`);
  yield of('skos:changeNote', note);
  yield { subject: note, property: 'rdf:value', object: literal(entry.note.text, pack.language) };
  yield { subject: note, property: 'dct:created', object: dateOf(entry.note.date) };
}

function dateOf(date: string): Quad_Object {
  const type = { 4: 'gYear', 7: 'gYearMonth' }[date.length] ?? 'date';
  return literal(date, namedNode(iri(`xsd:${type}`)));
}

/** Signs that a web address may have in a pack and Turtle may not have in one. */
const encoded = (address: string): string => address.replace(/["{}|\\^`]/g, encodeURIComponent);
