/** Any file that a reader brings: what it is taken for, and what they are told of one that is not to be used. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../../src/exchange/export-pack.ts';
import { type ImportOptions, importFile } from '../../../src/exchange/import-file.ts';
import { jsonLdOfPack } from '../../../src/exchange/pack-to-skos.ts';
import { yomitanOfPack } from '../../../src/exchange/pack-to-yomitan.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { packJson } from '../../../src/pack/pack-file.ts';
import { linesOf } from '../../../src/pack/pack-lines.ts';
import { BrokenPack } from '../../../src/pack/validate.ts';
import { encodeAs } from '../../encode-as.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { namesOf, RICH } from './rich-pack.ts';
import { expectTold } from './told.ts';

const bytesOf = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content));
const read = (content: string | Uint8Array, name: string, more: Partial<ImportOptions> = {}) =>
  importFile(bytesOf(content), { name, isWord: () => false, ...more });

async function toldOf(content: string | Uint8Array, name: string): Promise<string> {
  const error: unknown = await read(content, name).then(
    () => new Error('the file was taken'),
    (reason: unknown) => reason,
  );
  expect(error instanceof BrokenPack || error instanceof UnreadableFile, String(error)).toBe(true);
  expectTold(error);
  return (error as Error).message;
}

describe('a file is taken for what is in it', () => {
  it.each([
    ['backgrounder', 'pack'],
    ['json', 'pack'],
    ['csv', 'list'],
    ['tsv', 'list'],
    ['turtle', 'skos'],
    ['tbx', 'tbx'],
    ['tbx-2008', 'tbx'],
  ] as const)('%s, whatever it is called', async (format, kind) => {
    const body = await new Response(EXPORTS[format].write(RICH)).arrayBuffer();
    const imported = await read(new Uint8Array(body), 'download');
    expect(imported.kind).toBe(kind);
    expect(namesOf(imported.pack)).toEqual(namesOf(RICH));
  });

  it('a pack whose names look like numbers of Wikidata', async () => {
    const [ada, ...rest] = RICH.entries;
    const odd = { ...RICH, entries: [{ ...ada, forms: [...(ada?.forms ?? []), { text: 'P5' }] }, ...rest] };
    expect(await read(JSON.stringify(odd), 'a.json')).toMatchObject({ kind: 'pack' });
  });

  it('Wikidata, which is JSON as packs are', async () => {
    const entity = { id: 'Q7', labels: { en: { language: 'en', value: 'Port Quill' } }, claims: {} };
    const { kind, pack } = await read(JSON.stringify({ entities: { Q7: entity } }), 'Q7.json');
    expect({ kind, label: pack.entries[0]?.label }).toEqual({ kind: 'wikidata', label: 'Port Quill' });
  });

  it.each([
    ['<https://a.example/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ada Quill"@en .', 'skos'],
    ['<!-- by a tool -->\n<martif type="TBX" xml:lang="en">TERM</martif>', 'tbx'],
    ['<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif xml:lang="en">TERM</martif>', 'tbx'],
  ])('%s', async (text, kind) => {
    const term =
      '<text><body><termEntry><langSet xml:lang="en"><tig><term>Ada Quill</term></tig></langSet></termEntry></body></text>';
    const imported = await read(text.replace('TERM', term), 'download');
    expect({ kind: imported.kind, label: imported.pack.entries[0]?.label }).toEqual({ kind, label: 'Ada Quill' });
  });

  it('telling of its progress, while each name is looked at twice', async () => {
    const told: string[] = [];
    const names = Array.from({ length: 2500 }, (_, i) => `Ship ${i}`).join('\n');
    await read(names, 'a.txt', { onProgress: (done, of) => told.push(`${done} of ${of}`) });
    expect(told).toEqual([0, 1000, 2000, 3000, 4000].map((looked) => `${looked} of 5000`));
  });

  it('with its name for a title, unless there is a better one', async () => {
    expect((await read('Ada Quill\n', 'People of  the <town>.csv')).pack).toMatchObject({
      id: 'people-of-the-town',
      title: 'People of the town',
      kind: 'imported',
      language: 'en',
    });
    expect((await read('Ada Quill\n', '列表.csv', { details: { language: 'zh' } })).pack).toMatchObject({
      ...{ id: 'list', title: '列表', language: 'zh' },
    });
  });
});

describe('a list as people keep them', () => {
  it('in UTF-16, without a header, or with 200 columns', async () => {
    const utf16 = Buffer.from('\ufeffname;type\nAda Quill;person\n', 'utf16le');
    expect((await read(utf16, 'a.csv')).pack.entries).toMatchObject([{ label: 'Ada Quill', type: 'person' }]);
    expect((await read('Ada Quill\nTom Quill\n', 'a.txt')).pack.entries).toHaveLength(2);
    const columns = Array.from({ length: 199 }, (_, i) => `column ${i}`);
    const wide = `${[...columns, 'name'].join(',')}\n${[...columns.map(() => 'x'), 'Ada Quill'].join(',')}\n`;
    expect((await read(wide, 'a.csv')).pack.entries).toMatchObject([{ label: 'Ada Quill' }]);
  });

  it.each([
    ['koi8-r', 'имя;тип\nАда Квилл;человек\n', undefined],
    ['windows-1254', 'ad;açıklama\nAyşe Yıldız;başkan\n', undefined],
    ['windows-1250', 'name\nŁukasz Żółw\n', 'windows-1250'],
    ['ibm866', 'имя\nАда Квилл\n', 'ibm866'],
  ] as const)('in %s, told by its bytes or by its reader', async (encoding, text, given) => {
    const { pack, readAs } = await read(encodeAs(encoding, text), 'a.csv', { encoding: given });
    expect(readAs).toEqual({ encoding });
    expect(text).toContain(pack.entries[0]?.label);
  });

  it('in two encodings, as files are that were put together', async () => {
    const file = Buffer.concat([encodeAs('utf-8', 'имя\nАда Квилл\n'), encodeAs('windows-1251', 'Том Квилл\n')]);
    const { pack, readAs } = await read(file, 'a.csv');
    expect(pack.entries.map(({ label }) => label)).toEqual(['Ада Квилл', 'Том Квилл']);
    expect(readAs).toEqual({ encoding: 'windows-1251', mixed: true });
  });

  it('as XML that says its old encoding itself, unless it is Unicode after all', async () => {
    const tbx = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><martif type="TBX" xml:lang="pl"><text><body><termEntry id="c1"><langSet xml:lang="pl"><tig><term>Żółw</term></tig></langSet></termEntry></body></text></martif>`;
    for (const [bytes, encoding] of [
      [encodeAs('windows-1250', tbx('Windows-1250')), 'windows-1250'],
      [encodeAs('iso-8859-2', tbx('latin2')), 'iso-8859-2'],
      [encodeAs('utf-8', tbx('windows-1250')), 'utf-8'],
      [encodeAs('utf-16le', tbx('UTF-16')), 'utf-16le'],
    ] as const)
      expect(await read(bytes, 'a.tbx')).toMatchObject({
        readAs: { encoding },
        pack: { entries: [{ label: 'Żółw' }] },
      });
    expect((await read(encodeAs('windows-1252', tbx('no-such').replace('Żółw', 'é')), 'a.tbx')).readAs).toEqual({
      encoding: 'windows-1252',
    });
  });

  it('with a cell of 10 MB, which is left out and told', async () => {
    const { pack, report } = await read(`name\n"${'x'.repeat(10_000_000)}"\nTom Quill\n`, 'a.csv');
    expect(pack.entries).toMatchObject([{ label: 'Tom Quill' }]);
    expect(report?.remarks).toMatchObject([{ line: 2, outcome: 'left out', cure: 'shorten it to 200 characters' }]);
    expect(report?.remarks[0]?.name.length).toBeLessThan(100);
  });

  it('with keys that every object of JavaScript has', async () => {
    const { pack } = await read('name,__proto__,constructor\n__proto__,a,b\nconstructor,c,d\n', 'a.csv');
    expect(pack.entries.map(({ label, id }) => `${label} ${id}`)).toEqual([
      '__proto__ proto',
      'constructor constructor',
    ]);
  });
});

const LINES = [...linesOf(HARBOUR)].slice(0, -1);
function packed(lines: readonly string[]): Buffer {
  const text = lines.join('');
  const end = { records: lines.length, sha256: createHash('sha256').update(text).digest('hex') };
  return gzipSync(`${text}${JSON.stringify({ end })}\n`);
}
const GZIP = gzipSync([...linesOf(HARBOUR)].join(''));
const JSON_TEXT = packJson(HARBOUR);
/** 320 MB of spaces in 311 kB: members of gzip may follow one another. */
const BOMB = Buffer.concat(Array.from({ length: 20 }, () => gzipSync(Buffer.alloc(16_000_000, ' '))));

describe('a file that is not to be used is refused with what to do', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing in it', '', 'a.csv', /^The file is empty — save or fetch it again\.$/],
    [
      'a truncated gzip',
      GZIP.subarray(0, 200),
      'a.backgrounder',
      /damaged or only part of it is here — fetch the file/,
    ],
    ['a bomb', BOMB, 'a.backgrounder', /a line is too long — keep each under 8000000 characters/],
    [
      'a wrong checksum',
      gzipSync(`${LINES.join('')}{"end":{"records":6,"sha256":"0"}}\n`),
      'a',
      /its checksum is another — fetch/,
    ],
    [
      'records out of order',
      packed([LINES[0] ?? '', ...LINES.slice(1).toReversed()]),
      'a',
      /out of order: .* — write pack, source,/,
    ],
    [
      'deep JSON',
      `{"format":${'['.repeat(100_000)}`,
      'a.json',
      /nested too deeply — keep records and lists at most 32 deep/,
    ],
    [
      'a key twice',
      JSON_TEXT.replace('"id":', '"id":"x","id":'),
      'a.json',
      /a key twice in one record \("id"\) — take one/,
    ],
    [
      '__proto__',
      JSON_TEXT.replace('"id":', '"__proto__":{},"id":'),
      'a.json',
      /a key that no pack may have .* — take it out/,
    ],
    [
      'HTML in a label',
      JSON_TEXT.replace('"Ada Quill"', '"<b>Ada</b>"'),
      'a.json',
      /label holds HTML .* — take out < and >/,
    ],
    [
      'a web page',
      '<!DOCTYPE html><html><title>404</title>',
      'pack.json',
      /^The file is a web page — fetch the file itself/,
    ],
    [
      'a pack in UTF-16',
      Buffer.from(JSON_TEXT, 'utf16le'),
      'a.json',
      /the file is not in UTF-8 — .* save it as UTF-8|not JSON/,
    ],
    [
      'a newer format',
      JSON_TEXT.replace('pack/2', 'pack/3'),
      'a.json',
      /use a version of Backgrounder that reads backgrounder-pack\/3/,
    ],
    ['a zip', Buffer.from('504b030414000000', 'hex'), 'a.xlsx', /^The file is no text — save a spreadsheet as CSV/],
    [
      'no column of names',
      'colour,size\nred,2\n',
      'a.csv',
      /^No column is called name\. .* — call the column with the names/,
    ],
    ['SKOS as JSON-LD', jsonLdOfPack(RICH), 'a.jsonld', /^The file is JSON-LD, .* — export the thesaurus as Turtle/],
    [
      'SKOS as XML',
      '<?xml version="1.0"?><r:RDF xmlns:r="urn:r"/>',
      'a.rdf',
      /^The file is RDF in XML — export the thesaurus as/,
    ],
    [
      'SKOS as XML that says nothing of it',
      '<rdf:RDF xmlns:rdf="urn:r"/>',
      'a.rdf',
      /^The file is RDF in XML — export/,
    ],
    [
      'a dictionary of Yomitan',
      yomitanOfPack(RICH),
      'a.zip',
      /^The file is a dictionary of Yomitan, .* — bring the pack/,
    ],
    ['a bank of Yomitan', '[["Ada","","","",1,["Mayor"],1,""]]', 'term_bank_1.json', /^The file is JSON, but no pack/],
    ['an index of Yomitan', '{"title":"A","format":3,"revision":"1"}', 'index.json', /^The file is JSON, but no pack/],
    [
      'a list in JSON',
      '[{"name":"Ada Quill"}]',
      'a.json',
      /^The file is JSON, but no pack .* — save a list of names as/,
    ],
    ['RTF', '{\\rtf1\\ansi Ada Quill}', 'a.txt', /^The file is no text — save/],
    ['no Turtle in it', 'hello', 'a.ttl', /^The file is not Turtle: .* — export it again as Turtle/],
    ['no XML in it', 'hello', 'a.tbx', /^The file is not XML from beginning to end — export it again/],
  ])('%s', async (_, content, name, told) => {
    expect(await toldOf(content, name)).toMatch(told);
  });

  it('one that is larger than a pack may be', async () => {
    const huge = { length: 256_000_001 } as Uint8Array<ArrayBuffer>;
    await expect(importFile(huge, { name: 'a', isWord: () => false })).rejects.toThrow(
      'The file is too large — keep it under 256 MB, or split it.',
    );
  });
});
