import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { yomitanOfPack } from '../../../src/exchange/pack-to-yomitan.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { RICH } from './rich-pack.ts';

function filesOf(pack: Pack): Map<string, unknown> {
  const files = Object.entries(unzipSync(yomitanOfPack(pack)));
  return new Map(files.map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes))]));
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
    const tags = new Set((files.get('tag_bank_1.json') as unknown[][]).map(([name]) => name));
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
