/** The words of RDF that a pack is written in as SKOS, and where its things have their addresses. */
import type { EntryType } from '../pack/entry-types.ts';
import type { Pack } from '../pack/format.ts';

/** Prefixes as they are usually written. `bg` is ours: what SKOS has no word for. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  bg: 'urn:x-backgrounder:terms:',
} as const;

/** What others use besides, and we only read. */
const OF_OTHERS = {
  dc: 'http://purl.org/dc/elements/1.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const ALL = { ...PREFIXES, ...OF_OTHERS };
type Prefix = keyof typeof ALL;

/** The whole address of a prefixed name: skos:prefLabel. */
export function iri(name: `${Prefix}:${string}`): string {
  const colon = name.indexOf(':');
  return ALL[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

/** What the types are in schema.org; see docs/pack-format.md. */
export const SCHEMA_TYPES: Readonly<Record<EntryType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  project: 'Project',
  agreement: 'CreativeWork',
  event: 'Event',
  place: 'Place',
  office: 'Role',
  award: 'Award',
  product: 'Product',
  topic: 'DefinedTerm',
};

/** The address of something in a pack, by its id or, with a dot, which no entry's id has, by what else it is: under its homepage, or where it has none a name that leads nowhere. */
export function addressOf({ homepage, id: pack }: Pick<Pack, 'homepage' | 'id'>, id: string): string {
  if (homepage === undefined) return `urn:x-backgrounder:${pack}:${id}`;
  return `${homepage.replace(/#.*$/s, '')}#${id}`;
}
