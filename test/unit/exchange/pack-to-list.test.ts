import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packOfList } from '../../../src/exchange/list-to-pack.ts';
import { listOfPack } from '../../../src/exchange/pack-to-list.ts';
import { readTable } from '../../../src/exchange/table.ts';
import { namesOf, RICH } from './rich-pack.ts';

const { id, title, language, licence } = RICH;
const again = (text: string) =>
  packOfList(readTable(text).rows, { id, title, language, licence }, { isWord: () => false });

describe.each([',', '\t'] as const)('a list with %j', (separator) => {
  const text = listOfPack(RICH, separator);

  it('comes back as the same names', () => {
    const { pack, report } = again(text);
    expect(report.remarks).toEqual([]);
    expect(namesOf(pack)).toEqual(namesOf(RICH));
    expect(pack.entries[0]?.note).toEqual(RICH.entries[0]?.note);
    expect(listOfPack(pack, separator)).toBe(text);
  });

  it('is read by another program the same', () => {
    const rows = parse(text, { delimiter: separator, columns: true }) as Array<Record<string, string>>;
    expect(rows.map((row) => [row.name, row.aliases, row.type, row.date])).toEqual([
      ['Ada Quill', 'Ada M. Quill; Ада Квилл@ru; Ada Kvill@az', 'person', '2025-03'],
      ['Tom Quill', 'Tommy; the Quill\n', 'person', ''],
      ['Old Bridge', 'the A|B bridge\n', 'project', ''],
    ]);
    expect(rows[0]?.short).toBe('Quill; Квилл@ru');
  });
});

it('a cell is never a formula', () => {
  const entries = RICH.entries.map((entry) => ({
    ...entry,
    label: '=HYPERLINK(1)',
    gloss: '+1',
    forms: [{ text: 'A' }],
  }));
  for (const row of parse(listOfPack({ ...RICH, entries }, ','), { from: 2 }) as string[][])
    for (const cell of row) expect(cell).not.toMatch(/^[=+@-]/);
});
