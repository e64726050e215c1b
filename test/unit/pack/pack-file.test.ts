/** Files of packs as other people's programs, networks and ill will leave them. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_FORMAT, PACK_LIMITS, type Pack, type Passage } from '../../../src/pack/format.ts';
import { packJson, packStream, readPackFile, readRecords } from '../../../src/pack/pack-file.ts';
import { linesOf } from '../../../src/pack/pack-lines.ts';
import { FIRST_FORMAT } from '../../../src/pack/upgrade.ts';
import { BrokenPack, passageText, problemsOfPassages } from '../../../src/pack/validate.ts';
import { HARBOUR } from './harbour.ts';

const streamOf = (content: string | Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([new Uint8Array(Buffer.from(content))]).stream();
const read = (content: string | Uint8Array) => readPackFile(streamOf(content));
const packed = async () => Buffer.from(await new Response(packStream(HARBOUR)).arrayBuffer());

/** The lines of the harbour's pack without the last one. */
const LINES = [...linesOf(HARBOUR)].slice(0, -1);

/** A file of such lines, with a last one that is right for them. */
function fileOf(lines: readonly string[]): Buffer {
  const text = lines.join('');
  const end = { records: lines.length, sha256: createHash('sha256').update(text).digest('hex') };
  return gzipSync(`${text}${JSON.stringify({ end })}\n`);
}

/** What a reader is told of a file; fails when the file is taken. */
async function toldOf(content: string | Uint8Array): Promise<string> {
  const error = await read(content).then(
    () => new Error('the file was taken'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BrokenPack);
  return (error as BrokenPack).message.replace("This glossary can't be used. ", '');
}

describe('passages that are texts already', () => {
  const first: Passage = {
    suffix: ' It was late.',
    quote: 'The harbour is closed.',
    id: 'd1-1-0',
    start: 0,
    end: 22,
    about: [HARBOUR.entries[0]?.id ?? ''],
    source: HARBOUR.sources[0]?.id ?? '',
    paragraph: 1,
  };
  const passages = [first, { ...first, id: 'd1-1-23', start: 23, end: 45 }];
  const [whole, texts] = [{ ...HARBOUR, passages }, passages.map(passageText)];

  it('give the files that the passages themselves give', () => {
    const hash = createHash('sha256');
    const digest = { update: (text: string) => hash.update(text), end: () => hash.digest('hex') };
    expect([...linesOf(HARBOUR, { passages: texts, digest })]).toEqual([...linesOf(whole)]);
    expect(packJson(HARBOUR, texts)).toBe(packJson(whole));
    expect(packJson(HARBOUR, [])).toBe(packJson(HARBOUR));
  });

  it('are checked as those of a pack are', () => {
    expect(() => passageText({ ...first, quote: '' })).toThrow(BrokenPack);
    expect(() => passageText({ ...first, end: first.end + 1 })).toThrow(/end is not where a quote/);
    expect(problemsOfPassages(passages, HARBOUR)).toEqual([]);
    const told = (change: Partial<typeof first>) =>
      problemsOfPassages([{ ...first, ...change }], HARBOUR).map(({ path, what }) => `${path.join('.')}: ${what}`);
    expect(told({ about: ['nobody'] })).toEqual(['passages.0.about.0: no entry has this id']);
    expect(told({ source: 'nowhere' })).toEqual(['passages.0.source: no source has this id']);
    const many = Array.from({ length: PACK_LIMITS.passages + 1 }, () => first);
    expect(problemsOfPassages(many, HARBOUR).map(({ what }) => what)).toEqual(['passages has too many items']);
  });
});

describe('a .backgrounder file', () => {
  it('is a record a line, whose checksum anybody can count', async () => {
    const text = gunzipSync(await packed()).toString();
    expect(text.split('\n')[0]).toBe(
      `{"pack":{"format":"${PACK_FORMAT}","id":"harbour","title":"Harbour","description":"The people and works of an invented harbour town.","version":"1.0.0","language":"en","licence":"MIT"}}`,
    );
    expect(text).toBe(gunzipSync(fileOf(LINES)).toString());
  });

  it('gives its records one after the other', async () => {
    const kinds: string[] = [];
    const quote = { id: 'q1', quote: 'Bridge', start: 0, end: 6, about: ['ada-quill'], source: 'a1', paragraph: 1 };
    const file = packStream({ ...HARBOUR, passages: [quote] });
    for await (const record of readRecords(file)) kinds.push(...Object.keys(record));
    expect(kinds).toEqual(['pack', 'source', 'entry', 'entry', 'fact', 'fact', 'passage']);
  });

  it('is the same pack however much there is to pack', async () => {
    const [fact] = HARBOUR.facts;
    const facts = Array.from({ length: 2_000 }, (_, at) => ({ ...fact, id: `a1-02-${at + 1}` }));
    const large = { ...HARBOUR, facts } as Pack;
    expect(await readPackFile(packStream(large))).toEqual(large);
  });

  it('is known by its content, whatever its chunks', async () => {
    const bytes = await packed();
    const single = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readPackFile(single)).toEqual(HARBOUR);
  });

  it('is told to be fetched again when part of it is missing or changed', async () => {
    const bytes = await packed();
    const damaged = 'the file is damaged or only part of it is here — fetch the file again';
    for (const part of [bytes.subarray(0, 3), bytes.subarray(0, bytes.length / 2), bytes.subarray(0, -1)])
      expect(await toldOf(part)).toBe(damaged);
    expect(await toldOf(Buffer.concat([bytes, Buffer.from('more')]))).toBe(damaged);
    const [first = '', ...rest] = LINES;
    const end = gunzipSync(await packed())
      .toString()
      .trimEnd()
      .split('\n')
      .at(-1);
    expect(await toldOf(gzipSync([first.replace('Harbour', 'Harbor'), ...rest, end].join('')))).toBe(
      'the file is not as it was written: its checksum is another — fetch the file again',
    );
    expect(await toldOf(gzipSync(LINES.join('')))).toBe('the file ends early — fetch the file again');
    expect(await toldOf(gzipSync(`${gunzipSync(bytes)}{}\n`))).toMatch(/^line 8 stands behind the last record — /);
  });

  it.each([
    ['a checksum of nothing', 'null'],
    ['a checksum that is text', '"abc"'],
    ['another count', '{"records":5,"sha256":""}'],
  ])('is refused with %s', async (_, end) => {
    expect(await toldOf(gzipSync(`${LINES.join('')}{"end":${end}}\n`))).toMatch(/its checksum is another/);
  });

  it('is refused out of order, with the line and the order', async () => {
    const order = 'write pack, source, entry, fact, passage, end, in this order';
    expect(await toldOf(fileOf(LINES.toReversed()))).toBe('line 1 is fact — put the record of the pack itself first');
    expect(await toldOf(fileOf([...LINES.slice(0, 3), ...LINES.slice(1, 2)]))).toBe(
      `line 4 is out of order: source behind entry — ${order}`,
    );
    expect(await toldOf(fileOf([...LINES.slice(0, 1), ...LINES]))).toBe('line 2 is one pack too many — keep 1');
  });

  it('is refused with a line that is no record', async () => {
    const noRecord =
      /^line 2 is no record of a pack \(.*\) — write pack, source, entry, fact, passage, end, one to a line$/;
    for (const line of ['null', '[]', '{}', '{"song":{}}', '{"entry":{},"fact":{}}'])
      expect(await toldOf(fileOf([LINES[0] ?? '', `${line}\n`]))).toMatch(noRecord);
    expect(await toldOf(fileOf([LINES[0] ?? '', '{"entry":\n']))).toMatch(/^line 2 is not JSON: .* — fetch or build/);
    expect(await toldOf(fileOf(['\n']))).toMatch(/^line 1 is not JSON/);
  });

  it('is checked like any pack once its lines are right', async () => {
    expect(await toldOf(fileOf(LINES.filter((line) => !line.includes('"tom-quill","type"'))))).toMatch(
      /^facts\[0\]\.about\[1\]: no entry has this id \("tom-quill"\) — correct the id, or add the entry/,
    );
  });

  it('is refused for what is wrong with the pack itself, too', async () => {
    const lines = LINES.map((line) => line.replace('"version":"1.0.0"', '"version":"one"'));
    expect(await toldOf(fileOf(lines))).toMatch(/^version: .*\("one"\) — /);
  });

  it('of a newer format is told which version it needs, whatever else stands in it', async () => {
    const told =
      /^format: the pack has another format version .* — use a version of Backgrounder that reads backgrounder-pack\/3/;
    expect(await toldOf(fileOf(['{"pack":{"format":"backgrounder-pack/3"}}\n', '{"song":{}}\n']))).toMatch(told);
    expect(await toldOf('{"format":"backgrounder-pack/3","songs":[]}')).toMatch(told);
  });

  it('that unpacks to more than a pack may hold is left at the limit', async () => {
    const limits = { characters: 1_000_000, charactersOfLine: 10_000 };
    let wasLeft = false;
    // As if it unpacked to no end: many gzip members in one file.
    const more = new Uint8Array(gzipSync(`${LINES[2]}`.repeat(80)));
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(new Uint8Array(gzipSync(`${LINES[0]}${LINES[1]}`))),
      pull: (controller) => controller.enqueue(more),
      cancel() {
        wasLeft = true;
      },
    });
    await expect(readPackFile(endless, limits)).rejects.toThrow(
      'the file is too large — keep it under 1000000 characters',
    );
    await expect.poll(() => wasLeft).toBe(true);
    await expect(readPackFile(streamOf(gzipSync(Buffer.alloc(20_000, ' '))), limits)).rejects.toThrow(
      'a line is too long — keep each under 10000 characters',
    );
    await expect(readPackFile(streamOf(' '.repeat(1_000_001)), limits)).rejects.toThrow('the file is too large');
  });
});

describe('a file whose text is small beside what it would be in memory', () => {
  /** The head of a pack, and then one line without end. */
  function endless(line: string): ReadableStream<Uint8Array<ArrayBuffer>> {
    const more = new Uint8Array(gzipSync(line));
    return new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(gzipSync(LINES[0] ?? ''))),
      pull: (controller) => controller.enqueue(more),
    });
  }
  const CROWDED = /^(?:the file|line 2) has more records and lists in it than a pack of its length — /;
  const crowds = {
    'empty lists': `[${'[],'.repeat(20_000)}[]]`,
    'empty records': `[${'{},'.repeat(20_000)}{}]`,
    'lists in lists': `[${`${'['.repeat(20)}${']'.repeat(20)},`.repeat(2_000)}[]]`,
    digits: `[${'1,'.repeat(20_000)}1]`,
  };

  it.each(Object.entries(crowds))('is refused with its first %s, in either form', async (_, crowd) => {
    await expect(readPackFile(endless(`{"entry":${crowd}}\n`))).rejects.toMatchObject({ fault: 'no_json' });
    expect(await toldOf(fileOf([LINES[0] ?? '', `{"entry":${crowd}}\n`]))).toMatch(CROWDED);
    expect(await toldOf(packJson(HARBOUR).replace('"MIT"', crowd))).toMatch(CROWDED);
  });

  it('is refused with the first record that is none of a pack, and nothing behind it is read', async () => {
    const error: unknown = await readPackFile(endless('{"entry":{"id":"ada"}}\n')).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/entries\[0\]\.type: type is missing — add the key type$/);
  });

  it('is refused with a million keys in one record', async () => {
    const keys = Array.from({ length: 1_000_001 }, (_, i) => `"${i}":1`).join();
    expect(await toldOf(packJson(HARBOUR).replace('"MIT"', `{${keys}}`))).toMatch(
      /^the file has a record with too many keys — keep at most 1000000 in one record/,
    );
  });

  it('is told its first problem alone where it may have millions', async () => {
    const forms = Array.from({ length: 100_000 }, () => '{"text":""}').join();
    const entry = (end: string) => `{"id":"ada","type":"person","label":"Ada","gloss":"Who","forms":[${forms}]${end}}`;
    const first = /^entries\[0\]\.forms\[0\]\.text: text is empty \(""\) — [^(]*$/;
    expect(await toldOf(fileOf([LINES[0] ?? '', `{"entry":${entry(',"naming":null')}}\n`]))).toMatch(first);
    expect(await toldOf(packJson(HARBOUR).replace('"entries":[', `"entries":[${entry(',"naming":null')},`))).toMatch(
      first,
    );
    expect(await toldOf(packJson(HARBOUR).replaceAll(/"text":"[^"]*"/g, '"text":""'))).toContain('(and ');
  });
});

describe('a JSON file', () => {
  it('is taken with a byte order mark, and of the first format', async () => {
    expect(await read(`\ufeff${packJson(HARBOUR)}`)).toEqual(HARBOUR);
    expect(await read(packJson(HARBOUR).replace(PACK_FORMAT, FIRST_FORMAT))).toEqual(HARBOUR);
  });

  it('is refused when two programs would read it in two ways', async () => {
    const twice = 'the file has a key twice in one record ("id") — take one of the two out';
    expect(await toldOf(packJson(HARBOUR).replace('"id":', '"id":"other","id":'))).toBe(twice);
    expect(await toldOf(packJson(HARBOUR).replace('"id":', '"\\u0069d" : "other","id":'))).toBe(twice);
    for (const key of ['__proto__', 'constructor', 'toString', '\\u005f_proto__'])
      expect(await toldOf(packJson(HARBOUR).replace('"id":', `"${key}":{},"id":`))).toMatch(
        /^the file has a key that no pack may have \(".*"\) — take it out, or fetch the pack from elsewhere$/,
      );
  });

  it('is refused when it is nested without end, cut off, empty or in another encoding', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await toldOf(packJson(HARBOUR).replace('"MIT"', deep))).toMatch(/^the file is nested too deeply — keep /);
    expect(await toldOf(packJson(HARBOUR).slice(0, -9))).toMatch(/^the file is not JSON: /);
    expect(await toldOf('"\\')).toMatch(/^the file is not JSON: /);
    expect(await toldOf('{"\\x":1}')).toMatch(/^the file is not JSON: /);
    expect(await toldOf('')).toMatch(/^the file is not JSON: /);
    expect(await toldOf(Buffer.from(packJson(HARBOUR), 'utf16le'))).toMatch(/^the file is not/);
    expect(await toldOf(Buffer.from([0x7b, 0xff, 0x7d]))).toBe(
      'the file is not in UTF-8 — fetch the file again, or save it as UTF-8',
    );
  });
});

it('any changed bytes are taken as the pack they were, or told with a cure', async () => {
  const files = [Buffer.from(packJson(HARBOUR)), Buffer.from(gunzipSync(await packed())), await packed()];
  const change = fc.record({ at: fc.nat(), take: fc.nat(20), put: fc.uint8Array({ maxLength: 20 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1, 2),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (which, changes) => {
        let bytes = files[which] ?? Buffer.alloc(0);
        for (const { at, take, put } of changes) {
          const start = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + take)]);
        }
        const error = await read(which === 1 ? gzipSync(bytes) : bytes).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null) {
          expect(error).toBeInstanceOf(BrokenPack);
          expect((error as BrokenPack).message).toMatch(/ — \S/);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
