/** Thesauri in SKOS, ours as others read them and others' as we do. */
// @ts-expect-error it has no types
import ttl2jsonld from '@frogcat/ttl2jsonld';
import jsonld from 'jsonld';
import { Parser, type Quad, type Term } from 'n3';
import { describe, expect, it } from 'vitest';
import { jsonLdOfPack, turtleOfPack } from '../../../src/exchange/pack-to-skos.ts';
import { packOfSkos } from '../../../src/exchange/skos-to-pack.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { namesOf, RICH } from './rich-pack.ts';

const { id, title, language, licence } = RICH;
const read = (turtle: string) => packOfSkos(turtle, { id, title, language, licence }, { isWord: () => false });

/** Triples as lines; of blank nodes only that they are. */
const lineOf = ({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string =>
  [subject, predicate, object].map(wordOf).join(' ');
const wordOf = (term: Term): string =>
  term.termType === 'BlankNode'
    ? '_'
    : term.termType === 'Literal'
      ? JSON.stringify([term.value, term.language, term.datatype.value])
      : term.value;

describe('a pack as SKOS', () => {
  const turtle = turtleOfPack(RICH);
  const triples = new Parser().parse(turtle).map(lineOf).sort();

  it('says the same in Turtle and in JSON-LD, and another reader of each says so too', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(jsonLdOfPack(RICH)))) as Quad[];
    // Their literals have no language where there is none.
    const told = (list: Quad[]) =>
      list.map(({ subject, predicate, object }) =>
        lineOf({
          subject,
          predicate,
          object: object.termType === 'Literal' ? Object.assign(object, { language: object.language ?? '' }) : object,
        }),
      );
    expect(told(quads).sort()).toEqual(triples);
    expect(told((await jsonld.toRDF(ttl2jsonld.parse(turtle))) as Quad[]).sort()).toEqual(triples);
  });

  it('keeps what SKOS promises: one preferred label a language, and none that is alternative too', () => {
    const quads = new Parser().parse(turtle);
    const labels = (kind: string) =>
      quads
        .filter(({ predicate }) => predicate.value.endsWith(`core#${kind}`))
        .map(({ subject, object }) => ({ subject: subject.value, object: wordOf(object), language: object }));
    const preferred = labels('prefLabel');
    expect(preferred).toHaveLength(5);
    expect(labels('altLabel')).toHaveLength(5);
    expect(new Set(preferred.map(({ subject, object }) => `${subject} ${JSON.parse(object)[1]}`)).size).toBe(5);
    const both = new Set(preferred.map(({ subject, object }) => `${subject} ${object}`));
    for (const { subject, object } of labels('altLabel')) expect(both).not.toContain(`${subject} ${object}`);
  });

  it('comes back as the same names, notes and addresses, and as the same file', () => {
    const { pack, report } = read(turtle);
    expect(validatePack(pack)).toEqual({ pack });
    expect(report).toMatchObject({ read: 3, taken: 3, passedOver: [], remarks: [] });
    expect(namesOf(pack)).toEqual(namesOf(RICH));
    const [ada] = pack.entries;
    expect(ada).toMatchObject({
      labels: RICH.entries[0]?.labels,
      glosses: RICH.entries[0]?.glosses,
      naming: 'Her own papers say Ada May.',
      note: { text: 'She retired, & moved away.', date: '2025-03' },
      same: ['https://www.wikidata.org/wiki/Q1', 'https://harbour.example/?a=%7Bb%7D&c=1'],
    });
    expect(pack).toMatchObject({ homepage: RICH.homepage, description: RICH.description });
    expect(turtleOfPack(read(turtle).pack)).toBe(turtle);
  });

  it('says itself what it is called, in which language, by which licence and version, unless somebody says otherwise', () => {
    const own = { title: 'Häfen', language: 'fr', licence: 'CC0-1.0', version: '2.3.4' };
    const written = turtleOfPack({ ...RICH, ...own });
    const ofFile = { id: 'file', title: 'file', language: 'en', licence: 'not stated' };
    const reading = (details = {}) => packOfSkos(written, ofFile, { isWord: () => false, details }).pack;
    expect(reading()).toMatchObject(own);
    const loose = written.replace(/dct:description "[^"]*"@fr/, 'dct:description """Ports,\n <b>quays</b> """@fr');
    const { description } = packOfSkos(loose, ofFile, { isWord: () => false }).pack;
    expect(description).toBe('Ports, b quays /b');
    expect(reading({ language: 'de', title: 'Kais' })).toMatchObject({ ...own, language: 'de', title: 'Kais' });
  });
});

describe('a thesaurus of others', () => {
  const OF_FILE = { id: 'file', title: 'file', language: 'en', licence: 'not stated' };
  const PUBLISHED = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix ex: <https://port.example/> .

ex:scheme a skos:ConceptScheme ; skos:prefLabel "Thésaurus du port"@fr ; dc:description "Ce que le port connaît"@fr .
ex:group a skos:Collection ; skos:prefLabel "Politique"@fr ; skos:member ex:board .
ex:list a skos:OrderedCollection ; skos:prefLabel "Ordre"@fr .
ex:board a skos:Concept ; skos:prefLabel "Conseil du port"@fr , "Harbour Board"@en ; skos:definition ex:text .
ex:text rdf:value "Veille sur le port"@fr .
ex:light a skos:Concept ; skos:prefLabel "Phare"@fr ; rdfs:comment "Une lumière"@fr .
`;
  const THESAURUS = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix ex: <https://ships.example/> .

ex:tug a skos:Concept ;
  skos:prefLabel "Tug"@en-GB , "Schlepper"@de ;
  skos:hiddenLabel " Tugg "@en ;
  skos:scopeNote "Pulls other <i>ships</i>."@en ;
  skos:broader ex:ship .
ex:ship skos:prefLabel "Ship of the Line"@en , "Schiff"@de ; skos:related ex:tug ;
  skos:exactMatch <http://www.wikidata.org/entity/Q11446> .
ex:sloop a skos:Concept ; xl:prefLabel [ xl:literalForm "Sloop"@en ] .
ex:nothing a skos:Concept ; skos:notation "7" .
ex:other skos:prefLabel "Ship of the Line"@en ; skos:exactMatch <http://www.wikidata.org/entity/Q11446> .
`;

  it('is taken with variants of a language, labels of SKOS-XL and tags in its prose mended', () => {
    const { pack, report } = read(THESAURUS);
    expect(validatePack(pack)).toEqual({ pack });
    expect(pack.entries).toMatchObject([
      {
        label: 'Tug',
        gloss: 'Pulls other ships.',
        labels: { de: 'Schlepper' },
        forms: [{ text: 'Tug', language: 'en-GB' }, { text: 'Schlepper', language: 'de' }, { text: 'Tugg' }],
      },
      { label: 'Ship of the Line', same: ['http://www.wikidata.org/entity/Q11446'] },
      { label: 'Sloop' },
      { label: 'Ship of the Line', id: 'ship-of-the-line-2' },
    ]);
    expect(pack.entries[3]?.same).toBeUndefined();
    expect(report).toMatchObject({ read: 5, taken: 4, short: 2 });
    expect(report.passedOver).toEqual([{ kind: 'links', count: 2 }]);
    expect(report.remarks.map(({ line, outcome, reason }) => `${line} ${outcome}: ${reason}`)).toEqual([
      '5 mended: a text holds HTML',
      '13 left out: label is empty ("")',
      '14 mended: another name has its address',
    ]);
  });

  it('is taken without what only holds its concepts, with definitions that are things of their own, and what it calls itself', () => {
    const { pack, report } = packOfSkos(PUBLISHED, OF_FILE, { isWord: () => false });
    expect(pack).toMatchObject({ title: 'Thésaurus du port', language: 'fr', description: 'Ce que le port connaît' });
    expect(pack.entries.map(({ label, gloss }) => `${label}: ${gloss}`)).toEqual([
      'Conseil du port: Veille sur le port',
      'Phare: Une lumière',
    ]);
    expect(report).toMatchObject({ read: 2, taken: 2, remarks: [] });
  });

  it.each([
    [
      'the scheme says, by an authority’s address',
      '<> a skos:ConceptScheme ; dct:language <http://lang.example/ENG> .',
      'en',
    ],
    [
      'most concepts are named in, where the scheme says several',
      '<> a skos:ConceptScheme ; dct:language "en", "de" .',
      'fr',
    ],
    ['letters tell, where labels have none', '', 'ru'],
  ])('is in the language that %s', (_, scheme, language) => {
    const prefixes =
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n';
    const label = language === 'ru' ? '"Порт"' : '"Port"@fr, "Porto"@it-IT';
    const concepts = `<urn:a> skos:prefLabel ${label} .\n<urn:b> skos:prefLabel ${language === 'ru' ? '"Маяк"' : '"Phare"@fr'} .`;
    const { pack } = packOfSkos(`${prefixes}${scheme}\n${concepts}`, OF_FILE, { isWord: () => false });
    expect(pack.language).toBe(language);
  });

  it.each([
    ['no Turtle', 'ex:a a ex:b .', /^The file is not Turtle: .* — export it again as Turtle/],
    ['cut off', THESAURUS.slice(0, 300), /^The file is not Turtle: /],
    ['without a concept', '<urn:a> <urn:b> "c" .', /^The file has no skos:Concept with a label — export the thesaurus/],
  ])('that is %s is refused with what to do', (_, text, message) => {
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(() => read(text)).toThrow(message);
  });
});
