/** Texts of a hundred thousand signs of one kind, in every place that a format has for one: none takes long. */
import { expect, it } from 'vitest';
import { importFile } from '../../../src/exchange/import-file.ts';
import { validatePack } from '../../../src/pack/validate.ts';

const LENGTH = 100_000;
const PATTERNS = [
  ' ',
  '\u00a0',
  '-',
  '- ',
  '— ',
  '<',
  '<p ',
  '</',
  '>',
  '@',
  '@aa',
  ';',
  'a;',
  '|',
  '.',
  'http://',
  '\u200b',
  'a',
  'А',
  '1',
  '20',
  '(',
];

/** What is long in each of its places, with something at either end that keeps it from being empty. */
const FILES: Record<string, (text: string) => [name: string, content: string]> = {
  list: (text) => {
    const cell = `"Ada ${text} x"`;
    const short = '"Tom",,,,,,"Left",,"2022"';
    const row = (kind: string, source: string, date: string) =>
      [cell, cell, cell, kind, cell, cell, cell, source, date].join();
    const rows = [row(cell, cell, cell), row('person', cell, '2022'), row('person', '"The Post"', '2022'), short];
    return ['a.csv', `name,aliases,short,type,description,language,note,source,date\n${rows.join('\n')}\n`];
  },
  header: (text) => ['a.csv', `name,"n ${text} e",typ\nAda,x,person\n`],
  SKOS: (text) => {
    const long = JSON.stringify(`Ada ${text} x`);
    return [
      'a.ttl',
      `@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix d: <http://purl.org/dc/terms/> .
<urn:s> a s:ConceptScheme ; d:title ${long} ; d:description ${long} ; d:language ${long} ; d:rights ${long} .
<urn:a> s:prefLabel "Ada"@en , ${long}@ru ; s:altLabel ${long} ; s:definition ${long} ; s:editorialNote ${long} ;
  s:changeNote [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> ${long} ; d:created ${long} ] .`,
    ];
  },
  TBX: (text) => {
    const long = `Ada ${text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)} x`;
    const change = `<transacGrp><transac>modification</transac><date>${long}</date><note>${long}</note></transacGrp>`;
    const head = `<fileDesc><titleStmt><title>${long}</title></titleStmt><publicationStmt><p>${long}</p></publicationStmt><sourceDesc><p>${long}</p></sourceDesc></fileDesc>`;
    return [
      'a.tbx',
      `<martif type="TBX" xml:lang="en"><martifHeader>${head}</martifHeader><text><body><termEntry><descrip type="subjectField">${long}</descrip><note>${long}</note>${change}<xref type="externalCrossReference">${long}</xref><langSet xml:lang="en"><descrip type="definition">${long}</descrip><tig><term>Ada</term></tig><tig><term>${long}</term><termNote type="termType">${long}</termNote></tig></langSet></termEntry></body></text></martif>`,
    ];
  },
  Wikidata: (text) => {
    const en = { language: 'en', value: `Ada ${text} x` };
    const labels = { en: { language: 'en', value: 'Ada' }, ru: { ...en, language: 'ru' } };
    return [
      'a.json',
      JSON.stringify({ entities: { Q7: { id: 'Q7', labels, descriptions: { en }, aliases: { en: [en] } } } }),
    ];
  },
};

it.each(Object.keys(FILES))('%s', { timeout: 120_000 }, async (kind) => {
  for (const pattern of PATTERNS) {
    const [name, content] = FILES[kind]?.(pattern.repeat(LENGTH / pattern.length)) ?? ['', ''];
    const before = process.cpuUsage();
    const { pack } = await importFile(new Uint8Array(Buffer.from(content)), { name, isWord: () => false });
    const { user } = process.cpuUsage(before);
    // Some hundredths of a second; what looks back from each sign takes minutes.
    expect(user / 1e6, `${kind} with ${JSON.stringify(pattern)}`).toBeLessThan(4);
    expect(validatePack(pack)).toEqual({ pack });
    expect(pack.entries.length).toBeGreaterThan(0);
  }
});
