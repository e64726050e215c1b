import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { yomitanOfPack } from '../../../src/exchange/pack-to-yomitan.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { RICH } from './rich-pack.ts';

/** The files of a zip by its list at the end, unpacked and summed by zlib: by other code than what packed them. */
function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [method, sum, packed, size] = [
      zip.readUInt16LE(at + 10),
      ...[16, 20, 24].map((by) => zip.readUInt32LE(at + by)),
    ];
    const [nameLength = 0, more = 0, comment = 0] = [28, 30, 32].map((by) => zip.readUInt16LE(at + by));
    const own = zip.readUInt32LE(at + 42);
    const begin = own + 30 + zip.readUInt16LE(own + 26) + zip.readUInt16LE(own + 28);
    const stored = zip.subarray(begin, begin + (packed ?? 0));
    const bytes = method === 8 ? inflateRawSync(stored) : stored;
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    expect([name, bytes.length, crc32(bytes)]).toEqual([name, size, sum]);
    files.set(name, bytes.toString('utf8'));
    at += 46 + nameLength + more + comment;
  }
  return files;
}

function filesOf(pack: Pack): Map<string, unknown> {
  const files = [...unzipped(Buffer.from(yomitanOfPack(pack)))];
  return new Map(files.map(([name, text]) => [name, JSON.parse(text)]));
}

/** What Yomitan asks of its files: keys of the index, and eight places of a row with what each may hold. */
function checkBank(rows: unknown): void {
  expect(Array.isArray(rows)).toBe(true);
  for (const row of rows as unknown[][]) {
    expect(row).toHaveLength(8);
    const [term, reading, tags, rules, score, definitions, sequence, termTags] = row;
    for (const text of [term, reading, tags, rules, termTags]) expect(typeof text).toBe('string');
    expect(term).not.toBe('');
    for (const number of [score, sequence]) expect(Number.isInteger(number)).toBe(true);
    expect((definitions as unknown[]).length).toBeGreaterThan(0);
    for (const definition of definitions as unknown[]) expect(typeof definition).toBe('string');
  }
}

describe('a dictionary of Yomitan', () => {
  it('has an index, tags that its terms use, and a term for every name', () => {
    const files = filesOf(RICH);
    expect([...files.keys()]).toEqual(['index.json', 'tag_bank_1.json', 'term_bank_1.json']);
    expect(files.get('index.json')).toMatchObject({
      title: RICH.title,
      format: 3,
      revision: '1.0.0',
      sequenced: true,
      sourceLanguage: 'en',
    });
    const rows = files.get('term_bank_1.json') as unknown[][];
    checkBank(rows);
    const bank = files.get('tag_bank_1.json') as unknown[][];
    // Name, category, order, notes, score.
    for (const tag of bank)
      expect(tag.map((value) => typeof value)).toEqual(['string', 'string', 'number', 'string', 'number']);
    const tags = new Set(bank.map(([name]) => name));
    for (const [, , tag] of rows) expect(tags).toContain(tag);
    expect(rows.map(([term]) => term)).toEqual(RICH.entries.flatMap(({ forms }) => forms.map(({ text }) => text)));
  });

  it('tells what the pack tells, with outlet and date', () => {
    const [[, , , , , definitions] = []] = filesOf(RICH).get('term_bank_1.json') as unknown[][];
    expect(definitions).toEqual([
      'Ada Quill: Mayor of the harbour town; "a builder\'s mayor", some say',
      'She retired, & moved away. (2025-03)',
      'Her own papers say Ada May.',
      'Ada Quill opened the bridge that Tom Quill had drawn. — The Harbour Post, 2024-05-02',
      'Quill promised a second bridge. — The Harbour Post, 2024-06',
    ]);
  });

  it('has several banks where there are many names, and the same bytes each time', () => {
    const [first] = RICH.entries;
    const entries = Array.from({ length: 10_001 }, (_, i) => ({
      ...(first as Pack['entries'][number]),
      ...{ id: `e${i}`, label: `Name ${i}`, forms: [{ text: `Name ${i}` }] },
    }));
    const files = filesOf({ ...RICH, entries, facts: [] });
    expect(files.get('term_bank_1.json')).toHaveLength(10_000);
    expect(files.get('term_bank_2.json')).toHaveLength(1);
    expect(yomitanOfPack(RICH)).toEqual(yomitanOfPack(structuredClone(RICH)));
  });
});
