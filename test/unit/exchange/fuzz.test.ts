/** Twelve thousand damaged files of all formats, the same ones in every run. */
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Parser, Writer } from 'n3';
import { expect, it } from 'vitest';
import { EXPORTS } from '../../../src/exchange/export-pack.ts';
import { importFile } from '../../../src/exchange/import-file.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { PACK_FORMAT } from '../../../src/pack/format.ts';
import { FIRST_FORMAT } from '../../../src/pack/upgrade.ts';
import { BrokenPack, validatePack } from '../../../src/pack/validate.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { stagePack } from '../../../src/pack-store/stage-pack.ts';
import { importPack } from '../../../src/packs/import-pack.ts';
import { encodeAs } from '../../encode-as.ts';
import { emptyDatabase } from '../pack-store/fake-database.ts';
import { RICH } from './rich-pack.ts';

const FILES = 12_000;
/** Of these, those that are brought to a store. */
const STORED = 1_500;
/** A file of a few kB is told in some milliseconds; on a busy machine in no more than this. */
const MOST_MS = 5_000;
const SEED = 16;

const ENTITY = {
  id: 'Q7',
  labels: { en: { language: 'en', value: 'Port Quill' }, ru: { language: 'ru', value: 'Порт Квилл' } },
  descriptions: { en: { language: 'en', value: 'harbour town' } },
  aliases: { en: [{ language: 'en', value: 'Quillport' }] },
  claims: { P31: [{ rank: 'normal', mainsnak: { datavalue: { value: { id: 'Q515' } } } }] },
};
const WIKIDATA = JSON.stringify({ entities: { Q7: ENTITY } });

const bodyOf = async (format: keyof typeof EXPORTS) =>
  Buffer.from(await new Response(EXPORTS[format].write(RICH)).arrayBuffer());
const packed = await bodyOf('backgrounder');
const ofFirst = (bytes: Buffer) => Buffer.from(bytes.toString().replace(PACK_FORMAT, FIRST_FORMAT));
const list = (await bodyOf('csv')).toString();
const triples = new Parser().parse((await bodyOf('turtle')).toString());
const ntriples = new Writer({ format: 'N-Triples' }).quadsToString(triples);
const zipAgain = (bytes: Buffer) => gzipSync(bytes, { level: 1 });

/** Files by name; `wrap` is done after the damage, which else would never get beyond gzip's own checksum. */
const SAMPLES: ReadonlyArray<{ name: string; bytes: Buffer; wrap?: (bytes: Buffer) => Buffer }> = [
  { name: 'a.backgrounder', bytes: packed },
  { name: 'a.backgrounder', bytes: gunzipSync(packed), wrap: zipAgain },
  { name: 'a.backgrounder', bytes: ofFirst(gunzipSync(packed)), wrap: zipAgain },
  { name: 'a.json', bytes: ofFirst(await bodyOf('json')) },
  { name: 'a.json', bytes: await bodyOf('json') },
  { name: 'a.csv', bytes: await bodyOf('csv') },
  { name: 'a.tsv', bytes: await bodyOf('tsv') },
  { name: 'a.ttl', bytes: await bodyOf('turtle') },
  { name: 'a.tbx', bytes: await bodyOf('tbx') },
  { name: 'a.tbx', bytes: await bodyOf('tbx-2008') },
  { name: 'Q7.json', bytes: Buffer.from(WIKIDATA) },
  { name: 'Q7.json', bytes: Buffer.from(`[\n${JSON.stringify(ENTITY)},\n${JSON.stringify(ENTITY)}\n]\n`) },
  { name: 'a.csv', bytes: Buffer.from(encodeAs('utf-16le', `\ufeff${list}`)) },
  { name: 'a.csv', bytes: Buffer.from(encodeAs('utf-16be', list)) },
  { name: 'a.csv', bytes: Buffer.from(encodeAs('windows-1251', list)) },
  { name: 'a.csv', bytes: Buffer.concat([Buffer.from(list), encodeAs('koi8-r', 'Том Квилл,,,person\r\n'.repeat(9))]) },
  { name: 'a.nt', bytes: Buffer.from(ntriples) },
  { name: 'a.annotations.jsonld', bytes: await bodyOf('web-annotation') },
  { name: 'a.jsonld', bytes: await bodyOf('json-ld') },
  { name: 'a.zip', bytes: await bodyOf('yomitan') },
];

/** What breaks one format or another in the middle of anything. */
const SPOILERS = [
  ...[
    '"',
    "'",
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '{',
    '}',
    '[',
    '[[[[[[[[',
    ']',
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '&',
    '&x;',
  ],
  ...[
    '<!ENTITY',
    '__proto__',
    'constructor',
    '\ufeff',
    '\ufffe',
    '\u202e',
    '\u200b',
    '\u0130',
    '👩‍👩‍👧',
    '\ud800',
    'null',
    'NaN',
  ],
  ...[
    '-1',
    '1e999',
    '99999999999',
    '"""',
    '@prefix',
    '_:b',
    '<>',
    '@en',
    '^^',
    '\\u0000',
    '\\ud800',
    '\\',
    'a'.repeat(3000),
  ],
  ...[
    'backgrounder-pack/3',
    '{"end":{}}',
    '<term>',
    'xml:lang=""',
    '2024-02-30',
    'javascript:alert(1)',
    '\x1f\x8b',
    'PK\x03\x04',
  ],
].map((text) => Buffer.from(text));

const damage = fc.record({
  at: fc.nat(1_000_000),
  take: fc.oneof(fc.nat(4), fc.nat(400), fc.constant(1_000_000)),
  put: fc.oneof(
    fc.constantFrom(...SPOILERS),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
    // A piece of another file, or of the same one again.
    fc
      .record({ of: fc.nat(SAMPLES.length - 1), from: fc.nat(1_000_000), length: fc.nat(300) })
      .map(({ of, from, length }) => {
        const bytes = SAMPLES[of]?.bytes ?? Buffer.alloc(0);
        return bytes.subarray(from % bytes.length, (from % bytes.length) + length);
      }),
  ),
});

function damaged(bytes: Buffer, { at, take, put }: { at: number; take: number; put: Buffer }): Buffer {
  const start = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + take)]);
}

function damagedFile(
  which: number,
  damages: Parameters<typeof damaged>[1][],
): { name: string; file: Uint8Array<ArrayBuffer> } {
  const { name = '', bytes = Buffer.alloc(0), wrap = (whole: Buffer) => whole } = SAMPLES[which] ?? {};
  return { name, file: new Uint8Array(wrap(damages.reduce(damaged, bytes))) };
}

// Ten seconds on a quiet machine.
it('a damaged file of any format is refused with a sentence, or taken as a valid pack whose names are all told', {
  timeout: 300_000,
}, async () => {
  const outcomes = { taken: 0, refused: 0 };
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(SAMPLES.length - 1),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      async (which, damages) => {
        const { name, file } = damagedFile(which, damages);
        const started = performance.now();
        try {
          const { pack, report } = await importFile(file, { name, isWord: (word) => word === 'same' });
          outcomes.taken++;
          expect(validatePack(pack)).toEqual({ pack });
          if (!report) return;
          const leftOut = report.remarks.filter(({ outcome }) => outcome === 'left out').length;
          expect(report.taken + leftOut).toBe(report.read);
        } catch (error) {
          if (!(error instanceof BrokenPack) && !(error instanceof UnreadableFile)) throw error;
          outcomes.refused++;
          expect(error.message).toMatch(/ — \S/);
          expect(error.message.length).toBeLessThan(2000);
        } finally {
          slowest = Math.max(slowest, performance.now() - started);
        }
      },
    ),
    { numRuns: FILES, seed: SEED, endOnFailure: true },
  );
  // Neither all nor none: else the damage would be too great or too small to find anything.
  expect(outcomes.taken).toBeGreaterThan(FILES / 10);
  expect(outcomes.refused).toBeGreaterThan(FILES / 10);
  expect(outcomes.taken + outcomes.refused).toBe(FILES);
  expect(slowest).toBeLessThan(MOST_MS);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

/** Everything in the database of packs, with its keys and the bytes of its files. */
async function everything(): Promise<string> {
  const database = await packDatabase()();
  const stores = [...database.objectStoreNames].map(async (name) => {
    const values = (await database.getAll(name)).map(async (value: unknown) =>
      value instanceof Blob ? [...new Uint8Array(await value.arrayBuffer())] : value,
    );
    return [name, await database.getAllKeys(name), await Promise.all(values)];
  });
  return JSON.stringify(await Promise.all(stores));
}

it('a damaged file of any format leaves the reader’s packs byte for byte as they were, and nothing else behind', {
  timeout: 300_000,
}, async () => {
  emptyDatabase();
  const store = createPackStore(packDatabase());
  const now = new Date('2026-01-02');
  const kept = {
    origin: { kind: 'pack', file: 'a.json' },
    now,
    index: { by: 'it', bytes: new ArrayBuffer(9) },
  } as const;
  await store.take(await stagePack(packDatabase(), RICH, kept));
  await store.switch(RICH.id, false);
  const before = await everything();
  const outcomes = { staged: 0, refused: 0 };
  const deps = { open: packDatabase(), bundled: [], words: async () => (word: string) => word === 'same', now };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(SAMPLES.length - 1),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      async (which, damages) => {
        const { name, file } = damagedFile(which, damages);
        const preview = await importPack(new File([file], name), deps).catch(() => null);
        outcomes[preview ? 'staged' : 'refused']++;
        // What is only shown changes nothing either, and goes with "Cancel".
        if (preview) await store.discard(preview.key);
        expect(await everything()).toBe(before);
      },
    ),
    { numRuns: STORED, seed: SEED, endOnFailure: true },
  );
  expect(outcomes.staged).toBeGreaterThan(STORED / 10);
  expect(outcomes.refused).toBeGreaterThan(STORED / 10);
});
