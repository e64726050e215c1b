import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packOfList } from '../../../src/exchange/list-to-pack.ts';
import { listOfPack } from '../../../src/exchange/pack-to-list.ts';
import { readTable } from '../../../src/exchange/table.ts';
import type { Entry } from '../../../src/pack/format.ts';
import { namesOf, RICH } from './rich-pack.ts';

const { id, title, language, licence } = RICH;
const again = (text: string) =>
  packOfList(readTable(text).rows, { id, title, language, licence }, { isWord: () => false });

describe.each([',', '\t'] as const)('a list with %j', (separator) => {
  const text = listOfPack(RICH, separator);

  it('comes back as the same names with the same facts', () => {
    const { pack, report } = again(text);
    expect(report.remarks).toEqual([]);
    expect(namesOf(pack)).toEqual(namesOf(RICH));
    expect(pack.entries[0]?.note).toEqual(RICH.entries[0]?.note);
    expect(pack.facts.map(({ text: said, about }) => ({ said, about }))).toEqual(
      RICH.facts.map(({ text: said, about }) => ({ said, about })),
    );
    const [{ outlet = '', date = '', url = null } = {}] = RICH.sources;
    expect(pack.sources).toMatchObject([{ outlet, date, url }]);
    expect(listOfPack(pack, separator)).toBe(text);
  });

  it('is read by another program the same', () => {
    const rows = parse(text, { delimiter: separator, columns: true }) as Array<Record<string, string>>;
    const outlet = RICH.sources[0]?.outlet;
    const [opened = '', promised = ''] = RICH.facts.map(({ text: said }) => said);
    expect(rows.map((row) => [row.name, row.aliases, row.language, row.note, row.source, row.date])).toEqual([
      ['Ada Quill', 'Ada M. Quill; Ада Квилл@ru; Ada Kvill@az', 'en', RICH.entries[0]?.note?.text, '', '2025-03'],
      ['Ada Quill', '', 'en', opened, outlet, '2024-05-02'],
      ['Ada Quill', '', 'en', promised, outlet, '2024-05-02'],
      ['Tom Quill', 'Tommy; the Quill\n', 'en', '', '', ''],
      ['Tom Quill', '', 'en', opened, outlet, '2024-05-02'],
      ['Old Bridge', 'the A|B bridge\n', 'en', '', '', ''],
    ]);
    expect(rows[0]?.short).toBe('Quill; Квилл@ru');
  });
});

it('a name that ends as one with its language does is the same name afterwards', () => {
  const [ada] = RICH.entries;
  const forms = [{ text: 'Ada Quill' }, { text: 'The Info@ru' }];
  const { pack } = again(listOfPack({ ...RICH, entries: [{ ...(ada as Entry), forms }], facts: [] }, ','));
  expect(pack.entries[0]?.forms).toEqual(forms);
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
