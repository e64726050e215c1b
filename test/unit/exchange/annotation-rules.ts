/** Web Annotations as a processor of JSON-LD reads them, and what W3C's model asks of them, in our words. */
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { Quad } from 'n3';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'https://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** What W3C's context says of the words that we write. Any other is unknown here, and an error. */
const CONTEXT = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'identifying',
      'tagging',
      'exact',
      'prefix',
      'suffix',
    ].map((word) => [word, `${OA}${word}`]),
  ),
  AnnotationPage: `${AS}OrderedCollectionPage`,
  AnnotationCollection: `${AS}OrderedCollection`,
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  body: { '@id': `${OA}hasBody`, '@type': '@id' },
  target: { '@id': `${OA}hasTarget`, '@type': '@id' },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  value: `${RDF}value`,
  language: `${DC}language`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  partOf: { '@id': `${AS}partOf`, '@type': '@id' },
  startIndex: { '@id': `${AS}startIndex`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  total: { '@id': `${AS}totalItems`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
};

/** One annotation as triples tell it. */
export interface ReadAnnotation {
  id: string;
  motivations: string[];
  tags: Array<{ value: string; language: string }>;
  things: string[];
  source: string;
  quote: { exact: string; prefix?: string; suffix?: string };
}

/**
 * The annotations of a page, in its order.
 * @throws when a key is in no context, or the model's rules are broken
 */
export async function readAnnotations(text: string): Promise<ReadAnnotation[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unknown context ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } as unknown as JsonLdDocument };
  };
  // In safe mode what would be dropped, such as a key that the context hasn't, is an error.
  const quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true } as object)) as unknown as Quad[];
  const graph = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of quads) {
    const properties = graph.get(subject.value) ?? new Map<string, string[]>();
    graph.set(subject.value, properties);
    properties.set(predicate.value, [...(properties.get(predicate.value) ?? []), object.value]);
  }
  const values = (subject: string, property: string) => graph.get(subject)?.get(property) ?? [];
  const one = (subject: string, property: string): string => {
    const found = values(subject, property);
    if (found.length !== 1) throw new Error(`${subject} has ${found.length} of ${property}`);
    return found[0] ?? '';
  };
  const isA = (subject: string, type: string) => values(subject, `${RDF}type`).includes(type);
  const pages = [...graph.keys()].filter((subject) => isA(subject, `${AS}OrderedCollectionPage`));
  const [page = ''] = pages;
  const collection = one(page, `${AS}partOf`);
  if (!isA(collection, `${AS}OrderedCollection`)) throw new Error('the page is part of no collection');
  const items: string[] = [];
  for (let rest = one(page, `${AS}items`); rest !== `${RDF}nil`; rest = one(rest, `${RDF}rest`))
    items.push(one(rest, `${RDF}first`));
  if (one(collection, `${AS}totalItems`) !== String(items.length)) throw new Error('the collection counts otherwise');
  return items.map((id) => {
    if (!isA(id, `${OA}Annotation`) || !/^\w+:/.test(id)) throw new Error(`${id} is no annotation with an address`);
    const bodies = values(id, `${OA}hasBody`);
    const tags = bodies.filter((body) => isA(body, `${OA}TextualBody`));
    const things = bodies.filter((body) => isA(body, `${OA}SpecificResource`));
    if (tags.length + things.length !== bodies.length) throw new Error(`${id} has a body of no known class`);
    const target = one(id, `${OA}hasTarget`);
    const selector = one(target, `${OA}hasSelector`);
    if (!isA(selector, `${OA}TextQuoteSelector`)) throw new Error(`${id} has another selector`);
    const quote = (key: 'exact' | 'prefix' | 'suffix') => values(selector, `${OA}${key}`)[0];
    const [prefix, suffix] = [quote('prefix'), quote('suffix')];
    return {
      id,
      motivations: values(id, `${OA}motivatedBy`),
      tags: tags.map((tag) => ({ value: one(tag, `${RDF}value`), language: one(tag, `${DC}language`) })),
      things: things.map((thing) => one(thing, `${OA}hasSource`)),
      source: one(target, `${OA}hasSource`),
      quote: {
        exact: one(selector, `${OA}exact`),
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      },
    };
  });
}
