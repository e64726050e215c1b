/** Packs as ill will, bad luck and other programs leave them: in both formats that are read, and in both files of each. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACK_FORMAT } from '../../../src/pack/format.ts';
import { packJson } from '../../../src/pack/pack-file.ts';
import { linesOf } from '../../../src/pack/pack-lines.ts';
import { FIRST_FORMAT } from '../../../src/pack/upgrade.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { importPack } from '../../../src/packs/import-pack.ts';
import { encodeAs } from '../../encode-as.ts';
import { expectTold } from '../exchange/told.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase } from '../pack-store/fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (content: string | Uint8Array): Bytes => new Uint8Array(Buffer.from(content));

function importing(bytes: Bytes, name = 'harbour') {
  return importPack(new File([bytes], name), {
    open: packDatabase(),
    bundled: [{ id: 'bundled', title: 'Bundled', kind: 'bundled' }],
    words: async () => () => false,
    now: new Date('2026-01-02'),
  });
}

/** What is said of a file that isn't taken; fails when it is, when it isn't told in each language, or when it leaves something. */
async function toldOf(bytes: Bytes, left = [0, 0]): Promise<string> {
  const error: unknown = await importing(bytes).then(
    () => new Error('the file was taken'),
    (reason: unknown) => reason,
  );
  expectTold(error);
  const database = await packDatabase()();
  expect([await database.count('packs'), await database.count('parts')]).toEqual(left);
  return (error as Error).message;
}

/** Both files of a pack, made of its text: `change` is done to what is inside, before anything that protects it is made. */
interface FileOfPack {
  of: (change?: (text: string) => string) => Bytes;
}

/** Lines with a last one that is right for them. */
function fileOfLines(text: string): Bytes {
  const end = {
    records: text.trimEnd().split('\n').length,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  return bytesOf(gzipSync(`${text}${JSON.stringify({ end })}\n`, { level: 1 }));
}

const FILES: Record<string, FileOfPack> = {};
for (const format of [FIRST_FORMAT, PACK_FORMAT]) {
  const json = packJson(HARBOUR).replace(PACK_FORMAT, format);
  const lines = [...linesOf(HARBOUR)].slice(0, -1).join('').replace(PACK_FORMAT, format);
  FILES[`${format} in JSON`] = { of: (change = (text) => text) => bytesOf(change(json)) };
  FILES[`${format} as .backgrounder`] = { of: (change = (text) => text) => fileOfLines(change(lines)) };
}

/** In place of the first entry's label: a text in the middle of either file. */
const withLabel = (label: string) => (text: string) => text.replace('"label":"Ada Quill"', `"label":${label}`);
const withKey = (key: string) => (text: string) => text.replace('"label":"Ada Quill"', `${key},"label":"Ada Quill"`);
const COLUMNS = Array.from({ length: 200 }, (_, i) => `"column${i}":"x"`).join(',');

describe.each(Object.entries(FILES))('%s', (kind, { of }) => {
  const isPacked = kind.endsWith('.backgrounder');

  it('as it should be is the pack that was written', async () => {
    const { key } = await importing(of());
    expect(await createPackStore(packDatabase()).read(key)).toEqual(HARBOUR);
  });

  it('truncated', async () => {
    const whole = of();
    for (const part of [whole.slice(0, 12), whole.slice(0, whole.length / 2), whole.slice(0, -12)])
      expect(await toldOf(part)).toMatch(
        isPacked ? /damaged or only part of it is here — fetch/ : /not JSON: .* — fetch or build the pack again/,
      );
  });

  it('that unpacks to gigabytes, or is as large itself', async () => {
    if (isPacked) {
      // Members of gzip may follow one another: 320 MB of spaces in 311 kB. What is made of lines is left at its limit in pack-file.test.ts.
      const spaces = gzipSync(Buffer.alloc(16_000_000, ' '));
      expect(await toldOf(bytesOf(Buffer.concat(Array.from({ length: 20 }, () => spaces))))).toMatch(
        /line is too long — keep/,
      );
      return;
    }
    const file = new File([of()], 'harbour.json');
    Object.defineProperty(file, 'size', { value: 3_000_000_000 });
    file.arrayBuffer = () => Promise.reject(new RangeError('no memory'));
    const deps = { open: packDatabase(), bundled: [], words: async () => () => false, now: new Date() };
    await expect(importPack(file, deps)).rejects.toThrow('The file is too large — keep it under 256 MB, or split it.');
  });

  it.runIf(isPacked)('with a wrong checksum, or a wrong count of records', async () => {
    for (const end of ['{"records":5,"sha256":"0"}', '{}', 'null']) {
      const lines = [...linesOf(HARBOUR)]
        .slice(0, -1)
        .join('')
        .replace(PACK_FORMAT, kind.split(' ')[0] ?? '');
      expect(await toldOf(bytesOf(gzipSync(`${lines}{"end":${end}}\n`)))).toMatch(/its checksum is another — fetch/);
    }
  });

  it('with its records out of order, which in JSON is no fault', async () => {
    if (isPacked) {
      const reordered = of((text) => {
        const [head = '', ...lines] = text.trimEnd().split('\n');
        return `${[head, ...lines.toReversed()].join('\n')}\n`;
      });
      expect(await toldOf(reordered)).toMatch(/out of order: .* — write pack, source, entry, fact, passage, end/);
      return;
    }
    const { key } = await importing(
      of((text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()))),
    );
    expect(await createPackStore(packDatabase()).read(key)).toEqual(HARBOUR);
  });

  it('with JSON a hundred thousand levels deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await toldOf(of(withLabel(deep)))).toMatch(/nested too deeply — keep records and lists at most 32 deep/);
    expect(await toldOf(of(withLabel('['.repeat(100_000))))).toMatch(/nested too deeply/);
  });

  it('with a key twice in one record', async () => {
    expect(await toldOf(of(withKey('"label":"Other"')))).toMatch(/a key twice in one record \("label"\) — take one of/);
    expect(await toldOf(of(withKey('"l\\u0061bel":"Other"')))).toMatch(/a key twice in one record \("label"\)/);
  });

  it('with __proto__ and other keys that every object has', async () => {
    for (const key of ['"__proto__":{"polluted":1}', '"constructor":{}', '"\\u005f_proto__":{}'])
      expect(await toldOf(of(withKey(key)))).toMatch(/a key that no pack may have .* — take it out/);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('with HTML in a text', async () => {
    expect(await toldOf(of(withLabel('"<img src=x onerror=alert(1)>"')))).toMatch(/holds HTML .* — take out < and >/);
  });

  it('with 10 MB in one text', async () => {
    expect(await toldOf(of(withLabel(`"${'x'.repeat(10_000_000)}"`)))).toMatch(
      isPacked
        ? /a line is too long — keep each under 8000000 characters/
        : /is too long .* — shorten it to 200 characters/,
    );
  });

  it('with 200 keys that no record has', async () => {
    expect(await toldOf(of(withKey(COLUMNS)))).toMatch(/column0: unknown key .* — take it out/);
  });

  it('without its head', async () => {
    const headless = of((text) =>
      isPacked ? text.split('\n').slice(1).join('\n') : text.replace(/"format":.*?"sources"/, '"sources"'),
    );
    expect(await toldOf(headless)).toMatch(isPacked ? /put the record of the pack itself first/ : /format .* — /);
  });

  it('in UTF-16, with a mark and without', async () => {
    const json = packJson(HARBOUR).replace(PACK_FORMAT, kind.split(' ')[0] ?? '');
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      for (const mark of ['\ufeff', '']) {
        const text = encodeAs(encoding, `${mark}${json}`);
        expect(await toldOf(isPacked ? bytesOf(gzipSync(text)) : text)).toMatch(/UTF-8|not JSON/);
      }
  });

  it('that claims the id of the bundled pack, or of another reader’s', async () => {
    const claiming = (id: string) => of((text) => text.replace('"id":"harbour"', `"id":"${id}"`));
    expect(await toldOf(claiming('bundled'))).toMatch(/comes with Backgrounder — ask its author to give it an id/);
    const store = createPackStore(packDatabase());
    await store.take((await importing(of())).key);
    const before = await packDatabase()();
    const left = [await before.count('packs'), await before.count('parts')];
    const stranger = of((text) => text.replace('"title":"Harbour"', '"title":"Another harbour"'));
    expect(await toldOf(stranger, left)).toMatch(
      /“Harbour”, which has that id, is another pack — delete that pack first/,
    );
  });

  it('of a newer format, whatever else is new in it', async () => {
    const newer = of((text) =>
      text.replace(/backgrounder-pack\/\d/, 'backgrounder-pack/9').replace('"title":', '"mood":"new","title":'),
    );
    expect(await toldOf(newer)).toMatch(
      /use a version of Backgrounder that reads backgrounder-pack\/9; this one reads/,
    );
  });
});
