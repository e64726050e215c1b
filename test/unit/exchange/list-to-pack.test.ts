/** Lists of names as people keep them: what a reader gets of each, and what is said of the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListReading } from '../../../src/exchange/columns.ts';
import { packOfList } from '../../../src/exchange/list-to-pack.ts';
import { NamelessList, readTable } from '../../../src/exchange/table.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { wordsOf } from '../../../src/exchange/word-list.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { decodeText } from '../../../src/text/decode-text.ts';

const isWord = wordsOf(['mark\nrose\nharbour\n']);
const DETAILS = { id: 'list', title: 'List', language: 'en', licence: 'MIT' };

function importList(text: string, list?: ListReading) {
  const { pack, report } = packOfList(readTable(text, list).rows, DETAILS, { isWord });
  expect(validatePack(pack)).toEqual({ pack });
  return { ...report, entries: pack.entries, sources: pack.sources, facts: pack.facts };
}

describe('reading a list', () => {
  it.each([
    ['never closed', 'name,type\nAda,person\n"Bea,person\nCleo,person\n', ['Ada', '"Bea', 'Cleo']],
    ['closed too early', 'name,type\n"Tom" Quill,person\n"Bea",person\nCleo,person\n', ['"Tom" Quill', 'Bea', 'Cleo']],
  ])('loses no line to a quotation mark that is %s', (_, list, names) => {
    expect(readTable(list).rows.map(({ cells }) => cells.name)).toEqual(names);
  });

  it('finds the columns in any order, in other words and with a typing error', () => {
    const list = 'Descripton;Colour;Also known as;LABEL;categroy\nA mayor;red;Quill|Mayor Quill;Ada Quill;People\n';
    expect(readTable(list)).toMatchObject({
      columns: ['description', null, 'aliases', 'name', 'type'],
      guessed: [0, 4],
    });
    expect(importList(list).entries).toMatchObject([
      {
        id: 'ada-quill',
        type: 'person',
        label: 'Ada Quill',
        gloss: 'A mayor',
        forms: [{ text: 'Ada Quill' }, { text: 'Quill' }, { text: 'Mayor Quill' }],
      },
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %j, and keeps it inside quotes', (separator) => {
    const list = `name${separator}description\r\n"Quill${separator} Ada"${separator}"She said ""yes"""\r\n`;
    expect(readTable(list).rows).toEqual([
      { number: 2, cells: { name: `Quill${separator} Ada`, description: 'She said "yes"' } },
    ]);
  });

  it('takes a name a line without a header, and columns that are given by hand', () => {
    expect(importList('Ada Quill\nTom Quill\n').entries.map(({ label }) => label)).toEqual(['Ada Quill', 'Tom Quill']);
    expect(
      importList('x,Ada Quill,person\n', { columns: [null, 'name', 'type'], header: false }).entries,
    ).toMatchObject([{ label: 'Ada Quill', type: 'person' }]);
  });

  it.each([
    ['a line that tells Excel the separator', 'sep=;\r\nName;Type\r\nAda Quill;person\r\n', 3],
    ['a title and its date', 'People of the harbour,\n,\n2 May 2024,\nName,Type\nAda Quill,person\n', 5],
  ])('begins behind %s', (_, list, number) => {
    expect(readTable(list).rows).toEqual([{ number, cells: { name: 'Ada Quill', type: 'person' } }]);
  });

  it('loses no row to a title that may be a name', () => {
    expect(readTable('Name,\nAda Quill,person\n').rows).toHaveLength(1);
    expect(() => readTable('Ada Quill,\nTom Quill,person\n')).toThrow(/The first row says "Ada Quill"/);
  });

  it.each(['- ', '• ', '12. ', ' 3) '])('takes %j for no part of names where it stands before each', (bullet) => {
    const names = (list: string) => readTable(list).rows.map(({ cells }) => cells.name);
    expect(names(`${bullet}Ada Quill\n\n${bullet}Tom Quill\n`)).toEqual(['Ada Quill', 'Tom Quill']);
    expect(names(`${bullet}Ada Quill\nTom Quill\n`)).toEqual([`${bullet}Ada Quill`, 'Tom Quill']);
  });

  it.each([
    'First Name,Last Name,Title\nAda,Quill,Mayor\nTom Quill,Quill,Pilot\n',
    'Surname,Forename\nQuill,Ada\nQuill,Tom\n',
    'Soyadı;Ad\nQuill;Ada\nQuill;Tom\n',
    'Фамилия;Имя;Отчество\nQuill;Ada;May\nQuill;Tom;\n',
  ])('puts a family name of its own column behind the name: %j', (list) => {
    expect(importList(list).entries).toMatchObject([
      { type: 'person', label: 'Ada Quill', forms: [{ text: 'Ada Quill' }] },
      { type: 'person', label: 'Tom Quill' },
    ]);
  });

  it('begins behind the first row where a reader says that it holds the columns', () => {
    const list = 'Who;What\nAda Quill;person\n';
    expect(importList(list, { columns: ['name', 'type'], header: true }).entries).toMatchObject([
      { label: 'Ada Quill' },
    ]);
  });

  it('shows how it begins, for a reader to say which column has the names', () => {
    const list = `\nWho;What\nAda Quill;${'x'.repeat(10_000)}\n`;
    expect(readTable(list.replace('Who', 'Name'))).toMatchObject({ columns: ['name', null], header: true });
    let told: unknown;
    try {
      readTable(list);
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(NamelessList);
    expect((told as NamelessList).table).toEqual({
      columns: [null, null],
      guessed: [],
      header: true,
      beginning: [
        ['Who', 'What'],
        ['Ada Quill', `${'x'.repeat(60)}…`],
      ],
    });
  });

  it('is refused by its first rows when it has far too many columns, whatever the rest of it is', () => {
    const row = `${'x,'.repeat(19_999)}x\n`;
    const before = process.cpuUsage();
    expect(() => readTable(row.repeat(200))).toThrow(
      'The list has 20000 columns — keep those for names, types and descriptions, 1000 at most.',
    );
    const { user } = process.cpuUsage(before);
    // Seven seconds, once.
    expect(user / 1e6).toBeLessThan(2);
    expect(readTable(`name${',x'.repeat(999)}\nAda\n`).rows).toHaveLength(1);
  });

  it('says what to do when no column has the names', () => {
    expect(() => readTable('colour,size\nred,2\n')).toThrow(UnreadableFile);
    expect(() => readTable('colour,size\nred,2\n')).toThrow(
      'No column is called name. The first row says "colour", "size" — call the column with the names “name” there.',
    );
  });
});

describe('a pack from a list', () => {
  it('mends what has a plain cure, and says so by row', () => {
    const { entries, taken, remarks } = importList(
      'name,type\n Ada\u00a0 Qu\u00adill ,person\nAda Quill,person\nThing,gadget\n',
    );
    expect(entries.map(({ label, type }) => `${label}: ${type}`)).toEqual(['Ada Quill: person', 'Thing: topic']);
    expect(taken).toBe(3);
    expect(remarks).toEqual([
      {
        line: 2,
        name: 'Ada Quill',
        outcome: 'mended',
        reason: 'stray spaces or characters that cannot be seen',
        cure: 'they were taken out',
      },
      {
        line: 3,
        name: 'Ada Quill',
        outcome: 'mended',
        reason: 'the name is there already',
        cure: 'its other names were added to the first',
      },
      {
        line: 4,
        name: 'Thing',
        outcome: 'mended',
        reason: 'no type is called "gadget"',
        cure: 'it was taken as a topic',
      },
    ]);
  });

  it('keeps two things of one name apart when their descriptions do', () => {
    const { entries, short } = importList(
      'name,type,description\nSpringfield,place,City in Ohio\nSpringfield,place,City in Oregon\nSpringfield,place,\n',
    );
    expect(entries.map(({ id, gloss }) => `${id}: ${gloss}`)).toEqual([
      'springfield: City in Ohio',
      'springfield-2: City in Oregon',
    ]);
    expect(short).toBe(2);
  });

  it('takes short names, languages of names, and tags out of descriptions', () => {
    const { entries } = importList(
      'name,aliases,short,type,description\nAda Quill,Ада Квилл@ru;a@b,AQ,person,"<p>A <b>mayor</b></p>"\n',
    );
    expect(entries).toMatchObject([
      {
        gloss: 'A mayor',
        forms: [
          { text: 'Ada Quill' },
          { text: 'Ада Квилл', language: 'ru' },
          { text: 'a@b', use: 'short' },
          { text: 'AQ', use: 'short' },
        ],
      },
    ]);
  });

  it('splits no names at commas, which may be theirs, and says so where they may be between them', () => {
    const { entries, remarks } = importList(
      'name,aliases\nAda,"Quill, Ada"\nTom,"Mayor Quill, Tom May"\nBea,"Bee, B. Quill, Beatrice"\nZoe,"Quill, Zoe; Z. Quill"\n',
    );
    expect(entries.map(({ forms }) => forms.length)).toEqual([2, 2, 2, 3]);
    expect(remarks.map(({ line, cure }) => `${line}: ${cure}`)).toEqual([
      '3: they were taken as one; write ; between them',
      '4: they were taken as one; write ; between them',
    ]);
  });

  it('leaves out what has none, one row and not the list', () => {
    const { entries, remarks } = importList(`name\n<b>Ada</b>\n${'x'.repeat(10_000_000)}\nTom Quill\n`);
    expect(entries.map(({ label }) => label)).toEqual(['Tom Quill']);
    expect(remarks.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual(['2 left out', '3 left out']);
    expect(remarks[0]).toMatchObject({ reason: 'label holds HTML ("<b>Ada</b>")', cure: 'take out < and >' });
  });

  it('lets no form link alone that is short, in small letters or shared', () => {
    const { entries, short } = importList(
      'name,aliases,type\nAs,Asville,place\nharbour,,topic\nBaku,,place\nBaku,,event\nДом,,place\nпорт,,place\n京都,,place\n東京都,,place\n',
    );
    const uses = entries.flatMap(({ forms }) => forms.map(({ text, use }) => `${text} ${use ?? 'always'}`));
    expect(uses).toEqual([
      ...['As short', 'Asville always', 'harbour short', 'Baku short', 'Baku short'],
      ...['Дом always', 'порт short', '京都 short', '東京都 always'],
    ]);
    expect(short).toBe(6);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('makes a fact of what has a source and a date, and a note of what has a date alone', () => {
    const { entries, sources, facts, remarks } = importList(
      [
        'name,description,language,note,source,date',
        'Ada,,,Resigned,The Post,22.02.2022',
        'Tom,,,Left the town,The Post,2022-02-22',
        'Ada,,,"Came <b>back</b>","The Herald, https://herald.example/a",2023',
        'Eve,,,Not in office,,2024-01',
        'Zoe,Sculptor,ru,,https://www.studio.example/zoe?x=1,2021-05-06',
        'Tom,,,Resigned,The Post,2022-02-22',
      ].join('\n'),
    );
    expect(sources.map(({ id, outlet, url, date, language }) => [id, outlet, url, date, language])).toEqual([
      ['s1', 'The Post', null, '2022-02-22', 'en'],
      ['s2', 'The Herald', 'https://herald.example/a', '2023', 'en'],
      ['s3', 'studio.example', 'https://www.studio.example/zoe?x=1', '2021-05-06', 'ru'],
    ]);
    expect(facts.map(({ text, kind, about, source }) => [text, kind, about, source])).toEqual([
      ['Resigned', undefined, ['ada', 'tom'], 's1'],
      ['Left the town', undefined, ['tom'], 's1'],
      ['Came back', undefined, ['ada'], 's2'],
      ['Sculptor', 'definition', ['zoe'], 's3'],
    ]);
    expect(entries.map(({ note }) => note)).toEqual([
      undefined,
      undefined,
      { text: 'Not in office', date: '2024-01' },
      undefined,
    ]);
    expect(entries[3]).toMatchObject({ gloss: 'Sculptor', labels: { ru: 'Zoe' }, forms: [{ language: 'ru' }] });
    expect(remarks.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['4 a text holds HTML']);
  });

  it.each([
    ['2024-05-02 00:00:00', '2024-05-02'],
    ['2024-05-02T10:00:00Z', '2024-05-02'],
    ['2.5.2024 0:00', '2024-05-02'],
    ['2024/5/2', '2024-05-02'],
    ['2024.05.02', '2024-05-02'],
    // A day of February or of March.
    ['02/03/2024', undefined],
    ['2024/05-02', undefined],
    ['2024/13/02', undefined],
    ['2024.05', undefined],
  ])('reads a date as spreadsheets write it, where it is one day alone: %s', (told, date) => {
    expect(importList(`name,note,date\nAda,Resigned,${told}\n`).entries[0]?.note?.date).toBe(date);
  });

  it('tells of what has no date, or a source and a date that have nothing to stand with', () => {
    const { entries, facts, remarks } = importList(
      [
        'name,description,language,note,source,date',
        'Tom,,,Left,,',
        'May,,,Gone,The Post,2022-02-30',
        'Ada,,,,Post,2022-02-22',
        'Eve,,,,,2022',
        'Zoe,Sculptor,,,The Post,',
        'Bea,,Klingon,,,soon',
      ].join('\n'),
    );
    expect({ facts, notes: entries.filter(({ note }) => note) }).toEqual({ facts: [], notes: [] });
    const day = '2022-02-22, 2022-02 or 2022';
    expect(remarks.map(({ line, reason, cure }) => `${line} ${reason}: ${cure}`)).toEqual([
      `2 taken without its note, which has no date: write one as ${day}`,
      `3 taken without its note, which has no date: write it as ${day}`,
      '4 taken without its source and date, which stand with a note or a description: write one beside them',
      '5 taken without its date, which stands with a note or a source: write one beside it',
      `6 taken without its source, which has no date: write one as ${day}`,
      '7 no language is called "Klingon": it was taken as the pack\'s; write a tag such as en or sr-Latn',
      `7 taken without its date, which is none: write it as ${day}`,
    ]);
  });

  it('looks for the address in a source of a million signs no longer than in a short one', () => {
    const list = readTable(`name,note,source,date\nAda,Resigned,"The Post ${'- '.repeat(500_000)}x",2022\n`);
    const before = process.cpuUsage();
    const { sources } = packOfList(list.rows, DETAILS, { isWord }).pack;
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
    expect(sources[0]?.outlet).toMatch(/^The Post - .*…$/);
  });

  it('is in the language that most of its rows say, unless its reader says another', () => {
    const list = 'имя,язык,псевдонимы\nАда,ru,Ada@en\nТом,rus,\nEve,en,\n';
    const read = (details = {}) => packOfList(readTable(list).rows, DETAILS, { isWord, details }).pack;
    expect(read().language).toBe('ru');
    expect(read().entries.map(({ forms }) => forms)).toEqual([
      [{ text: 'Ада' }, { text: 'Ada', language: 'en' }],
      [{ text: 'Том' }],
      [{ text: 'Eve', language: 'en' }],
    ]);
    expect(read({ language: 'az' }).entries[1]?.forms).toEqual([{ text: 'Том', language: 'ru' }]);
  });
});

it('any bytes give a valid pack whose rows are all taken or told, or a sentence', () => {
  const list = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 9 }), { maxLength: 9 });
  const text = list.map(
    (rows) => `name,aliases,type,description,language,note,source,date\n${rows.map((row) => row.join(',')).join('\n')}`,
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    text.map((each) => new TextEncoder().encode(each)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      try {
        const { rows } = readTable(decodeText(content).text);
        const { pack, report } = packOfList(rows, DETAILS, { isWord });
        const { taken, remarks } = report;
        expect(validatePack(pack)).toEqual({ pack });
        expect(taken + remarks.filter(({ outcome }) => outcome === 'left out').length).toBe(rows.length);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        expect(error.message).toMatch(/ — /);
      }
    }),
    { numRuns: 1000 },
  );
});

it('takes eight times the rows of one name in about eight times the work', () => {
  const workFor = (rows: number) => {
    const list = readTable(`name,description\n${Array.from({ length: rows }, (_, i) => `Ada,number ${i}\n`).join('')}`);
    const before = process.cpuUsage();
    expect(packOfList(list.rows, DETAILS, { isWord }).pack.entries).toHaveLength(rows);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  workFor(4000);
  const few = Math.max(workFor(4000), workFor(4000));
  // A search among all of the name would make it sixty-four.
  expect(workFor(32_000) / few).toBeLessThan(24);
}, 60_000);
